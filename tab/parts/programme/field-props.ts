import type { ProgrammeContent, ProgrammePage } from '../../../src/contracts/programme.ts';

/** A part of the form: reads the whole programme, because parts point at each other, and changes its own. */
export type FieldProps = {
  readonly content: ProgrammeContent;
  readonly onChange: (part: Partial<ProgrammeContent>) => void;
};
export type PhaseFieldProps = FieldProps & { readonly phases: ProgrammePage['phases'] };

/** The list with one item changed. */
export function withChanged<Item>(
  items: readonly Item[],
  index: number,
  change: Partial<Item>,
): Item[] {
  return items.map((item, at) => (at === index ? { ...item, ...change } : item));
}
