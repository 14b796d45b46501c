import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { pollDelivery } from '../../../src/contracts/delivery.ts';
import type { PollDelivery } from '../../../src/contracts/delivery.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { deliveryTexts } from '../../texts/delivery.ts';
import { useTexts } from '../../texts/texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { DeliveryRow, canBeTriedAgain } from './delivery-row.tsx';
import { SettleDelivery } from './settle-delivery.tsx';
import type { Settling } from './settle-delivery.tsx';

const order = ['unreachable', 'uncertain', 'waiting', 'sending', 'sent'];

type DeliveryProps = { readonly pollId: string; readonly isAnonymous: boolean };

/** Whom the cards have reached; what needs a person stands first, with what can be done. */
export function Delivery({ pollId, isAnonymous }: DeliveryProps) {
  const { snapshot, refetch } = useLoaded(`/api/polls/${pollId}/delivery`, pollDelivery);
  const texts = useTexts(deliveryTexts);
  const [asked, setAsked] = useState<Settling | null>(null);
  if (snapshot.state === 'loading') return null;
  if (snapshot.state === 'failed')
    return <ErrorNotice failure={snapshot.failure} onRetry={refetch} />;
  const { messages, counts, maySendAgain } = snapshot.value;
  const isAnsweringHidden = messages.some(
    ({ kind, hasAnswered }) => kind === 'personal' && hasAnswered === null,
  );
  const notReached = maySendAgain ? messages.filter(canBeTriedAgain) : [];
  if (messages.length === 0)
    return (
      <Section title={texts.title} hint={texts.hint}>
        <EmptyState title={texts.none}>{texts.noneHint}</EmptyState>
      </Section>
    );
  return (
    <Section title={texts.title} hint={texts.hint}>
      <p className="numbers">
        {texts.counts(
          counts.sent,
          counts.waiting + counts.sending,
          counts.uncertain,
          counts.unreachable,
        )}
      </p>
      {counts.uncertain > 0 && (
        <Notice tone="attention" title={texts.uncertainTitle(counts.uncertain)}>
          <p>{texts.uncertainText}</p>
        </Notice>
      )}
      {notReached.length > 1 && (
        <p>
          <Button
            onClick={() => {
              setAsked({ as: 'again', messageIds: notReached.map(({ id }) => id) });
            }}
          >
            {texts.againForAll(notReached.length)}
          </Button>
        </p>
      )}
      {isAnsweringHidden && (
        <p className="quiet">{isAnonymous ? texts.answeredFew : texts.answeredLater}</p>
      )}
      <div className="table-box" role="group" aria-label={texts.title} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{texts.to}</th>
              <th scope="col">{texts.state}</th>
              <th scope="col">{texts.answered}</th>
              <th scope="col">{texts.updated}</th>
            </tr>
          </thead>
          <tbody>
            {sorted(messages).map((message) => (
              <DeliveryRow
                key={message.id}
                message={message}
                maySendAgain={maySendAgain}
                onAsked={setAsked}
              />
            ))}
          </tbody>
        </table>
      </div>
      {asked && (
        <SettleDelivery
          pollId={pollId}
          settling={asked}
          onEnd={() => {
            setAsked(null);
            refetch();
          }}
        />
      )}
    </Section>
  );
}

const sorted = (messages: PollDelivery['messages']) =>
  messages.toSorted(
    (a, b) =>
      order.indexOf(a.state) - order.indexOf(b.state) ||
      a.kind.localeCompare(b.kind) ||
      a.to.localeCompare(b.to, 'nb', { numeric: true }),
  );
