import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { itemOf, optionName } from './option-name.ts';
import { fewestOptions, newOption } from './poll-form.ts';
import type { QuestionForm } from './poll-form.ts';

type OptionFieldsProps = {
  readonly question: QuestionForm;
  readonly isWrong: (path: string) => boolean;
  readonly onChange: (part: Partial<QuestionForm>) => void;
};

/** The options of a question, or its statements, findings or texts, each with what it means. */
export function OptionFields({ question, isWrong, onChange }: OptionFieldsProps) {
  const texts = useTexts(pollTexts);
  const kindTexts = useTexts(pollKindTexts);
  const { kind, options } = question;
  const item = itemOf(kind);
  const change = (id: string, part: { label?: string; meaning?: string }) => {
    onChange({
      options: options.map((option) => (option.id === id ? { ...option, ...part } : option)),
    });
  };
  return (
    <>
      {options.map((option, index) => {
        const label = optionName(kind, index + 1, { ...texts, ...kindTexts });
        const written = {
          value: option.label,
          maxLength: item?.longest ?? 120,
          onChange: (_: unknown, { value }: { readonly value: string }) => {
            change(option.id, { label: value });
          },
        };
        return (
          <div key={option.id} className="form-item">
            <Field
              label={label}
              required
              {...(isWrong(`options.${index}.label`) && { validationMessage: texts.required })}
            >
              {item ? <Textarea {...written} resize="vertical" /> : <Input {...written} />}
            </Field>
            <Field label={texts.fieldMeaning(index + 1)}>
              <Input
                value={option.meaning}
                maxLength={300}
                onChange={(_, { value }) => {
                  change(option.id, { meaning: value });
                }}
              />
            </Field>
            {options.length > fewestOptions(kind) && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={texts.removeOption(index + 1)}
                onClick={() => {
                  onChange({ options: options.filter(({ id }) => id !== option.id) });
                }}
              >
                ✕
              </Button>
            )}
          </div>
        );
      })}
      <div className="button-row">
        <Button
          size="small"
          onClick={() => {
            onChange({ options: [...options, newOption()] });
          }}
        >
          {item ? kindTexts.addItem[item.word] : texts.addOption}
        </Button>
      </div>
    </>
  );
}
