import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { OpennessDecision } from '../../core/openness/openness.ts';
import { may } from '../../core/people/roles.ts';
import type { Body, MembershipFunction } from '../../core/people/person.ts';
import type { PollStatus } from '../../core/polls/poll.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { RoundCorrection } from '../../core/workshops/alter-round.ts';
import { adviceFor, lastChanger } from './round-preparation.ts';
import { readinessOf } from '../../core/workshops/readiness.ts';
import type { Advice, ReadinessItem } from '../../core/workshops/readiness.ts';
import type { Attendance, Round, RoundStatus } from '../../core/workshops/round.ts';
import { denied, notFound } from '../allowed.ts';
import { papersFor } from './see-papers.ts';
import type { PaperView } from './see-papers.ts';
import { isVisible, onlyVisible } from './visible-round.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { CalendarEventRow, Transaction } from '../ports/stores.ts';

export type RoundLine = {
  readonly id: string;
  readonly phaseId: string;
  readonly processId: string;
  readonly ordinal: number;
  readonly title: string;
  readonly body: { readonly id: string; readonly name: string };
  readonly startsAt: Instant;
  readonly durationMinutes: number;
  readonly place: string;
  readonly status: RoundStatus;
  readonly meetingNumber: string | null;
};

export function roundLine(
  round: Round,
  processId: string,
  body: Pick<Body, 'id' | 'name'>,
): RoundLine {
  return {
    id: round.id,
    phaseId: round.phaseId,
    processId,
    ordinal: round.ordinal,
    title: round.title,
    body: { id: body.id, name: body.name },
    startsAt: round.startsAt,
    durationMinutes: round.durationMinutes,
    place: round.place,
    status: round.state.status,
    meetingNumber: round.meetingNumber,
  };
}

/** Rounds that this reader may see, by start (`maySeeRound`). */
export async function visibleRounds(
  tx: Transaction,
  by: AuthorizedMember,
): Promise<readonly RoundLine[]> {
  const processOf = new Map(
    (await tx.processes.all()).flatMap((process: PlanningProcess) =>
      process.phases.map((phase) => [phase.id, process.id] as const),
    ),
  );
  return linesOf(tx, by, await tx.rounds.all(), processOf);
}

/** The same of one process, without reading the others. */
export async function visibleRoundsOf(
  tx: Transaction,
  by: AuthorizedMember,
  { id, phases }: Pick<PlanningProcess, 'id' | 'phases'>,
): Promise<readonly RoundLine[]> {
  const processOf = new Map(phases.map((phase) => [phase.id, id]));
  return linesOf(tx, by, await tx.rounds.ofPhases([...processOf.keys()]), processOf);
}

async function linesOf(
  tx: Transaction,
  by: AuthorizedMember,
  rounds: readonly Round[],
  processOf: ReadonlyMap<string, string>,
): Promise<readonly RoundLine[]> {
  const bodies = new Map((await tx.people.bodies()).map((body) => [body.id, body]));
  return (await onlyVisible(tx, by, rounds))
    .map((round) =>
      roundLine(
        round,
        processOf.get(round.phaseId) ?? '',
        bodies.get(round.bodyId) ?? { id: round.bodyId, name: '' },
      ),
    )
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0));
}

export const listRounds =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
  ): Promise<Decision<{ readonly rounds: readonly RoundLine[] }, NotAllowed>> =>
    denied(by, 'see-processes') ??
    decide({ rounds: await deps.unitOfWork.read(by.municipality, (tx) => visibleRounds(tx, by)) });

export type RoundView = {
  readonly round: RoundLine &
    Pick<
      Round,
      | 'purpose'
      | 'meetingForm'
      | 'openness'
      | 'noticeText'
      | 'shortNoticeReason'
      | 'agenda'
      | 'questions'
      | 'summary'
      | 'version'
    > & {
      readonly opennessDecision: OpennessDecision | null;
      readonly publishedAt: Instant | null;
      readonly startedAt: Instant | null;
      readonly closedAt: Instant | null;
    };
  readonly process: { readonly id: string; readonly title: string };
  readonly phase: { readonly id: string; readonly title: string };
  readonly readiness: readonly ReadinessItem[];
  readonly advice: readonly Advice[];
  readonly changedBy: string | null;
  readonly polls: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: PollStatus;
    readonly answered: number;
    readonly eligible: number;
  }[];
  readonly calendar: Pick<CalendarEventRow, 'state' | 'webLink' | 'cause'> | null;
  readonly publicAddress: string | null;
  readonly corrections: readonly Omit<RoundCorrection, 'roundId' | 'publishedBy'>[];
  readonly papers: readonly PaperView[];
  readonly record: {
    readonly id: string;
    readonly status: 'waiting' | 'archived' | 'attention';
  } | null;
  readonly attendance: readonly Attendance[];
  /** What a register names as seen. */
  readonly attendanceVersion: number;
  readonly roll: readonly {
    readonly personId: string;
    readonly name: string;
    readonly party: string;
    readonly function: MembershipFunction;
    readonly order: number | null;
  }[];
};

/** One round with everything that its page shows. A draft does not exist for those who do not prepare rounds. */
export const seeRound =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'municipalities'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
  ): Promise<Decision<RoundView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');
    const prepares = may(by.roles, 'prepare-rounds');

    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const round = await tx.rounds.byId(roundId);
      if (!round || !(await isVisible(tx, by, round))) return notFound;
      const process = await tx.processes.ofPhase(round.phaseId);
      const phase = process?.phases.find((candidate) => candidate.id === round.phaseId);
      const body = await tx.people.body(round.bodyId);
      invariant(
        process !== null && phase !== undefined && body !== null,
        'a round has a phase and a body',
      );

      const { state } = round;
      const polls = (await tx.polls.ofRound(roundId)).filter(
        (poll) => prepares || poll.state.status !== 'draft',
      );
      const tallies = await tx.polls.tallies(polls.map((poll) => poll.id));
      const calendar = await tx.calendarEvents.ofRound(roundId);
      const record = await tx.records.ofRound(roundId);
      const roll = prepares ? await tx.people.roll(round.bodyId, osloDate(round.startsAt)) : [];

      return decide({
        round: {
          ...roundLine(round, process.id, body),
          purpose: round.purpose,
          meetingForm: round.meetingForm,
          openness: round.openness,
          opennessDecision: prepares ? await named(tx, round.opennessDecision) : null,
          noticeText: round.noticeText,
          shortNoticeReason: round.shortNoticeReason,
          agenda: round.agenda,
          questions: round.questions,
          // The summary is the administration's draft until the round is closed.
          summary: prepares || state.status === 'closed' ? round.summary : '',
          version: round.version,
          publishedAt: state.status === 'draft' ? null : state.publishedAt,
          startedAt:
            state.status === 'under-way' || state.status === 'closed' ? state.startedAt : null,
          closedAt: state.status === 'closed' ? state.closedAt : null,
        },
        process: { id: process.id, title: process.title },
        phase: { id: phase.id, title: phase.title },
        advice: prepares ? await adviceFor(tx, round) : [],
        changedBy: prepares ? await lastChanger(tx, roundId) : null,
        readiness: prepares ? readinessOf(round, body, deps.clock.now()) : [],
        polls: polls.map((poll) => ({
          id: poll.id,
          title: poll.title,
          status: poll.state.status,
          answered: tallies.get(poll.id)?.answered ?? 0,
          eligible: tallies.get(poll.id)?.eligible ?? 0,
        })),
        calendar:
          calendar && prepares
            ? { state: calendar.state, webLink: calendar.webLink, cause: calendar.cause }
            : null,
        publicAddress:
          state.status === 'draft' ? null : `/offentlig/${municipality.slug}/moter/${round.id}`,
        corrections: (await tx.corrections.ofRound(roundId)).map(
          ({ number, kind, reason, changes, publishedAt }) => ({
            ...{ number, kind, reason, changes, publishedAt },
          }),
        ),
        papers: await papersFor(tx, by, round, osloDate(deps.clock.now())),
        record: record ? { id: record.id, status: record.state.status } : null,
        attendance: prepares ? await tx.rounds.attendance(roundId) : [],
        attendanceVersion: await tx.rounds.attendanceVersion(roundId),
        roll: roll.map((entry) => ({
          personId: entry.person.id,
          name: entry.person.name,
          party: entry.party.label,
          function: entry.function,
          order: entry.order,
        })),
      });
    });
  };

/** The decision with the name of who made it in place of the id. */
async function named(
  tx: Pick<Transaction, 'people'>,
  decision: OpennessDecision | null,
): Promise<OpennessDecision | null> {
  if (!decision) return null;
  const names = await tx.people.names([decision.decidedBy]);
  return { ...decision, decidedBy: names.get(decision.decidedBy) ?? '' };
}
