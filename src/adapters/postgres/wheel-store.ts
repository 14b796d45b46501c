import type { WheelStore } from '../../app/ports/wheel-stores.ts';
import { invariant } from '../../core/decision.ts';
import type { Versioned } from '../../core/goals/version.ts';
import type { WheelItem, WheelLink, WheelTime } from '../../core/wheels/wheel-item.ts';
import type { StoreContext } from './store-context.ts';

export function createWheelStore({ client, db, municipalityId }: StoreContext): WheelStore {
  const tenant = { municipality_id: municipalityId };
  const items = db
    .selectFrom('wheel_item')
    .select(['id', 'title', 'lead', 'basis', 'public_days as publicDays', 'version'])
    .select(['from_month', 'from_day', 'to_month', 'to_day', 'starts_on', 'ends_on'])
    .select(['process_id', 'plan_id', 'round_id'])
    .select(['is_removed as isRemoved', 'is_example as isExample'])
    .where('municipality_id', '=', municipalityId);
  type Row = Awaited<ReturnType<typeof items.execute>>[number];

  const itemOf = (row: Row): Versioned<WheelItem> => {
    const { id, title, lead, basis, publicDays, isRemoved, isExample, version } = row;
    const when = timeOf(row);
    const link = linkOf(row);
    return {
      value: { id, title, when, lead, basis, publicDays, link, isRemoved, isExample },
      version,
    };
  };

  return {
    async lock() {
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `wheels:${municipalityId}`,
      ]);
    },
    async all() {
      return (await items.orderBy('title').orderBy('id').execute()).map(itemOf);
    },
    async byId(itemId) {
      const row = await items.where('id', '=', itemId).executeTakeFirst();
      return row ? itemOf(row) : null;
    },
    async forChange(itemId) {
      const row = await items.where('id', '=', itemId).forUpdate().executeTakeFirst();
      return row ? itemOf(row) : null;
    },
    async save(item) {
      const values = valuesOf(item);
      await db
        .insertInto('wheel_item')
        .values({ ...tenant, id: item.id, ...values })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet((set) => ({ ...values, version: set('wheel_item.version', '+', 1) })),
        )
        .execute();
    },
    async addEvent({ id, itemId, at, personId, kind, before, after }) {
      await db
        .insertInto('wheel_item_event')
        .values({
          ...tenant,
          ...{ id, item_id: itemId, at, person_id: personId, kind },
          ...{ before: before && JSON.stringify(before), after: JSON.stringify(after) },
        })
        .execute();
    },
    async history(itemId) {
      const rows = await db
        .selectFrom('wheel_item_event')
        .select(['id', 'item_id as itemId', 'at', 'person_id as personId', 'kind'])
        .select(['before', 'after'])
        .where('municipality_id', '=', municipalityId)
        .where('item_id', '=', itemId)
        .orderBy('at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(({ before, after, ...event }) => ({
        ...event,
        ...{ before: before as WheelItem | null, after: after as WheelItem },
      }));
    },
  };
}

type TimeColumns = {
  readonly from_month: number | null;
  readonly from_day: number | null;
  readonly to_month: number | null;
  readonly to_day: number | null;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
};

function timeOf(row: TimeColumns): WheelTime {
  const { starts_on, ends_on, from_month, from_day, to_month, to_day } = row;
  if (starts_on !== null && ends_on !== null)
    return { kind: 'dated', startsOn: starts_on, endsOn: ends_on } as WheelTime;
  // The table's checks say the same; a row that breaks them is a fault.
  invariant(
    from_month !== null && from_day !== null && to_month !== null && to_day !== null,
    'an item of a wheel is yearly or dated',
  );
  return {
    kind: 'yearly',
    from: { month: from_month, day: from_day },
    to: { month: to_month, day: to_day },
  };
}

type LinkColumns = {
  readonly process_id: string | null;
  readonly plan_id: string | null;
  readonly round_id: string | null;
};

function linkOf({ process_id, plan_id, round_id }: LinkColumns): WheelLink | null {
  if (process_id !== null) return { kind: 'process', id: process_id };
  if (plan_id !== null) return { kind: 'plan', id: plan_id };
  return round_id === null ? null : { kind: 'round', id: round_id };
}

function valuesOf({ title, when, lead, basis, publicDays, link, isRemoved, isExample }: WheelItem) {
  const yearly = when.kind === 'yearly' ? when : null;
  const dated = when.kind === 'dated' ? when : null;
  const linked = (kind: WheelLink['kind']) => (link?.kind === kind ? link.id : null);
  return {
    ...{ title, lead, basis, public_days: publicDays },
    ...{ from_month: yearly?.from.month ?? null, from_day: yearly?.from.day ?? null },
    ...{ to_month: yearly?.to.month ?? null, to_day: yearly?.to.day ?? null },
    ...{ starts_on: dated?.startsOn ?? null, ends_on: dated?.endsOn ?? null },
    ...{ process_id: linked('process'), plan_id: linked('plan'), round_id: linked('round') },
    ...{ is_removed: isRemoved, is_example: isExample },
  };
}
