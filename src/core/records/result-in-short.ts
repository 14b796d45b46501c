import { never } from '../decision.ts';
import { understandings } from '../directions/verification.ts';
import type { Language } from '../documents/document-model.ts';
import { reactionKinds } from '../knowledge/knowledge-item.ts';
import { stances } from '../polls/choice.ts';
import { isTooFew } from '../protocols/poll-minutes.ts';
import type { ProtocolQuestion } from '../protocols/poll-minutes.ts';
import { pollWords } from '../protocols/poll-words.ts';
import { protocolWords } from '../protocols/protocol-words.ts';

/** What the answers to one question came to, in one line: every figure of it, in words, the largest first where there is an order to choose. */
export function resultInShort(question: ProtocolQuestion, language: Language): string {
  if (isTooFew(question)) return protocolWords[language].tooFew;
  const own = pollWords[language];
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'priority-points':
      return question.options
        .toSorted((a, b) => b.value - a.value)
        .map(({ label, value }) => `${label}: ${value}`)
        .join('; ');
    case 'ranking':
      return question.options
        .toSorted((a, b) => a.schulzePlace - b.schulzePlace || a.bordaPlace - b.bordaPlace)
        .map(({ label, schulzePlace }) => `${schulzePlace}. ${label}`)
        .join('; ');
    case 'scale':
      return onALine(question, (value) => String(value), own.unsure);
    case 'trade-off':
      return onALine(
        question,
        (value) =>
          value === 0
            ? own.middle
            : own.towards(Math.abs(value), value < 0 ? question.left : question.right),
        own.unsure,
      );
    case 'agreement':
      return perWord(stances, own.stances, question.options);
    case 'knowledge-reaction':
      return perWord(reactionKinds, own.reactions, question.options);
    case 'verification':
      return perWord(understandings, own.understandings, question.options);
    case 'open-text':
      return own.written(question.written);
    default:
      return never(question);
  }
}

function onALine(
  question: {
    readonly counts: readonly { readonly value: number; readonly count: number }[];
    readonly unsure: number;
  },
  named: (value: number) => string,
  unsure: string,
): string {
  return [
    ...question.counts.map(({ value, count }) => `${named(value)}: ${count}`),
    `${unsure}: ${question.unsure}`,
  ].join('; ');
}

function perWord<Word extends string>(
  order: readonly Word[],
  words: Readonly<Record<Word, string>>,
  options: readonly { readonly label: string; readonly counts: Readonly<Record<Word, number>> }[],
): string {
  return options
    .map(
      ({ label, counts }) =>
        `${label} (${order.map((word) => `${words[word]} ${counts[word]}`).join(', ')})`,
    )
    .join('; ');
}
