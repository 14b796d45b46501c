import { Button, Field, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { questionKinds, reasonWish } from '../../../src/contracts/poll-questions.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { KindFields } from './kind-fields.tsx';
import { OptionFields } from './option-fields.tsx';
import { fewestOptions, hasOptions, newOption } from './poll-form.ts';
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

/** One question being written: its kind with an example, its words, what its kind asks for, and whether it asks why. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { number, question, isWrong, onChange, onRemove } = props;
  const texts = useTexts(pollTexts);
  const kindTexts = useTexts(pollKindTexts);
  const change = (part: Partial<QuestionForm>) => {
    onChange({ ...question, ...part });
  };
  const chooseKind = (value: string) => {
    const kind = questionKinds.find((one) => one === value);
    if (!kind) return;
    const lacking = hasOptions(kind) ? fewestOptions(kind) - question.options.length : 0;
    const more = Array.from({ length: Math.max(0, lacking) }, newOption);
    change({ kind, options: [...question.options, ...more] });
  };
  return (
    <fieldset className="card form-group">
      <legend className="card-name">
        {texts.question(number)}: {kindTexts.kinds[question.kind]}
      </legend>
      <Field
        label={kindTexts.fieldKind}
        hint={kindTexts.example(kindTexts.examples[question.kind])}
      >
        <Select
          value={question.kind}
          onChange={(_, { value }) => {
            chooseKind(value);
          }}
        >
          {questionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindTexts.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={texts.fieldQuestion}
        required
        {...(isWrong('text') && { validationMessage: texts.required })}
      >
        <Textarea
          value={question.text}
          maxLength={300}
          onChange={(_, { value }) => {
            change({ text: value });
          }}
        />
      </Field>
      <KindFields question={question} isWrong={isWrong} onChange={change} />
      {hasOptions(question.kind) && (
        <OptionFields question={question} isWrong={isWrong} onChange={change} />
      )}
      <Field label={kindTexts.fieldReason}>
        <RadioGroup
          layout="horizontal"
          value={question.reason}
          onChange={(_, { value }) => {
            const chosen = reasonWish.safeParse(value);
            if (chosen.success) change({ reason: chosen.data });
          }}
        >
          {reasonWish.options.map((wish) => (
            <Radio key={wish} value={wish} label={kindTexts.reasonWishes[wish]} />
          ))}
        </RadioGroup>
      </Field>
      {onRemove && (
        <div className="button-row">
          <Button size="small" appearance="subtle" onClick={onRemove}>
            {texts.removeQuestion(number)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
