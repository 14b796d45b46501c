import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { anonymousUse, visibility } from '../../../src/contracts/polls.ts';
import { pollVisibilityTexts } from '../../texts/poll-visibility.ts';
import { useTexts } from '../../texts/texts.ts';
import type { PollForm } from './poll-form.ts';

type VisibilityFieldProps = {
  readonly form: PollForm;
  readonly isUseMissing: boolean;
  readonly onChange: (part: Partial<PollForm>) => void;
};

/** Who sees what of the answers. What is anonymous shows its results at close, and says what it is for. */
export function VisibilityField({ form, isUseMissing, onChange }: VisibilityFieldProps) {
  const texts = useTexts(pollVisibilityTexts);
  return (
    <>
      <Field label={texts.field} hint={texts.means[form.visibility]}>
        <RadioGroup
          value={form.visibility}
          onChange={(_, { value }) => {
            const chosen = visibility.safeParse(value);
            if (!chosen.success) return;
            onChange({
              visibility: chosen.data,
              ...(chosen.data === 'anonymous'
                ? { resultsWhen: 'at-close' }
                : { anonymousUse: null }),
            });
          }}
        >
          {visibility.options.map((one) => (
            <Radio key={one} value={one} label={texts.names[one]} />
          ))}
        </RadioGroup>
      </Field>
      {form.visibility === 'anonymous' && (
        <Field
          label={texts.useField}
          required
          {...(isUseMissing && { validationMessage: texts.useRequired })}
        >
          <RadioGroup
            value={form.anonymousUse ?? ''}
            onChange={(_, { value }) => {
              const chosen = anonymousUse.safeParse(value);
              if (chosen.success) onChange({ anonymousUse: chosen.data });
            }}
          >
            {anonymousUse.options.map((use) => (
              <Radio key={use} value={use} label={texts.uses[use]} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
