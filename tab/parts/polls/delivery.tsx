import { pollDelivery } from '../../../src/contracts/polls.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';

const tones = { waiting: 'quiet', sent: 'done', uncertain: 'attention', unreachable: 'attention' } as const; // prettier-ignore

/** Whom the cards have reached; what needs a person stands first. */
export function Delivery({ pollId }: { readonly pollId: string }) {
  const { snapshot, refetch } = useLoaded(`/api/polls/${pollId}/delivery`, pollDelivery);
  const texts = useTexts(pollTexts);
  const dates = useDates();
  if (snapshot.state === 'loading') return null;
  if (snapshot.state === 'failed')
    return <ErrorNotice failure={snapshot.failure} onRetry={refetch} />;
  const { messages, counts } = snapshot.value;
  const causes: Readonly<Record<string, string>> = texts.deliveryCauses;
  const cause = (code: string | null) => (code === null ? undefined : causes[code]);
  const isAnsweringHidden = messages.some(
    ({ kind, hasAnswered }) => kind === 'personal' && hasAnswered === null,
  );
  const order = ['unreachable', 'uncertain', 'waiting', 'sent'];
  const sorted = messages.toSorted(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) ||
      a.kind.localeCompare(b.kind) ||
      a.to.localeCompare(b.to, 'nb', { numeric: true }),
  );
  return (
    <Section title={texts.delivery} hint={texts.deliveryHint}>
      <p className="numbers">
        {texts.deliveryCounts(counts.sent, counts.waiting, counts.uncertain, counts.unreachable)}
      </p>
      {isAnsweringHidden && <p className="quiet">{texts.deliveryAnsweredLater}</p>}
      <div className="table-box" role="group" aria-label={texts.delivery} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{texts.deliveryTo}</th>
              <th scope="col">{texts.deliveryState}</th>
              <th scope="col">{texts.deliveryAnswered}</th>
              <th scope="col">{texts.deliveryUpdated}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((message) => (
              <tr key={`${message.kind} ${message.to}`}>
                <th scope="row">
                  {message.to}
                  {message.kind === 'group' && ` (${texts.group})`}
                </th>
                <td>
                  <StatusWord tone={tones[message.state]}>
                    {texts.deliveryStates[message.state]}
                  </StatusWord>
                  {cause(message.cause) && <span className="quiet"> {cause(message.cause)}</span>}
                </td>
                <td>
                  {message.hasAnswered === null ? '–' : message.hasAnswered ? texts.yes : texts.no}
                </td>
                <td className="numbers">{dates.moment(message.updatedAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
