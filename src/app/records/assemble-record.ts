import { invariant } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { paperIsPublic } from '../../core/openness/city-government.ts';
import { assembleProtocol } from '../../core/protocols/assemble-protocol.ts';
import { refusedNumbers } from '../../core/protocols/publication-warnings.ts';
import type { RollLine } from '../../core/protocols/roll-line.ts';
import { assembleOutputs } from '../../core/protocols/round-outputs.ts';
import { nothingScreened } from '../../core/protocols/screening-mark.ts';
import type { RoundOutputs } from '../../core/protocols/round-outputs.ts';
import type { Instant } from '../../core/time/instant.ts';
import { answersFor } from '../polls/answers-for.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Attendance, Round } from '../../core/workshops/round.ts';
import { bodyOfClosedNotes } from '../openness/closed-notes.ts';
import type { Transaction } from '../ports/stores.ts';
import { directionResults } from '../directions/direction-results.ts';
import type { Ids } from '../ports/system.ts';

/**
 * Gathers what happened in a closed round and stores its protocol, inside the transaction that closes the round: frozen at once where the body has chosen so,
 * otherwise as a draft on the clerk's desk. Minutes with an identity number in them are never published by themselves.
 */
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
  const polls = (await tx.polls.ofRound(round.id)).filter(
    // Answers that can never be opened came to nothing: no sums are better than sums of nought.
    ({ state, seal }) => state.status === 'closed' && seal?.state !== 'lost',
  );
  const tallies = await tx.polls.tallies(polls.map((poll) => poll.id));
  const answered: Parameters<typeof assembleProtocol>[0]['polls'][number][] = [];
  for (const poll of polls) {
    const tally = tallies.get(poll.id);
    if (tally) answered.push({ poll, tally, answers: await answersFor(tx, poll) });
  }

  const rollLines = roll.map((entry) => ({
    personId: entry.person.id,
    name: entry.person.name,
    party: entry.party.label,
    function: entry.function,
  }));
  const rules = await tx.protocolDrafts.rules(round.bodyId);
  const arms = (await tx.protocolDrafts.arms(round.bodyId)) ?? (await tx.protocolDrafts.arms(null));
  const outputs = await outputsOf(tx, { ...given, roll: rollLines });

  const content = assembleProtocol({
    municipality: given.municipality,
    body,
    process,
    phase,
    round,
    attendance: given.attendance,
    roll: rollLines,
    outputs,
    papers: await paperTitles(tx, round, given.now),
    rounds: await tx.rounds.ofPhase(round.phaseId),
    template: arms ? { ...rules.template, arms } : rules.template,
    polls: answered,
  });

  const { ids, now } = given;
  const isByItself = rules.handling === 'automatic' && refusedNumbers(content) === undefined;
  const first = { id: ids.next(), roundId: round.id, version: 1 };
  if (isByItself) await tx.protocols.save({ ...first, content, assembledAt: now });
  else
    await tx.protocolDrafts.save({
      ...{ ...first, reason: '', origin: content, content, revision: 1, begunAt: now },
      ...{ state: { status: 'drafting', returned: '' }, asks: [], proposals: [] },
      screening: nothingScreened,
    });
  await tx.audit.append(
    { kind: 'system', job: 'assemble-protocol' },
    {
      type: 'protocol-assembled',
      subject: round.id,
      facts: { version: 1, waitsForClerk: !isByItself },
    },
    now,
  );
}

/** Titles of papers that whoever reads these minutes may know of. */
async function paperTitles(
  tx: Transaction,
  round: Round,
  now: Instant,
): Promise<readonly string[]> {
  const rules = await tx.openness.meetingRules(round.bodyId);
  return (await tx.papers.ofRound(round.id))
    .filter(
      ({ openness, sentToCouncilOn }) =>
        round.openness.kind === 'closed' ||
        paperIsPublic({ openness: openness.kind, sentToCouncilOn }, rules, osloDate(now)),
    )
    .map(({ title }) => title);
}

/** What the round has made, read inside the transaction that closes it. */
async function outputsOf(
  tx: Transaction,
  given: {
    readonly round: Round;
    readonly attendance: readonly Attendance[];
    readonly roll: readonly RollLine[];
    readonly now: Instant;
  },
): Promise<RoundOutputs> {
  const { round, attendance, roll, now } = given;
  const seating = await tx.seatings.current(round.phaseId, round.bodyId);
  // Closed notes are written only in minutes that those who read them read, and nobody else.
  const readers = await bodyOfClosedNotes(tx, round.phaseId);
  const isHeldBack =
    readers !== null && (readers !== round.bodyId || round.openness.kind === 'open');
  const directions = isHeldBack ? [] : await tx.directions.ofPhase(round.phaseId);
  const results = await directionResults(tx, round.phaseId, directions);
  return assembleOutputs({
    ...{ round, attendance, roll, directions, results, closedAt: now },
    seated: seating?.rounds.find(({ roundId }) => roundId === round.id) ?? null,
    progress: await tx.progress.ofRound(round.id),
    contributions: await tx.contributions.ofRound(round.id),
  });
}
