import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { advisePeriod } from '../../core/deadlines/period-advice.ts';
import type { PeriodAdvice } from '../../core/deadlines/period-advice.ts';
import { phaseDeadlines } from '../../core/deadlines/phase-deadlines.ts';
import type { PhaseDeadline } from '../../core/deadlines/phase-deadlines.ts';
import type { PhaseEvent } from '../../core/processes/phase-event.ts';
import type { GateItem } from '../../core/processes/phase-gate.ts';
import { standingOf, waitsFor } from '../../core/processes/phase-standing.ts';
import type { Standing } from '../../core/processes/phase-standing.ts';
import type { Phase } from '../../core/processes/process.ts';
import { daysBetween } from '../../core/time/instant.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { deadlineFrame } from './deadline-frame.ts';
import { gatesOf } from './gate-facts.ts';

type Named = { readonly id: string; readonly title: string };

export type TimelinePhase = Phase & {
  readonly standing: Standing;
  /** Days since its last day, while it is late; else 0. */
  readonly daysLate: number;
  /** What it depends on, and what of that is not closed yet. */
  readonly needs: readonly Named[];
  readonly waitsFor: readonly Named[];
  readonly gate: readonly GateItem[];
  readonly held: readonly PhaseDeadline[];
  /** For a hearing: what its days lose to holidays and the school summer. */
  readonly advice: PeriodAdvice | null;
};

export type TimelineView = {
  readonly today: CivilDate;
  readonly version: number;
  readonly closesUnmet: boolean;
  readonly phases: readonly TimelinePhase[];
  /** Newest first. */
  readonly events: readonly (PhaseEvent & { readonly person: string | null })[];
};

/** A process along time: what depends on what, what has moved since it was adopted, what each phase's gate lacks, and all that has happened to the days. */
export const seeTimeline =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
  ): Promise<Decision<TimelineView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const today = osloDate(deps.clock.now());
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const frame = await deadlineFrame(tx, process);
      const gates = await gatesOf(tx, process, frame);
      const deadlines = phaseDeadlines(process.phases, frame);
      const summers = await tx.timelines.schoolSummers();
      const events = await tx.timelines.eventsOf(processId);
      const people = events.flatMap(({ personId }) => (personId === null ? [] : [personId]));
      const names = await tx.people.names(people);
      return decide({
        ...{ today, version: process.version },
        closesUnmet: (await tx.timelines.setting()).closesUnmet,
        phases: process.phases.map((phase) => {
          const standing = standingOf(phase, today);
          return {
            ...{ ...phase, standing },
            daysLate: standing === 'late' ? daysBetween(phase.endsOn, today) : 0,
            needs: process.phases.filter(({ id }) => phase.dependsOn.includes(id)),
            waitsFor: waitsFor(process, phase),
            gate: gates.get(phase.id) ?? [],
            held: deadlines.filter(({ phaseId }) => phaseId === phase.id),
            advice: phase.kind === 'hearing' ? advisePeriod(phase, summers) : null,
          };
        }),
        events: events.map((event) => ({
          ...event,
          person: event.personId === null ? null : (names.get(event.personId) ?? null),
        })),
      });
    });
  };
