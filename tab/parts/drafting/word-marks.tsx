import type { ComparedParagraph } from '../../../src/contracts/adoptions.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';

type Words = NonNullable<ComparedParagraph['words']>['text'];

/** One side of a changed text: what stands there, with what went or came marked, and said to those who hear it. */
export function WordMarks({
  words,
  side,
}: {
  readonly words: Words;
  readonly side: 'before' | 'after';
}) {
  const texts = useTexts(draftingTexts);
  const left = side === 'before' ? 'added' : 'removed';
  return (
    <>
      {words
        .filter(({ kind }) => kind !== left)
        .map(({ kind, text }, place) =>
          kind === 'same' ? (
            text
          ) : kind === 'added' ? (
            <ins key={place}>
              <span className="visually-hidden">{texts.addedWords} </span>
              {text}
              <span className="visually-hidden"> {texts.endOfMark}</span>
            </ins>
          ) : (
            <del key={place}>
              <span className="visually-hidden">{texts.removedWords} </span>
              {text}
              <span className="visually-hidden"> {texts.endOfMark}</span>
            </del>
          ),
        )}
    </>
  );
}
