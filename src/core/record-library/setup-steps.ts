import { archiveColumns } from './archive-columns.ts';
import type { ArchiveColumn } from './archive-columns.ts';
import { archiveContentType, libraryKinds } from './library-design.ts';
import type { LibraryKind } from './library-design.ts';
import { missingChoices, takes } from './library-drift.ts';
import type { FoundLibrary, FoundSite } from './site-as-found.ts';

/** One thing to make. Nothing is ever removed, renamed or made into something else. */
export type SetupStep =
  | { readonly kind: 'make-library'; readonly library: LibraryKind }
  | { readonly kind: 'make-content-type' }
  | {
      readonly kind: 'add-content-type';
      readonly library: LibraryKind;
      readonly listId: string;
      readonly contentTypeId: string;
    }
  | {
      readonly kind: 'make-column';
      readonly library: LibraryKind;
      readonly listId: string;
      readonly column: ArchiveColumn;
    }
  | {
      /** An index, uniqueness or words that a column lacks; what it has beside them stays. */
      readonly kind: 'complete-column';
      readonly library: LibraryKind;
      readonly listId: string;
      readonly columnId: string;
      readonly column: ArchiveColumn;
      /** All the words that the column shall have, those that it had first; null where none is missing. */
      readonly choices: readonly string[] | null;
      readonly index: boolean;
    };

/**
 * What can be made now, from what was found. A library that is new gets its columns the next time it is looked at. Where an id is registered and its library
 * is gone nothing is made: a new, empty library would hide that records are lost.
 */
export function stepsFor(found: FoundSite): readonly SetupStep[] {
  return [
    ...(found.contentTypeId === null ? [{ kind: 'make-content-type' } as const] : []),
    ...libraryKinds.flatMap((kind) => {
      const place = found.libraries[kind];
      if (place.is === 'not-made') return [{ kind: 'make-library', library: kind } as const];
      return place.is === 'there' ? stepsIn(kind, place.library, found.contentTypeId) : [];
    }),
  ];
}

function stepsIn(
  kind: LibraryKind,
  library: FoundLibrary,
  contentTypeId: string | null,
): readonly SetupStep[] {
  const { listId } = library;
  const at = { library: kind, listId } as const;
  const columns = archiveColumns.flatMap((column): readonly SetupStep[] => {
    const found = library.columns.find(({ name }) => name === column.name);
    if (!found) return [{ kind: 'make-column', ...at, column }];
    if (!takes(found, column)) return [];
    const words = found.kind === 'choice' ? missingChoices(column, found) : [];
    const index = (column.indexed && !found.indexed) || (column.unique && !found.unique);
    if (words.length === 0 && !index) return [];
    const choices = words.length === 0 ? null : [...found.choices, ...words];
    return [{ kind: 'complete-column', ...at, columnId: found.id, column, choices, index }];
  });
  const lacksType = !library.contentTypes.includes(archiveContentType.name);
  return lacksType && contentTypeId !== null
    ? [{ kind: 'add-content-type', ...at, contentTypeId }, ...columns]
    : columns;
}

/** The same for the same step, whichever ids it meets: to see that one does not take. */
export function keyOf(step: SetupStep): string {
  const library = 'library' in step ? step.library : '';
  return `${step.kind}/${library}/${'column' in step ? step.column.name : ''}`;
}
