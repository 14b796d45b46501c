import { inReadersLanguage } from '../../core/check-ins/check-in.ts';
import { ruleNamed } from '../../core/deadlines/statutory-rule.ts';
import { deadlineTitles } from '../../core/records/deadline-titles.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Openness } from '../../core/openness/openness.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { audienceName } from '../../core/polls/audience-name.ts';
import { findingStatements } from '../../core/processes/check-in-statements.ts';
import { pollResult } from '../../core/protocols/assemble-protocol.ts';
import { directionLines } from '../../core/protocols/round-outputs.ts';
import { opennessOfParts } from '../../core/records/phase-record.ts';
import type { PhaseCheckIn, PhasePoll, PhaseRound } from '../../core/records/phase-record.ts';
import type { RecordSource } from '../../core/records/record-source.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Round } from '../../core/workshops/round.ts';
import { directionResults } from '../directions/direction-results.ts';
import { answersFor } from '../polls/answers-for.ts';
import type { Transaction } from '../ports/stores.ts';
import { referencesOf } from './record-references.ts';
import type { References } from './record-references.ts';

/** A closed phase as it is archived now; null where there is nothing to archive. */
export async function phaseContent(
  tx: Transaction,
  municipality: Municipality,
  phaseId: string,
): Promise<Pick<RecordSource, 'subject' | 'content'> | null> {
  const process = await tx.processes.ofPhase(phaseId);
  const phase = process?.phases.find(({ id }) => id === phaseId);
  if (!process || !phase || phase.closedAt === null) return null;
  const { language } = municipality;
  const held = (await tx.rounds.ofPhase(phaseId)).filter(
    ({ state }) => state.status === 'closed' || state.status === 'cancelled',
  );
  const closed = (await tx.polls.ofPhases([phaseId])).filter(
    // Answers that are not opened yet, or never can be, came to nothing: as in minutes.
    ({ state, seal }) =>
      state.status === 'closed' && seal?.state !== 'lost' && seal?.state !== 'sealed',
  );
  const references = await referencesOf(tx, held, closed);
  const rounds = await roundsOf(tx, held, references);
  const polls = await pollsOf(tx, municipality, closed, references);
  const checkIns = await checkInsOf(tx, municipality, closed, references);
  const notes = (await tx.openness.ofNotes(process.id))?.openness ?? { kind: 'open' };
  const written = await tx.directions.ofPhase(phaseId);
  const lines = directionLines(written, await directionResults(tx, phaseId, written));
  // A direction's words stand in its meetings' minutes: what is screened there is not told here. Closed notes close nothing where none were made of them.
  const screened = opennessOfParts(rounds.filter((_, at) => held[at]?.openness.kind === 'open'));
  const kept = notes.kind === 'closed' ? notes : screened;
  const told = references.unlessScreened(kept, lines);
  const directions = { openness: lines.length === 0 ? open : told, lines };
  const rules = await tx.planningStrategies.rules();
  const subject = { kind: 'phase', phaseId } as const;
  const before = (await tx.recordSources.versionsOf(subject)).at(-1);
  const reopened = before ? await reopening(tx, process.id, phaseId, before.madeAt) : null;
  return {
    subject,
    content: {
      ...{ schema: 'radslag.phase.v1', phaseId, language, process: process.title },
      municipality: { name: municipality.name, number: municipality.number },
      ...{ title: phase.title, purpose: phase.purpose, lead: phase.lead },
      adopted: { startsOn: phase.adoptedStartsOn, endsOn: phase.adoptedEndsOn },
      planned: { startsOn: phase.startsOn, endsOn: phase.endsOn },
      ...{ openedAt: phase.openedAt, closedAt: phase.closedAt, products: phase.products },
      deadlines: phase.deadlines.map((rule) => ({
        rule: deadlineTitles[language][rule],
        paragraph: ruleNamed(rules, rule).paragraph,
      })),
      openness: opennessOfParts([...rounds, ...polls, ...checkIns, directions]),
      ...{ rounds, polls, checkIns, directions },
      reopened,
      isSupplemented: before !== undefined && reopened === null,
    },
  };
}

const open: Openness = { kind: 'open' };

async function roundsOf(
  tx: Transaction,
  held: readonly Round[],
  references: References,
): Promise<readonly PhaseRound[]> {
  const rounds: PhaseRound[] = [];
  for (const round of held) {
    const { id, title, bodyId, meetingNumber, startsAt, state } = round;
    rounds.push({
      ...{ openness: references.opennessOfRound(round), title, meetingNumber, startsAt },
      body: (await tx.people.body(bodyId))?.name ?? '',
      isCancelled: state.status === 'cancelled',
      record: references.ofRound(id),
    });
  }
  return rounds;
}

async function pollsOf(
  tx: Transaction,
  { language }: Municipality,
  closed: readonly Poll[],
  references: References,
): Promise<readonly PhasePoll[]> {
  const polls: PhasePoll[] = [];
  for (const poll of closed.filter(({ checkIn }) => checkIn === null)) {
    const tally = await tx.polls.tally(poll.id);
    const result = pollResult({ poll, tally, answers: await answersFor(tx, poll) });
    const bodyName = (await tx.people.body(poll.audience.bodyId))?.name ?? '';
    const told = {
      ...{ title: poll.title, whom: audienceName(poll.audience, bodyName, language) },
      ...{ answered: result.answered, eligible: result.eligible, questions: result.questions },
      outcomeNote: poll.outcomeNote,
    };
    polls.push({
      ...told,
      openness: references.unlessScreened(references.opennessOf(poll), told),
      record: references.ofPoll(poll),
    });
  }
  return polls;
}

async function checkInsOf(
  tx: Transaction,
  { language }: Municipality,
  closed: readonly Poll[],
  references: References,
): Promise<readonly PhaseCheckIn[]> {
  const asked = closed.filter(({ checkIn }) => checkIn !== null);
  const results = await tx.checkIns.resultsOf(asked.map(({ id }) => id));
  return asked.map((poll) => ({
    title: inReadersLanguage(poll, language).title,
    openness: references.opennessOf(poll),
    statements: (results.get(poll.id) ?? []).map(({ statement, result }) => ({
      text: poll.checkIn
        ? (findingStatements[language][poll.checkIn.finding][statement] ?? '')
        : '',
      result,
    })),
  }));
}

/** When and why it was reopened last, if that was since the version before was made. */
async function reopening(tx: Transaction, processId: string, phaseId: string, since: Instant) {
  const events = await tx.timelines.eventsOf(processId);
  const last = events
    .filter((event) => event.phaseId === phaseId && event.kind === 'reopened' && event.at > since)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  return last ? { at: last.at, reason: last.reason } : null;
}
