import type { SeatingAttributeStore } from '../../app/ports/seating-attribute-store.ts';
import type { StoreContext } from './store-context.ts';

export function createSeatingAttributeStore({
  client,
  db,
  municipalityId,
}: StoreContext): SeatingAttributeStore {
  const tenant = { municipality_id: municipalityId };
  const registered = db
    .selectFrom('seating_attribute_value')
    .select(['attribute_id as attributeId', 'person_id as personId', 'value'])
    .where('municipality_id', '=', municipalityId)
    .orderBy('attribute_id')
    .orderBy('person_id');
  return {
    async chosen() {
      return db
        .selectFrom('seating_attribute')
        .select(['id', 'name', 'options as values', 'legal_basis as legalBasis', 'purpose'])
        .select(['chosen_by as chosenBy', 'chosen_at as chosenAt'])
        .where('municipality_id', '=', municipalityId)
        .orderBy('chosen_at')
        .orderBy('id')
        .execute();
    },
    async add({ id, name, values, legalBasis, purpose, chosenBy, chosenAt }) {
      await db
        .insertInto('seating_attribute')
        .values({
          ...{ ...tenant, id, name, options: [...values], legal_basis: legalBasis, purpose },
          ...{ chosen_by: chosenBy, chosen_at: chosenAt },
        })
        .execute();
    },
    async remove(attributeId) {
      await db
        .deleteFrom('seating_attribute')
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', attributeId)
        .execute();
    },
    async values() {
      return registered.execute();
    },
    async valuesOf(personId) {
      return registered.where('person_id', '=', personId).execute();
    },
    async saveValue({ attributeId, personId }, value) {
      await db
        .deleteFrom('seating_attribute_value')
        .where('municipality_id', '=', municipalityId)
        .where('attribute_id', '=', attributeId)
        .where('person_id', '=', personId)
        .execute();
      if (value === null) return;
      await db
        .insertInto('seating_attribute_value')
        .values({ ...tenant, attribute_id: attributeId, person_id: personId, value })
        .execute();
    },
    async lock() {
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `seating-attributes:${municipalityId}`,
      ]);
    },
  };
}
