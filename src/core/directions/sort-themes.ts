import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import type { Sorted, Theme } from './theme.ts';

export type ThemeRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'theme-title-taken' }
  | { readonly code: 'theme-merged-into-itself' }
  | { readonly code: 'theme-is-merged' }
  | { readonly code: 'theme-not-merged' }
  | { readonly code: 'theme-not-empty' };

/** A new theme, last in the phase. Two themes of one name would be sorted into by chance. */
export function addTheme(
  themes: readonly Theme[],
  made: Pick<Theme, 'id' | 'phaseId' | 'title'>,
): Decision<Theme, ThemeRefusal> {
  if (isTaken(themes, made)) return refuse({ code: 'theme-title-taken' });
  const last = Math.max(0, ...themes.map((theme) => theme.ordinal));
  return decide({ ...made, ordinal: last + 1, mergedIntoId: null, version: 1, removedAt: null });
}

export function renameTheme(
  themes: readonly Theme[],
  theme: Theme,
  title: string,
  seen: number,
): Decision<Theme, ThemeRefusal> {
  if (theme.version !== seen) return refuse({ code: 'version-conflict', version: theme.version });
  if (isTaken(themes, { id: theme.id, title })) return refuse({ code: 'theme-title-taken' });
  return decide({ ...theme, title, version: theme.version + 1 });
}

/**
 * Merges a theme into another. It keeps what was sorted into it and is shown as where that came from, so that the merging can be undone.
 * @param themes of the phase
 */
export function mergeTheme(
  themes: readonly Theme[],
  theme: Theme,
  into: Theme,
  seen: number,
): Decision<Theme, ThemeRefusal> {
  if (theme.version !== seen) return refuse({ code: 'version-conflict', version: theme.version });
  if (theme.mergedIntoId !== null || into.mergedIntoId !== null)
    return refuse({ code: 'theme-is-merged' });
  if (withMerged(themes, theme.id).includes(into.id))
    return refuse({ code: 'theme-merged-into-itself' });
  return decide({ ...theme, mergedIntoId: into.id, version: theme.version + 1 });
}

/** Brings a merged theme back as it was, with its contributions. */
export function unmergeTheme(theme: Theme, seen: number): Decision<Theme, ThemeRefusal> {
  if (theme.version !== seen) return refuse({ code: 'version-conflict', version: theme.version });
  if (theme.mergedIntoId === null) return refuse({ code: 'theme-not-merged' });
  return decide({ ...theme, mergedIntoId: null, version: theme.version + 1 });
}

/** Takes an empty theme away. What holds contributions, another theme or a direction is emptied first, by whoever knows where they belong. */
export function removeTheme(
  theme: Theme,
  holds: { readonly anything: boolean },
  seen: number,
  now: Instant,
): Decision<Theme, ThemeRefusal> {
  if (theme.version !== seen) return refuse({ code: 'version-conflict', version: theme.version });
  if (holds.anything) return refuse({ code: 'theme-not-empty' });
  return decide({ ...theme, removedAt: now, version: theme.version + 1 });
}

/** A theme and everything that was merged into it, also by way of others: all in whom a contribution counts as being in it. */
export function withMerged(themes: readonly Theme[], themeId: string): readonly string[] {
  const found = [themeId];
  for (const id of found)
    for (const theme of themes)
      if (theme.mergedIntoId === id && !found.includes(theme.id)) found.push(theme.id);
  return found;
}

/** The themes that stand on their own, each with what is sorted into it and into those merged into it; a contribution once in each. */
export function standingThemes(
  themes: readonly Theme[],
  sorted: readonly Sorted[],
): readonly { readonly theme: Theme; readonly contributionIds: readonly string[] }[] {
  const inTheme = Map.groupBy(sorted, ({ themeId }) => themeId);
  return themes
    .filter((theme) => theme.mergedIntoId === null)
    .map((theme) => ({
      theme,
      contributionIds: [
        ...new Set(
          withMerged(themes, theme.id).flatMap((id) =>
            (inTheme.get(id) ?? []).map(({ contributionId }) => contributionId),
          ),
        ),
      ],
    }));
}

function isTaken(themes: readonly Theme[], { id, title }: Pick<Theme, 'id' | 'title'>): boolean {
  const asRead = title.toLowerCase();
  return themes.some((theme) => theme.id !== id && theme.title.toLowerCase() === asRead);
}
