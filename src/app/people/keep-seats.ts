import { decide, invariant, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/people/keep-seats.ts';
import type { SeatDayRefusal } from '../../core/people/keep-seats.ts';
import { orderDeputies } from '../../core/people/order-deputies.ts';
import type { Membership, MembershipFunction, Term } from '../../core/people/person.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

type KeepDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids'>;
type NoTerm = { readonly code: 'no-current-term' };

/** Gives somebody a seat in a body in the term that holds today, or changes what they are there, or a deputy's number. */
export const giveSeat =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    wish: Pick<Membership, 'bodyId' | 'personId' | 'partyId' | 'function' | 'order'>,
  ): Promise<
    Decision<null, NotAllowed | NotFound | NoTerm | { readonly code: 'body-has-chair' }>
  > => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      // Two who seat somebody at once take turns: a chair and a number on the list are one person's.
      await tx.peopleSync.lock();
      const term = await termToday(deps, tx);
      if (!term) return refuse({ code: 'no-current-term' });
      const person = await tx.people.byId(wish.personId);
      const hasParty = (await tx.people.parties()).some(({ id }) => id === wish.partyId);
      if (!person || !hasParty || !(await tx.people.body(wish.bodyId))) return notFound;
      const seated = (await seatsIn(tx, term)).filter(({ bodyId }) => bodyId === wish.bodyId);
      const others = seated.filter(({ personId }) => personId !== wish.personId);
      const before = seated.find(({ personId }) => personId === wish.personId);
      // A body has one leader at a time. Source: kommuneloven §§ 6-1, 5-7 [check].
      if (wish.function === 'chair' && others.some((seat) => seat.function === 'chair'))
        return refuse({ code: 'body-has-chair' });
      const kept = orderDeputies({ ...wish, termId: term.id }, others, before);
      for (const seat of kept) await tx.people.saveMembership(seat);
      if (!person.roles.includes('politician'))
        await tx.people.savePerson({ ...person, roles: [...person.roles, 'politician'] });
      for (const { order, personId, partyId, bodyId, function: held } of kept) {
        const change = personId === wish.personId ? 'seat-given' : 'order-moved';
        await note(deps, tx, by, personId, { change, bodyId, partyId, function: held, order });
      }
      return decide(null);
    });
  };

/** Somebody leaves a body on a day; what they did while they sat there stays theirs. */
export const endSeat =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    bodyId: string,
    personId: string,
    on: CivilDate,
  ): Promise<Decision<null, NotAllowed | NotFound | NoTerm | SeatDayRefusal>> => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      const term = await termToday(deps, tx);
      if (!term) return refuse({ code: 'no-current-term' });
      const own = (await seatsIn(tx, term)).filter((seat) => seat.personId === personId);
      const seat = own.find((held) => held.bodyId === bodyId);
      if (!seat) return notFound;
      const today = osloDate(deps.clock.now());
      const past = core.endSeat(seat, term, { on, today, id: deps.ids.next() });
      if (past.refused) return past;
      await tx.seatHistory.add(past.value);
      await tx.people.removeMembership(seat);
      const person = await tx.people.byId(personId);
      invariant(person !== null, 'a seat is somebody’s');
      if (own.length === 1)
        await tx.people.savePerson({
          ...person,
          roles: person.roles.filter((role) => role !== 'politician'),
        });
      await note(deps, tx, by, personId, { change: 'seat-ended', bodyId, on });
      return decide(null);
    });
  };

/** Somebody goes over to another party on a day, in every body where they sit. What was answered before is counted for the party of the time. */
export const changeParty =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    personId: string,
    partyId: string,
    on: CivilDate,
  ): Promise<
    Decision<
      null,
      NotAllowed | NotFound | NoTerm | SeatDayRefusal | { readonly code: 'same-party' }
    >
  > => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      const term = await termToday(deps, tx);
      if (!term) return refuse({ code: 'no-current-term' });
      const seats = (await seatsIn(tx, term)).filter((seat) => seat.personId === personId);
      const hasParty = (await tx.people.parties()).some(({ id }) => id === partyId);
      if (seats.length === 0 || !hasParty) return notFound;
      const moving = seats.filter((seat) => seat.partyId !== partyId);
      if (moving.length === 0) return refuse({ code: 'same-party' });
      const today = osloDate(deps.clock.now());
      for (const seat of moving) {
        const given = { on, today, id: deps.ids.next() };
        const changed = core.changeParty(seat, partyId, term, given);
        if (changed.refused) return changed;
        if (changed.value.past) await tx.seatHistory.add(changed.value.past);
        await tx.people.saveMembership(changed.value.seat);
      }
      await note(deps, tx, by, personId, { change: 'party-changed', partyId, on });
      return decide(null);
    });
  };

async function termToday(deps: Pick<Deps, 'clock'>, tx: Transaction): Promise<Term | undefined> {
  return core.termOn(await tx.people.terms(), osloDate(deps.clock.now()));
}

async function seatsIn(tx: Transaction, term: Term): Promise<readonly Membership[]> {
  return (await tx.people.memberships()).filter(({ termId }) => termId === term.id);
}

type SeatFacts = {
  readonly change: string;
  readonly bodyId?: string;
  readonly partyId?: string;
  readonly function?: MembershipFunction;
  readonly on?: CivilDate;
  readonly order?: number | null;
};

function note(
  deps: Pick<Deps, 'clock'>,
  tx: Transaction,
  by: AuthorizedMember,
  personId: string,
  { change, bodyId = '', partyId = '', function: held = 'member', on, order }: SeatFacts,
): Promise<void> {
  const facts = { change, body: bodyId, party: partyId, function: held, on: on ?? null, order: order ?? null }; // prettier-ignore
  const event = { type: 'seat-changed', subject: personId, facts } as const;
  return tx.audit.append(actorOf(by), event, deps.clock.now());
}
