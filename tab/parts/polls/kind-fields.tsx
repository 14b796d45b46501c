import { Checkbox, Field, Input } from '@fluentui/react-components';
import { addedStatementTexts } from '../../texts/added-statements.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import type { QuestionForm } from './poll-form.ts';

type KindFieldsProps = {
  readonly question: QuestionForm;
  readonly isWrong: (path: string) => boolean;
  readonly onChange: (part: Partial<QuestionForm>) => void;
};

type NumberName = 'fewest' | 'most' | 'places' | 'budget' | 'maxPerOption' | 'steps' | 'longest';

/** What a question of its kind needs to know besides its words. */
export function KindFields({ question, isWrong, onChange }: KindFieldsProps) {
  const polls = useTexts(pollTexts);
  const texts = useTexts(pollKindTexts);
  const added = useTexts(addedStatementTexts);
  const said = (path: string) => (isWrong(path) ? { validationMessage: polls.required } : {});
  const number = (label: string, name: NumberName, most: number) => (
    <Field label={label} {...said(name)}>
      <Input
        type="number"
        min={1}
        max={most}
        value={String(question[name])}
        onChange={(_, { value }) => {
          const read = Number(value);
          if (Number.isInteger(read) && read >= 0) onChange({ [name]: read });
        }}
      />
    </Field>
  );
  const words = (label: string, name: 'lowest' | 'highest') => (
    <Field label={label} required {...said(name)}>
      <Input
        value={question[name]}
        maxLength={60}
        onChange={(_, { value }) => {
          onChange({ [name]: value });
        }}
      />
    </Field>
  );
  const pole = (label: string, name: 'left' | 'right') => (
    <div className="form-row">
      <Field label={label} required {...said(`${name}.label`)}>
        <Input
          value={question[name].label}
          maxLength={120}
          onChange={(_, { value }) => {
            onChange({ [name]: { ...question[name], label: value } });
          }}
        />
      </Field>
      <Field label={texts.fieldPoleMeaning}>
        <Input
          aria-label={`${label}: ${texts.fieldPoleMeaning}`}
          value={question[name].meaning}
          maxLength={300}
          onChange={(_, { value }) => {
            onChange({ [name]: { ...question[name], meaning: value } });
          }}
        />
      </Field>
    </div>
  );
  switch (question.kind) {
    case 'multiple-choice':
      return (
        <div className="form-row">
          {number(texts.fieldFewest, 'fewest', 60)}
          {number(texts.fieldMostChosen, 'most', 60)}
        </div>
      );
    case 'ranking':
      return number(texts.fieldPlaces, 'places', 20);
    case 'priority-points':
      return (
        <div className="form-row">
          {number(polls.fieldBudget, 'budget', 1000)}
          {number(polls.fieldMost, 'maxPerOption', 1000)}
        </div>
      );
    case 'scale':
      return (
        <>
          {number(texts.fieldSteps, 'steps', 11)}
          <div className="form-row">
            {words(texts.fieldLowest, 'lowest')}
            {words(texts.fieldHighest, 'highest')}
          </div>
        </>
      );
    case 'trade-off':
      return (
        <>
          {pole(texts.fieldLeft, 'left')}
          {pole(texts.fieldRight, 'right')}
        </>
      );
    case 'open-text':
      return number(texts.fieldLongest, 'longest', 2000);
    case 'agreement':
      return (
        <Field hint={added.mayAddHint}>
          <Checkbox
            label={added.mayAdd}
            checked={question.mayAdd}
            onChange={(_, { checked }) => {
              onChange({ mayAdd: checked === true });
            }}
          />
        </Field>
      );
    case 'single-choice':
    case 'knowledge-reaction':
    case 'verification':
      return null;
  }
}
