import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { holdsIdentityNumber } from '../writing/identity-number.ts';
import { inOneForm, isText, isVisible } from '../writing/written-text.ts';

export type TextRefusal =
  | { readonly code: 'answer-too-long'; readonly questionId: string; readonly longest: number }
  | { readonly code: 'answer-unreadable'; readonly questionId: string }
  | { readonly code: 'identity-number-in-answer'; readonly questionId: string };

/**
 * What somebody wrote in an answer, as it is kept. The same rule as for what is written in a form, here because a card's fields come past the contracts.
 * @returns empty for what says nothing that can be seen
 */
export function readAnswerText(
  written: string,
  longest: number,
  questionId: string,
): Decision<string, TextRefusal> {
  const text = inOneForm(written).trim();
  if (text.length > longest) return refuse({ code: 'answer-too-long', questionId, longest });
  if (!isText(text)) return refuse({ code: 'answer-unreadable', questionId });
  if (holdsIdentityNumber(text)) return refuse({ code: 'identity-number-in-answer', questionId });
  return decide(isVisible(text) ? text : '');
}
