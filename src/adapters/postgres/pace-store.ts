import { sql } from 'kysely';
import type { GivenTurn, PaceStore } from '../../app/ports/pace-store.ts';
import { giveTurns, longestMemory } from '../../core/messages/pace.ts';
import { invariant } from '../../core/decision.ts';
import type { StoreContext } from './store-context.ts';

export function createPaceStore({ db, municipalityId }: StoreContext): PaceStore {
  return {
    async take(threads, withinMs) {
      if (threads.length === 0) return [];
      // The row is locked whether it was there or not: everybody who gives turns in this tenant waits here. The clock is read after the wait.
      const tenant = await db
        .insertInto('tenant_pace')
        .values({ municipality_id: municipalityId, next_free_at: 0 })
        .onConflict((on) =>
          on
            .column('municipality_id')
            .doUpdateSet((row) => ({ next_free_at: row.ref('tenant_pace.next_free_at') })),
        )
        .returning(['next_free_at', millisecondsNow.as('now')])
        .executeTakeFirst();
      invariant(tenant !== undefined, 'the tenant’s pace is there');
      const rows = await db
        .selectFrom('conversation_pace')
        .select(['thread', 'made_at'])
        .where('municipality_id', '=', municipalityId)
        .where('thread', 'in', [...new Set(threads)])
        .execute();
      const before = {
        nextFreeAt: tenant.next_free_at,
        made: new Map(rows.map((row) => [row.thread, row.made_at])),
      };
      const { turns, kept } = giveTurns(before, threads, tenant.now, tenant.now + withinMs);
      const counted = new Set(threads.filter((_, place) => turns[place]?.isGiven));
      if (counted.size > 0) {
        await db
          .updateTable('tenant_pace')
          .set({ next_free_at: kept.nextFreeAt })
          .where('municipality_id', '=', municipalityId)
          .execute();
        await db
          .insertInto('conversation_pace')
          .values(
            [...counted].map((thread) => ({
              municipality_id: municipalityId,
              thread,
              made_at: [...(kept.made.get(thread) ?? [])],
            })),
          )
          .onConflict((on) =>
            on
              .columns(['municipality_id', 'thread'])
              .doUpdateSet((row) => ({ made_at: row.ref('excluded.made_at') })),
          )
          .execute();
      }
      return turns.map(({ at, ...turn }): GivenTurn => ({
        ...turn,
        waitMs: Math.max(0, at - tenant.now),
      }));
    },
    async forgetOld() {
      await db
        .deleteFrom('conversation_pace')
        .where('municipality_id', '=', municipalityId)
        .where(
          sql<boolean>`made_at[cardinality(made_at)] < ${millisecondsNow} - ${longestMemory}::double precision`,
        )
        .execute();
    },
  };
}

const millisecondsNow = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::double precision`;
