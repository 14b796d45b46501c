import { numberCases } from '../../core/handover/case-numbers.ts';
import type { HandedCase } from '../../core/handover/case-folder.ts';
import type { Handover } from '../../core/handover/handover-term.ts';
import { courseLine } from '../../core/handover/journal-posts.ts';
import type { JournalLine } from '../../core/handover/journal-posts.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { CivilDate, Instant, LocalTime } from '../../core/time/instant.ts';
import { osloDate, osloInstant } from '../../core/time/oslo.ts';
import type { Transaction } from '../ports/stores.ts';

const midnight = '00:00' as LocalTime;

/** The term's processes as numbered cases, by number, and of each only which posts it has. */
export async function readCases(
  tx: Transaction,
  handover: Handover,
): Promise<{
  readonly cases: readonly HandedCase[];
  readonly lines: readonly JournalLine[];
  readonly caseOfPhase: ReadonlyMap<string, string>;
}> {
  const processes = await tx.processes.all();
  const saidAt = await tx.audit.firstOf(processes.map(({ id }) => id));
  const made = processes.map((process) => ({
    id: process.id,
    createdAt: madeAt(process, saidAt.get(process.id), handover.now),
  }));
  const createdAt = new Map(made.map((one) => [one.id, one.createdAt]));
  const numbers = numberCases(made);
  const names = await tx.people.names(
    processes.flatMap(({ responsibleId }) => (responsibleId === null ? [] : [responsibleId])),
  );
  const cases = processes
    .filter((process) => isOfTerm(process, handover))
    .flatMap((process): readonly HandedCase[] => {
      const number = numbers.get(process.id);
      const { responsibleId } = process;
      return number
        ? [
            {
              ...{ process, ...number },
              createdAt: createdAt.get(process.id) ?? handover.from,
              responsible: responsibleId === null ? '' : (names.get(responsibleId) ?? ''),
            },
          ]
        : [];
    })
    .toSorted((a, b) => a.year - b.year || a.number - b.number);
  const lines: JournalLine[] = [];
  for (const handed of cases) lines.push(...(await linesOf(tx, handover, handed)));
  return {
    cases,
    lines,
    caseOfPhase: new Map(
      cases.flatMap(({ process }) => process.phases.map((phase) => [phase.id, process.id])),
    ),
  };
}

/** When it was written down, or its first day where that was before: a process may be entered that has begun long ago. */
function madeAt({ phases }: PlanningProcess, said: Instant | undefined, now: Instant): Instant {
  const first = phases.map(({ startsOn }) => startsOn).toSorted()[0];
  const begun = first ? osloInstant(first, midnight) : now;
  return said !== undefined && said < begun ? said : begun < now ? begun : (said ?? now);
}

/** Has any of its days been in the term? One that is only planned has left nothing to archive. */
function isOfTerm({ status, phases }: PlanningProcess, handover: Handover): boolean {
  const first = phases.map(({ startsOn }) => startsOn).toSorted()[0];
  const last = phases
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1);
  if (status === 'planned' || first === undefined || last === undefined) return false;
  return first <= osloDate(handover.closedAt) && last >= handover.term.startsOn;
}

async function linesOf(
  tx: Transaction,
  handover: Handover,
  handed: HandedCase,
): Promise<readonly JournalLine[]> {
  const { process } = handed;
  const line = (kind: JournalLine['kind'], sourceId: string, on: CivilDate): JournalLine => ({
    id: sourceId,
    kind,
    sourceId,
    caseId: process.id,
    on,
  });
  const lines: JournalLine[] = [];
  const hearings = (await tx.hearings.ofProcess(process.id)).filter(({ sent }) => sent !== null);
  for (const hearing of hearings) {
    if (hearing.sent) lines.push(line('hearing', hearing.id, osloDate(hearing.sent.at)));
    const days = await tx.hearings.statementDays(hearing.id);
    lines.push(...days.map(({ id, receivedOn }) => line('statement', id, receivedOn)));
  }
  const adoption = await tx.adoptions.ofProcess(process.id);
  if (adoption) lines.push(line('adoption', adoption.id, adoption.decidedOn));
  // Those of a meeting are in its minutes.
  const polls = await tx.polls.ofPhases(process.phases.map(({ id }) => id));
  for (const { id, roundId, state, seal } of polls)
    // Answers that can never be opened came to nothing, as in the minutes.
    if (roundId === null && state.status === 'closed' && seal?.state !== 'lost')
      lines.push(line('poll', id, osloDate(state.closedAt)));
  // Of each phase the newest version: the ones before it tell of the same, with less.
  for (const { id: phaseId } of process.phases) {
    const versions = await tx.recordSources.versionsOf({ kind: 'phase', phaseId });
    const newest = versions.filter(({ madeAt }) => madeAt <= handover.now).at(-1);
    if (newest?.content.schema === 'radslag.phase.v1')
      lines.push(line('phase', newest.id, osloDate(newest.content.closedAt)));
  }
  const [firstDay, lastDay] = [handover.term.startsOn, osloDate(handover.closedAt)];
  return [
    ...lines.filter(({ on }) => on >= firstDay && on <= lastDay),
    courseLine(handover, handed),
  ].toSorted((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1));
}
