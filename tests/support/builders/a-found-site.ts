import { archiveColumns } from '../../../src/core/record-library/archive-columns.ts';
import {
  archiveContentType,
  libraryDesigns,
} from '../../../src/core/record-library/library-design.ts';
import type { LibraryKind } from '../../../src/core/record-library/library-design.ts';
import type {
  FoundColumn,
  FoundLibrary,
  FoundPlace,
  FoundSite,
} from '../../../src/core/record-library/site-as-found.ts';

/** The columns as designed, one of them changed or, with null, taken away. */
export function foundColumns(
  changed: Readonly<Record<string, Partial<FoundColumn> | null>> = {},
): readonly FoundColumn[] {
  return archiveColumns.flatMap((column) => {
    const change = changed[column.name];
    if (change === null) return [];
    const asDesigned = { id: `id-${column.name}`, required: false, filledInBySharePoint: false };
    return [{ ...column, ...asDesigned, ...change }];
  });
}

/** A library as it should be, with a file that SharePoint has treated as it should. */
export function aFoundLibrary(
  kind: LibraryKind = 'open',
  change: Partial<FoundLibrary> = {},
): FoundLibrary {
  const { displayName } = libraryDesigns[kind];
  return {
    listId: `list-${kind}`,
    driveId: `drive-${kind}`,
    name: displayName,
    displayName,
    columns: foundColumns(),
    contentTypes: ['Document', archiveContentType.name],
    permissions: kind === 'open' ? 'not-seen' : 'own',
    sample: { retentionLabel: 'Bevares', versions: 2 },
    ...change,
  };
}

export function there(library: FoundLibrary): FoundPlace {
  return { is: 'there', library };
}

/** A site with nothing to mend. */
export function aFoundSite(
  change: Partial<FoundSite['libraries']> = {},
  contentTypeId: string | null = '0x010100A',
): FoundSite {
  return {
    displayName: 'Arkiv',
    webUrl: 'https://prove.sharepoint.example/sites/arkiv',
    contentTypeId,
    libraries: {
      open: there(aFoundLibrary('open')),
      restricted: there(aFoundLibrary('restricted')),
      ...change,
    },
  };
}
