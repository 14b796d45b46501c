import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { countSlots, fewestForCounts, takesAnswers } from '../../core/date-polls/date-poll.ts';
import type {
  DateAnswer,
  DatePoll,
  DateSlot,
  Stance,
  Stances,
} from '../../core/date-polls/date-poll.ts';
import { may } from '../../core/people/roles.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { RoundStatus } from '../../core/workshops/round.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { askedIn } from './run-date-poll.ts';

export type SlotView = DateSlot & {
  /** Null while there are too few answers for sums that say nothing about one person; the facilitator always has them. */
  readonly counts: Readonly<Record<Stance, number>> | null;
  /** Whom each answer is from. For the facilitator alone, who has to find a time for them. */
  readonly names: Readonly<Record<Stance, readonly string[]>> | null;
};

export type DatePollView = {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly bodyName: string;
    readonly status: RoundStatus;
    readonly startsAt: Instant;
    readonly place: string;
    readonly phase: { readonly startsOn: string; readonly endsOn: string } | null;
  };
  readonly poll: {
    readonly id: string;
    readonly version: number;
    readonly note: string;
    readonly status: DatePoll['state']['status'];
    readonly chosenSlotId: string | null;
    readonly isTaking: boolean;
    readonly closesAt: Instant;
    readonly slots: readonly SlotView[];
    readonly asked: number;
    readonly answered: number;
    /** For the facilitator: who has not answered yet. */
    readonly silent: readonly string[] | null;
  } | null;
  /** The reader's own answer; null before it, and for who is not asked. */
  readonly own: Stances | null;
  readonly mayAnswer: boolean;
  readonly mayChoose: boolean;
};

/** The times asked about for a round, with how they suit. For those who prepare rounds, and the members who are asked; for others the round may be a draft they know nothing of. */
export const seeDatePoll =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
  ): Promise<Decision<DatePollView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const now = deps.clock.now();
      const isPreparing = may(by.roles, 'prepare-rounds');
      const round = await tx.rounds.byId(roundId);
      const poll = round && (await tx.datePolls.ofRound(roundId));
      if (!round || (!poll && !isPreparing)) return notFound;
      const bodyId = poll?.bodyId ?? round.bodyId;
      const asked = await askedIn(tx, bodyId, now);
      const isAsked = asked.includes(by.personId);
      if (!isAsked && !isPreparing) return notFound;

      const body = await tx.people.body(bodyId);
      const process = await tx.processes.ofPhase(round.phaseId);
      const phase = process?.phases.find(({ id }) => id === round.phaseId);
      const answers = poll ? await tx.datePolls.answers(poll.id) : [];
      const names = isPreparing ? await tx.people.names([...asked, ...idsOf(answers)]) : null;
      const isTaking = poll !== null && takesAnswers(poll, now);
      return decide({
        round: {
          ...{ id: round.id, title: round.title, bodyName: body?.name ?? '' },
          ...{ status: round.state.status, startsAt: round.startsAt, place: round.place },
          phase: phase ? { startsOn: phase.startsOn, endsOn: phase.endsOn } : null,
        },
        poll: poll && {
          ...{ id: poll.id, version: poll.version, note: poll.note, status: poll.state.status },
          chosenSlotId: poll.state.status === 'chosen' ? poll.state.slotId : null,
          ...{ isTaking, closesAt: poll.closesAt },
          slots: slotsFor(poll, answers, names),
          ...{ asked: asked.length, answered: answers.length },
          silent:
            names &&
            namesOf(
              asked.filter((id) => !idsOf(answers).includes(id)),
              names,
            ),
        },
        own: answers.find(({ personId }) => personId === by.personId)?.stances ?? null,
        mayAnswer: isTaking && isAsked && may(by.roles, 'answer-polls'),
        mayChoose: isPreparing && poll?.state.status === 'open' && round.state.status === 'draft',
      });
    });
  };

function slotsFor(
  poll: DatePoll,
  answers: readonly DateAnswer[],
  names: ReadonlyMap<string, string> | null,
): readonly SlotView[] {
  const isEnough = answers.length >= fewestForCounts;
  return countSlots(poll, answers).map(({ counts, ...slot }) => {
    const whoSay = (stance: Stance) =>
      idsOf(answers.filter((answer) => answer.stances[slot.id] === stance));
    return {
      ...slot,
      counts: names || isEnough ? counts : null,
      names: names && {
        works: namesOf(whoSay('works'), names),
        'if-need-be': namesOf(whoSay('if-need-be'), names),
        'does-not-work': namesOf(whoSay('does-not-work'), names),
      },
    };
  });
}

const idsOf = (answers: readonly DateAnswer[]): readonly string[] =>
  answers.map(({ personId }) => personId);

const namesOf = (
  personIds: readonly string[],
  names: ReadonlyMap<string, string>,
): readonly string[] =>
  personIds.map((id) => names.get(id) ?? '').toSorted((a, b) => a.localeCompare(b, 'nb'));
