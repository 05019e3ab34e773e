import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For the button that opened a form: it gets the focus back when the form closes. */
export function useFocusBack(open: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return button;
}
