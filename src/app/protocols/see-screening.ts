import { publicText } from '../../core/protocols/public-protocol.ts';
import type { Passage } from '../../core/protocols/passages.ts';
import type { ProtocolDraft } from '../../core/protocols/protocol-draft.ts';
import type { FrozenMark, ScreeningMark } from '../../core/protocols/screening-mark.ts';
import { isToBeScreened } from '../../core/protocols/to-be-screened.ts';
import { wordsLeft } from '../../core/protocols/words-left.ts';
import type { AccessCode } from '../../core/screening/shipped-codes.ts';
import type { Instant } from '../../core/time/instant.ts';

export type SeenMark = Omit<ScreeningMark, 'passage' | 'code'> & { readonly basis: string };

export type SeenScreening = {
  /** What may be chosen: retired codes are not among them. */
  readonly codes: readonly Pick<AccessCode, 'key' | 'basis' | 'explanation' | 'isChecked'>[];
  readonly settledAt: Instant | null;
  readonly isToBeScreened: boolean;
  /** Marks whose words were changed. */
  readonly lost: readonly (Omit<SeenMark, 'place'> & { readonly passage: string })[];
  /** Passages in which words that are marked elsewhere stand unmarked. */
  readonly left: readonly { readonly passage: string; readonly words: string }[];
};

/** What of minutes on their way is screened, for the clerk and the chair: to others no mark is told of. */
export function seenScreening(
  { content, screening: { marks, settledAt }, state }: ProtocolDraft,
  codes: readonly AccessCode[],
  frozen: readonly FrozenMark[],
): {
  readonly screening: SeenScreening;
  readonly ofPassage: (passage: Passage) => {
    readonly marks: readonly SeenMark[];
    readonly publicText: string | null;
  };
} {
  // What is frozen keeps the words that its codes had then.
  const basisOf = ({ id, code }: ScreeningMark): string =>
    frozen.find((mark) => mark.id === id)?.basis ??
    codes.find(({ key }) => key === code)?.basis ??
    code;
  const set = marks.flatMap(({ place, ...mark }) => (place === 'lost' ? [] : [{ ...mark, place }]));
  const read = publicText(
    content,
    set.map((mark) => ({ ...mark, basis: basisOf(mark) })),
  );
  return {
    screening: {
      codes: codes
        .filter(({ isRetired }) => !isRetired)
        .map(({ key, basis, explanation, isChecked }) => ({ key, basis, explanation, isChecked })),
      settledAt,
      isToBeScreened:
        state.status !== 'frozen' && isToBeScreened({ content, screening: { marks, settledAt } }),
      lost: marks
        .filter(({ place }) => place === 'lost')
        .map((mark) => ({
          ...{ id: mark.id, passage: mark.passage, words: mark.words, basis: basisOf(mark) },
        })),
      left: wordsLeft(content, set),
    },
    ofPassage: ({ key, text }) => {
      const own = set.filter(({ passage }) => passage === key);
      return {
        marks: own.map((mark) => ({
          ...{ id: mark.id, place: mark.place, words: mark.words, basis: basisOf(mark) },
        })),
        publicText: own.length === 0 ? null : read(key, text),
      };
    },
  };
}

/** The same for whoever is not told of marks. */
export const noMarks = { marks: [], publicText: null } as const;
