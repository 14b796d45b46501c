import { sql } from 'kysely';
import type { GraphPaceStore } from '../../app/ports/graph-pace.ts';
import { takeUnits } from '../../core/microsoft/resource-units.ts';
import { invariant } from '../../core/decision.ts';
import type { StoreContext } from './store-context.ts';

export function createGraphPaceStore({ db, municipalityId }: StoreContext): GraphPaceStore {
  /** The row is locked whether it was there or not: everybody who takes in this tenant waits here. The clock is read after the wait. */
  const locked = async () => {
    const row = await db
      .insertInto('graph_pace')
      .values({ municipality_id: municipalityId, next_free_at: 0, held_until: 0 })
      .onConflict((on) =>
        on
          .column('municipality_id')
          .doUpdateSet((old) => ({ next_free_at: old.ref('graph_pace.next_free_at') })),
      )
      .returning(['next_free_at', 'held_until', millisecondsNow.as('now')])
      .executeTakeFirst();
    invariant(row !== undefined, 'the pace of the tenant is there');
    return row;
  };
  const own = db.updateTable('graph_pace').where('municipality_id', '=', municipalityId);
  return {
    async take({ withinMs, ...asked }) {
      const row = await locked();
      const kept = { nextFreeAt: row.next_free_at, heldUntil: row.held_until };
      const taken = takeUnits(kept, asked, row.now, withinMs);
      if (taken.isGiven) await own.set({ next_free_at: taken.kept.nextFreeAt }).execute();
      return { isGiven: taken.isGiven, waitMs: taken.waitMs };
    },
    async hold(seconds) {
      const row = await locked();
      const until = Math.max(row.held_until, row.now + seconds * 1000);
      await own.set({ held_until: until }).execute();
    },
  };
}

const millisecondsNow = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::double precision`;
