import type { PreferenceChange } from '../../../src/contracts/preferences.ts';
import { useAction } from '../../api/use-action.ts';
import type { Action } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';

/** Keeps one choice at once, and leaves the others as they are. */
export function useKeepPreference(onKept: () => void): Action<readonly [PreferenceChange]> {
  const api = useApi();
  return useAction(
    (change: PreferenceChange) => api.send('PUT', '/api/me/preferences', change),
    onKept,
  );
}
