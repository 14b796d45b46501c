import { me } from '../../src/contracts/people.ts';
import type { Me } from '../../src/contracts/people.ts';
import { sessionSettings } from '../../src/contracts/session.ts';
import type { SessionSettings } from '../../src/contracts/session.ts';
import { Api } from '../api/api.ts';
import { currentPath, navigate } from '../routing/location.ts';
import { isInsideTeams } from '../teams/inside-teams.ts';
import {
  becomePersona,
  browserCredentials,
  demoCredentials,
  hasPersona,
  teamsCredentials,
} from './credentials.ts';

export type Opened =
  | { readonly kind: 'signed-in'; readonly api: Api; readonly me: Me; readonly isDemo: boolean }
  | {
      readonly kind: 'choose-persona';
      readonly settings: Extract<SessionSettings, { mode: 'demo' }>;
      readonly isUnknown: boolean;
    }
  | { readonly kind: 'unknown-person' }
  | { readonly kind: 'unreachable' };

/** Finds out how one signs in here, does it, and asks who one is. Failures are states with a way on, not exceptions. */
export async function openSession(): Promise<Opened> {
  const open = new Api({ token: () => Promise.resolve(null) });
  const settings = await open.get('/api/session-settings', sessionSettings);
  if (!settings.ok) return { kind: 'unreachable' };
  if (settings.value.mode === 'demo') return openDemo(settings.value);
  if (!isInsideTeams()) return enter(new Api(browserCredentials(settings.value)), false);
  await followDeepLink();
  return enter(new Api(teamsCredentials()), false);
}

/** Teams always opens the tab's own address; the page somebody shared comes beside it. */
async function followDeepLink(): Promise<void> {
  try {
    const { deepLinkedPath, readFrame } = await import('../teams/teams.ts');
    const path = await deepLinkedPath();
    if (path !== null) navigate(path, { replace: true });
    // In a meeting nobody has come for Hjem.
    else if (currentPath() === '/' && (await readFrame()) !== 'elsewhere')
      navigate('/meeting', { replace: true });
  } catch {
    // Framed by something that is not Teams: signing in says so a moment later.
  }
}

async function openDemo(settings: Extract<SessionSettings, { mode: 'demo' }>): Promise<Opened> {
  const asked = new URLSearchParams(window.location.search).get('persona');
  const isUnknown = asked !== null && !(await becomePersona(settings, asked));
  // Only now: whoever opens the session a second time meanwhile still has to find it.
  if (asked !== null) leavePersonaOutOfAddress();
  if (!hasPersona()) return { kind: 'choose-persona', settings, isUnknown };
  const opened = await enter(new Api(demoCredentials(settings)), true);
  // A token from before the demonstration was started over: choose again rather than stand still.
  return opened.kind === 'unknown-person'
    ? { kind: 'choose-persona', settings, isUnknown: false }
    : opened;
}

async function enter(api: Api, isDemo: boolean): Promise<Opened> {
  try {
    const known = await api.get('/api/me', me);
    if (known.ok) {
      api.speak(known.value.language);
      return { kind: 'signed-in', api, me: known.value, isDemo };
    }
    const isUnknown = known.failure.kind === 'refused' || known.failure.kind === 'signed-out';
    return { kind: isUnknown ? 'unknown-person' : 'unreachable' };
  } catch {
    // Sign-in itself failed (Teams or Microsoft's page): nothing of ours to show but a way to try again.
    return { kind: 'unreachable' };
  }
}

/** `?persona=facilitator` is taken once and removed, so that a shared address does not carry it along. */
function leavePersonaOutOfAddress(): void {
  const query = new URLSearchParams(window.location.search);
  query.delete('persona');
  const rest = query.toString();
  const inside = window.location.pathname.replace(/^\/tab/, '');
  navigate(`${inside === '' ? '/' : inside}${rest === '' ? '' : `?${rest}`}`, { replace: true });
}
