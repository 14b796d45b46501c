import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Autosaver } from './autosaver.ts';
import { forgetDraft } from './use-draft.ts';
import type { Draft } from './use-draft.ts';

/**
 * Joins what is kept in the window with what is saved by itself: something kept from before a reload is sent,
 * and nothing is kept that the server has.
 */
export function useKeptUntilSaved<T>(key: string, draft: Draft<T>, saver: Autosaver<T>): void {
  const [atFirst] = useState(draft);
  const { state } = useSyncExternalStore(saver.subscribe, saver.snapshot);
  useEffect(() => {
    if (atFirst.wasKept) saver.write(atFirst.value);
  }, [atFirst, saver]);
  useEffect(() => {
    if (state === 'saved' && !saver.isBehind()) forgetDraft(key);
  }, [state, saver, key]);
}
