import { useSyncExternalStore } from 'react';

/** The same width at which the frame moves its menu to the bottom. */
const query = '(max-width: 760px)';

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => {
    media.removeEventListener('change', listener);
  };
}

/** Is there only room for one thing at a time? For pictures that are another picture on a phone; plain reflow belongs in CSS. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
