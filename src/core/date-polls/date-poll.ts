import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';

/** A proposed time for a round. */
export type DateSlot = {
  readonly id: string;
  readonly startsAt: Instant;
  readonly place: string;
  readonly isRemote: boolean;
};

export const stances = ['works', 'if-need-be', 'does-not-work'] as const;
export type Stance = (typeof stances)[number];
/** By slot. Every slot of the poll has one. */
export type Stances = Readonly<Record<string, Stance>>;

export type DatePollState =
  | { readonly status: 'open' }
  | { readonly status: 'chosen'; readonly endedAt: Instant; readonly slotId: string }
  | { readonly status: 'withdrawn'; readonly endedAt: Instant };

/** Which of some proposed times for a round suit the members of its body. It decides nothing: the facilitator chooses. */
export type DatePoll = {
  readonly id: string;
  readonly roundId: string;
  readonly bodyId: string;
  /** What the facilitator says beside the times. */
  readonly note: string;
  readonly slots: readonly DateSlot[];
  readonly openedAt: Instant;
  /** Until when answers are taken and changed. */
  readonly closesAt: Instant;
  readonly madeBy: string;
  readonly version: number;
  readonly state: DatePollState;
};

export type DateAnswer = {
  readonly personId: string;
  readonly stances: Stances;
  readonly answeredAt: Instant;
  /** 1 for the first, one more for each change. */
  readonly revision: number;
};

const fewestSlots = 2;
const mostSlots = 8;

export type ProposeRefusal =
  | { readonly code: 'wrong-number-of-slots'; readonly fewest: number; readonly most: number }
  | { readonly code: 'same-slot-twice' }
  | { readonly code: 'slot-in-the-past' }
  | { readonly code: 'answers-end-too-late' }
  | { readonly code: 'closes-in-the-past' };

/** Opens a date poll. Answers end before the first of the times, and not before now. */
export function proposeDates(
  proposed: Pick<DatePoll, 'id' | 'roundId' | 'bodyId' | 'note' | 'slots' | 'closesAt' | 'madeBy'>,
  now: Instant,
): Decision<DatePoll, ProposeRefusal> {
  const { slots, closesAt } = proposed;
  const times = slots.map(({ startsAt, place }) => `${startsAt} ${place}`);
  if (slots.length < fewestSlots || slots.length > mostSlots)
    return refuse({ code: 'wrong-number-of-slots', fewest: fewestSlots, most: mostSlots });
  if (new Set(times).size < times.length || new Set(slots.map(({ id }) => id)).size < slots.length)
    return refuse({ code: 'same-slot-twice' });
  if (slots.some(({ startsAt }) => startsAt <= now)) return refuse({ code: 'slot-in-the-past' });
  if (closesAt <= now) return refuse({ code: 'closes-in-the-past' });
  if (slots.some(({ startsAt }) => startsAt <= closesAt))
    return refuse({ code: 'answers-end-too-late' });
  return decide({
    ...proposed,
    slots: slots.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)),
    openedAt: now,
    version: 1,
    state: { status: 'open' },
  });
}

/** May answers still be given and changed? */
export function takesAnswers({ state, closesAt }: DatePoll, now: Instant): boolean {
  return state.status === 'open' && now < closesAt;
}

export type DateAnswerRefusal =
  | { readonly code: 'date-poll-ended' }
  | { readonly code: 'slot-unanswered'; readonly slotId: string }
  | { readonly code: 'no-such-slot' };

/** Takes an answer, or the change of one. Every slot wants one: silence about a time could be read either way. */
export function answerDates(
  poll: DatePoll,
  personId: string,
  given: Stances,
  previous: DateAnswer | null,
  now: Instant,
): Decision<DateAnswer, DateAnswerRefusal> {
  const isKnown = (slotId: string): boolean => poll.slots.some(({ id }) => id === slotId);
  const open = poll.slots.find(({ id }) => !Object.hasOwn(given, id));
  if (!takesAnswers(poll, now)) return refuse({ code: 'date-poll-ended' });
  if (!Object.keys(given).every(isKnown)) return refuse({ code: 'no-such-slot' });
  if (open) return refuse({ code: 'slot-unanswered', slotId: open.id });
  const revision = (previous?.revision ?? 0) + 1;
  return decide({ personId, stances: given, answeredAt: now, revision });
}

type EndRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'date-poll-ended' };

/** Ends it with one of its times. */
export function chooseDate(
  poll: DatePoll,
  slotId: string,
  seen: number,
  now: Instant,
): Decision<
  { readonly poll: DatePoll; readonly slot: DateSlot },
  EndRefusal | { readonly code: 'no-such-slot' }
> {
  const slot = poll.slots.find(({ id }) => id === slotId);
  if (poll.state.status !== 'open') return refuse({ code: 'date-poll-ended' });
  if (poll.version !== seen) return refuse({ code: 'version-conflict', version: poll.version });
  if (!slot) return refuse({ code: 'no-such-slot' });
  const state = { status: 'chosen', endedAt: now, slotId } as const;
  return decide({ poll: { ...poll, state, version: poll.version + 1 }, slot });
}

/** Ends it without a time. */
export function withdrawDates(
  poll: DatePoll,
  seen: number,
  now: Instant,
): Decision<DatePoll, EndRefusal> {
  if (poll.state.status !== 'open') return refuse({ code: 'date-poll-ended' });
  if (poll.version !== seen) return refuse({ code: 'version-conflict', version: poll.version });
  return decide({
    ...poll,
    state: { status: 'withdrawn', endedAt: now },
    version: poll.version + 1,
  });
}

export type SlotCounts = DateSlot & { readonly counts: Readonly<Record<Stance, number>> };

/** How many say what of each slot. */
export function countSlots(poll: DatePoll, answers: readonly DateAnswer[]): readonly SlotCounts[] {
  return poll.slots.map((slot) => {
    const counts = { works: 0, 'if-need-be': 0, 'does-not-work': 0 };
    for (const answer of answers) {
      const stance = answer.stances[slot.id];
      if (stance) counts[stance] += 1;
    }
    return { ...slot, counts };
  });
}

/** Below this many answers, sums would tell who said what to those who are not to know. */
export const fewestForCounts = 3;
