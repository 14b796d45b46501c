import type { Role } from '../people/roles.ts';
import type { Round } from '../workshops/round.ts';

/** Whom a poll can be narrowed to, or widened to, from the body whose matter it is. */
type Asked =
  /** The body's members; a deputy who is registered in a member's place in the poll's round instead of that member. */
  | { readonly kind: 'body' }
  /** Of those, who sits at these tables of the poll's round, by its newest seating. */
  | { readonly kind: 'tables'; readonly tableNumbers: readonly number[] }
  /** Everybody in the municipality with the role. */
  | { readonly kind: 'role'; readonly role: Role }
  /** A list of names. */
  | { readonly kind: 'people'; readonly personIds: readonly string[] }
  /** The body's members, and everybody of the administration: what a check-in compares. */
  | { readonly kind: 'body-and-administration' };

/** Who is asked. Written out on the poll, so that it can be shown and kept: nobody is asked by an accident of where a poll was made. */
export type Audience = AudienceWish & {
  /** Whose matter it is: its members see a closed poll, and its group chats get the card. */
  readonly bodyId: string;
};

/** The same while the body is given by where the poll is made. */
export type AudienceWish = Asked & {
  /** Asked beside the others, such as a youth council's representatives; none where guests are not asked. */
  readonly guestIds: readonly string[];
  /** Not asked in this matter. Source: forvaltningsloven § 6, kommuneloven § 11-10 [check]. */
  readonly disqualifiedIds: readonly string[];
};

/** The members of a body and nobody else: what a poll asks where nothing else is said. */
export function wholeBody(bodyId: string): Audience {
  return { ...everySeat, bodyId };
}

export const everySeat: AudienceWish = { kind: 'body', guestIds: [], disqualifiedIds: [] };

export type AudienceRefusal =
  { readonly code: 'tables-without-round' } | { readonly code: 'guest-is-disqualified' };

/** Why a poll with this audience cannot be: tables are a round's, and nobody is asked as a guest and left out as disqualified. */
export function audienceRefusal(
  audience: Audience,
  isOfRound: boolean,
): AudienceRefusal | undefined {
  if (audience.kind === 'tables' && !isOfRound) return { code: 'tables-without-round' };
  return audience.guestIds.some((id) => audience.disqualifiedIds.includes(id))
    ? { code: 'guest-is-disqualified' }
    : undefined;
}

/** Is somebody asked who may not hear the questions of this meeting? Source: kommuneloven § 11-5. */
export function reachesOutOfClosedMeeting(
  audience: Audience,
  round: Pick<Round, 'openness'> | null,
): boolean {
  return round?.openness.kind === 'closed' && goesBeyondTheBody(audience);
}

/** Can somebody be asked who has no seat in the body? */
export function goesBeyondTheBody({ kind, guestIds }: Audience): boolean {
  return (kind !== 'body' && kind !== 'tables') || guestIds.length > 0;
}

/** Everybody whom it names. */
export function peopleNamedIn(audience: AudienceWish): readonly string[] {
  const listed = audience.kind === 'people' ? audience.personIds : [];
  return [...listed, ...audience.guestIds, ...audience.disqualifiedIds];
}
