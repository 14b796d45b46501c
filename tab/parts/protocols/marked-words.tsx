import type { SeenMark } from '../../../src/contracts/screening.ts';
import { screeningTexts } from '../../texts/screening.ts';
import { useTexts } from '../../texts/texts.ts';
import { markedPieces } from './marked-pieces.ts';

type MarkedWordsProps = { readonly text: string; readonly marks: readonly SeenMark[] };

/** A text with what the public will not read struck, patterned and said in words, to the eye and to the ear. */
export function MarkedWords({ text, marks }: MarkedWordsProps) {
  const texts = useTexts(screeningTexts);
  return markedPieces(text, marks).map((piece, place) =>
    piece.isScreened ? (
      <del key={place} className="screened-words">
        <span className="visually-hidden">{texts.screenedWords} </span>
        {piece.text}
        <span className="visually-hidden"> {texts.endOfMark}</span>
        <span className="screened-label" aria-hidden="true">
          {texts.label}
        </span>
      </del>
    ) : (
      piece.text
    ),
  );
}
