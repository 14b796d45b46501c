import type { PeopleStore } from '../../app/ports/stores.ts';
import { personOf } from './person-row.ts';
import type { PersonRow } from './person-row.ts';
import { readRoll } from './read-roll.ts';
import type { StoreContext } from './store-context.ts';

const inNorwegian = new Intl.Collator('nb');

export function createPeopleStore({ client, db, municipalityId }: StoreContext): PeopleStore {
  const tenant = { municipality_id: municipalityId };
  const people = db
    .selectFrom('person')
    .select(['id', 'entra_object_id', 'name', 'language', 'roles'])
    .where('municipality_id', '=', municipalityId);
  const bodies = db
    .selectFrom('body')
    .select([
      'id',
      'name',
      'abbreviation',
      'notice_days as noticeDays',
      'language',
      'entra_group_id as entraGroupId',
    ])
    .where('municipality_id', '=', municipalityId);

  return {
    async byId(personId) {
      const row = await people.where('id', '=', personId).executeTakeFirst();
      return row ? personOf(row) : null;
    },
    async byObjectId(entraObjectId) {
      const row = await people.where('entra_object_id', '=', entraObjectId).executeTakeFirst();
      return row ? personOf(row) : null;
    },
    async byObjectIds(entraObjectIds) {
      if (entraObjectIds.length === 0) return new Map();
      // Named, so that the connection keeps the parsed statement: whoever presses a button or writes to the bot is looked up by it.
      const { rows } = await client.query<PersonRow>({
        name: 'people-by-object-ids',
        text: `select id, entra_object_id, name, language, roles from person
          where municipality_id = $1 and entra_object_id = any($2)`,
        values: [municipalityId, entraObjectIds],
      });
      return new Map(rows.map((row) => [row.entra_object_id, personOf(row)]));
    },
    async names(personIds) {
      if (personIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('person')
        .select(['id', 'name'])
        .where('municipality_id', '=', municipalityId)
        .where('id', 'in', personIds)
        .execute();
      return new Map(rows.map((row) => [row.id, row.name]));
    },
    async bodies() {
      const rows = await bodies.execute();
      return rows.toSorted((a, b) => inNorwegian.compare(a.name, b.name));
    },
    async body(bodyId) {
      return (await bodies.where('id', '=', bodyId).executeTakeFirst()) ?? null;
    },
    roll: (bodyId, on) => readRoll({ db, municipalityId }, bodyId, on),
    async membershipsOf(personId, on) {
      return db
        .selectFrom('membership as m')
        .innerJoin('term as t', (join) =>
          join.onRef('t.municipality_id', '=', 'm.municipality_id').onRef('t.id', '=', 'm.term_id'),
        )
        .select([
          'm.body_id as bodyId',
          'm.person_id as personId',
          'm.term_id as termId',
          'm.party_id as partyId',
          'm.function',
          'm.deputy_order as order',
        ])
        .where('m.municipality_id', '=', municipalityId)
        .where('m.person_id', '=', personId)
        .where('t.starts_on', '<=', on)
        .where('t.ends_on', '>=', on)
        .execute();
    },
    async all() {
      const rows = await people.execute();
      return rows.map(personOf).toSorted((a, b) => inNorwegian.compare(a.name, b.name));
    },
    async memberships() {
      return db
        .selectFrom('membership')
        .select(['body_id as bodyId', 'person_id as personId', 'term_id as termId'])
        .select(['party_id as partyId', 'function', 'deputy_order as order'])
        .where('municipality_id', '=', municipalityId)
        .orderBy('body_id')
        .orderBy('term_id')
        .orderBy('person_id')
        .execute();
    },
    async terms() {
      return db
        .selectFrom('term')
        .select(['id', 'starts_on as startsOn', 'ends_on as endsOn'])
        .where('municipality_id', '=', municipalityId)
        .orderBy('starts_on')
        .execute();
    },
    async parties() {
      const rows = await db
        .selectFrom('party')
        .select(['id', 'label'])
        .where('municipality_id', '=', municipalityId)
        .execute();
      return rows.toSorted((a, b) => inNorwegian.compare(a.label, b.label));
    },
    async saveLanguage(personId, language) {
      await db
        .updateTable('person')
        .set({ language })
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', personId)
        .execute();
    },
    async savePerson({ id, entraObjectId, name, language, roles }) {
      const values = { entra_object_id: entraObjectId, name, language, roles: [...roles] };
      await db
        .insertInto('person')
        .values({ ...tenant, id, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
    },
    async saveBody({ id, name, abbreviation, noticeDays, language, entraGroupId }) {
      const values = {
        name,
        abbreviation,
        notice_days: noticeDays,
        language,
        entra_group_id: entraGroupId,
      };
      await db
        .insertInto('body')
        .values({ ...tenant, id, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
    },
    async saveTerm({ id, startsOn, endsOn }) {
      const values = { starts_on: startsOn, ends_on: endsOn };
      await db
        .insertInto('term')
        .values({ ...tenant, id, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet(values))
        .execute();
    },
    async saveParty({ id, label }) {
      await db
        .insertInto('party')
        .values({ ...tenant, id, label })
        .onConflict((on) => on.columns(['municipality_id', 'id']).doUpdateSet({ label }))
        .execute();
    },
    async saveMembership(membership) {
      const key = {
        body_id: membership.bodyId,
        term_id: membership.termId,
        person_id: membership.personId,
      };
      const { partyId, function: held, order } = membership;
      const values = { party_id: partyId, function: held, deputy_order: order };
      await db
        .insertInto('membership')
        .values({ ...tenant, ...key, ...values })
        .onConflict((on) =>
          on.columns(['municipality_id', 'body_id', 'term_id', 'person_id']).doUpdateSet(values),
        )
        .execute();
    },
    async removeMembership({ bodyId, termId, personId }) {
      await db
        .deleteFrom('membership')
        .where('municipality_id', '=', municipalityId)
        .where('body_id', '=', bodyId)
        .where('term_id', '=', termId)
        .where('person_id', '=', personId)
        .execute();
    },
  };
}
