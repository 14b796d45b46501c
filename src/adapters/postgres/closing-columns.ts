import type { Closing } from '../../core/goals/closed.ts';
import type { CivilDate } from '../../core/time/instant.ts';

/** The closing of a goal, a conflict or a chain as two columns; an empty reason where it stands. */
export const closedColumns = (
  closed: Closing | null | undefined,
): { readonly closed_on: CivilDate | null; readonly closed_reason: string } => ({
  closed_on: closed?.on ?? null,
  closed_reason: closed?.reason ?? '',
});

export const closingOf = (row: {
  readonly closed_on: CivilDate | null;
  readonly closed_reason: string;
}): { readonly closed?: Closing } =>
  row.closed_on === null ? {} : { closed: { on: row.closed_on, reason: row.closed_reason } };
