import type { Selectable } from 'kysely';
import type { PreferenceStore } from '../../app/ports/preference-store.ts';
import { nothingChosen } from '../../core/people/preferences.ts';
import type { PreferenceChange, Preferences } from '../../core/people/preferences.ts';
import { readLocalTime } from '../../core/time/instant.ts';
import type { StoreContext } from './store-context.ts';
import type { PersonPreferenceTable } from './tables.ts';

export function createPreferenceStore({ db, municipalityId }: StoreContext): PreferenceStore {
  const preferences = db
    .selectFrom('person_preference')
    .selectAll()
    .where('municipality_id', '=', municipalityId);

  return {
    async of(personId) {
      const row = await preferences.where('person_id', '=', personId).executeTakeFirst();
      return row ? preferencesOf(row) : nothingChosen;
    },
    async ofPeople(personIds) {
      if (personIds.length === 0) return new Map();
      const rows = await preferences.where('person_id', 'in', [...personIds]).execute();
      return new Map(rows.map((row) => [row.person_id, preferencesOf(row)]));
    },
    async save(personId, change) {
      const values = valuesOf(change);
      if (Object.keys(values).length === 0) return;
      await db
        .insertInto('person_preference')
        .values({ municipality_id: municipalityId, person_id: personId, ...values })
        .onConflict((on) => on.columns(['municipality_id', 'person_id']).doUpdateSet(values))
        .execute();
    },
    async claimGreeting(personId, { at, unlessSince }) {
      const before = await preferences.where('person_id', '=', personId).executeTakeFirst();
      // One statement decides: the second of two finds the first one's instant under its lock.
      const claimed = await db
        .insertInto('person_preference')
        .values({ municipality_id: municipalityId, person_id: personId, greeted_at: at })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'person_id'])
            .doUpdateSet({ greeted_at: at })
            .where((row) =>
              row.or([
                row('person_preference.greeted_at', 'is', null),
                row('person_preference.greeted_at', '<', unlessSince),
              ]),
            ),
        )
        .returning('person_id')
        .executeTakeFirst();
      if (!claimed) return 'just-given';
      return (before?.greeted_at ?? null) === null ? 'first' : 'again';
    },
  };
}

function preferencesOf(row: Selectable<PersonPreferenceTable>): Preferences {
  const from = readLocalTime(row.quiet_from ?? '');
  const to = readLocalTime(row.quiet_to ?? '');
  return {
    quietHours: from === undefined || to === undefined ? null : { from, to },
    pausedUntil: row.paused_until,
    checkInsPaused: row.check_ins_paused,
    notices: row.notices,
  };
}

/** Only the columns that are chosen anew. */
function valuesOf({ quietHours, pausedUntil, checkInsPaused, notices }: PreferenceChange) {
  return {
    ...(quietHours === undefined
      ? {}
      : { quiet_from: quietHours?.from ?? null, quiet_to: quietHours?.to ?? null }),
    ...(pausedUntil === undefined ? {} : { paused_until: pausedUntil }),
    ...(checkInsPaused === undefined ? {} : { check_ins_paused: checkInsPaused }),
    ...(notices === undefined ? {} : { notices }),
  };
}
