import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Phase } from '../processes/process.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import type { Poll } from './poll.ts';
import type { OpenRefusal } from './run-poll.ts';

/** How a draft is to be opened. */
export type Opening =
  | { readonly kind: 'by-hand' }
  | { readonly kind: 'at'; readonly at: Instant }
  /** When its phase opens, by the calendar or by hand. */
  | { readonly kind: 'with-phase' };

/** The earlier poll that this one asks again, in another phase, or stands in the place of. */
export type Origin = { readonly kind: 'repeats' | 'replaces'; readonly pollId: string };

/** What surrounds a poll from draft to review, beside what is asked; most polls have nothing of it. */
export type PollLife = {
  /** The version of the poll that was looked through, as card and as page; null while nobody has. */
  readonly previewedVersion: number | null;
  readonly opening: Opening;
  /** Who planned the opening, and is said to have opened it; null while it is by hand. */
  readonly plannedBy: string | null;
  /** Closes when its phase closes, and at its deadline at the latest. */
  readonly closesWithPhase: boolean;
  /** The last time it was to open by itself and could not; null once it is planned anew. */
  readonly failure: { readonly at: Instant; readonly code: OpenRefusal['code'] } | null;
  /** The day on which the administration looks again at what came of it. */
  readonly reviewOn: CivilDate | null;
  readonly origin: Origin | null;
  /** 0 while nothing has been said. */
  readonly version: number;
};

export const plainLife: PollLife = {
  previewedVersion: null,
  opening: { kind: 'by-hand' },
  plannedBy: null,
  closesWithPhase: false,
  failure: null,
  reviewOn: null,
  origin: null,
  version: 0,
};

type VersionConflict = { readonly code: 'version-conflict'; readonly version: number };

export type OpeningRefusal =
  | VersionConflict
  | { readonly code: 'poll-is-opened' }
  | { readonly code: 'phase-is-closed'; readonly closedAt: Instant }
  | { readonly code: 'opening-not-ahead' }
  | { readonly code: 'opens-after-deadline'; readonly closesAt: Instant };

export type OpeningWish = {
  readonly opening: Opening;
  readonly closesWithPhase: boolean;
  /** Of the life, as it was seen. */
  readonly version: number;
};

/** Plans, moves or takes back that a draft opens by itself. What it must fulfil to open is looked at when it opens, as by hand. */
export function planOpening(
  { poll, life, phase }: { readonly poll: Poll; readonly life: PollLife; readonly phase: Phase },
  wish: OpeningWish,
  personId: string,
  now: Instant,
): Decision<PollLife, OpeningRefusal> {
  const { opening, closesWithPhase } = wish;
  if (life.version !== wish.version)
    return refuse({ code: 'version-conflict', version: life.version });
  if (poll.state.status !== 'draft') return refuse({ code: 'poll-is-opened' });
  const needsPhase = closesWithPhase || opening.kind === 'with-phase';
  if (needsPhase && phase.closedAt !== null)
    return refuse({ code: 'phase-is-closed', closedAt: phase.closedAt });
  if (opening.kind === 'with-phase' && phase.openedAt !== null)
    return refuse({ code: 'opening-not-ahead' });
  if (opening.kind === 'at' && opening.at <= now) return refuse({ code: 'opening-not-ahead' });
  if (opening.kind === 'at' && opening.at >= poll.closesAt)
    return refuse({ code: 'opens-after-deadline', closesAt: poll.closesAt });
  return decide({
    ...life,
    ...{ opening, closesWithPhase, failure: null },
    plannedBy: opening.kind === 'by-hand' ? null : personId,
    version: life.version + 1,
  });
}

/** Is it to open by itself now? One that could not is left until somebody plans it anew. */
export function isToOpen(life: PollLife, phase: Phase, now: Instant): boolean {
  if (life.failure !== null) return false;
  switch (life.opening.kind) {
    case 'by-hand':
      return false;
    case 'at':
      return life.opening.at <= now;
    case 'with-phase':
      return phase.openedAt !== null && phase.closedAt === null;
  }
}

/** Is it to close with its phase? Not where it was opened after the phase had closed: that was somebody's will. */
export function closesNowWithPhase(poll: Poll, life: PollLife, phase: Phase): boolean {
  return (
    life.closesWithPhase &&
    poll.state.status === 'open' &&
    phase.closedAt !== null &&
    phase.closedAt > poll.state.openedAt
  );
}

export type ReviewRefusal =
  VersionConflict | { readonly code: 'poll-not-closed' } | { readonly code: 'review-not-ahead' };

/** Sets, moves or takes away the day on which the administration looks again. Moving it, or taking it away, is how a look is said to be taken. */
export function planReview(
  poll: Poll,
  life: PollLife,
  wish: { readonly reviewOn: CivilDate | null; readonly version: number },
  today: CivilDate,
): Decision<PollLife, ReviewRefusal> {
  if (life.version !== wish.version)
    return refuse({ code: 'version-conflict', version: life.version });
  if (poll.state.status !== 'closed') return refuse({ code: 'poll-not-closed' });
  if (wish.reviewOn !== null && wish.reviewOn <= today) return refuse({ code: 'review-not-ahead' });
  return decide({ ...life, reviewOn: wish.reviewOn, version: life.version + 1 });
}
