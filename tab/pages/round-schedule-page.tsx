import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { roundPage } from '../../src/contracts/rounds.ts';
import type { RoundPage } from '../../src/contracts/rounds.ts';
import { slotsFound } from '../../src/contracts/slots.ts';
import type { SlotsFound } from '../../src/contracts/slots.ts';
import { addDays } from '../../src/core/time/instant.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { SlotList } from '../parts/workshops/slot-list.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { useApi } from '../session/session-context.ts';
import { roundChangeTexts } from '../texts/round-changes.ts';
import { useTexts } from '../texts/texts.ts';
import { todayInOslo } from '../ui/clock.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import '../ui/form.css';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Times at which most can come, by their calendars; or the way to asking about dates. */
export default function RoundSchedulePage({ params }: PageProps) {
  const loaded = useLoaded(`/api/rounds/${params['id'] ?? ''}`, roundPage);
  return <WhenLoaded of={loaded}>{(page) => <FindTime page={page} />}</WhenLoaded>;
}

function FindTime({ page: { round } }: { readonly page: RoundPage }) {
  const api = useApi();
  const texts = useTexts(roundChangeTexts);
  const [wish, setWish] = useState(() => ({
    startsOn: addDays(todayInOslo(), 14),
    endsOn: addDays(todayInOslo(), 42),
    ...{ earliest: '16:00', latest: '21:00', weekends: false },
  }));
  const [found, setFound] = useState<SlotsFound | null>(null);
  const search = useAction(
    () => api.ask('POST', `/api/rounds/${round.id}/slots`, { body: wish, contract: slotsFound }),
    (answer) => {
      setFound(answer);
    },
  );
  const field = (name: 'startsOn' | 'endsOn' | 'earliest' | 'latest', label: string) => (
    <Field label={label} required>
      <Input
        type={name === 'startsOn' || name === 'endsOn' ? 'date' : 'time'}
        value={wish[name]}
        onChange={(_, { value }) => {
          setWish({ ...wish, [name]: value });
        }}
      />
    </Field>
  );
  return (
    <Page
      title={texts.findTime}
      up={{ to: `/rounds/${round.id}`, label: round.title }}
      lead={texts.findTimeLead}
    >
      <form
        className="card form-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void search.run();
        }}
      >
        <div className="form-row">
          {field('startsOn', texts.from)}
          {field('endsOn', texts.to)}
          {field('earliest', texts.earliest)}
          {field('latest', texts.latest)}
        </div>
        <Checkbox
          label={texts.weekends}
          checked={wish.weekends}
          onChange={(_, { checked }) => {
            setWish({ ...wish, weekends: checked === true });
          }}
        />
        <div className="button-row">
          <Button appearance="primary" type="submit" disabled={search.isBusy}>
            {search.isBusy ? texts.searching : texts.search}
          </Button>
          <RouteLink to={`/rounds/${round.id}/dates`}>{texts.askDates}</RouteLink>
        </div>
        {search.failure && <ErrorNotice failure={search.failure} />}
      </form>
      <div role="status">{found && <SlotList roundId={round.id} found={found} />}</div>
    </Page>
  );
}
