import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import { currentWords, isUnsettled } from './direction.ts';
import type { Direction, DirectionLink } from './direction.ts';

type Made = { readonly personId: string; readonly at: Instant };

export type WriteRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'contribution-linked-twice' }
  | { readonly code: 'no-such-contribution' }
  | { readonly code: 'direction-is-asked' }
  | { readonly code: 'direction-has-ended' }
  | { readonly code: 'words-unchanged' };

type Links = { readonly links: readonly DirectionLink[]; readonly known: ReadonlySet<string> };

/** A direction in its first words, last in the phase. */
export function writeDirection(
  others: readonly Pick<Direction, 'ordinal'>[],
  given: Pick<Direction, 'id' | 'phaseId' | 'themeId'> & { readonly text: string } & Links,
  made: Made,
): Decision<Direction, WriteRefusal> {
  const refusal = linksRefusal(given);
  if (refusal) return refuse(refusal);
  const { id, phaseId, themeId, text, links } = given;
  const words = { version: 1, text, changed: '', madeById: made.personId, madeAt: made.at };
  const ordinal = Math.max(0, ...others.map((other) => other.ordinal)) + 1;
  return decide({
    ...{ id, phaseId, themeId, ordinal, links, version: 1 },
    ...{ state: { status: 'draft' }, versions: [words] },
  });
}

/** New words for a direction that is not being asked about, with what is different and why. The words before stay readable. */
export function redraftDirection(
  direction: Direction,
  given: { readonly text: string; readonly changed: string },
  made: Made,
  seen: number,
): Decision<Direction, WriteRefusal> {
  const refusal = whyKept(direction, seen);
  if (refusal) return refuse(refusal);
  const before = currentWords(direction);
  if (before.text === given.text) return refuse({ code: 'words-unchanged' });
  const words = {
    ...{ version: before.version + 1, text: given.text, changed: given.changed },
    ...{ madeById: made.personId, madeAt: made.at },
  };
  return decide({
    ...direction,
    versions: [...direction.versions, words],
    version: direction.version + 1,
  });
}

/** Which contributions carry the direction and which speak against it. Replaces the list. */
export function linkDirection(
  direction: Direction,
  given: Links,
  seen: number,
): Decision<Direction, WriteRefusal> {
  const refusal = whyKept(direction, seen) ?? linksRefusal(given);
  if (refusal) return refuse(refusal);
  return decide({ ...direction, links: given.links, version: direction.version + 1 });
}

/** A direction that goes no further, and why. */
export function dropDirection(
  direction: Direction,
  note: string,
  made: Made,
  seen: number,
): Decision<Direction, WriteRefusal> {
  const refusal = whyKept(direction, seen);
  if (refusal) return refuse(refusal);
  const state = { status: 'dropped', note, ...made } as const;
  return decide({ ...direction, state, version: direction.version + 1 });
}

export type SettleRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'not-the-chair' }
  | { readonly code: 'direction-is-asked' }
  | { readonly code: 'direction-has-ended' }
  | { readonly code: 'direction-not-asked-yet' };

/**
 * The chair of a body that was asked decides that a direction stands though the threshold was not reached, and says why. It is politics' own action: the
 * administration cannot do it for them, whatever its rights.
 */
export function settleByChair(
  direction: Direction,
  reader: { readonly isChair: boolean; readonly wasAsked: boolean },
  note: string,
  made: Made,
  seen: number,
): Decision<Direction, SettleRefusal> {
  if (!reader.isChair) return refuse({ code: 'not-the-chair' });
  if (direction.version !== seen)
    return refuse({ code: 'version-conflict', version: direction.version });
  if (direction.state.status === 'asked') return refuse({ code: 'direction-is-asked' });
  if (!isUnsettled(direction)) return refuse({ code: 'direction-has-ended' });
  if (!reader.wasAsked) return refuse({ code: 'direction-not-asked-yet' });
  const state = { status: 'settled', by: 'chair', note, ...made } as const;
  return decide({ ...direction, state, version: direction.version + 1 });
}

function whyKept(direction: Direction, seen: number): WriteRefusal | undefined {
  if (direction.version !== seen) return { code: 'version-conflict', version: direction.version };
  if (direction.state.status === 'asked') return { code: 'direction-is-asked' };
  return isUnsettled(direction) ? undefined : { code: 'direction-has-ended' };
}

function linksRefusal({ links, known }: Links): WriteRefusal | undefined {
  const ids = links.map((link) => link.contributionId);
  if (new Set(ids).size !== ids.length) return { code: 'contribution-linked-twice' };
  return ids.every((id) => known.has(id)) ? undefined : { code: 'no-such-contribution' };
}
