import type { AuditEvent } from '../../../core/audit/audit-event.ts';
import type { Round } from '../../../core/workshops/round.ts';
import type {
  SeatedRound,
  SeatingOrigin,
  SeatingScores,
  SeatingWishes,
} from '../../../core/workshops/seating/seating.ts';
import { actorOf } from '../../authority.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';
import type { Transaction } from '../../ports/stores.ts';
import { scoresOf } from './workshop-facts.ts';
import type { WorkshopFacts } from './workshop-facts.ts';

const auditTypes: Readonly<Record<SeatingOrigin, AuditEvent['type']>> = {
  proposed: 'seating-kept',
  swapped: 'seats-swapped',
  'after-attendance': 'round-reseated',
};

/** Adds a version and its audit row: what was drawn and what it scores, never who may not sit with whom. Under the phase's lock. */
export async function nextVersion(
  deps: Pick<Deps, 'clock' | 'ids'>,
  tx: Pick<Transaction, 'seatings' | 'audit'>,
  by: AuthorizedMember,
  seating: SeatingWishes & {
    readonly facts: WorkshopFacts;
    readonly round: Round;
    readonly origin: SeatingOrigin;
    readonly rounds: readonly SeatedRound[];
  },
): Promise<{ readonly version: number; readonly scores: SeatingScores }> {
  const { facts, round, origin, rounds, tableCount, seed, pins } = seating;
  const version = (facts.current?.version ?? 0) + 1;
  const counted = scoresOf(facts, rounds);
  const scores = origin === 'proposed' ? counted : withoutAttributes(counted);
  const apartPairs = seating.apart.length;
  const madeAt = deps.clock.now();
  await tx.seatings.add({
    ...{ id: deps.ids.next(), phaseId: round.phaseId, bodyId: round.bodyId, version, origin },
    ...{ tableCount, seed, pins, apartPairs, rounds, scores, madeBy: by.personId, madeAt },
  });
  const { sameParty, repeats } = scores;
  const counts = { tables: tableCount, pins: pins.length, apartPairs, sameParty, repeats };
  await tx.audit.append(
    actorOf(by),
    { type: auditTypes[origin], subject: round.id, facts: { version, seed, ...counts } },
    madeAt,
  );
  return { version, scores };
}

/** What a change of a few people does to an attribute's figure would tell what is registered of them: it is counted for whole draws only. */
function withoutAttributes(scores: SeatingScores): SeatingScores {
  const attributes = scores.attributes.map((attribute) => ({ ...attribute, alike: null }));
  return { ...scores, attributes };
}

/** All rounds of the workshop show something else now; a draft is told only to those who know of it. */
export function tellAboutSeating(
  { events }: Pick<Deps, 'events'>,
  by: AuthorizedMember,
  { rounds }: Pick<WorkshopFacts, 'rounds'>,
): void {
  for (const { round } of rounds)
    events.publish(by.municipality, {
      ...{ topic: 'round', id: round.id },
      ...(round.state.status === 'draft' ? { onlyFor: 'prepare-rounds' } : {}),
    });
}
