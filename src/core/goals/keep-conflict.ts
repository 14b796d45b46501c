import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { ConflictAccount, GoalConflict } from './goal.ts';
import { outdated } from './version.ts';
import type { Versioned, VersionConflict } from './version.ts';

/** A conflict as it is kept: the aims, what they touch, and what is known about it. */
export type KeptConflict = GoalConflict & ConflictAccount;
export type ConflictWords = Omit<KeptConflict, 'id' | 'key' | 'isExample' | 'closed'>;
export type ConflictRefusal =
  { readonly code: 'conflict-with-itself' } | { readonly code: 'decided-on-without-where' };

/** A conflict between two or more goals or plans. A day of decision without saying where is refused: nobody could look it up. */
export function recordConflict(
  words: ConflictWords,
  made: Pick<KeptConflict, 'id' | 'key'>,
): Decision<KeptConflict, ConflictRefusal> {
  const refusal = refusalOf(words);
  return refusal ? refuse(refusal) : decide({ ...tidy(words), ...made, isExample: false });
}

export function changeConflict(
  stored: Versioned<KeptConflict>,
  words: ConflictWords,
  seen: number,
): Decision<KeptConflict, VersionConflict | ConflictRefusal> {
  if (stored.version !== seen) return refuse(outdated(stored));
  const refusal = refusalOf(words);
  return refusal ? refuse(refusal) : decide({ ...stored.value, ...tidy(words) });
}

function refusalOf(words: ConflictWords): ConflictRefusal | undefined {
  const { goalIds, planIds } = tidy(words);
  if (goalIds.length + planIds.length < 2) return { code: 'conflict-with-itself' };
  if (words.decidedOn !== null && words.decidedWhere === '')
    return { code: 'decided-on-without-where' };
  return undefined;
}

function tidy(words: ConflictWords): ConflictWords {
  return {
    ...words,
    goalIds: [...new Set(words.goalIds)],
    planIds: [...new Set(words.planIds)],
  };
}
