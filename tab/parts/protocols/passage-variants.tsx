import type { DraftPassage } from '../../../src/contracts/protocols.ts';
import { screeningTexts } from '../../texts/screening.ts';
import { useTexts } from '../../texts/texts.ts';
import { MarkedWords } from './marked-words.tsx';

/** A passage as it stands and as the public will read it, side by side. */
export function PassageVariants({
  passage: { text, marks, publicText },
}: {
  readonly passage: Pick<DraftPassage, 'text' | 'marks' | 'publicText'>;
}) {
  const texts = useTexts(screeningTexts);
  return (
    <div className="compared compared-sides">
      <section>
        <p className="compared-side-title">{texts.whole}</p>
        <p className="prose passage-text">
          <MarkedWords text={text} marks={marks} />
        </p>
      </section>
      <section>
        <p className="compared-side-title">{texts.publicVariant}</p>
        <p className="prose passage-text">{publicText ?? text}</p>
      </section>
    </div>
  );
}
