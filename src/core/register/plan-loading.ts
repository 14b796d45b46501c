import type {
  ItemKind,
  ItemValue,
  LoadGiven,
  LoadItem,
  LoadPlan,
  LoadWarning,
  StoredRegister,
} from './load-plan.ts';
import { openPeople, planPeople } from './plan-people.ts';
import { planPlans } from './plan-plans.ts';
import { planSeats, seatId, seatsFromEntra } from './plan-seats.ts';
import type { SeatItem } from './plan-seats.ts';
import type { Register } from './register.ts';
import { chairProblems, orderProblems, rollWarnings } from './rolls.ts';

/**
 * What a register file would do to what is stored: per line added, changed or unchanged, everything that hinders it, and what whoever loads it should know.
 * Nothing is ever taken away but a seat whose line says so.
 */
export function planLoading(file: Register, stored: StoredRegister, given: LoadGiven): LoadPlan {
  const sections = openPeople(file, stored, given);
  const people = planPeople(file, stored, sections, given);
  const seats = planSeats(file, stored, sections);
  const plans = planPlans(file, stored, sections.bodies, given);

  const after = {
    terms: merged(stored.terms, people.items, 'term'),
    bodies: merged(stored.bodies, people.items, 'body'),
    people: merged(stored.people, people.items, 'person'),
  };
  const fromFile = seatsAfter(stored, seats.items);
  const electedOn = new Map(
    file.people.map(({ key, party }) => [
      sections.people.idOf(key),
      party === null ? undefined : sections.parties.idOf(party),
    ]),
  );
  const entra = seatsFromEntra({ ...after, seats: fromFile }, given, (id) => electedOn.get(id));
  const allSeats = seatsAfter(stored, [...seats.items, ...entra.items]);
  const items = [...people.items, ...seats.items, ...entra.items, ...plans.items];
  const named = new Map(seats.items.map((item) => [seatId(item.value), item]));

  return {
    items,
    problems: [
      ...people.problems,
      ...seats.problems,
      ...chairProblems(allSeats, (seat) => named.get(seatId(seat))),
      ...orderProblems(allSeats, (seat) => named.get(seatId(seat))),
      ...plans.problems,
    ],
    warnings: [
      ...people.warnings,
      ...entra.warnings,
      ...rollWarnings(stored, { ...after, seats: allSeats }, given.today),
      ...leftAsStored(stored, items),
    ],
  };
}

function seatsAfter(stored: StoredRegister, items: readonly SeatItem[]): StoredRegister['seats'] {
  const seats = new Map(stored.seats.map((seat) => [seatId(seat), seat]));
  for (const { value, change } of items)
    if (change === 'removed') seats.delete(seatId(value));
    else if (change !== 'unchanged') seats.set(seatId(value), value);
  return [...seats.values()];
}

type ValueOf<Kind extends ItemKind> = Extract<ItemValue, { readonly kind: Kind }>['value'];

/** What is stored with the file's lines over it. */
function merged<Kind extends 'term' | 'body' | 'person'>(
  stored: readonly ValueOf<Kind>[],
  items: readonly LoadItem[],
  kind: Kind,
): readonly ValueOf<Kind>[] {
  const values = new Map(stored.map((value) => [value.id, value]));
  for (const item of items)
    if (item.kind === kind) values.set(item.value.id, item.value as ValueOf<Kind>);
  return [...values.values()];
}

/** Stored things of the kinds that the file has, which it does not name: left as they are, but said. */
function leftAsStored(stored: StoredRegister, items: readonly LoadItem[]): readonly LoadWarning[] {
  const kinds = new Set(items.map(({ kind }) => kind));
  const ids = new Set(
    items.map((item) => (item.kind === 'seat' ? seatId(item.value) : item.value.id)),
  );
  const names = new Map(stored.people.map(({ id, name }) => [id, name]));
  const bodies = new Map(stored.bodies.map(({ id, abbreviation }) => [id, abbreviation]));
  const kept: readonly (readonly [ItemKind, string, string])[] = [
    ...stored.terms.map((one) => ['term', one.id, `${one.startsOn}–${one.endsOn}`] as const),
    ...stored.parties.map((one) => ['party', one.id, one.label] as const),
    ...stored.bodies.map((one) => ['body', one.id, one.name] as const),
    ...stored.people.map((one) => ['person', one.id, one.name] as const),
    ...stored.seats.map(
      (one) =>
        [
          'seat',
          seatId(one),
          `${names.get(one.personId) ?? ''} in ${bodies.get(one.bodyId) ?? ''}`,
        ] as const,
    ),
    ...stored.plans.map((one) => ['plan', one.id, one.key] as const),
    ...stored.goals.map((one) => ['goal', one.id, one.key] as const),
    ...stored.conflicts.map((one) => ['conflict', one.id, one.key] as const),
    ...stored.processes.map((one) => ['process', one.id, one.key] as const),
  ];
  return kept
    .filter(([kind, id]) => kinds.has(kind) && !ids.has(id))
    .map(([kind, , name]) => ({ code: 'left-as-stored', path: kind, facts: { name } }));
}
