import { decide, refuse } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import type { Round } from '../../../core/workshops/round.ts';
import * as core from '../../../core/workshops/seating/change-seats.ts';
import type { Move, SwapRefusal } from '../../../core/workshops/seating/change-seats.ts';
import type { WishRefusal } from '../../../core/workshops/seating/judge-wishes.ts';
import type { Seating, SeatingScores } from '../../../core/workshops/seating/seating.ts';
import { seatTables } from '../../../core/workshops/seating/seat-tables.ts';
import { isHeld } from '../../../core/workshops/seating/workshop-rounds.ts';
import { denied, notFound } from '../../allowed.ts';
import type { NotAllowed, NotFound } from '../../allowed.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';
import type { Transaction } from '../../ports/stores.ts';
import { nextVersion, tellAboutSeating } from './next-version.ts';
import { inBreaths } from '../../in-breaths.ts';
import { heldIn, loadWorkshop, rollOf, sittersOf, taskOf } from './workshop-facts.ts';
import type { WorkshopFacts } from './workshop-facts.ts';

type ChangeDeps = Pick<Deps, 'unitOfWork' | 'turns' | 'clock' | 'ids' | 'events'>;

export type SeatingChanged = {
  readonly version: number;
  readonly scores: SeatingScores;
  readonly moved: readonly (Move & { readonly name: string })[];
};

type NotChangeable =
  | { readonly code: 'round-is-closed' }
  | { readonly code: 'not-seated-yet' }
  | { readonly code: 'version-conflict'; readonly version: number }
  | NotAllowed
  | NotFound;

/** Two people change places in one round. Refused where a hard wish would break. */
export const swapSeats =
  (deps: ChangeDeps) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    swap: { readonly version: number; readonly first: string; readonly second: string },
  ): Promise<Decision<SeatingChanged, SwapRefusal | NotChangeable>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const opened = await openForChange(tx, roundId, swap.version, { isLocked: true });
      if (opened.refused) return opened;
      const { facts, current, round } = opened.value;

      const swapped = core.swapSeats(current, facts.apart, roundId, swap.first, swap.second);
      if (swapped.refused) return swapped;

      const wishes = { ...current, apart: facts.apart };
      const made = { facts, round, ...wishes, origin: 'swapped', rounds: swapped.value } as const;
      const saved = await nextVersion(deps, tx, by, made);
      return decide({ facts, ...saved, moved: movedIn(facts, current, swapped.value) });
    });

    if (decision.refused) return decision;
    tellAboutSeating(deps, by, decision.value.facts);
    return decision;
  };

/**
 * Seats again those rounds that are not over, after who is there has become known: as few as can be are moved, and a deputy sits down where the member
 * would have sat. Refused as `seats-are-right` where everybody has a table already.
 */
export const reseatRound =
  (deps: ChangeDeps) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    seen: number,
  ): Promise<
    Decision<
      SeatingChanged,
      | WishRefusal
      | NotChangeable
      | { readonly code: 'seats-are-right' }
      | { readonly code: 'proposal-outdated' }
    >
  > => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const opened = await deps.unitOfWork.read(by.municipality, (tx) =>
      openForChange(tx, roundId, seen, { isLocked: false }),
    );
    if (opened.refused) return opened;
    const { facts, current } = opened.value;
    const task = taskOf(facts, { ...current, apart: facts.apart }, { isKept: true });
    if (everybodyHasTheirSeat(facts)) return refuse({ code: 'seats-are-right' });
    const seated = await inBreaths(deps, seatTables(task, rollOf(facts)));
    if (seated.refused) return seated;
    const rounds = [...heldIn(facts), ...seated.value];

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const again = await openForChange(tx, roundId, seen, { isLocked: true });
      if (again.refused) return again;
      const now = again.value.facts;
      if (!isSameDay(facts, now)) return refuse({ code: 'proposal-outdated' });
      const { round } = again.value;
      const wishes = { ...current, apart: now.apart };
      const made = { facts: now, round, ...wishes, origin: 'after-attendance', rounds } as const;
      return decide({
        ...(await nextVersion(deps, tx, by, made)),
        moved: movedIn(now, current, rounds),
      });
    });

    if (!decision.refused) tellAboutSeating(deps, by, facts);
    return decision;
  };

async function openForChange(
  tx: Pick<Transaction, 'rounds' | 'processes' | 'people' | 'seatings' | 'seatingAttributes'>,
  roundId: string,
  seen: number,
  { isLocked }: { readonly isLocked: boolean },
): Promise<
  Decision<
    { readonly facts: WorkshopFacts; readonly current: Seating; readonly round: Round },
    NotChangeable
  >
> {
  const round = await tx.rounds.byId(roundId);
  if (!round) return notFound;
  if (isLocked) await tx.processes.lockPhase(round.phaseId);
  const facts = await loadWorkshop(tx, round);
  const { current } = facts;
  if (isHeld(round)) return refuse({ code: 'round-is-closed' });
  if (!current) return refuse({ code: 'not-seated-yet' });
  if (current.version !== seen)
    return refuse({ code: 'version-conflict', version: current.version });
  return decide({ facts, current, round });
}

/** Does everybody who comes to the rounds that are left have a table, and nobody else? */
export const everybodyHasTheirSeat = (facts: WorkshopFacts): boolean =>
  facts.rounds
    .filter(({ round }) => !isHeld(round))
    .every((one) =>
      core.fitsWhoSits(
        facts.current?.rounds.find(({ roundId }) => roundId === one.round.id),
        sittersOf(one, facts.registered).map(({ personId }) => personId),
      ),
    );

const isSameDay = (then: WorkshopFacts, now: WorkshopFacts): boolean => {
  const written = ({ rounds, apart, registered }: WorkshopFacts) =>
    JSON.stringify([
      apart,
      rounds.map((one) => [one.round.id, one.round.state, sittersOf(one, registered)]),
    ]);
  return written(then) === written(now);
};

function movedIn(facts: WorkshopFacts, before: Seating, after: Seating['rounds']) {
  const names = new Map(
    facts.rounds.flatMap(({ roll }) => roll).map(({ person }) => [person.id, person.name]),
  );
  return core
    .movesBetween(before.rounds, after)
    .map((move) => ({ ...move, name: names.get(move.personId) ?? '' }));
}
