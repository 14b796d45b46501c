import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { addDays } from '../time/instant.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import type { GatheringPhase } from './programme.ts';

/** What is done at home with what was learnt. */
export const homeStates = ['planned', 'under-way', 'done', 'dropped'] as const;
export type HomeAction = {
  readonly what: string;
  /** Who answers for it here; null until somebody does. */
  readonly responsibleId: string | null;
  readonly dueOn: CivilDate | null;
  readonly state: (typeof homeStates)[number];
  /** What came of it, or why it was dropped; may be empty while it goes on. */
  readonly note: string;
};

/** Something that somebody learnt at a gathering, in their own words. Nobody's name is stored with it unless they asked for it. */
export type LearningPoint = {
  readonly id: string;
  readonly phaseId: string;
  readonly text: string;
  readonly namedPersonId: string | null;
  /** Made on the device: sent twice is stored once. */
  readonly clientKey: string;
  readonly madeAt: Instant;
  /** What it is taken home as; null while it is a thought. */
  readonly home: HomeAction | null;
  readonly version: number;
  readonly withdrawnAt: Instant | null;
};

export type LearningRefusal =
  | { readonly code: 'gathering-not-begun'; readonly startsOn: CivilDate }
  | { readonly code: 'gathering-long-over'; readonly until: CivilDate };

/** Learning settles afterwards; what comes a quarter later belongs to the next gathering. */
const daysForAfterthought = 90;

/**
 * A learning point that is written for the first time.
 * @param today the civil date in Oslo
 */
export function writeLearningPoint(
  phase: Pick<GatheringPhase, 'id' | 'startsOn' | 'endsOn'>,
  given: Pick<LearningPoint, 'text' | 'namedPersonId' | 'clientKey'>,
  made: { readonly id: string; readonly at: Instant; readonly today: CivilDate },
): Decision<LearningPoint, LearningRefusal> {
  const { id, at, today } = made;
  if (today < phase.startsOn)
    return refuse({ code: 'gathering-not-begun', startsOn: phase.startsOn });
  const until = addDays(phase.endsOn, daysForAfterthought);
  if (today > until) return refuse({ code: 'gathering-long-over', until });
  return decide({
    ...{ ...given, id, phaseId: phase.id, madeAt: at },
    ...{ home: null, version: 1, withdrawnAt: null },
  });
}

export type TakeHomeRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'already-withdrawn' }
  | { readonly code: 'dropped-without-why' };

/** Takes a learning point home as something that shall be done, says how it goes, or lets it be a thought again. */
export function takeHome(
  point: LearningPoint,
  home: HomeAction | null,
  seen: number,
): Decision<LearningPoint, TakeHomeRefusal> {
  const refusal = whyNot(point, seen);
  if (refusal) return refuse(refusal);
  if (home?.state === 'dropped' && home.note.trim() === '')
    return refuse({ code: 'dropped-without-why' });
  return decide({ ...point, home, version: point.version + 1 });
}

/** Takes a learning point off the page; it stays stored, and is shown to nobody. */
export function withdrawLearningPoint(
  point: LearningPoint,
  seen: number,
  now: Instant,
): Decision<LearningPoint, Exclude<TakeHomeRefusal, { code: 'dropped-without-why' }>> {
  const refusal = whyNot(point, seen);
  if (refusal) return refuse(refusal);
  return decide({ ...point, withdrawnAt: now, version: point.version + 1 });
}

function whyNot(point: LearningPoint, seen: number) {
  if (point.withdrawnAt !== null) return { code: 'already-withdrawn' } as const;
  if (point.version !== seen) return { code: 'version-conflict', version: point.version } as const;
  return undefined;
}
