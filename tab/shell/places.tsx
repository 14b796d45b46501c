import type { Action } from '../../src/contracts/people.ts';

/** One place in the main menu. `icon` is a path in a 20 × 20 square, drawn with a line. */
type Place = {
  readonly to: string;
  readonly name:
    | 'home'
    | 'plans'
    | 'redThread'
    | 'processes'
    | 'rounds'
    | 'polls'
    | 'archive'
    | 'people'
    | 'settings';
  readonly needs?: Action;
  readonly icon: string;
  /** Phones show four; the rest are under "Mer". */
  readonly onPhone: boolean;
};

export const places: readonly Place[] = [
  { to: '/', name: 'home', onPhone: true, icon: 'M3 9l7-6 7 6v8h-5v-5H8v5H3z' },
  { to: '/plans', name: 'plans', needs: 'see-plans', onPhone: true, icon: 'M3 4h14v3H3zM5 9h10v3H5zM7 14h6v3H7z' },
  { to: '/red-thread', name: 'redThread', needs: 'see-plans', onPhone: false, icon: 'M4 3v3c0 4 12 3 12 7 0 3-8 2-8 4M2.500 3h3M6.500 17h3' },
  { to: '/processes', name: 'processes', needs: 'see-processes', onPhone: false, icon: 'M2 7c4-4 5 3 8 0s4 2 8-1M2 14c4-4 5 3 8 0s4 2 8-1' },
  { to: '/rounds', name: 'rounds', needs: 'see-processes', onPhone: true, icon: 'M10 6.500a3.500 3.500 0 100 7 3.500 3.500 0 000-7zM10 1.500v2M10 16.500v2M1.500 10h2M16.500 10h2' },
  { to: '/polls', name: 'polls', needs: 'see-polls', onPhone: true, icon: 'M3 3.500h14v10H9l-4 3.500v-3.500H3zM6.500 7h7M6.500 10h4' },
  { to: '/archive', name: 'archive', needs: 'see-archive', onPhone: false, icon: 'M2.500 3.500h15v4h-15zM4 7.500v9h12v-9M8 10.500h4' },
  { to: '/people', name: 'people', needs: 'administer', onPhone: false, icon: 'M7 9a3 3 0 100-6 3 3 0 000 6zM2 17c0-3.500 2-5.500 5-5.500s5 2 5 5.500M13 9.500a2.500 2.500 0 100-5M14.500 12c2.200.400 3.500 2.200 3.500 5' },
  { to: '/settings', name: 'settings', onPhone: false, icon: 'M3 5.500h9M16 5.500h1M14 3.500a2 2 0 100 4 2 2 0 000-4zM3 14.500h1M8 14.500h9M6 12.500a2 2 0 100 4 2 2 0 000-4z' },
]; // prettier-ignore

export const moreIcon = 'M4 10h.01M10 10h.01M16 10h.01';

export function PlaceIcon({ path }: { readonly path: string }) {
  return (
    <svg className="place-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Is the reader somewhere inside this place? */
export function isAt(place: Pick<Place, 'to'>, path: string): boolean {
  if (place.to === '/') return path === '/';
  const isUnderRounds = place.to === '/rounds' && path.startsWith('/phases/');
  return isUnderRounds || path === place.to || path.startsWith(`${place.to}/`);
}
