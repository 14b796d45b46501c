import type { Language } from '../documents/document-model.ts';
import { personalData } from './all-personal-data.ts';
import { keptWords, staysWords } from './privacy-words.ts';

type Told = Readonly<Record<string, unknown>>;

/** What is kept about one person, as the person takes it away: one section for each kind, the empty ones too, so that one sees that nothing is there. */
export type OwnCopy = {
  readonly municipality: string;
  readonly name: string;
  /** An instant, UTC. */
  readonly madeAt: string;
  readonly sections: readonly {
    readonly key: string;
    readonly what: string;
    readonly purpose: string;
    readonly basis: string;
    readonly kept: string;
    /** Why it stays; null where it can be erased. */
    readonly stays: string | null;
    /** By table. */
    readonly rows: Readonly<Record<string, readonly Told[]>>;
  }[];
};

/** Puts a copy together. @param rows what was found, by table; @param names what the ids in it are called */
export function ownCopy(
  about: Pick<OwnCopy, 'municipality' | 'name' | 'madeAt'>,
  language: Language,
  found: {
    readonly rows: ReadonlyMap<string, readonly Told[]>;
    readonly names: ReadonlyMap<string, string>;
    readonly bases: ReadonlyMap<string, string>;
  },
): OwnCopy {
  const sections = personalData.map(({ key, what, purpose, basis, kept, stays, covers }) => ({
    ...{ key, what: what[language], purpose: purpose[language] },
    ...{ basis: found.bases.get(key) ?? basis, kept: keptWords[kept][language] },
    stays: stays === null ? null : staysWords[stays][language],
    rows: Object.fromEntries(
      [...new Set(covers.map(({ table }) => table))].flatMap((table) => {
        const rows = found.rows.get(table) ?? [];
        return rows.length === 0 ? [] : [[table, rows.map((row) => named(row, found.names))]];
      }),
    ),
  }));
  return { ...about, sections };
}

/** An id is followed by what it is called: the person does not know it by its id. */
function named(row: Told, names: ReadonlyMap<string, string>): Told {
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) => {
      const name = typeof value === 'string' ? names.get(value) : undefined;
      const own: readonly [string, unknown] = [column, value];
      return name === undefined ? [own] : [own, [column.replace(/_id$/, ''), name]];
    }),
  );
}
