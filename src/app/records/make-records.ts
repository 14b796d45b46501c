import { invariant } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { RecordSource } from '../../core/records/record-source.ts';
import type { Instant } from '../../core/time/instant.ts';
import { addMinutes } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { phaseContent } from './phase-content.ts';
import { pollContent } from './poll-content.ts';

/** How many of a kind are made at a time: after years without, there may be thousands, and each transaction is to be short. */
const atATime = 20;
const minutesPerDay = 24 * 60;

type Made = Pick<RecordSource, 'subject' | 'content'>;

/**
 * Freezes what is to leave a record beside minutes: polls outside meetings with their outcome note, or without one after the municipality's number of days;
 * phases that have been closed; the audit log's head of each day that is over. The sweep does it, so that what was corrected within minutes is one version and
 * nothing has to remember to ask; each is made under a lock of its own subject, and two that run at once make it once.
 */
export const makeRecords =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'municipalities'>) =>
  async (scope: MunicipalityScope): Promise<void> => {
    const municipality = await deps.municipalities.byId(scope.municipalityId);
    invariant(municipality !== null, 'a sweep names a registered municipality');
    const now = deps.clock.now();
    const keep = async (tx: Transaction, made: Made | null): Promise<void> => {
      if (made) await freeze(tx, scope, made, deps.ids.next(), now);
    };

    const due = await deps.unitOfWork.read(scope, async (tx) => {
      const { pollRecordDays } = await tx.timelines.setting();
      const closedBefore = addMinutes(now, -pollRecordDays * minutesPerDay);
      return { closedBefore, polls: await tx.recordSources.pollsDue(closedBefore, atATime) };
    });
    for (const pollId of due.polls)
      await deps.unitOfWork.run(scope, async (tx) => {
        // Under the poll's lock: its note may be written just now.
        await tx.polls.forChange(pollId);
        const still = await tx.recordSources.pollsDue(due.closedBefore, atATime);
        if (still.includes(pollId)) await keep(tx, await pollContent(tx, municipality, pollId));
      });

    // After the polls: a phase refers to what its polls left.
    const phases = await deps.unitOfWork.read(scope, (tx) => tx.recordSources.phasesDue(atATime));
    for (const phaseId of phases)
      await deps.unitOfWork.run(scope, async (tx) => {
        const process = await tx.processes.ofPhase(phaseId);
        if (process) await tx.processes.forChange(process.id);
        const still = await tx.recordSources.phasesDue(atATime);
        if (still.includes(phaseId)) await keep(tx, await phaseContent(tx, municipality, phaseId));
      });

    await deps.unitOfWork.run(scope, async (tx) => {
      for (const made of await headsOf(tx, municipality, now)) await keep(tx, made);
    });
  };

/** The head of each day that is over. Two sweeps at once: the later fails on the version's constraint, and finds nothing to do the next time. */
async function headsOf(
  tx: Transaction,
  { language, name, number }: Municipality,
  now: Instant,
): Promise<readonly Made[]> {
  const days = await tx.recordSources.auditDays(osloDate(now));
  return days.map((day) => ({
    subject: { kind: 'audit-head', day: day.day },
    content: { schema: 'radslag.audit-head.v1', language, municipality: { name, number }, ...day },
  }));
}

async function freeze(
  tx: Transaction,
  { municipalityId }: MunicipalityScope,
  { subject, content }: Made,
  id: string,
  now: Instant,
): Promise<void> {
  const version = (await tx.recordSources.versionsOf(subject)).length + 1;
  await tx.recordSources.save({ id, subject, version, content, madeAt: now });
  await tx.jobs.enqueue({ name: 'archive-source', municipalityId, sourceId: id });
}
