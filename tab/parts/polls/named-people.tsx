import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { AudiencePeople } from '../../../src/contracts/audiences.ts';
import { audienceTexts } from '../../texts/audiences.ts';
import { useTexts } from '../../texts/texts.ts';

type NamedPeopleProps = {
  readonly label: string;
  readonly hint?: string;
  readonly people: AudiencePeople['people'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
};

/** A list of people: found by name, added by Enter or a press, removed by a press. */
export function NamedPeople({ label, hint, people, chosen, onChange }: NamedPeopleProps) {
  const texts = useTexts(audienceTexts);
  const [text, setText] = useState('');
  const list = useId();
  const nameOf = ({ name, bodies }: AudiencePeople['people'][number]) =>
    bodies.length > 0 ? `${name} (${bodies.join(', ')})` : name;
  const left = people.filter(({ id }) => !chosen.includes(id));
  const add = (given: string) => {
    setText(given);
    const found = left.find((person) => nameOf(person) === given || person.name === given);
    if (!found) return;
    onChange([...chosen, found.id]);
    setText('');
  };
  return (
    <div className="form-fields">
      <Field label={label} {...(hint !== undefined && { hint })}>
        <Input
          list={list}
          value={text}
          placeholder={texts.findPerson}
          onChange={(_, { value }) => {
            add(value);
          }}
          onKeyDown={(event) => {
            // Enter finds a person, and does not send the form.
            if (event.key !== 'Enter') return;
            event.preventDefault();
            const [only, ...others] = left.filter((person) =>
              nameOf(person).toLowerCase().includes(text.trim().toLowerCase()),
            );
            if (text.trim() !== '' && only && others.length === 0) add(nameOf(only));
          }}
        />
      </Field>
      <datalist id={list}>
        {left.map((person) => (
          <option key={person.id} value={nameOf(person)} />
        ))}
      </datalist>
      {chosen.length > 0 && (
        <ul className="plain-list" aria-label={texts.chosen(label)}>
          {chosen.map((id) => {
            const person = people.find((one) => one.id === id);
            const name = person ? nameOf(person) : texts.unknown;
            return (
              <li key={id} className="button-row">
                {name}{' '}
                <Button
                  size="small"
                  aria-label={texts.remove(name)}
                  onClick={() => {
                    onChange(chosen.filter((one) => one !== id));
                  }}
                >
                  {texts.removeShort}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
