import type { ProgrammeContent, ProgrammePage } from '../../../src/contracts/programme.ts';

/** A part of the form: reads the whole programme, because parts point at each other, and changes its own. */
export type FieldProps = {
  readonly content: ProgrammeContent;
  readonly onChange: (part: Partial<ProgrammeContent>) => void;
};
export type PhaseFieldProps = FieldProps & { readonly phases: ProgrammePage['phases'] };
