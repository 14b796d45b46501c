import type { Instant } from '../time/instant.ts';
import type { CheckKind } from './check-kinds.ts';

/** What a check does where it finds nothing: only what is stored here, what SharePoint says too, or also every byte that it returns. */
export type CheckDepth = 'stored' | 'remote' | 'bytes';

/** One thing found, in one file or record. */
export type CheckFinding = {
  readonly kind: CheckKind;
  /** Null of a file that no record has. */
  readonly recordId: string | null;
  /** Null where it is the whole record. */
  readonly file: string | null;
  /** Of columns, labels and names: what was expected and what is there. */
  readonly detail: CheckDetail | null;
};

export type CheckDetail = {
  readonly what: readonly string[];
  readonly expected: string | null;
  readonly found: string | null;
  /** Who SharePoint says changed the item last, and when. */
  readonly changedBy: string | null;
  readonly changedAt: string | null;
};

/** The first of a kind, and how many of it there were. */
export type FoundKind = { readonly first: CheckFinding; readonly count: number };

/** How a municipality’s audit chain was found to be. */
export type ChainFinding =
  | { readonly intact: true; readonly rows: number; readonly head: string }
  | { readonly intact: false; readonly sequence: number; readonly reason: string };

export type CheckProgress = {
  /** Null until the chain has been recomputed. */
  readonly chain: ChainFinding | null;
  readonly records: number;
  readonly recordsDone: number;
  readonly files: number;
  /** Files that SharePoint was asked about and that are the same there. */
  readonly sameRemotely: number;
  readonly downloads: number;
  readonly found: readonly FoundKind[];
};

export type ArchiveCheck = {
  readonly id: string;
  readonly startedAt: Instant;
  readonly startedBy: string | null;
  readonly origin: 'clerk' | 'command' | 'weekly';
  readonly depth: CheckDepth;
  readonly status: 'running' | 'done' | 'given-up';
  readonly afterRecord: string | null;
  readonly holder: string;
  readonly heldUntil: Instant;
  readonly updatedAt: Instant;
  readonly endedAt: Instant | null;
  readonly progress: CheckProgress;
};

/** What the clerk has chosen for the municipality. */
export type CheckRules = {
  readonly isWeekly: boolean;
  /** When in the week: 1 for Monday to 7 for Sunday, and the hour on the wall in Oslo, 0 to 23. */
  readonly weekday: number;
  readonly hour: number;
  /** The label that every archived file is to have; null while none is expected. */
  readonly expectedLabel: string | null;
};

/** On a Sunday night nobody waits for SharePoint, and what is found is there to be read when the week begins. */
export const usualCheckRules: CheckRules = {
  ...{ isWeekly: true, weekday: 7, hour: 3 },
  expectedLabel: null,
};

export const nothingYet: CheckProgress = {
  ...{ chain: null, records: 0, recordsDone: 0, files: 0, sameRemotely: 0, downloads: 0 },
  found: [],
};

/** Adds findings to those of before: the first of each kind is kept, the rest are counted. */
export function addFindings(
  before: readonly FoundKind[],
  findings: readonly CheckFinding[],
): readonly FoundKind[] {
  const byKind = new Map(before.map((found) => [found.first.kind, found]));
  for (const finding of findings) {
    const { first, count } = byKind.get(finding.kind) ?? { first: finding, count: 0 };
    byKind.set(finding.kind, { first, count: count + 1 });
  }
  return [...byKind.values()];
}
