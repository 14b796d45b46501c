import { createHash, randomUUID } from 'node:crypto';
import { archiveColumns } from '../../src/core/record-library/archive-columns.ts';
import { archiveContentType } from '../../src/core/record-library/library-design.ts';
import type { LocalGraphSeed, LocalLibrary, LocalSite } from './seed.ts';
import type { LocalStore, StoredShelf } from './store.ts';

/** The libraries themselves, apart from what lies in them: from the seed or made later, with what has been made of them since. */
export type Shelves = {
  of(site: LocalSite): readonly StoredShelf[];
  at(driveId: string): StoredShelf | undefined;
  /** Those that were made and did not come with the seed. */
  madeIn(site: LocalSite): readonly LocalLibrary[];
  /** Makes a library with nothing but what every library has. */
  make(site: LocalSite, displayName: string): StoredShelf;
  contentTypesOf(site: LocalSite): readonly string[];
};

export function createShelves(seed: LocalGraphSeed, store: LocalStore): Shelves {
  for (const site of seed.sites)
    for (const library of site.libraries)
      if (!store.shelves.some(({ driveId }) => driveId === library.driveId))
        store.shelves.push(shelfOf(site, library));
  const of: Shelves['of'] = (site) => store.shelves.filter(({ siteId }) => siteId === site.id);
  return {
    of,
    at: (driveId) => store.shelves.find((shelf) => shelf.driveId === driveId),
    madeIn: (site) =>
      of(site)
        .filter(({ driveId }) => !site.libraries.some((library) => library.driveId === driveId))
        .map(({ driveId, displayName }) => ({ driveId, name: displayName })),
    make: (site, displayName) => {
      const shelf: StoredShelf = {
        siteId: site.id,
        driveId: `b!${randomUUID()}`,
        listId: randomUUID(),
        name: displayName,
        displayName,
        columns: [],
        contentTypes: ['Document', 'Folder'],
      };
      store.shelves.push(shelf);
      store.save();
      return shelf;
    },
    contentTypesOf: (site) => [
      'Document',
      'Folder',
      ...(site.isBare === true ? [] : [archiveContentType.name]),
      ...store.contentTypes
        .filter((key) => key.startsWith(`${site.id}/`))
        .map((key) => key.slice(site.id.length + 1)),
    ],
  };
}

function shelfOf(site: LocalSite, library: LocalLibrary): StoredShelf {
  return {
    siteId: site.id,
    driveId: library.driveId,
    listId: idOf(library.driveId),
    name: library.madeAs ?? library.name,
    displayName: library.name,
    columns: [...(library.columns ?? archiveColumns)],
    contentTypes: ['Document', 'Folder', ...(library.contentTypes ?? [archiveContentType.name])],
  };
}

/** The same id for the same thing, so that a seed needs to name but few. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-'); // prettier-ignore
}
