import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { seatFunction } from '../../../src/contracts/people-register.ts';
import type { PeoplePage, SeatFunction } from '../../../src/contracts/people-register.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { peopleTexts } from '../../texts/people.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { OrderField, orderOf } from './order-field.tsx';

type GiveSeatProps = {
  readonly page: PeoplePage;
  readonly bodyId: string;
  readonly onDone: () => void;
};

/** Gives somebody a seat in the term that holds today. */
export function GiveSeat({ page, bodyId, onDone }: GiveSeatProps) {
  const texts = useTexts(peopleTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [personId, setPerson] = useState('');
  const [partyId, setParty] = useState('');
  const [held, setHeld] = useState<SeatFunction>('member');
  const [order, setOrder] = useState('');
  const save = useAction(
    () =>
      api.send('PUT', `/api/bodies/${bodyId}/seats/${personId}`, {
        ...{ partyId, function: held },
        order: held === 'deputy' ? orderOf(order) : null,
      }),
    () => {
      announce(texts.saved);
      onDone();
    },
  );
  return (
    <form
      className="form card not-printed"
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      <h3>{texts.giveSeat}</h3>
      {save.failure && <ErrorNotice failure={save.failure} />}
      <div className="form-row">
        <Field label={texts.person}>
          <Select
            value={personId}
            onChange={(_, { value }) => {
              setPerson(value);
            }}
          >
            <option value="">{texts.choose}</option>
            {page.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.party}>
          <Select
            value={partyId}
            onChange={(_, { value }) => {
              setParty(value);
            }}
          >
            <option value="">{texts.choose}</option>
            {page.parties.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.function}>
          <Select
            value={held}
            onChange={(_, { value }) => {
              const read = seatFunction.safeParse(value);
              if (read.success) setHeld(read.data);
            }}
          >
            {seatFunction.options.map((option) => (
              <option key={option} value={option}>
                {texts.functions[option]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {held === 'deputy' && (
        <OrderField
          value={order}
          hint={`${texts.orderHint} ${texts.orderEmpty}`}
          onChange={setOrder}
        />
      )}
      <div className="button-row">
        <Button type="submit" disabled={save.isBusy || personId === '' || partyId === ''}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
