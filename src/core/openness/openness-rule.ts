export const opennessRuleNames = [
  'what-is-a-meeting',
  'notice',
  'open-meetings',
  'city-government-papers',
  'remote-meeting',
] as const;
export type OpennessRuleName = (typeof opennessRuleNames)[number];

/** The legal basis of a rule about openness, as it is shown. */
export type OpennessRule = { readonly rule: OpennessRuleName; readonly paragraph: string };

/**
 * What is shown where the municipality has entered nothing else. Not all of it has been read in the primary text ([check] in docs/privacy.md):
 * that is why a municipality can correct it without a new version of the product.
 */
const paragraphs: Readonly<Record<OpennessRuleName, string>> = {
  'what-is-a-meeting': 'kommuneloven § 11-2',
  notice: 'kommuneloven § 11-3',
  'open-meetings': 'kommuneloven § 11-5',
  'city-government-papers': 'offentleglova § 14',
  'remote-meeting': 'kommuneloven § 11-7',
};

/** The municipality's own paragraph where it has one, else the shipped. */
export function paragraphOf(own: readonly OpennessRule[], name: OpennessRuleName): string {
  return own.find(({ rule }) => rule === name)?.paragraph ?? paragraphs[name];
}

/** Every rule with the paragraph that is in force here. */
export function rulesInForce(own: readonly OpennessRule[]): readonly OpennessRule[] {
  return opennessRuleNames.map((rule) => ({ rule, paragraph: paragraphOf(own, rule) }));
}
