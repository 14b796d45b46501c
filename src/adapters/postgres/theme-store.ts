import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { ThemeStore } from '../../app/ports/direction-stores.ts';
import { invariant } from '../../core/decision.ts';
import type { Theme } from '../../core/directions/theme.ts';
import { anyOf } from './any-of.ts';
import type { StoreContext } from './store-context.ts';
import type { ThemeTable } from './tables.ts';

export function createThemeStore({ db, municipalityId }: StoreContext): ThemeStore {
  const tenant = { municipality_id: municipalityId };
  const themes = db.selectFrom('theme').selectAll().where('municipality_id', '=', municipalityId);
  const sorted = db
    .selectFrom('theme_contribution')
    .select(['theme_id as themeId', 'contribution_id as contributionId'])
    .where('municipality_id', '=', municipalityId)
    .orderBy('theme_id')
    .orderBy('contribution_id');

  return {
    async ofPhase(phaseId) {
      const rows = await themes
        .where('phase_id', '=', phaseId)
        .where('removed_at', 'is', null)
        .orderBy('ordinal')
        .orderBy('id')
        .execute();
      return rows.map(themeOf);
    },
    async forChange(themeId) {
      const row = await themes.where('id', '=', themeId).forUpdate().executeTakeFirst();
      return row ? themeOf(row) : null;
    },
    async save(theme) {
      const { id, version } = theme;
      if (version === 1) {
        await db
          .insertInto('theme')
          .values({ ...tenant, id, phase_id: theme.phaseId, ...valuesOf(theme) })
          .execute();
        return;
      }
      const { numUpdatedRows } = await db
        .updateTable('theme')
        .set(valuesOf(theme))
        .where('municipality_id', '=', municipalityId)
        .where('id', '=', id)
        .where('version', '=', version - 1)
        .executeTakeFirst();
      invariant(numUpdatedRows === 1n, `theme ${id} was not at version ${String(version - 1)}`);
    },
    async sorted(phaseId) {
      return sorted
        .where('theme_id', 'in', (theme) =>
          theme
            .selectFrom('theme')
            .select('id')
            .where('municipality_id', '=', municipalityId)
            .where('phase_id', '=', phaseId)
            .where('removed_at', 'is', null),
        )
        .execute();
    },
    async ofContributions(contributionIds) {
      if (contributionIds.length === 0) return [];
      const found = await sorted.where('contribution_id', '=', anyOf(contributionIds)).execute();
      if (found.length === 0) return [];
      const rows = await themes
        .where('id', '=', anyOf(found.map(({ themeId }) => themeId)))
        .where('removed_at', 'is', null)
        .execute();
      const byId = new Map(rows.map((row) => [row.id, themeOf(row)]));
      return found.flatMap((one) => {
        const theme = byId.get(one.themeId);
        return theme ? [{ ...one, theme }] : [];
      });
    },
    async put(themeId, contributionIds) {
      if (contributionIds.length === 0) return;
      const rows = contributionIds.map((contributionId) => ({
        ...{ ...tenant, theme_id: themeId, contribution_id: contributionId },
      }));
      await db
        .insertInto('theme_contribution')
        .values(rows)
        .onConflict((on) => on.doNothing())
        .execute();
    },
    async words(phaseId) {
      // PostgreSQL's own Snowball stemmer and stop words, the same that the search uses: the core orders, and knows no language.
      const { rows } = await sql<{
        id: string;
        words: readonly string[];
        times: readonly number[];
      }>`
        select c.id, coalesce(array_agg(w.lexeme) filter (where w.lexeme is not null), '{}') as words,
          coalesce(array_agg(cardinality(w.positions)) filter (where w.lexeme is not null), '{}') as times
        from contribution c left join lateral unnest(to_tsvector('norwegian', c.text)) w on true
        where c.municipality_id = ${municipalityId} and c.phase_id = ${phaseId} and c.withdrawn_at is null
        group by c.id, c.made_at order by c.made_at, c.id`.execute(db);
      return rows.map(({ id, words, times }) => ({
        id,
        words: new Map(words.map((word, index) => [word, times[index] ?? 1])),
      }));
    },
    async take(themeIds, contributionIds) {
      if (themeIds.length === 0 || contributionIds.length === 0) return;
      await db
        .deleteFrom('theme_contribution')
        .where('municipality_id', '=', municipalityId)
        .where('theme_id', '=', anyOf(themeIds))
        .where('contribution_id', '=', anyOf(contributionIds))
        .execute();
    },
  };
}

function themeOf(row: Selectable<ThemeTable>): Theme {
  return {
    ...{ id: row.id, phaseId: row.phase_id, title: row.title, ordinal: row.ordinal },
    ...{ mergedIntoId: row.merged_into_id, version: row.version, removedAt: row.removed_at },
  };
}

function valuesOf(theme: Theme) {
  return {
    ...{ title: theme.title, ordinal: theme.ordinal, merged_into_id: theme.mergedIntoId },
    ...{ version: theme.version, removed_at: theme.removedAt },
  };
}
