import { useState } from 'react';
import type { LiveRoundPage, ProgressStep } from '../../../src/contracts/live-round.ts';
import { newerVersion } from '../../api/failure.ts';
import type { Failure } from '../../api/failure.ts';
import { useApi } from '../../session/session-context.ts';
import { useAnnounce } from '../../ui/announce.ts';

export type Progress = {
  readonly mayStep: boolean;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  /** Somebody else has taken a step meanwhile, and it was theirs that counted. */
  readonly isPassed: boolean;
  readonly step: (step: ProgressStep, said: string) => Promise<void>;
};

/** Takes one step at a time from the version on screen; after each, the page is looked at again, whoever took it. */
export function useProgress(page: LiveRoundPage, onChanged: () => void): Progress {
  const api = useApi();
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { id, status } = page.round;
  return {
    mayStep: status === 'under-way' && !isBusy,
    isBusy,
    failure,
    isPassed: newerVersion(failure) !== undefined,
    step: async (step, said) => {
      setBusy(true);
      setFailure(null);
      const body = { version: page.version, step };
      const outcome = await api.send('POST', `/api/rounds/${id}/progress`, body);
      setBusy(false);
      if (outcome.ok) announce(said);
      else setFailure(outcome.failure);
      onChanged();
    },
  };
}
