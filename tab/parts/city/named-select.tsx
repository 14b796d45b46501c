import { Field, Select } from '@fluentui/react-components';
import { cityTexts } from '../../texts/city.ts';
import { useTexts } from '../../texts/texts.ts';

type NamedSelectProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string) => void;
};

/** One of several things that have a name. */
export function NamedSelect({ label, value, options, onChange }: NamedSelectProps) {
  const texts = useTexts(cityTexts);
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, chosen) => {
          onChange(chosen.value);
        }}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name === '' ? texts.untitled : name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
