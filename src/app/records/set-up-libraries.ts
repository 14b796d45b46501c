import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { keyOf, stepsFor } from '../../core/record-library/setup-steps.ts';
import type { SetupStep } from '../../core/record-library/setup-steps.ts';
import type {
  ArchiveSite,
  FoundSite,
  SampleItems,
} from '../../core/record-library/site-as-found.ts';
import type { LibrarySetup } from '../ports/library-setup.ts';
import type { RemoteRefusal, RemoteResult } from '../ports/microsoft.ts';

export type SetupRefusal =
  /** Nothing could be seen: no grant to the site, no such site, or SharePoint does not answer. */
  | { readonly code: 'not-looked'; readonly cause: RemoteRefusal }
  /** One thing could not be made; what was made before it stays. */
  | { readonly code: 'not-made'; readonly cause: RemoteRefusal; readonly step: SetupStep };

type SetupDeps = {
  readonly setup: LibrarySetup;
  /** Resolves after so many seconds. */
  readonly wait: (seconds: number) => Promise<void>;
};

/** How often SharePoint may ask us to wait, and the longest that we do each time. */
const patience = 6;
const longestWaitSeconds = 300;
const usualWaitSeconds = 10;

/** Looks at the archive's site and changes nothing. */
export const checkLibraries =
  (deps: SetupDeps) =>
  async (site: ArchiveSite, samples: SampleItems): Promise<Decision<FoundSite, SetupRefusal>> => {
    const found = await patiently(deps, () => deps.setup.look(site, samples));
    return found.refused
      ? refuse({ code: 'not-looked', cause: found.refusal })
      : decide(found.value);
  };

/**
 * Makes what is missing, one thing at a time, and looks again until nothing is left to make. Safe to end anywhere and to begin again: each round starts
 * from what SharePoint shows. What does not take although SharePoint said yes is left for the check to report.
 * @param onMade is told each thing when it is there
 */
export const createLibraries =
  (deps: SetupDeps) =>
  async (
    site: ArchiveSite,
    samples: SampleItems,
    onMade: (step: SetupStep) => void,
  ): Promise<Decision<FoundSite, SetupRefusal>> => {
    const tried = new Set<string>();
    let waits = 0;
    for (;;) {
      const found = await checkLibraries(deps)(site, samples);
      if (found.refused) return found;
      const steps = stepsFor(found.value).filter((step) => !tried.has(keyOf(step)));
      if (steps.length === 0) return found;
      for (const step of steps) {
        const made = await deps.setup.make(site, step);
        if (made.refused && made.refusal.code === 'try-later') {
          // The thing may have been made and only the answer lost. Asked for again it might come twice, so look first.
          const seconds = waitFor(made.refusal, waits);
          if (seconds === null) return refuse({ code: 'not-made', cause: made.refusal, step });
          waits += 1;
          await deps.wait(seconds);
          break;
        }
        tried.add(keyOf(step));
        // Somebody else was first.
        if (made.refused && made.refusal.code !== 'conflict')
          return refuse({ code: 'not-made', cause: made.refusal, step });
        onMade(step);
      }
    }
  };

/** How long to wait before asking again; null when it is enough. */
function waitFor(
  { retryAfterSeconds }: { readonly retryAfterSeconds: number | null },
  waits: number,
): number | null {
  const seconds = retryAfterSeconds ?? usualWaitSeconds;
  return waits < patience && seconds <= longestWaitSeconds ? seconds : null;
}

/** Asks again as often as SharePoint says “later”, after the time that it names. */
async function patiently<Value>(
  deps: SetupDeps,
  ask: () => Promise<RemoteResult<Value>>,
): Promise<RemoteResult<Value>> {
  for (let waits = 0; ; waits += 1) {
    const answer = await ask();
    if (!answer.refused || answer.refusal.code !== 'try-later') return answer;
    const seconds = waitFor(answer.refusal, waits);
    if (seconds === null) return answer;
    await deps.wait(seconds);
  }
}
