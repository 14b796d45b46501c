import { demoToken } from '../../src/contracts/session.ts';
import type { SessionSettings } from '../../src/contracts/session.ts';
import type { Credentials } from '../api/api.ts';

type Production = Extract<SessionSettings, { mode: 'production' }>;
type Demo = Extract<SessionSettings, { mode: 'demo' }>;

const tokenKey = 'radslag:demo-token';
const personaKey = 'radslag:demo-persona';

/** Inside Teams: its own sign-in, without a word to the user. */
export function teamsCredentials(): Credentials {
  return {
    token: async (options) => (await import('../teams/teams.ts')).teamsToken(options?.renew),
  };
}

/** In a plain browser: Microsoft's sign-in page, loaded only when it is needed. */
export function browserCredentials(settings: Production): Credentials {
  return {
    token: async (options) =>
      (await import('./entra-sign-in.ts')).entraToken(settings, options?.renew),
  };
}

/** On a laptop: the token that the local issuer gave the chosen person, kept while the window is open. */
export function demoCredentials(settings: Demo): Credentials {
  return {
    token: async (options) => {
      const persona = sessionStorage.getItem(personaKey);
      if (options?.renew && persona !== null) await becomePersona(settings, persona);
      return sessionStorage.getItem(tokenKey);
    },
  };
}

/** Asks the local issuer for a token; false when it knows nobody by that name. */
export async function becomePersona(settings: Demo, persona: string): Promise<boolean> {
  forgetPersona();
  const answer = await fetch(settings.tokenAddress, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  if (!answer.ok) return false;
  const read = demoToken.safeParse(await answer.json());
  if (!read.success) return false;
  sessionStorage.setItem(tokenKey, read.data.access_token);
  sessionStorage.setItem(personaKey, persona);
  return true;
}

export function forgetPersona(): void {
  sessionStorage.removeItem(tokenKey);
  sessionStorage.removeItem(personaKey);
}

export function hasPersona(): boolean {
  return sessionStorage.getItem(tokenKey) !== null;
}
