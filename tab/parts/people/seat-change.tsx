import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { PeoplePage } from '../../../src/contracts/people-register.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { peopleTexts } from '../../texts/people.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { OrderField, orderOf } from './order-field.tsx';

type SeatChangeProps = {
  readonly page: PeoplePage;
  readonly seat: PeoplePage['seats'][number];
  readonly onDone: () => void;
};

/** Somebody leaves a body or goes over to another party, on a day; a deputy gets another number. */
export function SeatChange({ page, seat, onDone }: SeatChangeProps) {
  const texts = useTexts(peopleTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [on, setOn] = useState<string>(page.today);
  const [partyId, setParty] = useState('');
  const then = () => {
    announce(texts.saved);
    onDone();
  };
  const name = page.people.find(({ id }) => id === seat.personId)?.name ?? '';
  const change = useAction(
    () => api.send('PUT', `/api/people/${seat.personId}/party`, { partyId, on }),
    then,
  );
  const end = useAction(
    () => api.send('POST', `/api/bodies/${seat.bodyId}/seats/${seat.personId}/end`, { on }),
    then,
  );
  const [order, setOrder] = useState(String(seat.order ?? ''));
  const number = useAction(
    () =>
      api.send('PUT', `/api/bodies/${seat.bodyId}/seats/${seat.personId}`, {
        ...{ partyId: seat.partyId, function: seat.function, order: orderOf(order) },
      }),
    then,
  );
  const failure = number.failure ?? change.failure ?? end.failure;
  return (
    <div className="form card">
      <h3>{texts.changeOf(name)}</h3>
      {failure && <ErrorNotice failure={failure} />}
      {seat.function === 'deputy' && (
        <>
          <OrderField value={order} hint={texts.orderHint} onChange={setOrder} />
          <div className="button-row">
            <Button disabled={number.isBusy || order === ''} onClick={() => void number.run()}>
              {texts.saveOrder}
            </Button>
          </div>
        </>
      )}
      <Field label={texts.on}>
        <Input
          type="date"
          value={on}
          onChange={(_, { value }) => {
            setOn(value);
          }}
        />
      </Field>
      <div className="form-row">
        <Field label={texts.partyChange} hint={texts.partyChangeHint}>
          <Select
            value={partyId}
            onChange={(_, { value }) => {
              setParty(value);
            }}
          >
            <option value="">{texts.choose}</option>
            {page.parties
              .filter(({ id }) => id !== seat.partyId)
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
          </Select>
        </Field>
      </div>
      <div className="button-row">
        <Button
          appearance="primary"
          disabled={change.isBusy || partyId === ''}
          onClick={() => void change.run()}
        >
          {texts.partyChange}
        </Button>
        <Button disabled={end.isBusy} onClick={() => void end.run()}>
          {texts.confirmLeaves(name)}
        </Button>
      </div>
      <p className="quiet">{texts.leavesHint}</p>
    </div>
  );
}
