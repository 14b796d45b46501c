import type { DirectionResult } from '../../../src/contracts/directions.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import './directions.css';

type Shown = Extract<DirectionResult, { readonly kind: 'shown' }>;

/** Not and partly to the left of the middle, understood to the right; each with its own pattern and its number beside it. */
export function AgreementBar({ result }: { readonly result: Shown }) {
  const texts = useTexts(directionTexts);
  const { counts, answered } = result;
  // Each side of the middle holds all who answered.
  const width = (count: number) => ({ width: `${String((100 * count) / answered)}%` });
  const words = [
    [texts.not, counts.not, 'not'],
    [texts.partly, counts.partly, 'partly'],
    [texts.understood, counts.understood, 'understood'],
  ] as const;
  return (
    <div className="agreement">
      <div className="agreement-track" aria-hidden="true">
        <span className="agreement-side agreement-left">
          <span className="agreement-part agreement-not" style={width(counts.not)} />
          <span className="agreement-part agreement-partly" style={width(counts.partly)} />
        </span>
        <span className="agreement-side agreement-right">
          <span className="agreement-part agreement-understood" style={width(counts.understood)} />
        </span>
      </div>
      <ul className="agreement-words">
        {words.map(([word, count, kind]) => (
          <li key={kind}>
            <span className={`agreement-sign agreement-${kind}`} aria-hidden="true" />
            {word}: <span className="numbers">{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
