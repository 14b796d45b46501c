import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { questionLevel, questionState } from '../../../src/contracts/programme.ts';
import { programmeTexts } from '../../texts/programme.ts';
import { useTexts } from '../../texts/texts.ts';
import { withChanged } from '../../ui/changed-list.ts';
import type { PhaseFieldProps } from './field-props.ts';

/** What the cohort asks of others, and what came back. */
export function QuestionFields({ content, phases, onChange }: PhaseFieldProps) {
  const texts = useTexts(programmeTexts);
  const { questions } = content;
  return (
    <div className="form-fields">
      {questions.map((question, index) => {
        const change = (part: Partial<(typeof questions)[number]>) => {
          onChange({ questions: withChanged(questions, index, part) });
        };
        return (
          <div key={question.id} className="form card">
            <Field label={texts.questionText} required>
              <Input
                value={question.text}
                maxLength={500}
                onChange={(_, { value }) => {
                  change({ text: value });
                }}
              />
            </Field>
            <div className="form-row">
              <Field label={texts.level}>
                <Select
                  value={question.level}
                  onChange={(_, { value }) => {
                    const read = questionLevel.safeParse(value);
                    if (read.success) change({ level: read.data });
                  }}
                >
                  {questionLevel.options.map((level) => (
                    <option key={level} value={level}>
                      {texts.levels[level]}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field label={texts.cameUpAt}>
                <Select
                  value={question.phaseId ?? ''}
                  onChange={(_, { value }) => {
                    change({ phaseId: value === '' ? null : value });
                  }}
                >
                  <option value="">{texts.noGathering}</option>
                  {phases.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field label={texts.state}>
                <Select
                  value={question.state}
                  onChange={(_, { value }) => {
                    const read = questionState.safeParse(value);
                    if (read.success) change({ state: read.data });
                  }}
                >
                  {questionState.options.map((state) => (
                    <option key={state} value={state}>
                      {texts.questionStates[state]}
                    </option>
                  ))}
                </Select>
              </Field>
            </div>
            <Field label={texts.background}>
              <Textarea
                value={question.background}
                maxLength={2000}
                resize="vertical"
                onChange={(_, { value }) => {
                  change({ background: value });
                }}
              />
            </Field>
            {question.state !== 'open' && (
              <Field label={texts.answer}>
                <Textarea
                  value={question.answer}
                  maxLength={4000}
                  resize="vertical"
                  onChange={(_, { value }) => {
                    change({ answer: value });
                  }}
                />
              </Field>
            )}
            <div className="button-row">
              <Button
                aria-label={`${texts.removeQuestion}: ${question.text}`}
                onClick={() => {
                  onChange({ questions: questions.filter(({ id }) => id !== question.id) });
                }}
              >
                {texts.removeQuestion}
              </Button>
            </div>
          </div>
        );
      })}
      <div>
        <Button
          onClick={() => {
            const id = crypto.randomUUID();
            onChange({
              questions: [
                ...questions,
                {
                  ...{ id, level: 'national', text: '', background: '' },
                  ...{ phaseId: null, state: 'open', answer: '' },
                },
              ],
            });
          }}
        >
          {texts.addQuestion}
        </Button>
      </div>
    </div>
  );
}
