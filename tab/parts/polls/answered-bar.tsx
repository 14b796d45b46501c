import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import './answered-bar.css';

/** How many of those asked have answered, as words with a thin bar. */
export function AnsweredBar(given: { readonly answered: number; readonly eligible: number }) {
  const words = useTexts(wordTexts);
  const share = given.eligible === 0 ? 0 : (100 * given.answered) / given.eligible;
  return (
    <div className="answered">
      <span className="answered-track" aria-hidden="true">
        <span className="answered-fill" style={{ width: `${share}%` }} />
      </span>
      <span className="quiet numbers">{words.answeredOf(given.answered, given.eligible)}</span>
    </div>
  );
}
