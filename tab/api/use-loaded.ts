import { useMemo, useSyncExternalStore } from 'react';
import { useApi } from '../session/session-context.ts';
import type { Contract } from './api.ts';
import type { Snapshot } from './resource.ts';

export type Loaded<T> = {
  readonly snapshot: Snapshot<T>;
  /** Looks again; what is on screen stays until the answer comes. */
  readonly refetch: () => void;
  /** Shows what the server has just answered with, without asking again. */
  readonly replace: (value: T) => void;
};

/**
 * What the server says at an address, kept fresh by the event stream.
 * @param path such as `/api/rounds`
 * @param contract from src/contracts; an answer of another shape is a failure, never a half-shown page
 */
export function useLoaded<T>(path: string, contract: Contract<T>): Loaded<T> {
  const api = useApi();
  const resource = api.resource(path, contract);
  const snapshot = useSyncExternalStore(resource.subscribe, resource.snapshot);
  return useMemo(
    () => ({ snapshot, refetch: resource.refetch, replace: resource.replace }),
    [snapshot, resource],
  );
}
