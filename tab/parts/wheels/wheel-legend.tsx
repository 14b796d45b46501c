import { wheelTexts } from '../../texts/wheels.ts';
import { useTexts } from '../../texts/texts.ts';

/** What the fills and shapes mean, in words. The list says the same of each. */
export function WheelLegend() {
  const texts = useTexts(wheelTexts);
  const samples = [
    ['politics', 'band', texts.politics],
    ['administration', 'band', texts.administration],
    ['strategy', 'band', texts.sources.strategy],
    ['politics', 'circle', texts.markPolitics],
    ['administration', 'square', texts.markAdministration],
  ] as const;
  return (
    <ul className="wheel-legend">
      {samples.map(([fill, shape, words]) => (
        <li key={words}>
          <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
            <g
              className={`wheel-stop wheel-coming wheel-${fill} ${shape === 'band' ? 'wheel-arc' : 'wheel-mark'}`} /* prettier-ignore */
            >
              {shape === 'band' && (
                <rect className="wheel-shape" x="1" y="2" width="26" height="16" />
              )}
              {shape === 'circle' && <circle className="wheel-shape" cx="14" cy="10" r="8" />}
              {shape === 'square' && (
                <rect className="wheel-shape" x="6" y="2" width="16" height="16" rx="3" />
              )}
            </g>
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
