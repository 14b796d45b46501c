import { useCallback, useState } from 'react';
import type { Failure, Outcome } from './failure.ts';

export type Action<Given extends readonly unknown[]> = {
  /** Resolves to true when the server took it. */
  readonly run: (...given: Given) => Promise<boolean>;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly dismiss: () => void;
};

/** One change at a time: is it on its way, and what did the server say against it? */
export function useAction<Given extends readonly unknown[], T>(
  act: (...given: Given) => Promise<Outcome<T>>,
  then?: (value: T) => void,
): Action<Given> {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (...given: Given): Promise<boolean> => {
    setBusy(true);
    setFailure(null);
    const outcome = await act(...given);
    setBusy(false);
    if (outcome.ok) then?.(outcome.value);
    else setFailure(outcome.failure);
    return outcome.ok;
  };
  const dismiss = useCallback(() => {
    setFailure(null);
  }, []);
  return { run, isBusy, failure, dismiss };
}
