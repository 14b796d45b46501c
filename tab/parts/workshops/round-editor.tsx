import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { BodyList } from '../../../src/contracts/people.ts';
import type { RoundDraft } from '../../../src/contracts/rounds.ts';
import type { Action } from '../../api/use-action.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import type { Draft } from '../../ui/use-draft.ts';
import { AgendaEditor } from './agenda-editor.tsx';
import { MeetingFormField } from '../openness/meeting-form-field.tsx';
import { OpennessWizard } from '../openness/openness-wizard.tsx';
import { NoticeEditor } from './notice-editor.tsx';
import { QuestionsEditor } from './questions-editor.tsx';
import { DateHint } from './date-hint.tsx';
import { readRoundForm } from './round-form.ts';
import type { RoundForm } from './round-form.ts';

type RoundEditorProps = {
  readonly draft: Draft<RoundForm>;
  readonly bodies: BodyList['bodies'];
  /** The phase's days, in words; nothing where they are not known. */
  readonly phaseDays: string | undefined;
  readonly save: Action<[RoundDraft]>;
  readonly hidesFailure?: boolean;
  /** What saving is called, where it is more than keeping a draft. */
  readonly saveLabel?: string;
  /** Something that stands outside the form is missing. */
  readonly isBlocked?: boolean;
};

/** A round being planned. It may be saved half done; what is missing is asked for when it is announced. */
export function RoundEditor(props: RoundEditorProps) {
  const { draft, bodies, phaseDays, save, hidesFailure, saveLabel, isBlocked = false } = props;
  const texts = useTexts(roundTexts);
  const form = draft.value;
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [holdsIdentityNumber, setHoldsIdentityNumber] = useState(false);
  const isWrong = (path: string) => wrong.has(path);
  const said = (path: string) => (isWrong(path) ? { validationMessage: texts.required } : {});
  const change = (part: Partial<RoundForm>) => {
    draft.write({ ...form, ...part });
  };
  const submit = () => {
    const read = readRoundForm(form);
    setWrong(read.ok ? new Set() : read.wrong);
    setHoldsIdentityNumber(!read.ok && read.holdsIdentityNumber);
    if (read.ok) void save.run(read.draft);
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {draft.wasKept && <p className="quiet">{texts.keptDraft}</p>}
      <div className="card form-fields">
        <Field label={texts.fieldTitle} required {...said('title')}>
          <Input
            value={form.title}
            maxLength={200}
            onChange={(_, { value }) => {
              change({ title: value });
            }}
          />
        </Field>
        <Field label={texts.fieldPurpose}>
          <Textarea
            value={form.purpose}
            maxLength={1000}
            onChange={(_, { value }) => {
              change({ purpose: value });
            }}
          />
        </Field>
        <Field label={texts.fieldBody} required {...said('bodyId')}>
          <Select
            value={form.bodyId}
            onChange={(_, { value }) => {
              change({ bodyId: value });
            }}
          >
            <option value="">{texts.chooseBody}</option>
            {bodies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <div className="form-row">
          <Field
            label={texts.fieldDate}
            required
            hint={<DateHint phaseDays={phaseDays} date={form.date} />}
            {...said('date')}
          >
            <Input
              type="date"
              value={form.date}
              onChange={(_, { value }) => {
                change({ date: value });
              }}
            />
          </Field>
          <Field label={texts.fieldTime} required {...said('time')}>
            <Input
              type="time"
              value={form.time}
              onChange={(_, { value }) => {
                change({ time: value });
              }}
            />
          </Field>
          <Field label={texts.fieldDuration} required {...said('durationMinutes')}>
            <Input
              type="number"
              min={1}
              max={1440}
              step={5}
              value={String(form.durationMinutes)}
              onChange={(_, { value }) => {
                const minutes = Number(value);
                if (Number.isInteger(minutes) && minutes >= 0) change({ durationMinutes: minutes });
              }}
            />
          </Field>
        </div>
        <MeetingFormField
          bodyId={form.bodyId}
          value={form.meetingForm}
          onChange={(meetingForm) => {
            change({ meetingForm });
          }}
        />
        <Field label={texts.fieldPlace}>
          <Input
            value={form.place}
            maxLength={200}
            onChange={(_, { value }) => {
              change({ place: value });
            }}
          />
        </Field>
      </div>
      <AgendaEditor
        form={form}
        isWrong={isWrong}
        onChange={(agenda) => {
          change({ agenda });
        }}
      />
      <QuestionsEditor
        questions={form.questions}
        isWrong={isWrong}
        onChange={(questions) => {
          change({ questions });
        }}
      />
      <OpennessWizard
        subject="round"
        form={form.openness}
        meetingForm={form.meetingForm}
        onChange={(openness) => {
          change({ openness });
        }}
      />
      <NoticeEditor
        form={form}
        body={bodies.find(({ id }) => id === form.bodyId)}
        onChange={change}
      />
      {wrong.size > 0 && (
        <p role="alert">{holdsIdentityNumber ? texts.identityNumber : texts.checkFields}</p>
      )}
      {save.failure && hidesFailure !== true && <ErrorNotice failure={save.failure} />}
      <div className="form-footer">
        <Button appearance="primary" type="submit" disabled={save.isBusy || isBlocked}>
          {saveLabel ?? texts.save}
        </Button>
      </div>
    </form>
  );
}
