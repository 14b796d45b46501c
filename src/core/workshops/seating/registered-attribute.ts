import { decide, refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { Instant } from '../../time/instant.ts';

/**
 * Something about elected members that a municipality has chosen to register so that tables are mixed by it too (first term, part-time, gender). None is
 * unless it is chosen, and none is chosen without the legal basis and the purpose in words. Source: GDPR articles 5 (1) b and 6 [check].
 */
export type RegisteredAttribute = {
  readonly id: string;
  readonly name: string;
  /** What can be registered, in the order in which it is shown. */
  readonly values: readonly string[];
  readonly legalBasis: string;
  readonly purpose: string;
  readonly chosenBy: string;
  readonly chosenAt: Instant;
};

/** What is registered of one person. */
export type AttributeValue = {
  readonly attributeId: string;
  readonly personId: string;
  readonly value: string;
};

/** More than these the tables cannot be mixed by all at once, and nobody needs to register. */
export const mostAttributes = 4;

export type AttributeRefusal =
  | { readonly code: 'too-many-attributes'; readonly most: number }
  | { readonly code: 'attribute-exists'; readonly name: string }
  | { readonly code: 'attribute-values-alike'; readonly value: string };

/** May the municipality register this one beside those it has? */
export function chooseAttribute<Wish extends Pick<RegisteredAttribute, 'name' | 'values'>>(
  chosen: readonly RegisteredAttribute[],
  wish: Wish,
): Decision<Wish, AttributeRefusal> {
  const isAlike = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const twice = wish.values.find((value, place) =>
    wish.values.slice(0, place).some((earlier) => isAlike(earlier, value)),
  );
  if (chosen.length >= mostAttributes)
    return refuse({ code: 'too-many-attributes', most: mostAttributes });
  if (chosen.some(({ name }) => isAlike(name, wish.name)))
    return refuse({ code: 'attribute-exists', name: wish.name });
  if (twice !== undefined) return refuse({ code: 'attribute-values-alike', value: twice });
  return decide(wish);
}

/** What is registered of each person, by the attribute's name: what the search for tables takes. */
export function registeredByPerson(
  chosen: readonly RegisteredAttribute[],
  values: readonly AttributeValue[],
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const names = new Map(chosen.map(({ id, name }) => [id, name]));
  const found = new Map<string, Record<string, string>>();
  for (const { attributeId, personId, value } of values) {
    const name = names.get(attributeId);
    if (name !== undefined) found.set(personId, { ...found.get(personId), [name]: value });
  }
  return found;
}
