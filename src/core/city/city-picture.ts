import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import { namedTwice } from '../writing/named-twice.ts';

/** How much somebody is concerned by what happens in the place: read as a word, drawn as a ring. */
export const interests = ['some', 'much', 'very-much'] as const;
export type Interest = (typeof interests)[number];

/** Somebody with a stake in the place. Where they stand in the picture is what those who draw it agree on; it is no measure. */
export type CityActor = {
  readonly id: string;
  readonly name: string;
  /** What they want, in plain words. */
  readonly agenda: string;
  readonly interest: Interest;
  /** Per cent from the left and from the top. */
  readonly place: { readonly x: number; readonly y: number };
};

export const relationKinds = ['works-with', 'depends-on', 'disagrees-with'] as const;
export type RelationKind = (typeof relationKinds)[number];
export type ActorRelation = {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly about: string;
};

export const moveKinds = ['opening-move', 'interim-use', 'change'] as const;
/** Something that is done to set the place in motion, a use for the time being, or a lasting change that came of it. */
export type CityMove = {
  readonly id: string;
  readonly kind: (typeof moveKinds)[number];
  readonly title: string;
  readonly text: string;
  readonly startsOn: CivilDate;
  /** Null while it lasts, or where it has a day only. */
  readonly endsOn: CivilDate | null;
  readonly actorIds: readonly string[];
};

/** One move set off another. */
export type Trigger = { readonly from: string; readonly to: string; readonly how: string };

export type CityContent = {
  readonly place: string;
  readonly vision: string;
  readonly actors: readonly CityActor[];
  readonly relations: readonly ActorRelation[];
  readonly moves: readonly CityMove[];
  readonly triggers: readonly Trigger[];
};

/** What a process of strategic city leadership knows and wants of a place, in one of its versions. */
export type CityPicture = CityContent & {
  readonly processId: string;
  readonly version: number;
  readonly byId: string | null;
  readonly at: Instant;
  readonly isExample: boolean;
};

export type CityRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  /** A line or a move names somebody or something that is not in the picture. */
  | { readonly code: 'city-link-unknown'; readonly what: 'relation' | 'move' | 'trigger' }
  | { readonly code: 'city-named-twice'; readonly name: string }
  | { readonly code: 'relation-to-self'; readonly name: string }
  | { readonly code: 'move-ends-before-start'; readonly title: string }
  /** What sets something off does not come after it. */
  | { readonly code: 'triggered-before'; readonly title: string; readonly by: string };

/**
 * The next version of the picture.
 * @param seen the version that was changed; 0 where there was none
 */
export function drawCity(
  content: CityContent,
  current: CityPicture | null,
  seen: number,
  made: Pick<CityPicture, 'processId' | 'byId' | 'at'>,
): Decision<CityPicture, CityRefusal> {
  const version = current?.version ?? 0;
  if (seen !== version) return refuse({ code: 'version-conflict', version });
  const refusal = whyUnfit(content);
  if (refusal) return refuse(refusal);
  return decide({ ...content, ...made, version: version + 1, isExample: false });
}

function whyUnfit({ actors, relations, moves, triggers }: CityContent): CityRefusal | undefined {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const byId = new Map(moves.map((move) => [move.id, move]));
  const twice =
    namedTwice(actors.map(({ name }) => name)) ?? namedTwice(moves.map(({ title }) => title));
  if (twice !== undefined) return { code: 'city-named-twice', name: twice };
  for (const { from, to } of relations) {
    const name = names.get(from);
    if (name === undefined || !names.has(to))
      return { code: 'city-link-unknown', what: 'relation' };
    if (from === to) return { code: 'relation-to-self', name };
  }
  for (const { title, startsOn, endsOn, actorIds } of moves) {
    if (endsOn !== null && endsOn < startsOn) return { code: 'move-ends-before-start', title };
    if (actorIds.some((id) => !names.has(id))) return { code: 'city-link-unknown', what: 'move' };
  }
  for (const { from, to } of triggers) {
    const first = byId.get(from);
    const then = byId.get(to);
    if (!first || !then) return { code: 'city-link-unknown', what: 'trigger' };
    // The same day counts as after; a move never sets itself off.
    if (from === to || then.startsOn < first.startsOn)
      return { code: 'triggered-before', title: then.title, by: first.title };
  }
  return undefined;
}
