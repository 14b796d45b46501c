import { never } from '../decision.ts';
import type { Understanding } from '../directions/verification.ts';
import type { ReactionKind } from '../knowledge/knowledge-item.ts';
import type { Stance } from '../polls/choice.ts';
import type { QuestionKind } from '../polls/poll-question.ts';
import type { QuestionResult } from '../polls/question-result.ts';

type Asked<Kind extends string> = { readonly text: string; readonly kind: Kind };
type Counted<Word extends string> = {
  readonly options: readonly {
    readonly label: string;
    readonly counts: Readonly<Record<Word, number>>;
  }[];
};
type OnALine = {
  readonly counts: readonly { readonly value: number; readonly count: number }[];
  readonly unsure: number;
};

/** So few answered that nothing is said of what they answered. */
type TooFew = Asked<QuestionKind> & { readonly options: readonly [] };

/**
 * What the answers to one question came to, as the minutes hold it. What people wrote is not among it: the minutes are open and kept for ever, and a text may
 * say whose it is.
 */
export type ProtocolFigures =
  | (Asked<'single-choice' | 'multiple-choice' | 'priority-points'> & {
      readonly options: readonly { readonly label: string; readonly value: number }[];
    })
  | (Asked<'ranking'> & {
      readonly options: readonly {
        readonly label: string;
        readonly points: number;
        readonly bordaPlace: number;
        readonly schulzePlace: number;
      }[];
    })
  | (Asked<'scale'> & OnALine & { readonly lowest: string; readonly highest: string })
  | (Asked<'trade-off'> & OnALine & { readonly left: string; readonly right: string })
  | (Asked<'agreement'> & Counted<Stance>)
  | (Asked<'knowledge-reaction'> & Counted<ReactionKind>)
  | (Asked<'verification'> & Counted<Understanding>)
  | (Asked<'open-text'> & { readonly written: number });

export type ProtocolQuestion = TooFew | ProtocolFigures;

export function isTooFew(question: ProtocolQuestion): question is TooFew {
  return 'options' in question && question.options.length === 0;
}

export function questionMinutes(result: QuestionResult): ProtocolFigures {
  const { text } = result;
  switch (result.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'priority-points':
      return {
        ...{ text, kind: result.kind },
        options: result.options.map(({ label, value }) => ({ label, value })),
      };
    case 'ranking':
      return {
        ...{ text, kind: result.kind },
        options: result.options.map(({ label, points, bordaPlace, schulzePlace }) => ({
          ...{ label, points, bordaPlace, schulzePlace },
        })),
      };
    case 'scale': {
      const { kind, counts, unsure, lowest, highest } = result;
      return { text, kind, counts, unsure, lowest, highest };
    }
    case 'trade-off': {
      const { kind, counts, unsure, left, right } = result;
      return { text, kind, counts, unsure, left, right };
    }
    case 'agreement':
      return { text, kind: result.kind, options: result.options.map(labelAndCounts) };
    case 'knowledge-reaction':
      return { text, kind: result.kind, options: result.options.map(labelAndCounts) };
    case 'verification':
      return { text, kind: result.kind, options: result.options.map(labelAndCounts) };
    case 'open-text':
      return { text, kind: result.kind, written: result.texts.length };
    default:
      return never(result);
  }
}

function labelAndCounts<Counts>({
  label,
  counts,
}: {
  readonly label: string;
  readonly counts: Counts;
}) {
  return { label, counts };
}
