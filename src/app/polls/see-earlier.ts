import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { countedAlone, isSameQuestion, mayCompare } from '../../core/polls/compare-askings.ts';
import type { TwoCrowds } from '../../core/polls/compare-askings.ts';
import type { Poll, PollState } from '../../core/polls/poll.ts';
import type { QuestionResult } from '../../core/polls/question-result.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { seePoll } from './see-polls.ts';
import type { PollView } from './see-polls.ts';

export type Asking = {
  readonly pollId: string;
  readonly title: string;
  readonly phase: string;
  readonly closedAt: Instant;
  readonly answered: number;
  readonly eligible: number;
  /** By the id that the question has in the poll that is looked at. */
  readonly questions: readonly { readonly questionId: string; readonly result: QuestionResult }[];
};

type Earlier = {
  /** The phase of the poll that is looked at. */
  readonly phase: string;
  readonly askings: readonly Asking[];
};

/** So many earlier askings are enough to see which way it goes, and few enough to read. */
const mostAskings = 4;

/**
 * What the same questions came to when they were asked before in the same process, newest first. Only of polls whose results this reader sees on their own
 * pages; both must be closed, so that nothing is compared while it moves. Check-ins are compared on a page of their own.
 */
export const seeEarlier =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
  ): Promise<Decision<Earlier, NotAllowed | NotFound>> => {
    const seen = await seePoll(deps)(by, pollId);
    return seen.refused ? seen : decide(await earlierThan(deps, by, seen.value));
  };

/** The same of a poll that this reader sees already. */
export async function earlierThan(
  deps: Pick<Deps, 'unitOfWork' | 'clock'>,
  by: AuthorizedMember,
  now: PollView,
): Promise<Earlier> {
  const isCompared = now.results && now.poll.status === 'closed' && now.poll.finding === null;
  const { phase, candidates } = await deps.unitOfWork.read(by.municipality, async (tx) => {
    const phases = (await tx.processes.byId(now.process.id))?.phases ?? [];
    const titles = new Map(phases.map(({ id, title }) => [id, title]));
    const polls = await tx.polls.ofPhases([...titles.keys()]);
    const titleOf = (poll: Poll | undefined) => titles.get(poll?.phaseId ?? '') ?? '';
    return {
      phase: titleOf(polls.find(({ id }) => id === now.poll.id)),
      candidates: polls
        .flatMap((poll) =>
          isCompared && isEarlier(poll, now)
            ? [{ id: poll.id, phase: titleOf(poll), closedAt: poll.state.closedAt }]
            : [],
        )
        .toSorted((a, b) => (a.closedAt < b.closedAt ? 1 : -1)),
    };
  });
  const askings: Asking[] = [];
  for (const candidate of candidates) {
    if (askings.length === mostAskings) break;
    const before = await seePoll(deps)(by, candidate.id);
    if (before.refused || !before.value.results) continue;
    const crowds = await crowdsOf(deps, by, now, before.value);
    if (!mayCompare(crowds)) continue;
    const { poll, answered, eligible } = before.value;
    const questions = besideEachOther(now, before.value);
    const { id, ...when } = candidate;
    askings.push({ pollId: id, title: poll.title, ...when, answered, eligible, questions });
  }
  return { phase, askings };
}

type ClosedPoll = Poll & { readonly state: Extract<PollState, { status: 'closed' }> };

function isEarlier(poll: Poll, now: PollView): poll is ClosedPoll {
  const { id, state, checkIn, questions } = poll;
  if (id === now.poll.id || state.status !== 'closed' || checkIn !== null) return false;
  return (
    now.poll.openedAt !== null && state.openedAt < now.poll.openedAt && isRepeated(questions, now)
  );
}

/** Who answered an anonymous poll is kept nowhere when it has been opened. */
async function crowdsOf(
  deps: Pick<Deps, 'unitOfWork'>,
  by: AuthorizedMember,
  now: PollView,
  before: PollView,
): Promise<TwoCrowds> {
  const counts = { now: now.answered, before: before.answered };
  if ([now, before].some(({ poll }) => poll.visibility === 'anonymous'))
    return { ...counts, came: null, left: null };
  return deps.unitOfWork.read(by.municipality, async (tx) => {
    const those = new Set((await tx.polls.revisions(before.poll.id)).keys());
    const these = new Set((await tx.polls.revisions(now.poll.id)).keys());
    return {
      ...counts,
      came: [...these].filter((one) => !those.has(one)).length,
      left: [...those].filter((one) => !these.has(one)).length,
    };
  });
}

function isRepeated(questions: PollView['poll']['questions'], now: PollView): boolean {
  return now.poll.questions.some((asked) => questions.some((one) => isSameQuestion(asked, one)));
}

function besideEachOther(now: PollView, before: PollView): Asking['questions'] {
  const results = new Map(before.results?.questions.map((one) => [one.questionId, one]));
  return now.poll.questions.flatMap((asked) => {
    const same = before.poll.questions.find((one) => isSameQuestion(asked, one));
    const found = same && results.get(same.id);
    const result = found && countedAlone(found);
    return result ? [{ questionId: asked.id, result }] : [];
  });
}
