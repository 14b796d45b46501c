import { useEffect, useRef, useState } from 'react';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';
import { PlaceIcon, isAt, moreIcon, places } from './places.tsx';

type AtPath = { readonly path: string };

function usePlaces() {
  const { can } = useSession();
  return places.filter(({ needs }) => needs === undefined || can(needs));
}

/** The main menu on a wide screen. What a role cannot use is not in it. */
export function SideNavigation({ path }: AtPath) {
  const texts = useTexts(shellTexts);
  return (
    <nav className="side-navigation" aria-label={texts.navigation}>
      <PlaceList places={usePlaces()} path={path} />
    </nav>
  );
}

/** The main menu on a phone: four within reach of the thumb, the rest under "Mer". */
export function BottomBar({ path }: AtPath) {
  const texts = useTexts(shellTexts);
  const allowed = usePlaces();
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = openedAt === path;
  const rest = allowed.filter(({ onPhone }) => !onPhone);

  useEffect(() => {
    if (!isOpen) return;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpenedAt(null);
      button.current?.focus();
    };
    window.addEventListener('keydown', close);
    return () => {
      window.removeEventListener('keydown', close);
    };
  }, [isOpen]);

  return (
    <nav className="bottom-bar" aria-label={texts.navigation}>
      {isOpen && (
        <div className="bottom-more" id="more-places">
          <PlaceList places={rest} path={path} />
        </div>
      )}
      <div className="bottom-row">
        <PlaceList places={allowed.filter(({ onPhone }) => onPhone)} path={path} />
        {rest.length > 0 && (
          <button
            ref={button}
            type="button"
            className={`place ${rest.some((place) => isAt(place, path)) ? 'place-current' : ''}`}
            aria-expanded={isOpen}
            aria-controls="more-places"
            onClick={() => {
              setOpenedAt(isOpen ? null : path);
            }}
          >
            <PlaceIcon path={moreIcon} />
            <span>{texts.more}</span>
          </button>
        )}
      </div>
    </nav>
  );
}

function PlaceList({ places: shown, path }: { readonly places: typeof places } & AtPath) {
  const texts = useTexts(shellTexts);
  return (
    <ul className="place-list">
      {shown.map((place) => (
        <li key={place.to}>
          <RouteLink
            to={place.to}
            className={`place ${isAt(place, path) ? 'place-current' : ''}`}
            aria-current={isAt(place, path) ? 'page' : undefined}
          >
            <PlaceIcon path={place.icon} />
            <span>{texts[place.name]}</span>
          </RouteLink>
        </li>
      ))}
    </ul>
  );
}
