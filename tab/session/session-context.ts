import { createContext, useContext } from 'react';
import type { Action, Me } from '../../src/contracts/people.ts';
import type { Language } from '../../src/contracts/values.ts';
import type { Api } from '../api/api.ts';

export type Session = {
  readonly api: Api;
  readonly me: Me;
  readonly language: Language;
  /** Resolves to false when the server did not take it. */
  readonly chooseLanguage: (language: Language) => Promise<boolean>;
  /** May this person do it? What one may not do is not shown. The server decides again. */
  readonly can: (action: Action) => boolean;
  /** Only in demo mode: lets somebody else in. */
  readonly changePerson: (() => void) | null;
};

export const ApiContext = createContext<Api | null>(null);
export const SessionContext = createContext<Session | null>(null);

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi outside of ApiContext');
  return api;
}

/** Who is signed in, and what this person may do. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionContext');
  return session;
}
