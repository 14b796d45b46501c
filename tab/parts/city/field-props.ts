import type { CityContent } from '../../../src/contracts/city.ts';

/** A part of the form: reads the whole picture, because parts point at each other, and changes its own. */
export type FieldProps = {
  readonly content: CityContent;
  readonly onChange: (part: Partial<CityContent>) => void;
};
