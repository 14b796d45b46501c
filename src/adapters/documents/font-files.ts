import { fileURLToPath } from 'node:url';
import type { TextStyle } from './typography.ts';

/** Source Sans 3 (SIL Open Font License 1.1, see fonts/README.md): Norwegian, the Sami languages, Greek, Cyrillic. */
export const fontFiles: Readonly<Record<TextStyle['weight'], string>> = {
  regular: fileURLToPath(new URL('./fonts/SourceSans3-Regular.ttf', import.meta.url)),
  semibold: fileURLToPath(new URL('./fonts/SourceSans3-SemiBold.ttf', import.meta.url)),
};
