import type { FindingId } from '../processes/check-in-findings.ts';

/** What makes a poll a check-in: the finding it is about, and which of its statements are asked, in the order of the questions. */
export type CheckIn = { readonly finding: FindingId; readonly statements: readonly number[] };
