import { archiveColumns } from './archive-columns.ts';
import type { ArchiveColumn } from './archive-columns.ts';
import { archiveContentType, libraryDesigns, libraryKinds } from './library-design.ts';
import type { LibraryKind } from './library-design.ts';
import type { FoundColumn, FoundLibrary, FoundSite } from './site-as-found.ts';

/** One way in which the site is not as it should be. `subject` is what to look for: a column, a word, an address. */
export type Drift = {
  readonly code: DriftCode;
  /** Null: the site itself. */
  readonly library: LibraryKind | null;
  readonly subject: string;
};

export const driftCodes = [
  'library-not-made',
  'library-gone',
  'library-in-another-site',
  'one-library-for-both',
  'library-renamed',
  'content-type-missing',
  'content-type-not-in-library',
  'column-missing',
  'column-under-other-name',
  'column-of-other-kind',
  'column-renamed',
  'choice-missing',
  'column-not-indexed',
  'column-not-unique',
  'column-required',
  'permissions-inherited',
  'versions-off',
  'label-missing',
] as const;
export type DriftCode = (typeof driftCodes)[number];

/** Drift with which files do not reach the archive, or reach the wrong readers; the rest makes it poorer. */
export const stopping: ReadonlySet<DriftCode> = new Set<DriftCode>([
  'library-not-made',
  'library-gone',
  'library-in-another-site',
  'one-library-for-both',
  'column-missing',
  'column-under-other-name',
  'column-of-other-kind',
  'column-required',
  'permissions-inherited',
]);

/** Everything that differs from the design, in the order in which it should be mended. */
export function driftOf(found: FoundSite): readonly Drift[] {
  const { open, restricted } = found.libraries;
  const shared =
    open.is === 'there' &&
    restricted.is === 'there' &&
    open.library.driveId === restricted.library.driveId;
  return [
    // What is closed would lie among what is open.
    ...(shared ? [drift('one-library-for-both', null, open.library.displayName)] : []),
    ...(found.contentTypeId === null
      ? [drift('content-type-missing', null, archiveContentType.name)]
      : []),
    ...libraryKinds.flatMap((kind) => {
      const place = found.libraries[kind];
      switch (place.is) {
        case 'there':
          return driftIn(kind, place.library);
        case 'not-made':
          return [drift('library-not-made', kind, libraryDesigns[kind].displayName)];
        case 'elsewhere':
          return [drift('library-in-another-site', kind, place.webUrl)];
        case 'gone':
          return [drift('library-gone', kind, place.namesakeDriveId ?? '')];
      }
    }),
  ];
}

function driftIn(kind: LibraryKind, library: FoundLibrary): readonly Drift[] {
  const { displayName } = libraryDesigns[kind];
  const here = (code: DriftCode, subject: string): Drift => drift(code, kind, subject);
  const { sample } = library;
  return [
    // A library that was called something else from the start was never ours to name.
    ...(library.name === displayName && library.displayName !== displayName
      ? [here('library-renamed', library.displayName)]
      : []),
    ...(library.contentTypes.includes(archiveContentType.name)
      ? []
      : [here('content-type-not-in-library', archiveContentType.name)]),
    ...archiveColumns.flatMap((wanted) =>
      driftOfColumn(wanted, library.columns).map(([code, subject]) => here(code, subject)),
    ),
    ...library.columns
      .filter((column) => column.required && !column.filledInBySharePoint)
      .map((column) => here('column-required', column.name)),
    // The open library may be read by whoever may read the site; the other may not.
    ...(kind === 'restricted' && library.permissions === 'inherited'
      ? [here('permissions-inherited', library.displayName)]
      : []),
    ...(sample?.versions === 1 ? [here('versions-off', library.displayName)] : []),
    ...(sample?.retentionLabel === null ? [here('label-missing', library.displayName)] : []),
  ];
}

function driftOfColumn(
  wanted: ArchiveColumn,
  columns: readonly FoundColumn[],
): readonly (readonly [DriftCode, string])[] {
  const { name } = wanted;
  const found = columns.find((column) => column.name === name);
  if (!found) {
    // Made under its Norwegian name first: SharePoint wrote another internal name, and that cannot be changed.
    const namesake = columns.find(({ displayName }) => displayName === wanted.displayName);
    return namesake && wanted.displayName !== name
      ? [['column-under-other-name', `${name} (${namesake.name})`]]
      : [['column-missing', name]];
  }
  if (!takes(found, wanted)) return [['column-of-other-kind', name]];
  const missing = found.kind === 'choice' ? missingChoices(wanted, found) : [];
  return [
    ...(found.displayName === wanted.displayName
      ? []
      : ([['column-renamed', `${name} (${found.displayName})`]] as const)),
    ...missing.map((word) => ['choice-missing', `${name}: ${word}`] as const),
    ...(wanted.indexed && !found.indexed ? ([['column-not-indexed', name]] as const) : []),
    ...(wanted.unique && !found.unique ? ([['column-not-unique', name]] as const) : []),
  ];
}

/** A text column takes whatever a choice does; older libraries have those. */
export function takes(found: FoundColumn, wanted: ArchiveColumn): boolean {
  return found.kind === wanted.kind || (found.kind === 'text' && wanted.kind === 'choice');
}

export function missingChoices(wanted: ArchiveColumn, found: FoundColumn): readonly string[] {
  return wanted.choices.filter((word) => !found.choices.includes(word));
}

function drift(code: DriftCode, library: LibraryKind | null, subject: string): Drift {
  return { code, library, subject };
}
