import { Button, Field, Textarea } from '@fluentui/react-components';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import type { RoundForm } from './round-form.ts';

type QuestionsEditorProps = {
  readonly questions: RoundForm['questions'];
  readonly isWrong: (path: string) => boolean;
  readonly onChange: (questions: RoundForm['questions']) => void;
};

/** The questions put to politics: what, and why. */
export function QuestionsEditor({ questions, isWrong, onChange }: QuestionsEditorProps) {
  const texts = useTexts(roundTexts);
  return (
    <fieldset className="card form-group">
      <legend className="card-name">{texts.questions}</legend>
      <p className="quiet">{texts.questionsHint}</p>
      {questions.map((question, index) => (
        <div key={question.id} className="form-fields">
          <Field
            label={texts.questionLabel(index + 1)}
            hint={texts.questionExample}
            {...(isWrong(`questions.${index}.text`) && { validationMessage: texts.required })}
          >
            <Textarea
              value={question.text}
              maxLength={500}
              onChange={(_, { value }) => {
                onChange(
                  questions.map((old) => (old.id === question.id ? { ...old, text: value } : old)),
                );
              }}
            />
          </Field>
          <div>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                onChange(questions.filter(({ id }) => id !== question.id));
              }}
            >
              {texts.removeQuestion(index + 1)}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          onClick={() => {
            onChange([...questions, { id: crypto.randomUUID(), text: '' }]);
          }}
        >
          {texts.addQuestion}
        </Button>
      </div>
    </fieldset>
  );
}
