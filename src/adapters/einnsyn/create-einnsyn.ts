import type { Einnsyn, EinnsynUnit } from '../../app/ports/einnsyn.ts';
import { invariant } from '../../core/decision.ts';
import type { EinnsynThing } from '../../core/einnsyn/einnsyn-thing.ts';
import type { EinnsynOutcome } from '../../core/einnsyn/sending.ts';
import { createCalls, EinnsynFailure } from './einnsyn-calls.ts';
import { placeDecision } from './place-decision.ts';
import { placeMeeting } from './place-meeting.ts';

/** One thing takes no longer, or begins again. Less than a run's turn, so that two never send the same. */
const wholeRunMs = 10 * 60_000;

type Settings = {
  readonly address: string;
  readonly apiKey: string;
  readonly publicUrl: string;
  readonly units: ReadonlyMap<string, { readonly unitId: string; readonly archivePartId: string }>;
};

/**
 * eInnsyn's public interface.
 * @param settings null where nothing is sent
 */
export function createEinnsyn(settings: Settings | null, send: typeof fetch): Einnsyn {
  const call = settings && createCalls({ ...settings, send });
  return {
    unitOf(number) {
      const unit = settings?.units.get(number);
      return settings && unit ? { ...unit, publicUrl: settings.publicUrl } : null;
    },
    placeMeeting: (unit, thing) => run(placeMeeting, unit, thing),
    placeDecision: (unit, thing) => run(placeDecision, unit, thing),
  };

  async function run(
    place: typeof placeMeeting,
    unit: EinnsynUnit,
    thing: EinnsynThing,
  ): Promise<EinnsynOutcome> {
    invariant(call !== null, 'only what has a unit is sent');
    try {
      return { outcome: await place(call, unit, thing, AbortSignal.timeout(wholeRunMs)) };
    } catch (fault) {
      if (!(fault instanceof EinnsynFailure)) throw fault;
      return { outcome: 'failed', reason: fault.reason, waitSeconds: fault.waitSeconds };
    }
  }
}
