import { isOfAdministration, may } from '../../core/people/roles.ts';
import type { PollLife } from '../../core/polls/poll-life.ts';
import type { PollQuestion } from '../../core/polls/poll-question.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { addMinutes } from '../../core/time/instant.ts';
import { readinessOf } from '../../core/workshops/readiness.ts';
import type { AuthorizedMember } from '../authority.ts';
import { datesWaitingFor } from '../date-polls/answer-dates.ts';
import type { Deps } from '../deps.ts';
import { directionsWaitingFor } from '../directions/directions-waiting.ts';
import type { WaitingDirections } from '../directions/directions-waiting.ts';
import { answersTo, lettersOwed, lettersWaitingFor } from '../letters/letters-waiting.ts';
import type { AnsweredConcern, OwedLetter } from '../letters/letters-waiting.ts';
import { inputsOfTables } from '../influence/table-inputs.ts';
import type { TableInputs } from '../influence/table-inputs.ts';
import { pollLines } from '../polls/see-polls.ts';
import type { PollLine } from '../polls/see-polls.ts';
import { dueAtHome } from './due-at-home.ts';
import type { DueAtHome } from './due-at-home.ts';
import type { Transaction } from '../ports/stores.ts';
import { draftLines } from '../protocols/see-desk.ts';
import { archiveAttention } from '../records/recalls.ts';
import { teaserFor } from '../training/see-training.ts';
import type { TrainingTeaser } from '../training/see-training.ts';
import { visibleRounds } from '../workshops/see-rounds.ts';
import type { RoundLine } from '../workshops/see-rounds.ts';

const shownAtOnce = 3;

type Waits = { readonly title: string; readonly why: string; readonly minutes: number };
export type WaitingThing =
  | (Waits & { readonly kind: 'poll'; readonly pollId: string; readonly closesAt: Instant })
  | (Waits & { readonly kind: 'protocol'; readonly draftId: string; readonly closesAt: Instant })
  | (Waits & { readonly kind: 'dates'; readonly roundId: string; readonly closesAt: Instant })
  | (WaitingDirections & Pick<Waits, 'minutes'> & { readonly kind: 'directions' })
  | (Waits & {
      readonly kind: 'letter';
      readonly processId: string;
      readonly firstOn: CivilDate | null;
      readonly isCorrection: boolean;
    });

export type HomeView = {
  readonly now: readonly WaitingThing[];
  readonly since: readonly {
    readonly pollId: string;
    readonly title: string;
    readonly outcomeNote: string;
    readonly closedAt: Instant;
  }[];
  readonly answers: readonly AnsweredConcern[];
  readonly inputs: readonly TableInputs[];
  readonly coming: readonly RoundLine[];
  readonly understand: TrainingTeaser | null;
  readonly staff: StaffView | null;
};

export type StaffView = {
  readonly owedOutcomeNotes: readonly {
    readonly pollId: string;
    readonly title: string;
    readonly closedAt: Instant;
    readonly answered: number;
  }[];
  /** What is late or soon due in the processes, one's own first. */
  readonly due: DueAtHome;
  readonly owedLetters: readonly OwedLetter[];
  /** Drafts that were to open by themselves and could not, the latest first. */
  readonly unopened: readonly {
    readonly pollId: string;
    readonly title: string;
    readonly failure: NonNullable<PollLife['failure']>;
  }[];
  readonly openPolls: readonly {
    readonly pollId: string;
    readonly title: string;
    readonly closesAt: Instant;
    readonly answered: number;
    readonly eligible: number;
  }[];
  readonly draftRounds: readonly {
    readonly roundId: string;
    readonly title: string;
    readonly missing: readonly string[];
  }[];
  readonly archiveAttention: number | null;
};

/** What meets somebody when they come in: what waits and by when, what became of their input, what is next. Nothing for who has no role here. */
export const seeHome =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  (by: AuthorizedMember): Promise<HomeView> =>
    deps.unitOfWork.read(by.municipality, async (tx) => {
      const now = deps.clock.now();
      const lines = may(by.roles, 'see-polls') ? await pollLines(tx, by, now) : [];
      const waiting = lines.filter((line) => line.mine === 'waiting');
      const rounds = may(by.roles, 'see-processes') ? await visibleRounds(tx, by) : [];
      const coming = rounds.filter(
        (round) =>
          round.status === 'under-way' || // however long it takes
          (round.status !== 'closed' && addMinutes(round.startsAt, round.durationMinutes) > now),
      );
      const questions = new Map((await tx.polls.all()).map((poll) => [poll.id, poll.questions]));
      const isElected = may(by.roles, 'answer-polls');
      const polls = waiting.map((line): WaitingThing => ({
        ...{ kind: 'poll', pollId: line.id, title: line.title, why: line.purpose },
        minutes: minutesFor(questions.get(line.id) ?? []),
        closesAt: line.closesAt,
      }));
      const all = [...polls, ...(isElected ? await asksOf(tx, by, now) : [])].toSorted((a, b) =>
        dueOf(a).localeCompare(dueOf(b)),
      );
      return {
        now: all,
        since: await becameOf(tx, lines),
        answers: isElected ? (await answersTo(tx, by)).slice(0, shownAtOnce) : [],
        inputs: may(by.roles, 'see-processes') ? await inputsOfTables(tx, by, rounds) : [],
        coming,
        understand: await teaserFor(tx, by, deps),
        staff: isStaff(by) ? await staffView(tx, by, lines, now) : null,
      };
    });

/** Letters to be accepted, dates to be answered, minutes to be corrected, and directions to say whether one was understood in. */
async function asksOf(
  tx: Transaction,
  by: AuthorizedMember,
  now: Instant,
): Promise<readonly WaitingThing[]> {
  const letters = (await lettersWaitingFor(tx, by)).map(({ purpose, ...letter }): WaitingThing => ({
    ...{ kind: 'letter', ...letter, why: purpose, minutes: 4 },
  }));
  const dates = (await datesWaitingFor(tx, by, now)).map(
    ({ note, slots, ...dates }): WaitingThing => ({
      ...{ kind: 'dates', ...dates, why: note, minutes: slots > 4 ? 2 : 1 },
    }),
  );
  const directions = (await directionsWaitingFor(tx, by, now)).map((asked): WaitingThing => ({
    ...{ kind: 'directions', ...asked, minutes: asked.directions },
  }));
  const protocols = (await tx.protocolDrafts.waitingFor(by.personId)).flatMap(
    ({ id, content, state }): readonly WaitingThing[] =>
      state.status === 'in-correction' && now < state.deadline
        ? [
            {
              ...{ kind: 'protocol', draftId: id, title: content.title, why: content.body.name },
              ...{ minutes: 5, closesAt: state.deadline },
            },
          ]
        : [],
  );
  return [...letters, ...dates, ...directions, ...protocols];
}

/** What sorts things that wait: when they close; for a letter, when what it tells of begins. */
function dueOf(thing: WaitingThing): string {
  return thing.kind === 'letter' ? (thing.firstOn ?? '') : thing.closesAt;
}

function isStaff(by: AuthorizedMember): boolean {
  return by.roles.some((role) => isOfAdministration([role]));
}

/** About how long answering takes: half a minute a question, and one for reading; never less than one. */
function minutesFor(questions: readonly PollQuestion[]): number {
  return Math.max(1, Math.ceil(0.5 + questions.length / 2));
}

async function becameOf(tx: Transaction, lines: readonly PollLine[]): Promise<HomeView['since']> {
  const found: HomeView['since'][number][] = [];
  for (const line of lines) {
    if (line.mine !== 'answered' || line.outcomeNote === '') continue;
    const poll = await tx.polls.byId(line.id);
    if (poll?.state.status !== 'closed') continue;
    found.push({
      pollId: line.id,
      title: line.title,
      outcomeNote: line.outcomeNote,
      closedAt: poll.state.closedAt,
    });
  }
  return found.toSorted((a, b) => (a.closedAt < b.closedAt ? 1 : -1));
}

async function unopenedOf(
  tx: Transaction,
  lines: readonly PollLine[],
): Promise<StaffView['unopened']> {
  const titles = new Map(lines.map(({ id, title }) => [id, title]));
  const found: StaffView['unopened'][number][] = [];
  for (const pollId of await tx.pollLives.failed()) {
    const title = titles.get(pollId);
    const { failure } = await tx.pollLives.of(pollId);
    if (title !== undefined && failure) found.push({ pollId, title, failure });
  }
  return found;
}

async function staffView(
  tx: Transaction,
  by: AuthorizedMember,
  lines: readonly PollLine[],
  now: Instant,
): Promise<StaffView> {
  const owed: StaffView['owedOutcomeNotes'][number][] = [];
  for (const line of lines.filter(
    (candidate) => candidate.status === 'closed' && candidate.outcomeNote === '',
  )) {
    const poll = await tx.polls.byId(line.id);
    if (poll?.state.status === 'closed')
      owed.push({
        pollId: line.id,
        title: line.title,
        closedAt: poll.state.closedAt,
        answered: line.answered,
      });
  }
  const drafts: StaffView['draftRounds'][number][] = [];
  if (may(by.roles, 'prepare-rounds'))
    for (const round of await tx.rounds.all()) {
      const body = round.state.status === 'draft' ? await tx.people.body(round.bodyId) : null;
      if (!body) continue;
      const missing = readinessOf(round, body, now).filter(
        (item) => !item.done && item.code !== 'notice-published',
      );
      drafts.push({
        roundId: round.id,
        title: round.title,
        missing: missing.map((item) => item.code),
      });
    }
  return {
    due: await dueAtHome(tx, by, now),
    owedLetters: may(by.roles, 'prepare-rounds') ? await lettersOwed(tx) : [],
    owedOutcomeNotes: may(by.roles, 'prepare-polls') ? owed : [],
    unopened: may(by.roles, 'prepare-polls') ? await unopenedOf(tx, lines) : [],
    openPolls: lines
      .filter((line) => line.status === 'open')
      .map((line) => ({
        pollId: line.id,
        title: line.title,
        closesAt: line.closesAt,
        answered: line.answered,
        eligible: line.eligible,
      })),
    draftRounds: drafts,
    archiveAttention: may(by.roles, 'see-archive')
      ? (await archiveAttention(tx)) +
        // What stops a whole library is one thing to look at, however many records wait for it.
        (await tx.archiveLibraries.all()).filter(({ stop }) => stop !== null).length +
        (await draftLines(tx, now)).filter(({ step }) => !step.startsWith('wait-')).length
      : null,
  };
}
