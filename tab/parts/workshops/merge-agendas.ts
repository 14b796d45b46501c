import { roundForm } from './round-form.ts';
import type { RoundForm } from './round-form.ts';

type Item = RoundForm['agenda'][number];

/** One item that two have changed differently. Null where one of them took it away. */
export type AgendaClash = {
  readonly id: string;
  readonly mine: Item | null;
  readonly theirs: Item | null;
};

/** What each side did since both began from the same agenda: what only one changed is taken over, what both changed is for a person to choose. */
export type AgendaMerge = {
  /** In the writer's own order; what the other added comes where the other put it, or last. Clashes stand as the writer has them. */
  readonly agenda: Item[];
  readonly clashes: readonly AgendaClash[];
};

export function mergeAgendas(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
): AgendaMerge {
  const clashes: AgendaClash[] = [];
  const ids = new Set([...mine, ...theirs, ...base].map(({ id }) => id));
  const merged = new Map<string, Item>();
  for (const id of ids) {
    const before = itemOf(base, id);
    const own = itemOf(mine, id);
    const other = itemOf(theirs, id);
    if (isSame(own, other) || isSame(before, other)) {
      if (own) merged.set(id, own);
    } else if (isSame(before, own)) {
      if (other) merged.set(id, other);
    } else {
      clashes.push({ id, mine: own, theirs: other });
      const shown = own ?? other;
      if (shown) merged.set(id, shown);
    }
  }
  const agenda: Item[] = mine.flatMap(({ id }) => merged.get(id) ?? []);
  for (const [index, { id }] of theirs.entries()) {
    const added = merged.get(id);
    if (!added || agenda.some((item) => item.id === id)) continue;
    const before = theirs[index - 1]?.id;
    const at = agenda.findIndex((item) => item.id === before);
    agenda.splice(at === -1 ? agenda.length : at + 1, 0, added);
  }
  return { agenda, clashes };
}

/** The merged agenda with one clash settled. */
export function settled(agenda: readonly Item[], clash: AgendaClash, chosen: Item | null): Item[] {
  return agenda.flatMap((item) => (item.id === clash.id ? (chosen ?? []) : item));
}

/** The writer's form with what the other alone changed outside the agenda, so that saving does not take it back. Where both changed a field, the writer's stands. */
export function withTheirFields(base: RoundForm, mine: RoundForm, theirs: RoundForm): RoundForm {
  const [before, others] = [new Map(Object.entries(base)), new Map(Object.entries(theirs))];
  const kept = Object.entries(mine).map(([field, own]) => {
    const isUntouched = JSON.stringify(own) === JSON.stringify(before.get(field));
    return [field, isUntouched ? others.get(field) : own];
  });
  return { ...roundForm.parse(Object.fromEntries(kept)), agenda: mine.agenda };
}

const itemOf = (items: readonly Item[], id: string): Item | null =>
  items.find((item) => item.id === id) ?? null;

function isSame(one: Item | null, other: Item | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.title === other.title &&
    one.minutes === other.minutes &&
    one.kind === other.kind &&
    one.lead === other.lead
  );
}
