import { decide } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import { isOfAdministration } from '../../../core/people/roles.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { Contribution, QuestionState } from '../../../core/workshops/contribution.ts';
import { questionState } from '../../../core/workshops/round-progress.ts';
import type { AgendaItem, Round, RoundStatus } from '../../../core/workshops/round.ts';
import { denied, notFound } from '../../allowed.ts';
import type { NotAllowed, NotFound } from '../../allowed.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';
import type { Transaction } from '../../ports/stores.ts';
import type { ContributionCount } from '../../ports/workshop-stores.ts';
import { tablesOf } from './who-contributes.ts';

/** As many as a facilitator can take in during a round; all of them are for the work afterwards. */
const newestContributions = 60;

export type LiveView = {
  /** What the server's clock says: a device's own may be wrong. */
  readonly now: Instant;
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly status: RoundStatus;
    readonly startsAt: Instant;
    readonly startedAt: Instant | null;
    readonly closedAt: Instant | null;
    readonly durationMinutes: number;
  };
  /** What a step names as seen. */
  readonly version: number;
  readonly agenda: readonly (AgendaItem & {
    readonly startedAt: Instant | null;
    readonly endedAt: Instant | null;
  })[];
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly state: QuestionState;
    readonly openedAt: Instant | null;
    /** Numbers of the tables that have delivered. */
    readonly deliveredTables: readonly number[];
    readonly contributions: number;
    readonly ofPersons: number;
  }[];
  readonly tables: readonly number[];
  readonly noteTakers: readonly {
    readonly tableNumber: number;
    readonly personId: string;
    readonly name: string;
  }[];
  /** Who can be a note-taker. */
  readonly staff: readonly { readonly personId: string; readonly name: string }[];
  /** Newest first. */
  readonly newest: readonly ReadContribution[];
  readonly shown: readonly string[];
  /** "Have we understood?", asked in this round: how many have answered, never what. */
  readonly verifications: readonly {
    readonly id: string;
    readonly directions: readonly string[];
    readonly answered: number;
    readonly isOpen: boolean;
  }[];
  /** Where the directions are worked with. */
  readonly phase: { readonly id: string; readonly processId: string };
};

export type ReadContribution = {
  readonly id: string;
  readonly questionId: string;
  readonly tableNumber: number | null;
  /** Only of whoever asked to be named. */
  readonly name: string | null;
  readonly text: string;
  readonly madeAt: Instant;
};

/** A round while it is held, for those who run it: the agenda as it is held, who has delivered, and what came last. */
export const seeLive =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
  ): Promise<Decision<LiveView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const round = await tx.rounds.byId(roundId);
      const process = round && (await tx.processes.ofPhase(round.phaseId));
      if (!round || !process) return notFound;
      const progress = await tx.progress.ofRound(roundId);
      const counts = await tx.contributions.counts(roundId);
      const noteTakers = await tx.contributions.noteTakers(roundId);
      const staff = (await tx.people.all()).filter(({ roles }) => isOfAdministration(roles));
      const names = await tx.people.names(noteTakers.map(({ personId }) => personId));
      const newest = await tx.contributions.newestOf(roundId, newestContributions);

      return decide({
        now: deps.clock.now(),
        round: liveRound(round),
        version: progress.version,
        agenda: round.agenda.map((item) => {
          const times = progress.held.filter(({ itemId }) => itemId === item.id);
          return {
            ...item,
            startedAt: times[0]?.startedAt ?? null,
            endedAt: times.at(-1)?.endedAt ?? null,
          };
        }),
        questions: round.questions.map(({ id, text }) => {
          const own = counts.filter(({ questionId }) => questionId === id);
          return {
            ...{ id, text, state: questionState(progress, id), contributions: sumOf(own) },
            openedAt:
              progress.asked.findLast(({ questionId }) => questionId === id)?.openedAt ?? null,
            deliveredTables: deliveredTables(own),
            ofPersons: sumOf(own.filter(({ source }) => source === 'person')),
          };
        }),
        tables: await tablesOf(tx, round),
        noteTakers: noteTakers.map((one) => ({ ...one, name: names.get(one.personId) ?? '' })),
        staff: staff
          .map(({ id, name }) => ({ personId: id, name }))
          .sort((a, b) => a.name.localeCompare(b.name, 'nb')),
        newest: await readContributions(tx, newest),
        shown: progress.shown,
        verifications: await askedIn(tx, round),
        phase: { id: round.phaseId, processId: process.id },
      });
    });
  };

async function askedIn(tx: Transaction, round: Round): Promise<LiveView['verifications']> {
  const asked = (await tx.verifications.ofPhase(round.phaseId)).filter(
    ({ roundId }) => roundId === round.id,
  );
  if (asked.length === 0) return [];
  const directions = new Map((await tx.directions.ofPhase(round.phaseId)).map((one) => [one.id, one])); // prettier-ignore
  const verifications: LiveView['verifications'][number][] = [];
  for (const { id, asks, closed } of asked)
    verifications.push({
      ...{ id, isOpen: closed === null, answered: await tx.verifications.answered(id) },
      directions: asks.flatMap(
        ({ directionId, version }) =>
          directions.get(directionId)?.versions.find((words) => words.version === version)?.text ??
          [],
      ),
    });
  return verifications;
}

export function liveRound(round: Round): LiveView['round'] {
  const { id, title, state, startsAt, durationMinutes } = round;
  return {
    ...{ id, title, startsAt, durationMinutes, status: state.status },
    startedAt: 'startedAt' in state ? state.startedAt : null,
    closedAt: 'closedAt' in state ? state.closedAt : null,
  };
}

const sumOf = (counts: readonly ContributionCount[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

export function deliveredTables(counts: readonly ContributionCount[]): readonly number[] {
  const numbers = counts.flatMap(({ tableNumber }) => tableNumber ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** As they may be read: with the name of whoever asked for it, and no key of any device. */
export async function readContributions(
  tx: Pick<Transaction, 'people'>,
  contributions: readonly Contribution[],
): Promise<readonly ReadContribution[]> {
  const named = contributions.flatMap(({ namedPersonId }) => namedPersonId ?? []);
  const names = await tx.people.names(named);
  return contributions.map(({ id, questionId, tableNumber, namedPersonId, text, madeAt }) => ({
    ...{ id, questionId, tableNumber, text, madeAt },
    name: namedPersonId === null ? null : (names.get(namedPersonId) ?? null),
  }));
}
