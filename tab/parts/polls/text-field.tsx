import { Field, Textarea } from '@fluentui/react-components';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { useTexts } from '../../texts/texts.ts';

type TextFieldProps = {
  readonly label: string;
  /** What it is about, where several stand on the page; for those who hear it. */
  readonly fullLabel?: string;
  readonly value: string;
  readonly longest: number;
  readonly rows?: number;
  readonly isRequired?: boolean;
  readonly onWrite: (text: string) => void;
};

/** Words within a length, with how much is left when it matters. */
export function TextField(given: TextFieldProps) {
  const texts = useTexts(pollKindTexts);
  const left = given.longest - given.value.length;
  return (
    <Field
      label={given.label}
      required={given.isRequired === true}
      {...(left < given.longest / 5 && { hint: texts.lettersLeft(left) })}
    >
      <Textarea
        value={given.value}
        rows={given.rows ?? 2}
        maxLength={given.longest}
        resize="vertical"
        {...(given.fullLabel !== undefined && { 'aria-label': given.fullLabel })}
        onChange={(_, { value }) => {
          given.onWrite(value);
        }}
      />
    </Field>
  );
}
