import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Direction, DirectionLink } from '../../core/directions/direction.ts';
import { currentWords } from '../../core/directions/direction.ts';
import * as core from '../../core/directions/write-direction.ts';
import type { SettleRefusal, WriteRefusal } from '../../core/directions/write-direction.ts';
import type { AuditEvent } from '../../core/audit/audit-event.ts';
import { capacityOf } from '../../core/people/capacity-of.ts';
import { mayAs } from '../../core/people/roles.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { onlyVisible } from '../workshops/visible-round.ts';
import { roundTest, sightOfPhases } from './visible-directions.ts';

type WriteDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;
type Refusal = WriteRefusal | SettleRefusal | NotAllowed | NotFound;
type Outcome<Value> = Promise<Decision<Value, Refusal>>;

export type WrittenDirection = {
  readonly themeId: string | null;
  readonly text: string;
  readonly links: readonly DirectionLink[];
};

export const writeDirection =
  (deps: WriteDeps) =>
  async (
    by: AuthorizedMember,
    phaseId: string,
    { themeId, text, links }: WrittenDirection,
  ): Outcome<{ readonly id: string }> => {
    const refusal = denied(by, 'synthesise');
    if (refusal) return refusal;
    const outcome = await deps.unitOfWork.run(by.municipality, async (tx) => {
      if (!(await tx.processes.ofPhase(phaseId))) return notFound;
      await tx.processes.lockPhase(phaseId);
      const themes = await tx.themes.ofPhase(phaseId);
      if (themeId !== null && !themes.some((theme) => theme.id === themeId)) return notFound;
      const made = { personId: by.personId, at: deps.clock.now() };
      const id = deps.ids.next();

      const written = core.writeDirection(
        await tx.directions.ofPhase(phaseId),
        { id, phaseId, themeId, text, links, known: await knownIn(tx, by, phaseId, links) },
        made,
      );
      if (written.refused) return written;

      await tx.directions.save(written.value);
      await tx.audit.append(actorOf(by), { type: 'direction-written', subject: id }, made.at);
      return decide({ id });
    });
    if (!outcome.refused) tell(deps, by, phaseId);
    return outcome;
  };

export const redraftDirection =
  (deps: WriteDeps) =>
  (
    by: AuthorizedMember,
    directionId: string,
    given: { readonly text: string; readonly changed: string; readonly version: number },
  ) =>
    changeDirection(deps, by, directionId, 'direction-redrafted', ({ direction, made }) =>
      core.redraftDirection(direction, given, made, given.version),
    );

export const linkDirection =
  (deps: WriteDeps) =>
  (
    by: AuthorizedMember,
    directionId: string,
    { links, version }: { readonly links: readonly DirectionLink[]; readonly version: number },
  ) =>
    changeDirection(deps, by, directionId, 'direction-linked', async ({ tx, direction }) => {
      const known = await knownIn(tx, by, direction.phaseId, links);
      // What was taken back after it was linked may stay: the page says so.
      for (const link of direction.links) known.add(link.contributionId);
      return core.linkDirection(direction, { links, known }, version);
    });

export const dropDirection =
  (deps: WriteDeps) =>
  (
    by: AuthorizedMember,
    directionId: string,
    { note, version }: { readonly note: string; readonly version: number },
  ) =>
    changeDirection(deps, by, directionId, 'direction-dropped', ({ direction, made }) =>
      core.dropDirection(direction, note, made, version),
    );

/** The chair's own decision, whatever else the chair may do: membership in a body that was asked gives it, and no role does. */
export const settleDirection =
  (deps: WriteDeps) =>
  async (
    by: AuthorizedMember,
    directionId: string,
    { note, version }: { readonly note: string; readonly version: number },
  ): Outcome<null> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return change(deps, by, directionId, 'direction-settled', async (facts) => {
      const { tx, direction, made } = facts;
      const chairs = await chairedBy(tx, by, made.at);
      const asked = (await tx.verifications.ofPhase(direction.phaseId)).filter((one) =>
        one.asks.some((ask) => ask.directionId === directionId),
      );
      const isChair =
        asked.length === 0
          ? chairs.size > 0
          : asked.some((one) => one.closed !== null && chairs.has(one.bodyId));
      const wasAsked = asked.some((one) => one.closed !== null);
      return core.settleByChair(direction, { isChair, wasAsked }, note, made, version);
    });
  };

/** The bodies that this person chairs today. */
export async function chairedBy(
  tx: Transaction,
  by: AuthorizedMember,
  at: Parameters<typeof osloDate>[0],
): Promise<ReadonlySet<string>> {
  const seats = await tx.people.membershipsOf(by.personId, osloDate(at));
  return new Set(
    seats.filter((seat) => mayAs(capacityOf(seat), 'settle-directions')).map((seat) => seat.bodyId),
  );
}

type ChangeFacts = {
  readonly tx: Transaction;
  readonly direction: Direction;
  readonly made: { readonly personId: string; readonly at: ReturnType<Deps['clock']['now']> };
};
type Changing = (
  facts: ChangeFacts,
) => Decision<Direction, Refusal> | Promise<Decision<Direction, Refusal>>;

async function changeDirection(
  deps: WriteDeps,
  by: AuthorizedMember,
  directionId: string,
  type: AuditEvent['type'],
  changing: Changing,
): Outcome<null> {
  return denied(by, 'synthesise') ?? change(deps, by, directionId, type, changing);
}

async function change(
  deps: WriteDeps,
  by: AuthorizedMember,
  directionId: string,
  type: AuditEvent['type'],
  changing: Changing,
): Outcome<null> {
  let phaseId = '';
  const outcome = await deps.unitOfWork.run(by.municipality, async (tx) => {
    const direction = await tx.directions.forChange(directionId);
    if (!direction) return notFound;
    phaseId = direction.phaseId;
    const { directions } = await sightOfPhases(tx, by, [phaseId]);
    if (!directions.some(({ id }) => id === directionId)) return notFound;
    const made = { personId: by.personId, at: deps.clock.now() };

    const changed = await changing({ tx, direction, made });
    if (changed.refused) return changed;

    await tx.directions.save(changed.value);
    const facts = { words: currentWords(changed.value).version };
    await tx.audit.append(actorOf(by), { type, subject: directionId, facts }, made.at);
    return decide(null);
  });
  if (!outcome.refused) tell(deps, by, phaseId);
  return outcome;
}

/** Which of these contributions this person may link to in the phase. */
async function knownIn(
  tx: Transaction,
  by: AuthorizedMember,
  phaseId: string,
  links: readonly DirectionLink[],
): Promise<Set<string>> {
  const isOpenTo = roundTest(await onlyVisible(tx, by, await tx.rounds.ofPhase(phaseId)));
  const found = await tx.contributions.byIds(links.map((link) => link.contributionId));
  return new Set(
    found
      .filter((one) => one.phaseId === phaseId && one.withdrawnAt === null && isOpenTo(one.roundId))
      .map((one) => one.id),
  );
}

function tell({ events }: WriteDeps, by: AuthorizedMember, phaseId: string): void {
  events.publish(by.municipality, { topic: 'direction', id: phaseId });
}
