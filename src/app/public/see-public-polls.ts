import type { DocumentBlock, Language } from '../../core/documents/document-model.ts';
import type { Body } from '../../core/people/person.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { resultsHiddenFrom } from '../../core/polls/see-results.ts';
import { pollResult } from '../../core/protocols/assemble-protocol.ts';
import { layOutPoll } from '../../core/protocols/lay-out-poll.ts';
import type { ProtocolPollResult } from '../../core/protocols/protocol.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Round } from '../../core/workshops/round.ts';
import { everyText } from '../../core/screening/every-text.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { answersFor } from '../polls/answers-for.ts';
import type { Transaction } from '../ports/stores.ts';
import type { PublicWords } from './public-papers.ts';
import { pollRecords } from './public-records.ts';
import type { PublicRecord } from './public-records.ts';
import { cityGovernments, isOpenMeeting, publicProcesses, readByAll } from './public-sight.ts';

// What anybody may read of a poll: once it is closed, what was asked, the sums, and what the answers were used for. Never a name, never what somebody
// wrote, never a party: it is preparation of a decision, and what a person thinks is that person's own (records.md § Openness; GDPR art. 9).

export type PublicPollLine = {
  readonly id: string;
  readonly phaseId: string;
  readonly title: string;
  readonly body: string;
  readonly closedAt: Instant;
};

export type PublicPoll = PublicPollLine & {
  readonly process: { readonly id: string; readonly title: string };
  readonly result: ProtocolPollResult;
  /** What lies of it in the open library; null while nothing does. */
  readonly record: PublicRecord | null;
};

/** A poll that is closed, and whose sums the rule would show somebody who was never asked. */
type ToldPoll = Poll & { readonly state: Extract<Poll['state'], { status: 'closed' }> };

const anybody = { eligible: false, hasAnswered: false, preparesPolls: false } as const;

/**
 * Those among these polls that anybody may read about: closed, open, no check-in (that is for learning, and is shown where it is answered), asked in no closed
 * meeting and of no city government.
 */
export async function toldPolls(
  tx: Pick<Transaction, 'openness'>,
  polls: readonly Poll[],
  rounds: ReadonlyMap<string, Round>,
): Promise<readonly ToldPoll[]> {
  const governments = await cityGovernments(tx);
  return polls.filter((poll): poll is ToldPoll => {
    const round = poll.roundId === null ? null : rounds.get(poll.roundId);
    return (
      poll.state.status === 'closed' &&
      poll.openness.kind === 'open' &&
      poll.checkIn === null &&
      round !== undefined &&
      (round === null || isOpenMeeting(round)) &&
      !governments.has(poll.audience.bodyId) &&
      // Sealed answers that are not opened yet, or were lost: there are no sums. That there are too few is told with the question.
      resultsHiddenFrom(poll, anybody, Number.POSITIVE_INFINITY) === null
    );
  });
}

/** Every poll that has a public page, by when it was closed, the newest first: one reading for the news, the search and the sitemap. */
export async function everyToldPoll(
  tx: Transaction,
  processes: readonly Pick<PlanningProcess, 'id' | 'phases'>[],
): Promise<
  readonly { readonly line: PublicPollLine; readonly processId: string; readonly bodyId: string }[]
> {
  const processOf = new Map(
    processes.flatMap(({ id, phases }) => phases.map((phase) => [phase.id, id])),
  );
  const rounds = new Map((await tx.rounds.all()).map((round) => [round.id, round]));
  const bodies = await tx.people.bodies();
  const read = await readByAll(tx);
  return (await toldPolls(tx, await tx.polls.all(), rounds))
    .flatMap((poll) => {
      const processId = processOf.get(poll.phaseId);
      return processId === undefined
        ? []
        : [{ line: pollLine(poll, bodies, read), processId, bodyId: poll.audience.bodyId }];
    })
    .toSorted((a, b) => (a.line.closedAt < b.line.closedAt ? 1 : -1));
}

/** The same for whoever needs the polls alone. */
export const listEveryPublicPoll =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  (scope: MunicipalityScope): Promise<readonly PublicPollLine[]> =>
    deps.unitOfWork.read(scope, async (tx) =>
      (await everyToldPoll(tx, await publicProcesses(tx))).map(({ line }) => line),
    );

export function pollLine(
  { id, phaseId, title, audience, state }: ToldPoll,
  bodies: readonly Pick<Body, 'id' | 'name'>[],
  read: PublicWords,
): PublicPollLine {
  const body = bodies.find((one) => one.id === audience.bodyId)?.name ?? '';
  return { id, phaseId, title: read(title), body, closedAt: state.closedAt };
}

/** One poll with its sums; null for one that is not closed, not open, another municipality's or none at all. */
export const seePublicPoll =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  (scope: MunicipalityScope, pollId: string): Promise<PublicPoll | null> =>
    deps.unitOfWork.read(scope, async (tx) => {
      const poll = await tx.polls.byId(pollId);
      // The same questions are put to the database whether the poll is hidden or never was: how long the answer takes tells neither. A process with its phases
      // takes longer to read than one that is not there, and is read for what is told alone.
      const round = await tx.rounds.byId(poll?.roundId ?? pollId);
      const rounds = new Map(round ? [[round.id, round]] : []);
      const [told] = await toldPolls(tx, poll ? [poll] : [], rounds);
      if (!poll || !told) return null;
      const process = await tx.processes.ofPhase(poll.phaseId);
      if (!process || process.status === 'planned') return null;
      const read = await readByAll(tx);
      return {
        ...pollLine(told, await tx.people.bodies(), read),
        process: { id: process.id, title: process.title },
        record: (await pollRecords(tx, [pollId], read)).get(pollId) ?? null,
        result: everyText(
          pollResult({
            poll,
            tally: await tx.polls.tally(pollId),
            answers: await answersFor(tx, poll),
          }),
          read,
        ),
      };
    });

/** A poll's questions and sums as they are laid out everywhere, without its title and purpose, each question a heading. */
export function layOutPublicPoll(
  { result }: Pick<PublicPoll, 'result'>,
  language: Language,
): readonly DocumentBlock[] {
  const [, , ...blocks] = layOutPoll(result, language);
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 1 } : block));
}
