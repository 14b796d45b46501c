import type { TracedDirection } from '../../../src/contracts/influence.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { influenceTexts } from '../../texts/influence.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';

const tones = { draft: 'quiet', asked: 'active', settled: 'done', dropped: 'quiet' } as const;

/** The directions that an input went into, with how their words came to be. */
export function ThreadDirections({
  directions,
}: {
  readonly directions: readonly TracedDirection[];
}) {
  const texts = useTexts(influenceTexts);
  const dates = useDates();
  return directions.map(({ id, text, stance, status, versions }) => {
    const earlier = versions.slice(0, -1).toReversed();
    return (
      <div key={id} className="card">
        <div className="card-row">
          <RouteLink to={`/directions/${id}`} className="card-name">
            {text}
          </RouteLink>
          <StatusWord tone={tones[status]}>{texts.status[status]}</StatusWord>
        </div>
        <p className="quiet">{texts.stance[stance]}</p>
        {earlier.length > 0 && (
          <details>
            <summary>{texts.earlierVersions(earlier.length)}</summary>
            <ol className="plain-dots">
              {earlier.map((version) => (
                <li key={version.version}>
                  <p className="quiet">
                    {texts.versionLine(version.version, dates.moment(version.madeAt))}
                  </p>
                  <p className="prose">{version.text}</p>
                </li>
              ))}
            </ol>
          </details>
        )}
        {versions.at(-1)?.changed !== '' && <p className="prose">{versions.at(-1)?.changed}</p>}
      </div>
    );
  });
}
