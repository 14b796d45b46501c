import { checkInPlan, checkInResults } from '../../src/core/check-ins/check-in.ts';
import type { CheckIn } from '../../src/core/check-ins/check-in-of.ts';
import type { Transaction } from '../../src/app/ports/stores.ts';
import type { Choices } from '../../src/core/polls/choice.ts';
import type { Side } from '../../src/core/polls/side.ts';
import { ballotsOf } from '../../src/core/polls/open-ballots.ts';
import { closePoll, draftPoll, noteOutcome, openPoll } from '../../src/core/polls/run-poll.ts';
import { addDays } from '../../src/core/time/instant.ts';
import type { CivilDate, Instant, LocalTime } from '../../src/core/time/instant.ts';
import { osloInstant } from '../../src/core/time/oslo.ts';
import { exampleId } from './example-id.ts';
import { bodyId, staff } from './people.ts';
import { made } from './play-poll.ts';

type ExampleCheckIn = {
  readonly key: string;
  readonly phaseId: string;
  readonly checkIn: CheckIn;
  readonly closedOn: CivilDate;
  /** How many of each group gave each step from 1 to 5, and how many «vet ikke», for each statement. */
  readonly given: readonly Readonly<Record<Side, readonly number[]>>[];
  readonly outcomeNote: string;
};

/** Two check-ins about the same, a phase apart, as they would have been answered: made up, as everybody in the example is. */
export async function playCheckIns(
  tx: Transaction,
  phases: { readonly earlier: string; readonly later: string },
  today: CivilDate,
): Promise<void> {
  await play(tx, {
    ...{ key: 'trust-1', phaseId: phases.earlier, closedOn: addDays(today, -120) },
    checkIn: { finding: 'trust', statements: [0, 2] },
    given: [
      { politics: [6, 11, 9, 5, 1, 4], administration: [0, 1, 1, 2, 1, 0] },
      { politics: [2, 7, 12, 9, 3, 3], administration: [0, 0, 1, 3, 1, 0] },
    ],
    outcomeNote: 'Gruppelederne og direktørens ledergruppe møtes nå én gang i kvartalet.',
  });
  await play(tx, {
    ...{ key: 'trust-2', phaseId: phases.later, closedOn: addDays(today, -12) },
    checkIn: { finding: 'trust', statements: [0, 2] },
    given: [
      { politics: [2, 6, 10, 13, 4, 2], administration: [0, 0, 2, 2, 1, 0] },
      { politics: [1, 4, 9, 15, 6, 2], administration: [0, 0, 0, 3, 2, 0] },
    ],
    outcomeNote: '',
  });
}

async function play(tx: Transaction, example: ExampleCheckIn): Promise<void> {
  const { checkIn, closedOn, given, phaseId, key, outcomeNote } = example;
  const openedAt = osloInstant(addDays(closedOn, -10), '09:00' as LocalTime);
  const closesAt = osloInstant(closedOn, '15:00' as LocalTime);
  const questionIds = checkIn.statements.map((statement) =>
    exampleId(`question:check-in:${key}:${statement}`),
  );
  const draft = made(
    draftPoll(
      { kind: 'phase', phaseId, bodyId: bodyId('KS') },
      checkInPlan(checkIn, questionIds, closesAt, 'nb'),
      exampleId(`check-in:${key}`),
      { law: { bases: [], rules: [] }, personId: staff.facilitator.id, now: openedAt },
      checkIn,
    ),
  );
  const seal = { keyId: exampleId(`key:${key}`), publicKey: '' };
  const open = made(openPoll(draft, null, 1, draft.version, openedAt, seal));
  const closed = made(closePoll(open, closesAt));
  const destroyed = { ...seal, state: 'destroyed' } as const;
  await tx.polls.save({ ...draft, version: 1 });
  await tx.polls.save(open);
  const answers = (['politics', 'administration'] as const).flatMap((group) =>
    answersOf(group, questionIds, given),
  );
  const { ballots, change } = ballotsOf(
    answers.map(({ choices }) => choices),
    0,
  );
  await tx.ballots.replaceSealed(open.id, ballots, change);
  await tx.checkIns.saveResults(open.id, checkInResults(open, answers));
  await tx.polls.save({ ...closed, seal: destroyed });
  await audit(tx, open.id, openedAt, closesAt);
  if (outcomeNote !== '')
    await tx.polls.save({ ...made(noteOutcome(closed, outcomeNote, closed.version)), seal: destroyed });
} // prettier-ignore

async function audit(
  tx: Transaction,
  pollId: string,
  openedAt: Instant,
  closedAt: Instant,
): Promise<void> {
  const facilitator = { kind: 'person', personId: staff.facilitator.id } as const;
  await tx.audit.append(facilitator, { type: 'poll-opened', subject: pollId }, openedAt);
  await tx.audit.append(facilitator, { type: 'poll-closed', subject: pollId }, closedAt);
}

/** Answers that come to the given numbers; who gave which together is nobody's. */
function answersOf(
  group: Side,
  questionIds: readonly string[],
  given: ExampleCheckIn['given'],
): readonly { readonly group: Side; readonly choices: Choices }[] {
  const steps = given.map((statement) =>
    statement[group].flatMap((count, index) =>
      Array.from({ length: count }, () => (index === 5 ? ('unsure' as const) : index + 1)),
    ),
  );
  const people = Math.max(...steps.map(({ length }) => length));
  return Array.from({ length: people }, (_, person) => ({
    group,
    choices: Object.fromEntries(
      questionIds.flatMap((id, index) => {
        const step = steps[index]?.[person];
        return step === undefined ? [] : [[id, { kind: 'scale', step } as const]];
      }),
    ),
  }));
}
