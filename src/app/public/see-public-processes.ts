import { currentWords } from '../../core/directions/direction.ts';
import { periodOf } from '../../core/processes/position.ts';
import { standingOf } from '../../core/processes/phase-standing.ts';
import type { Standing } from '../../core/processes/phase-standing.ts';
import type { Phase, PlanningProcess, ProcessStatus } from '../../core/processes/process.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { phaseRecords } from './public-records.ts';
import type { OpenPhaseContent, PublicRecord } from './public-records.ts';
import { cityGovernments, isOpenMeeting, readByAll } from './public-sight.ts';
import { hearingLines, isOut } from './see-public-hearings.ts';
import type { PublicHearingLine } from './see-public-hearings.ts';
import { pollLine, toldPolls } from './see-public-polls.ts';
import type { PublicPollLine } from './see-public-polls.ts';
import { meetingLines } from './see-public.ts';
import type { PublicMeetingLine } from './see-public.ts';

// What anybody may read of a planning process: when what happens, what was asked and what came of it. One that is only planned is the administration's own
// draft, and does not exist here.

export type PublicProcessLine = {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly status: Exclude<ProcessStatus, 'planned'>;
  readonly startsOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
};

export type PublicPhase = Pick<
  Phase,
  'id' | 'title' | 'kind' | 'startsOn' | 'endsOn' | 'lead' | 'purpose' | 'expectation'
> & {
  readonly standing: Standing;
  readonly meetings: readonly PublicMeetingLine[];
  readonly polls: readonly PublicPollLine[];
  /** What politics was understood to want, once that was settled. */
  readonly directions: readonly string[];
  /** What lies of it in the open library, where this page tells all that it holds; null otherwise. */
  readonly record: PublicRecord | null;
};

export type PublicProcess = PublicProcessLine & {
  readonly plan: { readonly id: string; readonly title: string } | null;
  readonly phases: readonly PublicPhase[];
  readonly hearings: readonly PublicHearingLine[];
  readonly adoption: {
    readonly decidedOn: CivilDate;
    readonly body: string;
    readonly reference: string;
    readonly decision: string;
  } | null;
};

type PublicDeps = Pick<Deps, 'unitOfWork' | 'clock'>;

/** Those that run, by title; then those that have ended. */
export const listPublicProcesses =
  (deps: PublicDeps) =>
  (scope: MunicipalityScope): Promise<readonly PublicProcessLine[]> =>
    deps.unitOfWork.read(scope, async (tx) =>
      (await tx.processes.all())
        .flatMap((process) => processLine(process) ?? [])
        .toSorted(
          (a, b) =>
            Number(a.status !== 'running') - Number(b.status !== 'running') ||
            a.title.localeCompare(b.title, 'nb'),
        ),
    );

/** One process; null for one that is only planned, another municipality's or none at all. */
export const seePublicProcess =
  (deps: PublicDeps) =>
  (scope: MunicipalityScope, processId: string): Promise<PublicProcess | null> =>
    deps.unitOfWork.read(scope, async (tx) => {
      const process = await tx.processes.byId(processId);
      const line = process && processLine(process);
      if (!process || !line) return null;
      const today = osloDate(deps.clock.now());
      const phaseIds = process.phases.map(({ id }) => id);
      const bodies = await tx.people.bodies();
      const rounds = await tx.rounds.ofPhases(phaseIds);
      const meetings = await meetingLines(tx, rounds);
      const polls = await toldPolls(
        tx,
        await tx.polls.ofPhases(phaseIds),
        new Map(rounds.map((round) => [round.id, round])),
      );
      const read = await readByAll(tx);
      const directions = await settledDirections(tx, phaseIds);
      const records = await phaseRecords(tx, phaseIds, read, (phaseId, content) =>
        tellsAll(content, {
          meetings: meetings.filter((one) => one.phaseId === phaseId),
          polls: polls.filter((one) => one.phaseId === phaseId),
          directions: directions.get(phaseId) ?? [],
        }),
      );
      const adoption = await tx.adoptions.ofProcess(processId);
      const plan = process.planId === null ? undefined : await tx.plans.byId(process.planId);
      return {
        ...line,
        plan: plan ? { id: plan.id, title: plan.title } : null,
        phases: process.phases.map((phase) => ({
          ...publicPhase(phase, today),
          meetings: meetings.filter(({ phaseId }) => phaseId === phase.id),
          polls: polls
            .filter(({ phaseId }) => phaseId === phase.id)
            .map((poll) => pollLine(poll, bodies, read)),
          directions: (directions.get(phase.id) ?? []).map(read),
          record: records.get(phase.id) ?? null,
        })),
        hearings: await hearingLines(
          tx,
          (await tx.hearings.ofProcess(processId)).filter((hearing) => isOut(hearing, today)),
        ),
        adoption: adoption && {
          decidedOn: adoption.decidedOn,
          body: bodies.find(({ id }) => id === adoption.bodyId)?.name ?? '',
          reference: read(adoption.reference),
          decision: read(adoption.decision),
        },
      };
    });

/** Is nothing in the record of a phase but what its page tells anyhow? What the page holds back for a reason is not given out as a file beside it. */
function tellsAll(
  { rounds, polls, checkIns, directions }: OpenPhaseContent,
  told: {
    readonly meetings: readonly PublicMeetingLine[];
    readonly polls: readonly { readonly title: string }[];
    readonly directions: readonly string[];
  },
): boolean {
  const lines = 'lines' in directions ? directions.lines : directions;
  const numbers = new Set(
    told.meetings.filter(({ openness }) => openness === 'open').map((one) => one.meetingNumber),
  );
  const titles = new Set(told.polls.map(({ title }) => title));
  return (
    checkIns.length === 0 &&
    rounds.every(({ meetingNumber }) => meetingNumber !== null && numbers.has(meetingNumber)) &&
    polls.every(({ title }) => titles.has(title)) &&
    lines.every(({ text, note }) => note === '' && told.directions.includes(text))
  );
}

function processLine(process: PlanningProcess): PublicProcessLine | null {
  const { id, title, template, status } = process;
  if (status === 'planned') return null;
  const period = periodOf(process);
  return {
    ...{ id, title, template, status },
    startsOn: period?.startsOn ?? null,
    endsOn: period?.endsOn ?? null,
  };
}

function publicPhase(phase: Phase, today: CivilDate) {
  const { id, title, kind, startsOn, endsOn, lead, purpose, expectation } = phase;
  return {
    ...{ id, title, kind, startsOn, endsOn, lead, purpose, expectation },
    standing: standingOf(phase, today),
  };
}

/**
 * The directions that are settled, by phase, in their words. One that is drawn from a closed meeting, was asked about in one, or was asked of a city government
 * is not among them; nor is one whose notes are closed: those the database itself gives to nobody outside.
 */
async function settledDirections(
  tx: Transaction,
  phaseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = (await tx.directions.ofPhases(phaseIds)).filter(
    ({ state }) => state.status === 'settled',
  );
  const asks = await tx.verifications.ofPhases(phaseIds);
  const linkIds = all.flatMap(({ links }) => links.map((link) => link.contributionId));
  const linked = await tx.contributions.byIds([...new Set(linkIds)]);
  const roundIds = [...linked, ...asks].flatMap(({ roundId }) => roundId ?? []);
  const rounds = new Map(
    (await tx.rounds.byIds([...new Set(roundIds)])).map((round) => [round.id, round]),
  );
  const governments = await cityGovernments(tx);
  const isTold = (roundId: string | null): boolean => {
    if (roundId === null) return true;
    const round = rounds.get(roundId);
    return round !== undefined && isOpenMeeting(round) && !governments.has(round.bodyId);
  };
  const told = all.filter(({ id, links }) => {
    const sources = links.map((link) =>
      linked.find((contribution) => contribution.id === link.contributionId),
    );
    const asked = asks.filter((ask) => ask.asks.some(({ directionId }) => directionId === id));
    return (
      // A source that cannot be read here may lie in a closed meeting.
      sources.every((source) => source !== undefined && isTold(source.roundId)) &&
      asked.every(({ roundId, bodyId }) => isTold(roundId) && !governments.has(bodyId))
    );
  });
  return new Map(
    [...Map.groupBy(told, ({ phaseId }) => phaseId)].map(([phaseId, directions]) => [
      phaseId,
      directions.map((direction) => currentWords(direction).text),
    ]),
  );
}
