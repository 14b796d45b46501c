import { useEffect, useState } from 'react';
import { isInsideTeams } from '../teams/inside-teams.ts';

export type ThemeName = 'light' | 'dark' | 'contrast';

const key = 'radslag:theme';
const dark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';

/** `?theme=dark` in the address wins, for trying out; it is remembered while the window is open. */
function askedFor(): ThemeName | undefined {
  const asked = new URLSearchParams(window.location.search).get('theme');
  if (asked !== null) sessionStorage.setItem(key, asked);
  return readTheme(asked ?? sessionStorage.getItem(key) ?? '');
}

/** Teams says "default", "dark", "contrast" or "glass". */
function readTheme(name: string): ThemeName | undefined {
  if (name === 'contrast' || name === 'dark' || name === 'light') return name;
  return name === 'default' || name === 'glass' ? 'light' : undefined;
}

function preferred(): ThemeName {
  if (window.matchMedia(forced).matches) return 'contrast';
  return window.matchMedia(dark).matches ? 'dark' : 'light';
}

/** The theme to draw in: what the address asks for, else what Teams shows, else what the browser prefers. */
export function useTheme(): ThemeName {
  const [asked] = useState(askedFor);
  const [fromTeams, setFromTeams] = useState<ThemeName>();
  const [fromBrowser, setFromBrowser] = useState(preferred);

  useEffect(() => {
    const queries = [window.matchMedia(dark), window.matchMedia(forced)];
    const look = () => {
      setFromBrowser(preferred());
    };
    for (const query of queries) query.addEventListener('change', look);
    return () => {
      for (const query of queries) query.removeEventListener('change', look);
    };
  }, []);

  useEffect(() => {
    if (!isInsideTeams()) return;
    const hear = (theme: string) => {
      setFromTeams(readTheme(theme));
    };
    void import('../teams/teams.ts')
      .then(({ readSurroundings }) => readSurroundings(hear))
      .then(({ theme }) => {
        hear(theme);
      })
      // Framed by something that is not Teams: the browser's own preference stands.
      .catch(() => undefined);
  }, []);

  return asked ?? fromTeams ?? fromBrowser;
}
