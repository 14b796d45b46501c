import { Button, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { resultsWhen } from '../../../src/contracts/polls.ts';
import type { PollDraft, PreviewPlace } from '../../../src/contracts/polls.ts';
import type { Action } from '../../api/use-action.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { Notice } from '../../ui/notice.tsx';
import type { Draft } from '../../ui/use-draft.ts';
import { OpennessWizard } from '../openness/openness-wizard.tsx';
import { AudienceFields } from './audience-fields.tsx';
import { LivePreview } from './live-preview.tsx';
import './poll-editor.css';
import { newQuestion, readPollForm } from './poll-form.ts';
import type { PollForm } from './poll-form.ts';
import { warningsOf } from './poll-warnings.ts';
import { QuestionEditor } from './question-editor.tsx';
import { VisibilityField } from './visibility-field.tsx';

type PollEditorProps = {
  readonly draft: Draft<PollForm>;
  readonly save: Action<[PollDraft]>;
  /** Handled by the page: a conflict, with both ways out. */
  readonly hidesFailure?: boolean;
  /** The body, where that is not given by a round. */
  readonly asked?: ReactNode;
  /** The poll's round; null for none. */
  readonly roundId: string | null;
  /** Where it is wanted, or the draft that is being changed. */
  readonly place: PreviewPlace;
};

/** A poll being written, with what it will look like beside it. */
export function PollEditor({
  draft,
  save,
  hidesFailure = false,
  asked,
  roundId,
  place,
}: PollEditorProps) {
  const texts = useTexts(pollTexts);
  const kindTexts = useTexts(pollKindTexts);
  const form = draft.value;
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [holdsIdentityNumber, setHoldsIdentityNumber] = useState(false);
  const change = (part: Partial<PollForm>) => {
    draft.write({ ...form, ...part });
  };
  const said = (path: string) => (wrong.has(path) ? { validationMessage: texts.required } : {});
  const submit = () => {
    const read = readPollForm(form);
    setWrong(read.ok ? new Set() : read.wrong);
    setHoldsIdentityNumber(!read.ok && read.holdsIdentityNumber);
    if (read.ok) void save.run(read.draft);
  };
  const warnings = warningsOf(form);

  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="poll-editor">
        <div className="form">
          {draft.wasKept && <p className="quiet">{texts.keptDraft}</p>}
          <div className="card form-fields">
            {asked}
            <Field label={texts.fieldTitle} required {...said('title')}>
              <Input
                value={form.title}
                maxLength={150}
                onChange={(_, { value }) => {
                  change({ title: value });
                }}
              />
            </Field>
            <Field
              label={texts.fieldPurpose}
              hint={texts.fieldPurposeHint}
              required
              {...said('purpose')}
            >
              <Textarea
                value={form.purpose}
                maxLength={300}
                onChange={(_, { value }) => {
                  change({ purpose: value });
                }}
              />
            </Field>
            <div className="form-row">
              <Field label={texts.fieldDate} required {...said('closesAt')}>
                <Input
                  type="date"
                  value={form.date}
                  onChange={(_, { value }) => {
                    change({ date: value });
                  }}
                />
              </Field>
              <Field label={texts.fieldTime} required>
                <Input
                  type="time"
                  value={form.time}
                  onChange={(_, { value }) => {
                    change({ time: value });
                  }}
                />
              </Field>
            </div>
            <VisibilityField
              form={form}
              isUseMissing={wrong.has('anonymousUse')}
              onChange={change}
            />
            <Field label={texts.fieldResults}>
              <RadioGroup
                value={form.resultsWhen}
                disabled={form.visibility === 'anonymous'}
                onChange={(_, { value }) => {
                  const chosen = resultsWhen.safeParse(value);
                  if (chosen.success) change({ resultsWhen: chosen.data });
                }}
              >
                {resultsWhen.options.map((when) => (
                  <Radio key={when} value={when} label={texts.resultsWhen[when]} />
                ))}
              </RadioGroup>
            </Field>
          </div>
          <AudienceFields
            form={form.audience}
            roundId={roundId}
            onChange={(audience) => {
              change({ audience });
            }}
          />
          {form.questions.map((question, index) => (
            <QuestionEditor
              key={question.id}
              number={index + 1}
              question={question}
              isWrong={(path) => wrong.has(`questions.${index}.${path}`)}
              onChange={(changed) => {
                change({
                  questions: form.questions.map((old) => (old.id === changed.id ? changed : old)),
                });
              }}
              onRemove={
                form.questions.length > 1
                  ? () => {
                      change({ questions: form.questions.filter(({ id }) => id !== question.id) });
                    }
                  : null
              }
            />
          ))}
          <div className="button-row">
            <Button
              onClick={() => {
                change({ questions: [...form.questions, newQuestion('single-choice')] });
              }}
            >
              {kindTexts.addQuestion}
            </Button>
          </div>
          <OpennessWizard
            subject="poll"
            form={form.openness}
            meetingForm="in-person"
            onChange={(openness) => {
              change({ openness });
            }}
          />
        </div>
        <div className="form poll-editor-beside">
          <div role="status">
            {warnings.length > 0 && (
              <Notice tone="attention">
                <ul className="plain-dots">
                  {warnings.map((warning) => (
                    <li key={warning}>{texts.warnings[warning]}</li>
                  ))}
                </ul>
              </Notice>
            )}
          </div>
          <LivePreview form={form} place={place} />
        </div>
      </div>
      {wrong.size > 0 && (
        <p role="alert">{holdsIdentityNumber ? texts.identityNumber : texts.checkFields}</p>
      )}
      {save.failure && !hidesFailure && <ErrorNotice failure={save.failure} />}
      <div className="form-footer">
        <Button appearance="primary" type="submit" disabled={save.isBusy}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
