import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Paragraph, TextVersion } from './draft-text.ts';

/** A paragraph that two have written differently. Null where one of them has taken it out. */
export type ParagraphConflict = {
  readonly paragraphId: string;
  readonly theirs: Omit<Paragraph, 'id'> | null;
};

export type EditTextRefusal =
  | { readonly code: 'text-is-adopted' }
  | { readonly code: 'same-id-twice' }
  /** Both have changed the same paragraphs. What is in none of them would have come together by itself. */
  | {
      readonly code: 'paragraphs-conflict';
      readonly version: number;
      readonly conflicts: readonly ParagraphConflict[];
    };

/** Paragraphs for which the writer has seen what the other wrote, in a version, and keeps their own. */
export type SettledConflicts = {
  readonly version: number;
  readonly paragraphIds: readonly string[];
};

/**
 * What the text becomes when somebody saves. Two who write in different paragraphs both keep theirs; where they have written in the same, the second is told
 * what the first wrote, and nothing is saved until they have chosen.
 * @param seen the version that the writer had before them
 * @returns the paragraphs of the next version, or null where nothing is new
 */
export function editText(
  current: TextVersion,
  seen: Pick<TextVersion, 'version' | 'paragraphs'>,
  written: readonly Paragraph[],
  settled: SettledConflicts | null = null,
): Decision<readonly Paragraph[] | null, EditTextRefusal> {
  const isTwice = new Set(written.map(({ id }) => id)).size !== written.length;

  if (current.label === 'adopted') return refuse({ code: 'text-is-adopted' });
  if (isTwice) return refuse({ code: 'same-id-twice' });

  // What was chosen against one version says nothing about what has come since.
  const chosen = settled?.version === current.version ? settled.paragraphIds : [];
  const merged =
    current.version === seen.version
      ? decide(written)
      : merge(seen.paragraphs, written, current.paragraphs, chosen);
  if (merged.refused)
    return refuse({
      code: 'paragraphs-conflict',
      version: current.version,
      conflicts: merged.refusal.conflicts,
    });
  return decide(isSameText(merged.value, current.paragraphs) ? null : merged.value);
}

const isSame = (a: Paragraph | undefined, b: Paragraph | undefined): boolean =>
  a?.heading === b?.heading && a?.text === b?.text;

function isSameText(a: readonly Paragraph[], b: readonly Paragraph[]): boolean {
  return a.length === b.length && a.every((one, place) => one.id === b[place]?.id && isSame(one, b[place])); // prettier-ignore
}

function merge(
  base: readonly Paragraph[],
  mine: readonly Paragraph[],
  theirs: readonly Paragraph[],
  settledIds: readonly string[],
): Decision<
  readonly Paragraph[],
  { readonly code: 'conflicts'; readonly conflicts: readonly ParagraphConflict[] }
> {
  const [inBase, inMine, inTheirs] = [byId(base), byId(mine), byId(theirs)];
  const conflicts: ParagraphConflict[] = [];
  const kept = new Map<string, Paragraph>();
  for (const id of new Set([...inMine.keys(), ...inTheirs.keys()])) {
    const [was, own, other] = [inBase.get(id), inMine.get(id), inTheirs.get(id)];
    const hasMineChanged = !isSame(own, was);
    const isSettled = settledIds.includes(id) || isSame(own, other);
    if (hasMineChanged && !isSame(other, was) && !isSettled)
      conflicts.push({
        paragraphId: id,
        theirs: other ? { heading: other.heading, text: other.text } : null,
      });
    const chosen = hasMineChanged ? own : other;
    if (chosen) kept.set(id, chosen);
  }
  if (conflicts.length > 0) return refuse({ code: 'conflicts', conflicts });
  return decide(inOrder(kept, base, mine, theirs));
}

/** The order of whoever has moved something; where both have, the order of whoever saves last. New paragraphs stand behind the one they were written after. */
function inOrder(
  kept: ReadonlyMap<string, Paragraph>,
  base: readonly Paragraph[],
  mine: readonly Paragraph[],
  theirs: readonly Paragraph[],
): readonly Paragraph[] {
  const hasMineMoved = !isInOrderOf(mine, base);
  const [first, second] = hasMineMoved ? [mine, theirs] : [theirs, mine];
  const order = first.map(({ id }) => id);
  for (const [place, { id }] of second.entries()) {
    if (order.includes(id)) continue;
    const before = second[place - 1];
    order.splice(before ? order.indexOf(before.id) + 1 : 0, 0, id);
  }
  return order.flatMap((id) => kept.get(id) ?? []);
}

function isInOrderOf(list: readonly Paragraph[], base: readonly Paragraph[]): boolean {
  const places = new Map(base.map(({ id }, place) => [id, place]));
  const known = list.flatMap(({ id }) => places.get(id) ?? []);
  return known.every((place, index) => index === 0 || (known[index - 1] ?? 0) < place);
}

const byId = (list: readonly Paragraph[]): ReadonlyMap<string, Paragraph> =>
  new Map(list.map((paragraph) => [paragraph.id, paragraph]));
