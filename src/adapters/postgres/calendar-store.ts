import { sql } from 'kysely';
import type { CalendarEntry, CalendarStore } from '../../app/ports/wheel-stores.ts';
import { invariant } from '../../core/decision.ts';
import type { StoreContext } from './store-context.ts';

/** Calendars that people subscribe to, and what they were last told. */
export function createCalendarStore({ db, municipalityId }: StoreContext): CalendarStore {
  const tenant = { municipality_id: municipalityId };
  const subscriptions = db
    .selectFrom('calendar_subscription')
    .select(['id', 'person_id as personId', 'body_id as bodyId', 'created_at as createdAt'])
    .where('municipality_id', '=', municipalityId);

  return {
    async ofPerson(personId) {
      return subscriptions
        .where('person_id', '=', personId)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
    },
    async byTokenHash(tokenHash) {
      return (await subscriptions.where('token_hash', '=', tokenHash).executeTakeFirst()) ?? null;
    },
    async save({ id, personId, bodyId, createdAt }, tokenHash) {
      const values = { id, token_hash: tokenHash, created_at: createdAt };
      // One statement: of two devices that ask at once, the later one's address is the one that works.
      await db
        .insertInto('calendar_subscription')
        .values({ ...tenant, person_id: personId, body_id: bodyId, ...values })
        .onConflict((on) =>
          on.columns(['municipality_id', 'person_id', 'body_id']).doUpdateSet(values),
        )
        .execute();
    },
    async remove(personId, subscriptionId) {
      const { numDeletedRows } = await db
        .deleteFrom('calendar_subscription')
        .where('municipality_id', '=', municipalityId)
        .where('person_id', '=', personId)
        .where('id', '=', subscriptionId)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async noteEntries(told, at) {
      if (told.length === 0) return [];
      const known = await readEntries(told.map(({ key }) => key));
      const changed = told.filter(({ key, digest }) => known.get(key)?.digest !== digest);
      if (changed.length === 0) return told.map(({ key }) => found(known, key));
      // Always in the same order, so that two calendars fetched at once wait for each other and never in a ring; the digest is held against the stored one
      // again, so that a change that both saw counts once.
      await db
        .insertInto('calendar_entry')
        .values(
          changed
            .toSorted((a, b) => (a.key < b.key ? -1 : 1))
            .map(({ key, digest }) => ({ ...tenant, key, digest, changed_at: at })),
        )
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'key'])
            .doUpdateSet({
              digest: sql`excluded.digest`,
              sequence: sql`calendar_entry.sequence + 1`,
              changed_at: sql`excluded.changed_at`,
            })
            .where(sql<boolean>`calendar_entry.digest <> excluded.digest`),
        )
        .execute();
      const now = await readEntries(told.map(({ key }) => key));
      return told.map(({ key }) => found(now, key));
    },
  };

  async function readEntries(keys: readonly string[]): Promise<ReadonlyMap<string, CalendarEntry>> {
    const rows = await db
      .selectFrom('calendar_entry')
      .select(['key', 'digest', 'sequence', 'changed_at as changedAt'])
      .where('municipality_id', '=', municipalityId)
      .where('key', '=', sql<string>`any(${sql.val([...keys])})`)
      .execute();
    return new Map(rows.map((row) => [row.key, row]));
  }
}

function found(entries: ReadonlyMap<string, CalendarEntry>, key: string): CalendarEntry {
  const entry = entries.get(key);
  invariant(entry !== undefined, 'what was noted is there');
  return entry;
}
