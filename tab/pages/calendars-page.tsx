import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { calendarAddress, calendarSubscriptions } from '../../src/contracts/wheels.ts';
import { osloDate } from '../../src/core/time/oslo.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import '../parts/wheels/wheels.css';
import { useApi } from '../session/session-context.ts';
import { wheelTexts } from '../texts/wheels.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import '../ui/form.css';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Calendars to subscribe to: one's own dates, each body's, and the open ones. */
export default function CalendarsPage() {
  const texts = useTexts(wheelTexts);
  const dates = useDates();
  const api = useApi();
  const announce = useAnnounce();
  const loaded = useLoaded('/api/calendar-subscriptions', calendarSubscriptions);
  const [made, setMade] = useState<{ readonly of: string | null; readonly address: string }>();
  const make = useAction(
    async (bodyId: string | null) => {
      const answer = await api.ask('POST', '/api/calendar-subscriptions', {
        ...{ body: { bodyId }, contract: calendarAddress },
      });
      if (answer.ok)
        setMade({ of: bodyId, address: `${window.location.origin}${answer.value.address}` });
      return answer;
    },
    () => {
      loaded.refetch();
      announce(texts.addressHint);
    },
  );
  const withdraw = useAction(
    (id: string) => api.send('POST', `/api/calendar-subscriptions/${id}/withdraw`),
    () => {
      setMade(undefined);
      loaded.refetch();
      announce(texts.withdrawn);
    },
  );
  const failure = make.failure ?? withdraw.failure;
  return (
    <WhenLoaded of={loaded}>
      {({ subscriptions, bodies }) => {
        const calendars = [
          { of: null, name: texts.own, hint: texts.ownHint },
          ...bodies.map(({ id, name }) => ({ of: id, name: texts.body(name), hint: '' })),
        ];
        return (
          <Page
            title={texts.calendarTitle}
            up={{ to: '/wheels', label: texts.title }}
            lead={texts.calendarLead}
          >
            {failure && <ErrorNotice failure={failure} />}
            <ul className="wheel-items">
              {calendars.map(({ of, name, hint }) => {
                const known = subscriptions.find(({ bodyId }) => bodyId === of);
                return (
                  <li key={of ?? 'own'} className="card">
                    <div>
                      <h2>{name}</h2>
                      {hint !== '' && <span className="quiet">{hint}</span>}
                      {known && (
                        <span className="quiet">
                          {texts.since(dates.date(osloDate(known.createdAt)))} {texts.renewHint}
                        </span>
                      )}
                      {made?.of === of && <MadeAddress address={made.address} of={name} />}
                    </div>
                    <div className="button-row">
                      <Button
                        disabled={make.isBusy}
                        aria-label={`${known ? texts.renew : texts.make}: ${name}`}
                        onClick={() => void make.run(of)}
                      >
                        {known ? texts.renew : texts.make}
                      </Button>
                      {known && (
                        <Button
                          disabled={withdraw.isBusy}
                          aria-label={`${texts.withdraw}: ${name}`}
                          onClick={() => void withdraw.run(known.id)}
                        >
                          {texts.withdraw}
                        </Button>
                      )}
                    </div>
                  </li>
                );
              })}
            </ul>
            <Section title={texts.howTitle}>
              <ol className="wheel-steps">
                {texts.how.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </Section>
            <Section title={texts.open} hint={texts.openHint}>
              <ul className="wheel-items">
                {bodies.map(({ id, name, publicAddress }) => (
                  <li key={id}>
                    <div>
                      <span>{name}</span>
                      <Address address={`${window.location.origin}${publicAddress}`} of={name} />
                    </div>
                  </li>
                ))}
              </ul>
            </Section>
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

type AddressProps = { readonly address: string; readonly of: string };

/** The address to copy, and the same as a calendar program's own kind of link. */
function Address({ address, of }: AddressProps) {
  const texts = useTexts(wheelTexts);
  return (
    <>
      <span className="calendar-address">{address}</span>
      <a
        href={address.replace(/^https?:/u, 'webcal:')}
        aria-label={`${texts.openInCalendar}: ${of}`}
      >
        {texts.openInCalendar}
      </a>
    </>
  );
}

function MadeAddress({ address, of }: AddressProps) {
  const texts = useTexts(wheelTexts);
  const announce = useAnnounce();
  return (
    <Notice tone="done" title={texts.address}>
      <Address address={address} of={of} />
      <p>{texts.addressHint}</p>
      <Button
        onClick={() => {
          void navigator.clipboard.writeText(address).then(() => {
            announce(texts.copied);
          });
        }}
      >
        {texts.copy}
      </Button>
    </Notice>
  );
}
