import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SeatingWishes } from '../../../src/contracts/seating.ts';
import { seatingTexts } from '../../texts/seating.ts';
import { useTexts } from '../../texts/texts.ts';
import { PersonField } from './pin-list.tsx';
import type { Candidate } from './pin-list.tsx';

type ApartListProps = {
  readonly people: readonly Candidate[];
  readonly apart: SeatingWishes['apart'];
  readonly onChange: (apart: SeatingWishes['apart']) => void;
};

/** Who may not sit together. It is nobody's business but the preparers'. */
export function ApartList({ people, apart, onChange }: ApartListProps) {
  const texts = useTexts(seatingTexts);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const nameOf = (id: string) => people.find(({ personId }) => personId === id)?.name ?? '';
  return (
    <fieldset className="form-group">
      <legend className="card-name">{texts.apart}</legend>
      <p className="quiet">{texts.apartHint}</p>
      <ul className="wish-list">
        {apart.map((pair) => (
          <li key={`${pair.first} ${pair.second}`}>
            {texts.apartPair(nameOf(pair.first), nameOf(pair.second))}
            <Button
              size="small"
              aria-label={texts.removeApart(nameOf(pair.first), nameOf(pair.second))}
              onClick={() => {
                onChange(apart.filter((other) => other !== pair));
              }}
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className="wish-add">
        <PersonField label={texts.firstPerson} people={people} value={first} onChange={setFirst} />
        <PersonField
          label={texts.secondPerson}
          people={people.filter(({ personId }) => personId !== first)}
          value={second}
          onChange={setSecond}
        />
        <Button
          disabled={first === '' || second === '' || first === second}
          onClick={() => {
            onChange([...apart, { first, second }]);
            setFirst('');
            setSecond('');
          }}
        >
          {texts.addApart}
        </Button>
      </div>
    </fieldset>
  );
}
