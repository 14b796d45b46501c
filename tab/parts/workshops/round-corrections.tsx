import type { RoundPage } from '../../../src/contracts/rounds.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { opennessTexts } from '../../texts/openness.ts';
import { roundChangeTexts } from '../../texts/round-changes.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';

/** What was changed after the notice was out, the newest first. */
export function RoundCorrections({ page }: { readonly page: RoundPage }) {
  const texts = useTexts(roundChangeTexts);
  const dates = useDates();
  if (page.corrections.length === 0) return null;
  return (
    <Section title={texts.corrections}>
      <ol className="card-list">
        {page.corrections.toReversed().map(({ number, kind, reason, changes, publishedAt }) => (
          <li key={number} className="card">
            <p className="card-name">
              {kind === 'cancelled'
                ? texts.cancelledAt(dates.moment(publishedAt))
                : texts.correctedAt(dates.moment(publishedAt))}
            </p>
            {reason !== '' && <p>{reason}</p>}
            <ul className="plain-dots">
              {changes.map((change) => (
                <ChangeLine key={change.field} change={change} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}

type Change = RoundPage['corrections'][number]['changes'][number];

function ChangeLine({ change: { field, from, to } }: { readonly change: Change }) {
  const texts = useTexts(roundChangeTexts);
  const openness = useTexts(opennessTexts);
  const dates = useDates();
  const shown = (value: string): string => {
    switch (field) {
      case 'time':
        return dates.moment(value as Instant);
      case 'openness':
        return value === 'open' ? openness.outcome.open : openness.outcome.closed;
      case 'meeting-form':
        return openness.meetingForms[value as keyof typeof openness.meetingForms];
      default:
        return value;
    }
  };
  const isTold = to !== '';
  return (
    <li>
      {texts.fields[field]}
      {isTold && (
        <>
          : {shown(from)} → {shown(to)}
        </>
      )}
    </li>
  );
}
