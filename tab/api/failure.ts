import type { Problem } from '../../src/contracts/problems.ts';

/** Why the server's answer could not be used. `refused` carries the server's own words in the reader's language. */
export type Failure =
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'offline' }
  /** The answer did not have the shape we know: the tab is older or newer than the server. */
  | { readonly kind: 'not-understood' };

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

const conflicts = new Set(['version-conflict', 'attendance-conflict']);

/** The version the server now has, when ours was older; undefined for every other failure. */
export function newerVersion(failure: Failure | null): number | undefined {
  if (failure?.kind !== 'refused' || !conflicts.has(failure.problem.code)) return undefined;
  const version = failure.problem.facts?.['version'];
  return typeof version === 'number' ? version : undefined;
}

/** What the other wrote, as the refusal carries it; empty where it carries nothing. */
export function theirVersion(failure: Failure | null): object {
  if (failure?.kind !== 'refused') return {};
  const theirs = failure.problem.facts?.['theirs'];
  return typeof theirs === 'object' && theirs !== null ? theirs : {};
}
