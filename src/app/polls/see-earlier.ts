import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { isSameQuestion, mayCompare } from '../../core/polls/compare-askings.ts';
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
  readonly closedAt: Instant;
  readonly answered: number;
  readonly eligible: number;
  /** By the id that the question has in the poll that is looked at. */
  readonly questions: readonly { readonly questionId: string; readonly result: QuestionResult }[];
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
  ): Promise<Decision<{ readonly askings: readonly Asking[] }, NotAllowed | NotFound>> => {
    const seen = await seePoll(deps)(by, pollId);
    if (seen.refused) return seen;
    const now = seen.value;
    if (!now.results || now.poll.status !== 'closed' || now.poll.finding !== null)
      return decide({ askings: [] });
    const candidates = await deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(now.process.id);
      const polls = await tx.polls.ofPhases((process?.phases ?? []).map(({ id }) => id));
      return polls
        .flatMap(({ id, state, checkIn, questions }) =>
          id !== pollId && state.status === 'closed' && checkIn === null && isRepeated(questions, now)
            ? [{ id, openedAt: state.openedAt, closedAt: state.closedAt }]
            : [],
        )
        .filter(({ openedAt }) => now.poll.openedAt !== null && openedAt < now.poll.openedAt)
        .toSorted((a, b) => (a.closedAt < b.closedAt ? 1 : -1));
    }); // prettier-ignore
    const askings: Asking[] = [];
    for (const { id, closedAt } of candidates) {
      if (askings.length === mostAskings) break;
      const before = await seePoll(deps)(by, id);
      if (before.refused || !before.value.results) continue;
      if (!mayCompare(now.answered, before.value.answered)) continue;
      const { poll, answered, eligible } = before.value;
      const questions = besideEachOther(now, before.value);
      askings.push({ pollId: id, title: poll.title, closedAt, answered, eligible, questions });
    }
    return decide({ askings });
  };

function isRepeated(questions: PollView['poll']['questions'], now: PollView): boolean {
  return now.poll.questions.some((asked) => questions.some((one) => isSameQuestion(asked, one)));
}

function besideEachOther(now: PollView, before: PollView): Asking['questions'] {
  const results = new Map(before.results?.questions.map((one) => [one.questionId, one]));
  return now.poll.questions.flatMap((asked) => {
    const same = before.poll.questions.find((one) => isSameQuestion(asked, one));
    const result = same && results.get(same.id);
    return result ? [{ questionId: asked.id, result }] : [];
  });
}
