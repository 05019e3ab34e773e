/** Words around and inside person names. Source: general knowledge (J). */

/** Titles, ranks and honours: not part of the name. None that is also a surname or a given name (King, Judge, Pan, Bayan). */
export const TITLES = `mr mrs ms mister madam madame monsieur mme mlle herr frau senor senora signor sir hon honorable honourable excellency dr doctor doktor prof professor
  engineer president prasident presidente prezident minister general gen colonel col maj captain capt lieutenant lt brigadier admiral cmdr sergeant sgt ambassador governor mayor
  senator jr sr esq phd gospodin gospozha tovarisch dhr mevrouw ustadh`;

/** Religious and social titles that some lists print as part of the name: they count little. */
export const HONORIFICS = `haji hajji hadji hajj hac haci sheikh shaikh shaykh sheik cheikh seyh sayyid sayed syed seyyed sayyed seyed mullah mulla molla maulana
  maulawi mawlawi maulvi mawlavi maulavi ayatollah hojatoleslam hojjat begum ustaz mufti akhund padre fray don dona khwaja king prince princess judge major marshal`;

/** Particles of surnames and patronymics: they come and go. */
export const PARTICLES = `al el ul ol as ad ar an az ash at bin ben ibn bn bint bnt binte binti b abu abou abd of de da do dos das del della di du la le van von der den ter ten zu zum e y
  san santa st saint mac mc o ap ould wuld wld ag walad oglu ogly ogli uulu kyzy qizi kizi zade`;
