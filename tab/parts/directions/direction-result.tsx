import type { DirectionAsk } from '../../../src/contracts/directions.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { AgreementBar } from './agreement-bar.tsx';

type DirectionResultProps = {
  readonly ask: DirectionAsk;
  /** The sums alone, where several directions stand below each other. */
  readonly isShort?: boolean;
};

/** What came of asking: sums of everybody, two figures by party, and what is missing. The same for every reader. */
export function ResultOf({ ask: { result }, isShort = false }: DirectionResultProps) {
  const texts = useTexts(directionTexts);
  if (result.kind === 'open')
    return <p className="quiet">{texts.answeredSoFar(result.answered)}</p>;
  if (result.kind === 'too-few')
    return <p className="quiet">{texts.tooFew(result.answered, result.eligible)}</p>;
  const { consensus } = result;
  const { smallest, geometricMean } = consensus;
  const groups = [
    [texts.ownGroups, consensus.parties],
    [texts.pooled, consensus.pooled],
    [texts.leftOut, consensus.leftOut],
  ] as const;
  return (
    <div className="direction-result">
      <p>
        <strong>{texts.agreement(result.agreement)}</strong>{' '}
        <span className="quiet">· {texts.turnout(result.answered, result.eligible)}</span>
      </p>
      <AgreementBar result={result} />
      {smallest === null || geometricMean === null ? (
        !isShort && <p className="quiet">{texts.noGroups}</p>
      ) : (
        <dl className="facts">
          <dt>{texts.smallest}</dt>
          <dd className="numbers">{texts.percent(smallest)}</dd>
          {!isShort && (
            <>
              <dt>{texts.mean}</dt>
              <dd className="numbers">{texts.percent(geometricMean)}</dd>
            </>
          )}
        </dl>
      )}
      {!isShort && (
        <details>
          <summary>{texts.byParty}</summary>
          {groups.map(
            ([label, parties]) =>
              parties.length > 0 && (
                <p key={label} className="quiet">
                  {label}: {parties.join(', ')}
                </p>
              ),
          )}
          <p className="quiet">{texts.everybodyCounts}</p>
        </details>
      )}
      {!isShort && result.missing.length > 0 && (
        <div>
          <p>
            <strong>{texts.missing}</strong>
          </p>
          <p className="quiet">{texts.missingHint}</p>
          <ul className="plain-dots">
            {result.missing.map((text, index) => (
              <li key={index} className="prose">
                {text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
