import type { CivilDate } from '../time/instant.ts';

/** From which day something no longer holds, and why. What is closed stays findable with all its history. */
export type Closing = { readonly on: CivilDate; readonly reason: string };
