import { Field, Input } from '@fluentui/react-components';
import { peopleTexts } from '../../texts/people.ts';
import { useTexts } from '../../texts/texts.ts';

type OrderFieldProps = {
  readonly value: string;
  readonly hint: string;
  readonly onChange: (value: string) => void;
};

/** A deputy's number on the party's list, as it is being entered. */
export function OrderField({ value, hint, onChange }: OrderFieldProps) {
  const texts = useTexts(peopleTexts);
  return (
    <Field className="order-field" label={texts.order} hint={hint}>
      <Input
        type="number"
        min={1}
        max={999}
        value={value}
        onChange={(_, entered) => {
          onChange(entered.value);
        }}
      />
    </Field>
  );
}

/** What is entered, as it is sent: nothing puts a deputy after the last. */
export const orderOf = (entered: string): number | null =>
  entered === '' ? null : Number(entered);
