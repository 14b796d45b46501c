import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import type { Statement } from './hearing.ts';

export type WithdrawStatementRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'statement-is-withdrawn' }
  | { readonly code: 'not-a-private-person' };

/**
 * A statement that should not have been written down: the same one twice, another hearing's, or words that are nobody's to keep. It counts nowhere any more, and
 * that it was there, and why it no longer is, stays.
 * @param given.areWordsRemoved a private person's name and words, and the verdict that may repeat them, are gone for good. Source: personvernforordningen art. 17 [check].
 */
export function withdrawStatement(
  statement: Statement,
  given: {
    readonly why: string;
    readonly areWordsRemoved: boolean;
    readonly seen: number;
    readonly by: string;
    readonly now: Instant;
  },
): Decision<Statement, WithdrawStatementRefusal> {
  const { why, areWordsRemoved, seen, by, now } = given;
  if (statement.withdrawn) return refuse({ code: 'statement-is-withdrawn' });
  if (statement.version !== seen)
    return refuse({ code: 'version-conflict', version: statement.version });
  if (areWordsRemoved && statement.senderKind !== 'private-person')
    return refuse({ code: 'not-a-private-person' });
  return decide({
    ...statement,
    ...(areWordsRemoved && { sender: '', summary: '', text: '', verdict: null, why: '' }),
    withdrawn: { at: now, by, why, areWordsRemoved },
    version: statement.version + 1,
  });
}
