/** The parties of a deal in the order in which people think of them: who buys and uses first, the others when asked. */
export const MAIN_PARTIES = ['buyer', 'endUser'] as const;
export const OTHER_PARTIES = ['seller', 'consignee', 'payer', 'forwarder', 'notify'] as const;
export const DEAL_PARTIES = [...MAIN_PARTIES, ...OTHER_PARTIES] as const;
