import { sql } from 'kysely';
import type { RollEntry } from '../../app/ports/stores.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { personOf } from './person-row.ts';
import type { StoreContext } from './store-context.ts';

const inNorwegian = new Intl.Collator('nb');

/** The body's roll as it was on the day: whoever has left since is on it, and everybody sits for the party of the time. */
export async function readRoll(
  { db, municipalityId }: Pick<StoreContext, 'db' | 'municipalityId'>,
  bodyId: string,
  on: CivilDate,
): Promise<readonly RollEntry[]> {
  const seats = db
    .selectFrom('membership')
    .select(['municipality_id', 'person_id', 'term_id', 'party_id', 'function', 'deputy_order'])
    .select(sql<CivilDate | null>`null::date`.as('until_on'))
    .where('municipality_id', '=', municipalityId)
    .where('body_id', '=', bodyId)
    .unionAll(
      db
        .selectFrom('past_seat')
        .select(['municipality_id', 'person_id', 'term_id', 'party_id', 'function', 'deputy_order'])
        .select('until_on')
        .where('municipality_id', '=', municipalityId)
        .where('body_id', '=', bodyId)
        .where('until_on', '>=', on),
    );
  const rows = await db
    .selectFrom(seats.as('m'))
    .innerJoin('term as t', (join) =>
      join.onRef('t.municipality_id', '=', 'm.municipality_id').onRef('t.id', '=', 'm.term_id'),
    )
    .innerJoin('person as p', (join) =>
      join.onRef('p.municipality_id', '=', 'm.municipality_id').onRef('p.id', '=', 'm.person_id'),
    )
    .innerJoin('party', (join) =>
      join
        .onRef('party.municipality_id', '=', 'm.municipality_id')
        .onRef('party.id', '=', 'm.party_id'),
    )
    .select(['p.id', 'p.entra_object_id', 'p.name', 'p.language', 'p.roles'])
    .select(['m.function', 'm.deputy_order', 'm.until_on', 'party.id as party_id', 'party.label'])
    .where('t.starts_on', '<=', on)
    .where('t.ends_on', '>=', on)
    .execute();
  // Of several seats of one person the one that ended first after the day is the one that held; the one they have now holds where none has ended.
  const held = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const other = held.get(row.id);
    if (!other || endsAfter(other.until_on, row.until_on)) held.set(row.id, row);
  }
  return [...held.values()]
    .map((row): RollEntry => ({
      person: personOf(row),
      party: { id: row.party_id, label: row.label },
      function: row.function,
      order: row.deputy_order,
    }))
    .sort(byPartyAndOrder);
}

function endsAfter(a: CivilDate | null, b: CivilDate | null): boolean {
  return b !== null && (a === null || a > b);
}

// In code, not SQL: which collations a server has differs, and "Å" belongs after "Ø" on all of them.
function byPartyAndOrder(a: RollEntry, b: RollEntry): number {
  return (
    inNorwegian.compare(a.party.label, b.party.label) ||
    place(a) - place(b) ||
    inNorwegian.compare(a.person.name, b.person.name)
  );
}

/** Within a party: members by name, then deputies as they are called, then those whose number nobody has told. */
function place({ function: held, order }: RollEntry): number {
  return held === 'deputy' ? (order ?? Number.MAX_SAFE_INTEGER) : 0;
}
