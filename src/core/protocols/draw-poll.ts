import type { DocumentBlock, DocumentDrawing, Language } from '../documents/document-model.ts';
import type { ProtocolFigures } from './poll-minutes.ts';
import { pollWords } from './poll-words.ts';

type Key = Extract<DocumentDrawing, { readonly key: unknown }>['key'][number];
type OfKind<Kind extends ProtocolFigures['kind']> = Extract<
  ProtocolFigures,
  { readonly kind: Kind }
>;
type Drawn<Word extends string> = Readonly<Record<Word, Pick<Key, 'tone' | 'side'>>>;

/** The result of a question as the tab draws it. Its table follows and has every figure; the alternative text has them too. */
export function drawPoll(
  question: OfKind<'agreement' | 'verification' | 'knowledge-reaction' | 'scale' | 'trade-off' | 'ranking'>, // prettier-ignore
  language: Language,
): DocumentBlock {
  const own = pollWords[language];
  switch (question.kind) {
    case 'agreement':
      return inParts(question, 'diverging', own.stances, {
        disagree: { tone: 'hollow', side: 'left' },
        agree: { tone: 'solid', side: 'right' },
        pass: { tone: 'hatched', side: 'apart' },
      });
    case 'verification':
      return inParts(question, 'diverging', own.understandings, {
        not: { tone: 'hollow', side: 'left' },
        partly: { tone: 'hatched', side: 'left' },
        understood: { tone: 'solid', side: 'right' },
      });
    case 'knowledge-reaction':
      return inParts(question, 'grouped', own.reactions, {
        surprised: { tone: 'solid', side: 'right' },
        curious: { tone: 'hatched', side: 'right' },
        missing: { tone: 'hollow', side: 'right' },
      });
    case 'scale':
      return alongLine(question, 'columns', [question.lowest, question.highest], language);
    case 'trade-off':
      return alongLine(question, 'dots', [question.left, question.right], language);
    case 'ranking': {
      const rows = question.options.map(({ label, schulzePlace, bordaPlace }) => ({
        ...{ label, dot: schulzePlace, ring: bordaPlace },
      }));
      return {
        ...{ kind: 'figure', caption: '' },
        alternativeText: saidOf(
          question.text,
          rows.map(({ label, dot, ring }) => `${label}: ${own.schulzePlace} ${dot}, ${own.bordaPlace} ${ring}`), // prettier-ignore
        ),
        drawing: {
          form: 'places',
          methods: [own.schulzePlace, own.bordaPlace],
          rows: rows.toSorted((a, b) => a.dot - b.dot || a.ring - b.ring),
        },
      };
    }
  }
}

function inParts<Word extends string>(
  question: {
    readonly text: string;
    readonly options: readonly {
      readonly label: string;
      readonly counts: Readonly<Record<Word, number>>;
    }[];
  },
  form: 'diverging' | 'grouped',
  words: Readonly<Record<Word, string>>,
  drawn: Drawn<Word>,
): DocumentBlock {
  const order = Object.keys(drawn) as Word[];
  const { text, options } = question;
  return {
    ...{ kind: 'figure', caption: '' },
    alternativeText: saidOf(
      text,
      options.map(
        ({ label, counts }) =>
          `${label}: ${order.map((word) => `${words[word]} ${counts[word]}`).join(', ')}`,
      ),
    ),
    drawing: {
      form,
      key: order.map((word) => ({ label: words[word], ...drawn[word] })),
      rows: options.map(({ label, counts }) => ({
        label,
        values: order.map((word) => counts[word]),
      })),
    },
  };
}

function alongLine(
  question: OfKind<'scale' | 'trade-off'>,
  form: 'columns' | 'dots',
  [left, right]: readonly [string, string],
  language: Language,
): DocumentBlock {
  const own = pollWords[language];
  const unsure = `${own.unsure}: ${question.unsure}`;
  const steps = question.counts.map(({ value, count }) => ({
    // A place between two ends is so far from the middle, whichever way.
    label: String(form === 'dots' ? Math.abs(value) : value),
    count,
  }));
  return {
    ...{ kind: 'figure', caption: '' },
    alternativeText: saidOf(`${question.text} ${left} – ${right}`, [
      steps.map(({ label, count }) => `${label}: ${count}`).join(', '),
      unsure,
    ]),
    drawing: { form, steps, left, right, note: unsure, perDot: own.perDot },
  };
}

function saidOf(question: string, facts: readonly string[]): string {
  return `${question} ${facts.join('; ')}`;
}
