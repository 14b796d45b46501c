import type { SeatingPage } from '../../../src/contracts/seating.ts';
import { seatingTexts } from '../../texts/seating.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';

type Version = NonNullable<SeatingPage['preparation']>['versions'][number];

/** Every version that has been kept, newest first: what was drawn, by whom, and what it scored. */
export function SeatingHistory({ versions }: { readonly versions: readonly Version[] }) {
  const texts = useTexts(seatingTexts);
  const dates = useDates();
  return (
    <Section title={texts.history}>
      <ol className="card-list" reversed>
        {versions.map(({ version, origin, tableCount, seed, scores, madeBy, madeAt }) => (
          <li key={version} className="card">
            <span className="card-row">
              <span className="card-name">
                {texts.version(version)}: {texts.origins[origin]}
              </span>
              <span className="quiet">{texts.madeBy(madeBy, dates.moment(madeAt))}</span>
            </span>
            <span>{texts.versionFacts(tableCount, seed, scores.sameParty, scores.repeats)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
