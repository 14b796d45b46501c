import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { may } from '../../core/people/roles.ts';
import type { PollCorrection } from '../../core/polls/correct-poll.ts';
import type { Poll, PollStatus } from '../../core/polls/poll.ts';
import type { Opening, Origin, PollLife } from '../../core/polls/poll-life.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { phaseOf } from './phase-of.ts';
import { isPollVisible } from './visible-poll.ts';

/** Another poll that this one belongs together with. */
export type Kin = {
  readonly kind: Origin['kind'];
  readonly pollId: string;
  readonly title: string;
  readonly status: PollStatus;
  readonly phase: string;
};

export type PollLifeView = {
  readonly phase: {
    readonly title: string;
    readonly startsOn: CivilDate;
    readonly endsOn: CivilDate;
    readonly isOpened: boolean;
    readonly isClosed: boolean;
  };
  readonly opening: Opening;
  readonly closesWithPhase: boolean;
  /** Null to those who do not prepare polls, like whether it was looked through. */
  readonly failure: PollLife['failure'];
  readonly isPreviewed: boolean;
  readonly corrections: readonly PollCorrection[];
  readonly reviewOn: CivilDate | null;
  /** What it asks again or has taken the place of. */
  readonly origin: Kin | null;
  /** What asks it again or has taken its place. */
  readonly followers: readonly Kin[];
  /** Processes' phases that have not ended, where it can be asked again; none to those who do not prepare polls. */
  readonly places: readonly Place[];
  readonly version: number;
};

export type Place = {
  readonly kind: 'phase' | 'round';
  readonly id: string;
  readonly title: string;
  readonly process: string;
  readonly startsOn: CivilDate;
};

/** A poll's life as this reader may see it; of other polls only those that the reader may see. */
export const seePollLife =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
  ): Promise<Decision<PollLifeView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-polls');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const today = osloDate(deps.clock.now());
      const poll = await seen(tx, by, pollId, today);
      if (!poll) return notFound;
      const life = await tx.pollLives.of(pollId);
      const phase = await phaseOf(tx, poll);
      const isPreparing = may(by.roles, 'prepare-polls');
      const kin = async ({ kind, pollId: id }: Origin): Promise<readonly Kin[]> => {
        const other = await seen(tx, by, id, today);
        return other ? [await kinOf(tx, kind, other)] : [];
      };
      const followers = await tx.pollLives.followersOf(pollId);
      const related: Kin[] = [];
      for (const follower of followers) related.push(...(await kin(follower)));
      return decide({
        phase: {
          ...{ title: phase.title, startsOn: phase.startsOn, endsOn: phase.endsOn },
          ...{ isOpened: phase.openedAt !== null, isClosed: phase.closedAt !== null },
        },
        opening: life.opening,
        closesWithPhase: life.closesWithPhase,
        failure: isPreparing ? life.failure : null,
        isPreviewed: isPreparing && life.previewedVersion === poll.version,
        corrections: await tx.pollLives.corrections(pollId),
        reviewOn: life.reviewOn,
        origin: life.origin ? ((await kin(life.origin))[0] ?? null) : null,
        followers: related,
        places: isPreparing ? await placesFor(tx, poll, today) : [],
        version: life.version,
      });
    });
  };

/** The poll if this reader may know of it: a draft only to those who prepare polls. */
async function seen(
  tx: Transaction,
  by: AuthorizedMember,
  pollId: string,
  today: CivilDate,
): Promise<Poll | null> {
  const poll = await tx.polls.byId(pollId);
  if (!poll || (poll.state.status === 'draft' && !may(by.roles, 'prepare-polls'))) return null;
  return (await isPollVisible(tx, by, poll, today)) ? poll : null;
}

async function kinOf(tx: Transaction, kind: Origin['kind'], poll: Poll): Promise<Kin> {
  const phase = await phaseOf(tx, poll);
  return {
    ...{ kind, pollId: poll.id, title: poll.title },
    ...{ status: poll.state.status, phase: phase.title },
  };
}

/** Where its words can be asked again: phases that have not ended, and the rounds of its body that are not closed. */
async function placesFor(tx: Transaction, poll: Poll, today: CivilDate): Promise<readonly Place[]> {
  const processes = (await tx.processes.all()).filter(
    ({ status }) => status === 'planned' || status === 'running',
  );
  const titles = new Map(
    processes.flatMap(({ title, phases }) => phases.map(({ id }) => [id, title] as const)),
  );
  const phases = processes.flatMap(({ title, phases: all }) =>
    all
      .filter(({ closedAt, endsOn }) => closedAt === null && endsOn >= today)
      .map((phase): Place => ({
        ...{ kind: 'phase', id: phase.id, title: phase.title },
        ...{ process: title, startsOn: phase.startsOn },
      })),
  );
  const rounds = (await tx.rounds.all())
    .filter(({ bodyId, state }) => bodyId === poll.audience.bodyId && state.status !== 'closed')
    .map((round): Place => ({
      ...{ kind: 'round', id: round.id, title: round.title },
      ...{ process: titles.get(round.phaseId) ?? '', startsOn: osloDate(round.startsAt) },
    }));
  return [...phases, ...rounds].toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}
