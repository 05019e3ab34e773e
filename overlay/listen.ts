/** Listens to events of several types until the signal ends. A signal handed to each listener would cost a page's start as much again. */
export function listenTo(
  target: EventTarget,
  types: readonly string[],
  listener: (event: Event) => void,
  { signal, ...options }: AddEventListenerOptions & { signal: AbortSignal },
): void {
  if (signal.aborted) return;
  for (const type of types) target.addEventListener(type, listener, options);
  signal.addEventListener('abort', () => {
    for (const type of types) target.removeEventListener(type, listener, options);
  });
}
