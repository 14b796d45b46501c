import type { Body, Party, Person, Term } from '../people/person.ts';
import type { LoadGiven, LoadItem, LoadProblem, LoadWarning, StoredRegister } from './load-plan.ts';
import type { Register } from './register.ts';
import { changeOf, openSection } from './sections.ts';
import type { Section } from './sections.ts';

export type PeopleSections = {
  readonly terms: Section;
  readonly parties: Section;
  readonly bodies: Section;
  readonly people: Section;
};

/** Terms, parties, bodies and people: those that seats refer to. */
export function openPeople(
  file: Register,
  stored: StoredRegister,
  { namedId }: Pick<LoadGiven, 'namedId'>,
): PeopleSections {
  return {
    terms: openSection('terms', file.terms, stored.terms, {
      idFrom: (key) => namedId(`term:${key}`),
      isSame: (line, kept) => line.startsOn === kept.startsOn && line.endsOn === kept.endsOn,
    }),
    parties: openSection('parties', file.parties, stored.parties, {
      idFrom: (key) => namedId(`party:${key}`),
      isSame: (line, kept) => line.label === kept.label,
      unique: { field: 'label', ofLine: ({ label }) => label, ofKept: ({ label }) => label },
    }),
    bodies: openSection('bodies', file.bodies, stored.bodies, {
      idFrom: (key) => namedId(`body:${key}`),
      isSame: (line, kept) => line.abbreviation === kept.abbreviation,
      unique: {
        field: 'abbreviation',
        ofLine: ({ abbreviation }) => abbreviation,
        ofKept: ({ abbreviation }) => abbreviation,
      },
    }),
    people: openSection('people', file.people, stored.people, {
      idFrom: (key) => namedId(`person:${key}`),
      isSame: (line, kept) => line.entraObjectId.toLowerCase() === kept.entraObjectId,
      unique: {
        field: 'entraObjectId',
        ofLine: ({ entraObjectId }) => entraObjectId.toLowerCase(),
        ofKept: ({ entraObjectId }) => entraObjectId,
      },
    }),
  };
}

export function planPeople(
  file: Register,
  stored: StoredRegister,
  sections: PeopleSections,
  given: LoadGiven,
): { items: LoadItem[]; problems: LoadProblem[]; warnings: LoadWarning[] } {
  const items: LoadItem[] = [];
  const problems: LoadProblem[] = Object.values(sections).flatMap((section) => section.problems);
  const warnings: LoadWarning[] = [];
  const before = <Kept extends { readonly id: string }>(kept: readonly Kept[], id: string) =>
    kept.find((one) => one.id === id);

  for (const [index, { key, startsOn, endsOn }] of file.terms.entries()) {
    const path = `terms[${index}]`;
    const value: Term = { id: sections.terms.idOf(key) ?? '', startsOn, endsOn };
    if (endsOn <= startsOn)
      problems.push({ code: 'dates-reversed', path, facts: { startsOn, endsOn } });
    const change = changeOf(value, before(stored.terms, value.id));
    items.push({ kind: 'term', path, key, value, ...change });
  }
  for (const [index, { key, label }] of file.parties.entries()) {
    const value: Party = { id: sections.parties.idOf(key) ?? '', label };
    const change = changeOf(value, before(stored.parties, value.id));
    items.push({ kind: 'party', path: `parties[${index}]`, key, value, ...change });
  }
  for (const [index, { key, language, entraGroupId, ...line }] of file.bodies.entries()) {
    const value: Body = {
      ...line,
      id: sections.bodies.idOf(key) ?? '',
      language: language ?? given.language,
      entraGroupId: entraGroupId?.toLowerCase() ?? null,
    };
    const change = changeOf(value, before(stored.bodies, value.id));
    items.push({ kind: 'body', path: `bodies[${index}]`, key, value, ...change });
  }
  for (const [index, { key, name, roles, language, ...line }] of file.people.entries()) {
    const path = `people[${index}]`;
    const id = sections.people.idOf(key) ?? '';
    const known = before(stored.people, id);
    const entraObjectId = line.entraObjectId.toLowerCase();
    const value: Person = {
      id,
      entraObjectId,
      name,
      // The person may have chosen another since.
      language: known?.language ?? language ?? given.language,
      roles: [...new Set(roles)],
    };
    if (known && known.entraObjectId !== entraObjectId)
      warnings.push({ code: 'account-changed', path, facts: { name: known.name } });
    items.push({ kind: 'person', path, key, value, ...changeOf(value, known) });
  }
  return { items, problems: [...problems, ...overlaps(stored, items)], warnings };
}

/** A day belongs to one term, or a body would have two rolls on it. */
function overlaps(stored: StoredRegister, items: readonly LoadItem[]): readonly LoadProblem[] {
  const wanted = items.flatMap((item) => (item.kind === 'term' ? [item] : []));
  const rest = stored.terms
    .filter((term) => !wanted.some((item) => item.value.id === term.id))
    .map((term) => ({ key: `${term.startsOn}–${term.endsOn}`, value: term }));
  return wanted.flatMap((item, index): readonly LoadProblem[] => {
    const other = [...wanted.slice(0, index), ...rest].find(
      ({ value }) =>
        value.startsOn <= item.value.endsOn &&
        item.value.startsOn <= value.endsOn &&
        value.id !== item.value.id,
    );
    return other ? [{ code: 'term-overlap', path: item.path, facts: { with: other.key } }] : [];
  });
}
