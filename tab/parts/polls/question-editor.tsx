import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { newOption } from './poll-form.ts';
import type { QuestionForm } from './poll-form.ts';

type QuestionEditorProps = {
  readonly number: number;
  readonly question: QuestionForm;
  /** Does the field at this path, within the question, lack something? */
  readonly isWrong: (path: string) => boolean;
  readonly onChange: (question: QuestionForm) => void;
  /** Null when it is the only one. */
  readonly onRemove: (() => void) | null;
};

export function QuestionEditor(props: QuestionEditorProps) {
  const { number, question, isWrong, onChange, onRemove } = props;
  const texts = useTexts(pollTexts);
  const said = (path: string) => (isWrong(path) ? { validationMessage: texts.required } : {});
  const changeOption = (id: string, change: { label?: string; meaning?: string }) => {
    onChange({
      ...question,
      options: question.options.map((option) =>
        option.id === id ? { ...option, ...change } : option,
      ),
    });
  };
  return (
    <fieldset className="card form-group">
      <legend className="card-name">
        {texts.question(number)}: {texts.kinds[question.kind]}
      </legend>
      <Field label={texts.fieldQuestion} required {...said('text')}>
        <Textarea
          value={question.text}
          maxLength={300}
          onChange={(_, { value }) => {
            onChange({ ...question, text: value });
          }}
        />
      </Field>
      {question.kind === 'priority-points' && (
        <div className="form-row">
          <NumberField
            label={texts.fieldBudget}
            value={question.budget}
            onChange={(budget) => {
              onChange({ ...question, budget });
            }}
          />
          <NumberField
            label={texts.fieldMost}
            value={question.maxPerOption}
            onChange={(maxPerOption) => {
              onChange({ ...question, maxPerOption });
            }}
          />
        </div>
      )}
      {question.options.map((option, index) => (
        <div key={option.id} className="form-item">
          <Field label={texts.fieldOption(index + 1)} required {...said(`options.${index}.label`)}>
            <Input
              value={option.label}
              maxLength={120}
              onChange={(_, { value }) => {
                changeOption(option.id, { label: value });
              }}
            />
          </Field>
          <Field label={texts.fieldMeaning(index + 1)}>
            <Input
              value={option.meaning}
              maxLength={300}
              onChange={(_, { value }) => {
                changeOption(option.id, { meaning: value });
              }}
            />
          </Field>
          {question.options.length > 2 && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.removeOption(index + 1)}
              onClick={() => {
                onChange({
                  ...question,
                  options: question.options.filter(({ id }) => id !== option.id),
                });
              }}
            >
              ✕
            </Button>
          )}
        </div>
      ))}
      <div className="button-row">
        <Button
          size="small"
          onClick={() => {
            onChange({ ...question, options: [...question.options, newOption()] });
          }}
        >
          {texts.addOption}
        </Button>
        {onRemove && (
          <Button size="small" appearance="subtle" onClick={onRemove}>
            {texts.removeQuestion(number)}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function NumberField(given: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <Field label={given.label}>
      <Input
        type="number"
        min={1}
        max={1000}
        value={String(given.value)}
        onChange={(_, { value }) => {
          const read = Number(value);
          if (Number.isInteger(read) && read >= 0) given.onChange(read);
        }}
      />
    </Field>
  );
}
