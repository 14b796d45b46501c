import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly required?: boolean;
  readonly longest?: number;
};

/** One line of text, a number or a day. */
export function LineField(props: FieldProps & { readonly type?: 'text' | 'date' }) {
  const { label, value, onChange, hint, required = false, longest = 300, type = 'text' } = props;
  return (
    <Field label={label} required={required} {...(hint !== undefined && { hint })}>
      <Input
        type={type}
        value={value}
        maxLength={longest}
        onChange={(_, given) => {
          onChange(given.value);
        }}
      />
    </Field>
  );
}

export function TextField({ label, value, onChange, hint, required, longest = 4000 }: FieldProps) {
  return (
    <Field label={label} required={required ?? false} {...(hint !== undefined && { hint })}>
      <Textarea
        value={value}
        maxLength={longest}
        resize="vertical"
        onChange={(_, given) => {
          onChange(given.value);
        }}
      />
    </Field>
  );
}

export function ChoiceField(props: FieldProps & { readonly children: ReactNode }) {
  const { label, value, onChange, hint, required = false, children } = props;
  return (
    <Field label={label} required={required} {...(hint !== undefined && { hint })}>
      <Select
        value={value}
        onChange={(_, given) => {
          onChange(given.value);
        }}
      >
        {children}
      </Select>
    </Field>
  );
}
