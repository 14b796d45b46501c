import { useMemo, useSyncExternalStore } from 'react';

// The tab's own small router: the address is the state, the History API keeps it. Why not a library: docs/decisions/0050-tab.md.

/** Where the server serves the tab. Paths inside the tab are written without it: `/plans`, not `/tab/plans`. */
const base = '/tab';
const moved = 'radslag:moved';
let moves = 0;

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(moved, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(moved, listener);
  };
}

function readAddress(): string {
  const { pathname, search } = window.location;
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const path = inside.replace(/\/+$/, '');
  return `${path === '' ? '/' : path}${search}`;
}

/** The address to put in a link: `/plans` → `/tab/plans`. */
export function hrefOf(to: string): string {
  return to === '/' ? `${base}/` : `${base}${to}`;
}

/** Goes to a path inside the tab. `replace` leaves no step behind for the back button. */
export function navigate(to: string, { replace = false } = {}): void {
  moves += 1;
  if (replace) window.history.replaceState(null, '', hrefOf(to));
  else window.history.pushState(null, '', hrefOf(to));
  if (!replace) window.scrollTo({ top: 0 });
  window.dispatchEvent(new Event(moved));
}

/** Has the reader moved since the page was opened? Then focus follows to the new heading. */
export function hasMoved(): boolean {
  return moves > 0;
}

function pathOf(address: string): string {
  return address.split('?')[0] ?? '/';
}

/** The path inside the tab just now, for who is not a component. */
export function currentPath(): string {
  return pathOf(readAddress());
}

/** The path inside the tab, without the query: `/plans`. */
export function usePath(): string {
  return pathOf(useSyncExternalStore(subscribe, readAddress));
}

/** The query of the address; a new one only when it changes. */
export function useQuery(): URLSearchParams {
  const address = useSyncExternalStore(subscribe, readAddress);
  const query = address.split('?')[1] ?? '';
  return useMemo(() => new URLSearchParams(query), [query]);
}

if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => {
    moves += 1;
  });
}
