import { invariant } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { assembleProtocol } from '../../core/protocols/assemble-protocol.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Attendance, Round } from '../../core/workshops/round.ts';
import type { Transaction } from '../ports/stores.ts';
import type { Ids } from '../ports/system.ts';

/** Gathers what happened in a closed round and stores its protocol, inside the transaction that closes the round. */
export async function assembleRecord(
  tx: Transaction,
  given: {
    readonly municipality: Municipality;
    readonly round: Round;
    readonly attendance: readonly Attendance[];
    readonly ids: Ids;
    readonly now: Instant;
  },
): Promise<void> {
  const { round } = given;
  const process = await tx.processes.ofPhase(round.phaseId);
  const phase = process?.phases.find((candidate) => candidate.id === round.phaseId);
  const body = await tx.people.body(round.bodyId);
  invariant(
    process !== null && phase !== undefined && body !== null,
    'a round has a phase and a body',
  );
  const roll = await tx.people.roll(round.bodyId, osloDate(round.startsAt));
  const polls = (await tx.polls.ofRound(round.id)).filter((poll) => poll.state.status === 'closed');
  const tallies = await tx.polls.tallies(polls.map((poll) => poll.id));

  const content = assembleProtocol({
    municipality: given.municipality,
    body,
    process,
    phase,
    round,
    attendance: given.attendance,
    roll: roll.map((entry) => ({
      personId: entry.person.id,
      name: entry.person.name,
      party: entry.party.label,
      function: entry.function,
    })),
    polls: polls.flatMap((poll) => {
      const tally = tallies.get(poll.id);
      return tally ? [{ poll, tally }] : [];
    }),
  });

  await tx.protocols.save({
    id: given.ids.next(),
    roundId: round.id,
    version: 1,
    content,
    assembledAt: given.now,
  });
  await tx.audit.append(
    { kind: 'system', job: 'assemble-protocol' },
    { type: 'protocol-assembled', subject: round.id, facts: { version: 1 } },
    given.now,
  );
}
