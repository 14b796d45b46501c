import { never } from '../decision.ts';
import { understandings } from '../directions/verification.ts';
import type { DocumentBlock, Language } from '../documents/document-model.ts';
import { reactionKinds } from '../knowledge/knowledge-item.ts';
import { stances } from '../polls/choice.ts';
import { drawPoll } from './draw-poll.ts';
import { paragraphs } from './paragraphs.ts';
import { isTooFew } from './poll-minutes.ts';
import type { ProtocolFigures } from './poll-minutes.ts';
import { pollWords } from './poll-words.ts';
import type { ProtocolPollResult } from './protocol.ts';
import { protocolWords } from './protocol-words.ts';

/** One poll in the minutes: what was asked, what it came to, and how the answers were used. */
export function layOutPoll(poll: ProtocolPollResult, language: Language): readonly DocumentBlock[] {
  const words = protocolWords[language];
  return [
    { kind: 'heading', level: 2, text: poll.title },
    { kind: 'paragraph', text: poll.purpose },
    { kind: 'paragraph', text: words.answered(poll.answered, poll.eligible) },
    ...poll.questions.flatMap((question): readonly DocumentBlock[] => [
      { kind: 'heading', level: 3, text: question.text },
      ...(isTooFew(question)
        ? [{ kind: 'paragraph', text: words.tooFew } as const]
        : resultBlocks(question, language)),
    ]),
    ...(poll.outcomeNote === ''
      ? []
      : [
          { kind: 'heading', level: 3, text: words.outcome } as const,
          ...paragraphs(poll.outcomeNote),
        ]),
  ];
}

function resultBlocks(question: ProtocolFigures, language: Language): readonly DocumentBlock[] {
  const words = protocolWords[language];
  const own = pollWords[language];
  const { text } = question;
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'priority-points': {
      const unit = question.kind === 'priority-points' ? words.points : words.count;
      const sorted = question.options.toSorted((a, b) => b.value - a.value);
      return barsAndTable(text, [words.choice, unit], sorted);
    }
    case 'ranking':
      return [
        drawPoll(question, language),
        table(
          text,
          [words.choice, own.schulzePlace, own.bordaPlace, own.bordaPoints],
          question.options
            .toSorted((a, b) => a.schulzePlace - b.schulzePlace || a.bordaPlace - b.bordaPlace)
            .map(({ label, schulzePlace, bordaPlace, points }) => [
              label,
              ...[schulzePlace, bordaPlace, points].map((figure) => inFigures(figure, language)),
            ]),
        ),
        { kind: 'paragraph', text: own.aboutRanking },
      ];
    case 'scale': {
      const ends = new Map([
        [question.counts[0]?.value, question.lowest],
        [question.counts.at(-1)?.value, question.highest],
      ]);
      const rows = question.counts.map(({ value, count }) => {
        const end = ends.get(value);
        return { label: end === undefined ? String(value) : `${value} – ${end}`, value: count };
      });
      const unsure = { label: own.unsure, value: question.unsure };
      return [
        drawPoll(question, language),
        countTable(text, [own.step, words.count], [...rows, unsure]),
      ];
    }
    case 'trade-off': {
      const rows = question.counts.map(({ value, count }) => ({
        label:
          value === 0
            ? own.middle
            : own.towards(Math.abs(value), value < 0 ? question.left : question.right),
        value: count,
      }));
      const unsure = { label: own.unsure, value: question.unsure };
      return [
        drawPoll(question, language),
        countTable(text, [own.position, words.count], [...rows, unsure]),
      ];
    }
    case 'agreement':
      return [
        drawPoll(question, language),
        perWord(text, own.statement, stances, own.stances, question.options),
      ];
    case 'knowledge-reaction':
      return [
        drawPoll(question, language),
        perWord(text, own.finding, reactionKinds, own.reactions, question.options),
      ];
    case 'verification':
      return [
        drawPoll(question, language),
        perWord(text, own.asked, understandings, own.understandings, question.options),
      ];
    case 'open-text':
      return [{ kind: 'paragraph', text: own.written(question.written) }];
    default:
      return never(question);
  }
}

function barsAndTable(
  caption: string,
  columns: readonly [string, string],
  rows: readonly { readonly label: string; readonly value: number }[],
): readonly DocumentBlock[] {
  const longest = Math.max(1, ...rows.map(({ value }) => value));
  return [
    {
      kind: 'bars',
      caption,
      alternativeText: rows.map(({ label, value }) => `${label}: ${value}`).join('; '),
      bars: rows.map(({ label, value }) => ({
        label,
        share: value / longest,
        text: String(value),
      })),
    },
    countTable(caption, columns, rows),
  ];
}

function countTable(
  caption: string,
  columns: readonly [string, string],
  rows: readonly { readonly label: string; readonly value: number }[],
): DocumentBlock {
  return table(caption, columns, rows.map(({ label, value }) => [label, String(value)])); // prettier-ignore
}

function perWord<Word extends string>(
  caption: string,
  column: string,
  order: readonly Word[],
  words: Readonly<Record<Word, string>>,
  options: readonly { readonly label: string; readonly counts: Readonly<Record<Word, number>> }[],
): DocumentBlock {
  return table(
    caption,
    [column, ...order.map((word) => words[word])],
    options.map(({ label, counts }) => [label, ...order.map((word) => String(counts[word]))]),
  );
}

function table(
  caption: string,
  [first = '', ...figures]: readonly string[],
  rows: readonly (readonly string[])[],
): DocumentBlock {
  return {
    kind: 'table',
    caption,
    columns: [{ title: first }, ...figures.map((title) => ({ title, align: 'end' as const }))],
    rows,
  };
}

function inFigures(value: number, language: Language): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}
