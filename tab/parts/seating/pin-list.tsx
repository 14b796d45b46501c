import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SeatingPage, SeatingWishes } from '../../../src/contracts/seating.ts';
import { seatingTexts } from '../../texts/seating.ts';
import { useTexts } from '../../texts/texts.ts';
import { ChoiceField, LineField } from '../steering/fields.tsx';
import { wholeNumber } from './seating-form.ts';

export type Candidate = NonNullable<SeatingPage['preparation']>['people'][number];

type PinListProps = {
  readonly people: readonly Candidate[];
  readonly pins: SeatingWishes['pins'];
  readonly onChange: (pins: SeatingWishes['pins']) => void;
};

/** Who has a table of their own in every round. */
export function PinList({ people, pins, onChange }: PinListProps) {
  const texts = useTexts(seatingTexts);
  const [personId, setPersonId] = useState('');
  const [table, setTable] = useState('1');
  const number = wholeNumber(table, 1, 100);
  const nameOf = (id: string) => people.find((one) => one.personId === id)?.name ?? '';
  const free = people.filter((one) => !pins.some((pin) => pin.personId === one.personId));
  return (
    <fieldset className="form-group">
      <legend className="card-name">{texts.pins}</legend>
      <p className="quiet">{texts.pinsHint}</p>
      <ul className="wish-list">
        {pins.map((pin) => (
          <li key={pin.personId}>
            {texts.pinned(nameOf(pin.personId), pin.table)}
            <Button
              size="small"
              aria-label={texts.removePin(nameOf(pin.personId))}
              onClick={() => {
                onChange(pins.filter((other) => other !== pin));
              }}
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className="wish-add">
        <PersonField label={texts.person} people={free} value={personId} onChange={setPersonId} />
        <LineField label={texts.pinTable} value={table} longest={3} onChange={setTable} />
        <Button
          disabled={personId === '' || number === undefined}
          onClick={() => {
            if (number !== undefined) onChange([...pins, { personId, table: number }]);
            setPersonId('');
          }}
        >
          {texts.addPin}
        </Button>
      </div>
    </fieldset>
  );
}

type PersonFieldProps = {
  readonly label: string;
  readonly people: readonly Candidate[];
  readonly value: string;
  readonly onChange: (personId: string) => void;
};

export function PersonField({ label, people, value, onChange }: PersonFieldProps) {
  const texts = useTexts(seatingTexts);
  return (
    <ChoiceField label={label} value={value} onChange={onChange}>
      <option value="">{texts.choosePerson}</option>
      {people.map(({ personId, name, party }) => (
        <option key={personId} value={personId}>
          {name} ({party})
        </option>
      ))}
    </ChoiceField>
  );
}
