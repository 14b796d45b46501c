import { isOwed } from './letter.ts';
import type { LetterConcern, LetterEdition, LetterRecipient } from './letter.ts';

/** The four that every process is to meet, in this order (domain.md § 5). */
export type Precondition = {
  readonly code: 'clear-purpose' | 'safety' | 'roles-and-limits' | 'all-can-take-part';
  readonly isMet: boolean;
};

/**
 * What the letter does for the four preconditions. A process without a letter that was sent meets none of them: it would start silently.
 * That all can take part is met when the letter has reached everybody and no date stands that somebody cannot come to without an answer.
 * @param unreached recipients whom the bot could not reach
 */
export function preconditionsOf(
  sent: LetterEdition | null,
  recipients: readonly LetterRecipient[],
  concerns: readonly LetterConcern[],
  unreached: number,
): readonly Precondition[] {
  const says = (...parts: readonly string[]) => parts.every((part) => part !== '');
  const { content } = sent ?? {};
  const isDateOwed = concerns.some((concern) => concern.kind === 'date' && isOwed(concern));
  return [
    { code: 'clear-purpose', isMet: content !== undefined && says(content.purpose, content.expectation) }, // prettier-ignore
    { code: 'safety', isMet: content !== undefined && says(content.rules) },
    { code: 'roles-and-limits', isMet: content !== undefined && says(content.roles, content.notDecided) }, // prettier-ignore
    {
      code: 'all-can-take-part',
      isMet: sent !== null && recipients.length > 0 && unreached === 0 && !isDateOwed,
    },
  ];
}
