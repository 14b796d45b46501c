import type { Municipality } from '../../core/municipalities/municipality.ts';
import { pollRecord } from '../../core/records/poll-record.ts';
import type { RecordSource } from '../../core/records/record-source.ts';
import { answersFor } from '../polls/answers-for.ts';
import type { Transaction } from '../ports/stores.ts';

/** A closed poll as it is archived now; null where there is nothing to archive. */
export async function pollContent(
  tx: Transaction,
  municipality: Municipality,
  pollId: string,
): Promise<Pick<RecordSource, 'subject' | 'content'> | null> {
  const poll = await tx.polls.byId(pollId);
  if (poll?.state.status !== 'closed') return null;
  const body = await tx.people.body(poll.audience.bodyId);
  const process = await tx.processes.ofPhase(poll.phaseId);
  const phase = process?.phases.find(({ id }) => id === poll.phaseId);
  if (!body || !process || !phase) return null;
  const subject = { kind: 'poll', pollId } as const;
  const before = (await tx.recordSources.versionsOf(subject)).at(-1)?.content;
  return {
    subject,
    content: pollRecord({
      ...{ municipality, body, process: process.title, phase: phase.title },
      poll: { ...poll, state: poll.state },
      tally: await tx.polls.tally(pollId),
      answers: await answersFor(tx, poll),
      reviewOn: (await tx.pollLives.of(pollId)).reviewOn,
      before: before?.schema === 'radslag.poll.v1' ? before : null,
    }),
  };
}
