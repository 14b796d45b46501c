import { adviceOn } from '../../core/workshops/readiness.ts';
import type { Advice } from '../../core/workshops/readiness.ts';
import type { Round } from '../../core/workshops/round.ts';
import type { Transaction } from '../ports/stores.ts';

/** What is there of what a workshop is the better for. */
export async function adviceFor(
  tx: Pick<Transaction, 'seatings' | 'contributions' | 'papers'>,
  round: Round,
): Promise<readonly Advice[]> {
  const seating = await tx.seatings.current(round.phaseId, round.bodyId);
  return adviceOn({
    tables: seating?.rounds.some(({ roundId }) => roundId === round.id) === true,
    noteTakers: (await tx.contributions.noteTakers(round.id)).length > 0,
    papers: (await tx.papers.ofRound(round.id)).length > 0,
  });
}

const plannings = new Set(['round-scheduled', 'round-changed', 'round-altered']);

/** The name of whoever last planned or changed the round, from the audit log; null where it was not a person. */
export async function lastChanger(
  tx: Pick<Transaction, 'audit' | 'people'>,
  roundId: string,
): Promise<string | null> {
  const last = (await tx.audit.ofSubject(roundId)).findLast(({ type }) => plannings.has(type));
  const personId = /^person:(.+)$/.exec(last?.actor ?? '')?.[1];
  if (personId === undefined) return null;
  return (await tx.people.names([personId])).get(personId) ?? null;
}
