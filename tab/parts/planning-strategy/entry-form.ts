import type { EntryFacts, EntryKind } from '../../../src/contracts/strategy-entry.ts';

/** In the order in which the council reads them. */
export const entryKinds: readonly EntryKind[] = ['master-plan', 'continued', 'new', 'end'];

export type EntryForm = Readonly<
  Record<'kind' | 'planId' | 'needId' | 'title' | 'decision' | 'from' | 'to' | 'note', string>
>;

export const newEntryForm: EntryForm = {
  ...{ kind: 'continued', planId: '', needId: '', title: '' },
  ...{ decision: 'revise-whole', from: '', to: '', note: '' },
};

export function formOfEntry(facts: EntryFacts): EntryForm {
  const { kind, planId, needId, title, decision, from, to, note } = facts;
  return {
    ...{ kind, planId: planId ?? '', needId: needId ?? '', title, note },
    ...{ decision: decision ?? 'revise-whole', from: from ?? '', to: to ?? '' },
  };
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** As the contract wants it; a time with one end is that time alone. */
export function entryBody(form: EntryForm, planTitle: string | undefined) {
  const isMaster = form.kind === 'master-plan';
  const goesOn = isMaster && form.decision === 'continue';
  return {
    kind: form.kind,
    planId: orNull(form.planId),
    needId: form.kind === 'new' ? orNull(form.needId) : null,
    title: planTitle ?? form.title,
    decision: isMaster ? form.decision : null,
    from: goesOn ? null : orNull(form.from),
    to: goesOn ? null : orNull(form.to === '' ? form.from : form.to),
    note: form.note,
  };
}

/** A year, its halves and its quarters, for each year that the strategy can reach. */
export function timesOf(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, n) => String(first + n)).flatMap((year) => [
    year,
    ...['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'].map((part) => `${year}-${part}`),
  ]);
}
