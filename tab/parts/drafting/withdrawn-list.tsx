import type { WithdrawnStatement } from '../../../src/contracts/hearings.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';

/** The trace of what was written down by mistake, for whoever handles the statements. */
export function WithdrawnList({
  withdrawn,
}: {
  readonly withdrawn: readonly WithdrawnStatement[];
}) {
  const texts = useTexts(draftingTexts);
  const dates = useDates();
  if (withdrawn.length === 0) return null;
  return (
    <details>
      <summary>{texts.withdrawnStatements(withdrawn.length)}</summary>
      <p className="quiet">{texts.withdrawnHint}</p>
      <ul className="card-list">
        {withdrawn.map((one) => (
          <li key={one.id} className="card">
            <p className="card-name">{one.areWordsRemoved ? texts.privatePerson : one.sender}</p>
            <p className="prose">{one.areWordsRemoved ? texts.wordsRemoved : one.summary}</p>
            <dl className="facts">
              <dt>{texts.receivedOn}</dt>
              <dd>{dates.date(one.receivedOn)}</dd>
              <dt>{texts.why}</dt>
              <dd className="prose">{one.why}</dd>
            </dl>
            <p className="quiet">{texts.withdrawnLine(one.by, dates.moment(one.at))}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
