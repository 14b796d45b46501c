import type { Language } from '../documents/document-model.ts';
import type { WrittenTable } from '../plan-import/export-table.ts';
import type { Reach, ReachGroup } from './reach.ts';

/** A part by its name, or the names of those that are shown together; an empty name is somebody without a party or a body. */
export type NamedGroup = { readonly names: readonly string[] } & Pick<ReachGroup, 'figures'>;
export type NamedReach = Pick<Reach, 'all' | 'causes'> & {
  readonly bodies: readonly NamedGroup[];
  readonly parties: readonly NamedGroup[];
};

type Words = {
  readonly title: string;
  readonly headers: readonly string[];
  readonly all: string;
  readonly body: string;
  readonly party: string;
  readonly others: (names: string) => string;
  readonly none: string;
  readonly cause: string;
  readonly notTold: string;
};

const words: Readonly<Record<Language, Words>> = {
  nb: {
    title: 'Rekkevidde',
    headers: ['Gruppering', 'Gruppe', 'Spurt', 'Levert', 'Sett', 'Svart', 'Ikke nådd'],
    ...{ all: 'Alle', body: 'Organ', party: 'Parti', none: 'Uten parti eller organ' },
    others: (names) => `Øvrige (${names})`,
    ...{ cause: 'Årsak til at noen ikke ble nådd', notTold: 'vises ikke' },
  },
  nn: {
    title: 'Rekkjevidd',
    headers: ['Gruppering', 'Gruppe', 'Spurd', 'Levert', 'Sett', 'Svara', 'Ikkje nådd'],
    ...{ all: 'Alle', body: 'Organ', party: 'Parti', none: 'Utan parti eller organ' },
    others: (names) => `Andre (${names})`,
    ...{ cause: 'Årsak til at nokon ikkje vart nådde', notTold: 'blir ikkje vist' },
  },
  en: {
    title: 'Reach',
    headers: ['Grouping', 'Group', 'Asked', 'Delivered', 'Seen', 'Answered', 'Not reached'],
    ...{ all: 'All', body: 'Body', party: 'Party', none: 'Without a party or body' },
    others: (names) => `Others (${names})`,
    ...{ cause: 'Why somebody was not reached', notTold: 'not shown' },
  },
};

/** Whom a poll has reached as a sheet: all, then each body and party, then why somebody was not reached, by the code that the page explains. */
export function reachTable(reach: NamedReach, language: Language): WrittenTable {
  const { title, headers, all, body, party, others, none, cause, notTold } = words[language];
  const row = (grouping: string, group: string, figures: ReachGroup['figures']) => {
    const { asked, delivered, seen, answered, unreachable } = figures;
    const cells = [asked, delivered, seen, answered, unreachable];
    return [grouping, group, ...cells.map((figure) => String(figure ?? notTold))];
  };
  const nameOf = ({ names }: NamedGroup): string => {
    const known = names.map((name) => (name === '' ? none : name));
    return known.length > 1 ? others(known.join(', ')) : (known[0] ?? '');
  };
  return {
    name: title,
    headers,
    rows: [
      row(all, '', reach.all),
      ...reach.bodies.map((group) => row(body, nameOf(group), group.figures)),
      ...reach.parties.map((group) => row(party, nameOf(group), group.figures)),
      ...reach.causes.map(({ cause: code, count }) => [
        ...[cause, code, '', '', '', ''],
        String(count),
      ]),
    ],
  };
}
