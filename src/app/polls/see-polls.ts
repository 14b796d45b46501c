import { decide, invariant } from '../../core/decision.ts';
import type { Language } from '../../core/documents/document-model.ts';
import { inReadersLanguage } from '../../core/check-ins/check-in.ts';
import type { FindingId } from '../../core/processes/check-in-findings.ts';
import type { AudienceWish } from '../../core/polls/audience.ts';
import { audienceName } from '../../core/polls/audience-name.ts';
import type { Decision } from '../../core/decision.ts';
import type { OpennessAnswers } from '../../core/openness/openness.ts';
import { may } from '../../core/people/roles.ts';
import { takesMoreStatements } from '../../core/polls/added-statements.ts';
import type { Choices } from '../../core/polls/choice.ts';
import { plainLife } from '../../core/polls/poll-life.ts';
import type { PollLife } from '../../core/polls/poll-life.ts';
import type { Poll, PollStatus, ResultsWhen } from '../../core/polls/poll.ts';
import type { PollQuestion } from '../../core/polls/poll-question.ts';
import { resultsHiddenFrom, seesNames } from '../../core/polls/see-results.ts';
import type { ResultsHidden } from '../../core/polls/see-results.ts';
import type { AnonymousUse, Visibility } from '../../core/polls/visibility.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import { onlyVisible } from '../workshops/visible-round.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { languageOf } from '../people/language-of.ts';
import type { Transaction } from '../ports/stores.ts';
import { phaseOf } from './phase-of.ts';
import { resultsFor } from './results-for.ts';
import type { PollResults } from './results-for.ts';
import { isPollVisible, onlyVisiblePolls } from './visible-poll.ts';

export type PollView = {
  readonly poll: {
    readonly id: string;
    readonly title: string;
    readonly purpose: string;
    readonly status: PollStatus;
    readonly visibility: Visibility;
    readonly anonymousUse: AnonymousUse | null;
    readonly resultsWhen: ResultsWhen;
    /** What a check-in is about; null for every other. */
    readonly finding: FindingId | null;
    readonly questions: readonly PollQuestion[];
    readonly isOpenToAll: boolean;
    readonly openness: OpennessAnswers | null;
    readonly openedAt: Instant | null;
    readonly closesAt: Instant;
    readonly closedAt: Instant | null;
    readonly outcomeNote: string;
    readonly version: number;
  };
  readonly audience: {
    readonly bodyId: string;
    readonly name: string;
    readonly asked: AudienceWish | null;
  };
  readonly round: { readonly id: string; readonly title: string } | null;
  readonly process: { readonly id: string; readonly title: string };
  readonly mayAnswer: boolean;
  readonly mayAddStatement: boolean;
  readonly ownAnswer: {
    readonly choices: Choices;
    readonly answeredAt: Instant;
    readonly revision: number;
  } | null;
  readonly answered: number;
  readonly eligible: number;
  readonly results: PollResults | null;
  readonly resultsHidden: ResultsHidden | null;
};

/** One poll as this reader may see it. A draft does not exist for those who do not prepare polls. */
export const seePoll =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
  ): Promise<Decision<PollView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-polls');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const stored = await tx.polls.byId(pollId);
      const language = await languageOf(tx, by);
      const poll = stored && inReadersLanguage(stored, language);
      if (!poll || (poll.state.status === 'draft' && !may(by.roles, 'prepare-polls')))
        return notFound;
      const now = deps.clock.now();
      const process = await tx.processes.ofPhase(poll.phaseId);
      const body = await tx.people.body(poll.audience.bodyId);
      invariant(process !== null && body !== null, 'a poll has a process and a body');
      const round = poll.roundId === null ? null : await tx.rounds.byId(poll.roundId);
      if (!(await isPollVisible(tx, by, poll, osloDate(now)))) return notFound;
      const eligible = await isAsked(tx, by, poll, now);
      const own = await tx.polls.answerOf(pollId, by.personId);
      const tally = await tx.polls.tally(pollId);
      const preparesPolls = may(by.roles, 'prepare-polls');
      const reader = { eligible, preparesPolls, hasAnswered: own !== null };
      const hidden = resultsHiddenFrom(poll, reader, tally.answered);
      const shown = { seesNames: seesNames(poll, reader), today: osloDate(now) };
      const { state } = poll;
      const mayAnswer = eligible && state.status === 'open' && now < state.closesAt;
      return decide({
        poll: {
          id: poll.id,
          title: poll.title,
          purpose: poll.purpose,
          status: state.status,
          visibility: poll.visibility,
          anonymousUse: poll.anonymousUse,
          resultsWhen: poll.resultsWhen,
          finding: poll.checkIn?.finding ?? null,
          questions: poll.questions,
          isOpenToAll: poll.openness.kind === 'open',
          // The decision to close may itself tell what is exempt: for those who prepare polls.
          openness: preparesPolls ? (poll.opennessDecision?.answers ?? null) : null,
          openedAt: state.status === 'draft' ? null : state.openedAt,
          closesAt: poll.closesAt,
          closedAt: state.status === 'closed' ? state.closedAt : null,
          outcomeNote: poll.outcomeNote,
          version: poll.version,
        },
        audience: {
          bodyId: body.id,
          name: audienceName(poll.audience, body.name, language),
          asked: preparesPolls ? poll.audience : null,
        },
        round: round ? { id: round.id, title: round.title } : null,
        process: { id: process.id, title: process.title },
        mayAnswer,
        mayAddStatement:
          mayAnswer &&
          takesMoreStatements(poll) &&
          !(await tx.addedStatements.hasAdded(pollId, by.personId)),
        ownAnswer: own
          ? { choices: own.choices, answeredAt: own.answeredAt, revision: own.revision }
          : null,
        answered: tally.answered,
        eligible: tally.eligible,
        results: hidden === null ? await resultsFor(tx, poll, tally, shown) : null,
        resultsHidden: hidden,
      });
    });
  };

export type PollLine = {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly status: PollStatus;
  readonly audience: string;
  readonly closesAt: Instant;
  readonly answered: number;
  readonly eligible: number;
  readonly mine: 'not-asked' | 'waiting' | 'answered';
  readonly outcomeNote: string;
  readonly round: { readonly id: string; readonly title: string } | null;
  /** Of a draft; null for every other poll. */
  readonly plan: DraftPlan | null;
};

/** How a draft is to be opened: by hand, at a moment or with its phase, and why it could not when it was to. */
export type DraftPlan = Pick<PollLife, 'opening' | 'failure'> & { readonly phase: string };

/** All polls this reader may see: what waits for me first by deadline, then the other open ones, then closed ones, newest first. */
export async function pollLines(
  tx: Transaction,
  by: AuthorizedMember,
  now: Instant,
): Promise<readonly PollLine[]> {
  const seesDrafts = may(by.roles, 'prepare-polls');
  const visible = await onlyVisible(tx, by, await tx.rounds.all());
  const rounds = new Map(visible.map((round) => [round.id, round.title]));
  const given = { polls: await tx.polls.all(), roundIds: new Set(rounds.keys()) };
  const polls = (await onlyVisiblePolls(tx, by, given, osloDate(now))).filter(
    (poll) => seesDrafts || poll.state.status !== 'draft',
  );
  const tallies = await tx.polls.tallies(polls.map((poll) => poll.id));
  const answered = await tx.polls.answeredBy(
    by.personId,
    polls.map((poll) => poll.id),
  );
  const bodies = new Map((await tx.people.bodies()).map((body) => [body.id, body.name]));
  const language = await languageOf(tx, by);
  const plans = await plansOf(tx, polls);
  const lines: PollLine[] = [];
  for (const poll of polls) {
    const tally = tallies.get(poll.id);
    const asked =
      poll.state.status === 'open' && now < poll.closesAt && (await isAsked(tx, by, poll, now));
    lines.push({
      id: poll.id,
      ...inWords(poll, language),
      status: poll.state.status,
      audience: audienceName(poll.audience, bodies.get(poll.audience.bodyId) ?? '', language),
      closesAt: poll.closesAt,
      answered: tally?.answered ?? 0,
      eligible: tally?.eligible ?? 0,
      mine: answered.has(poll.id) ? 'answered' : asked ? 'waiting' : 'not-asked',
      outcomeNote: poll.outcomeNote,
      round:
        poll.roundId === null ? null : { id: poll.roundId, title: rounds.get(poll.roundId) ?? '' },
      plan: plans.get(poll.id) ?? null,
    });
  }
  return lines.toSorted(byWhatWaits);
}

/** Only whoever prepares polls has drafts among theirs. */
async function plansOf(
  tx: Transaction,
  polls: readonly Poll[],
): Promise<ReadonlyMap<string, DraftPlan>> {
  const drafts = polls.filter(({ state }) => state.status === 'draft');
  const lives = await tx.pollLives.ofAll(drafts.map(({ id }) => id));
  const plans = new Map<string, DraftPlan>();
  for (const draft of drafts) {
    const { opening, failure } = lives.get(draft.id) ?? plainLife;
    plans.set(draft.id, { opening, failure, phase: (await phaseOf(tx, draft)).title });
  }
  return plans;
}

export const listPolls =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
  ): Promise<Decision<{ readonly polls: readonly PollLine[] }, NotAllowed>> =>
    denied(by, 'see-polls') ??
    decide({
      polls: await deps.unitOfWork.read(by.municipality, (tx) =>
        pollLines(tx, by, deps.clock.now()),
      ),
    });

function inWords(poll: Poll, language: Language): Pick<Poll, 'title' | 'purpose'> {
  const { title, purpose } = inReadersLanguage(poll, language);
  return { title, purpose };
}

/** Is this reader on the poll's roll today? The same rule as when an answer is taken. */
async function isAsked(
  tx: Transaction,
  by: AuthorizedMember,
  poll: Poll,
  now: Instant,
): Promise<boolean> {
  if (!may(by.roles, 'see-polls')) return false;
  return tx.polls.isOnRoll(poll.id, by.personId, osloDate(now));
}

function byWhatWaits(a: PollLine, b: PollLine): number {
  const rank = (line: PollLine): number =>
    line.mine === 'waiting' ? 0 : line.status === 'draft' ? 1 : line.status === 'open' ? 2 : 3;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const sooner = a.closesAt < b.closesAt ? -1 : a.closesAt > b.closesAt ? 1 : 0;
  return rank(a) === 3 ? -sooner : sooner;
}
