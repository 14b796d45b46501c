import { refuse } from '../core/decision.ts';
import { may } from '../core/people/roles.ts';
import type { Action } from '../core/people/roles.ts';
import type { AuthorizedMember } from './authority.ts';
import type { Change } from './ports/system.ts';

export type NotAllowed = { readonly code: 'not-allowed'; readonly action: Action };
/** The same answer whether a thing is missing or another municipality's: nothing is confirmed to exist. */
export type NotFound = { readonly code: 'not-found' };

/** The refusal when none of the member's roles may do this; undefined when one may. */
export function denied(
  by: AuthorizedMember,
  action: Action,
): { readonly refused: true; readonly refusal: NotAllowed } | undefined {
  return may(by.roles, action) ? undefined : refuse({ code: 'not-allowed', action });
}

export const notFound: { readonly refused: true; readonly refusal: NotFound } = refuse({
  code: 'not-found',
});

/** Whether a change concerns something this member may see at all: a draft's id is told to nobody else. */
export function mayHear(by: AuthorizedMember, { onlyFor }: Pick<Change, 'onlyFor'>): boolean {
  return onlyFor === undefined || may(by.roles, onlyFor);
}
