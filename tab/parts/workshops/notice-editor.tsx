import { Button, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { BodyList } from '../../../src/contracts/people.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { useDates } from '../../ui/use-dates.ts';
import { noticeRule, startOf } from './round-form.ts';
import type { RoundForm } from './round-form.ts';

type NoticeEditorProps = {
  readonly form: RoundForm;
  readonly body: BodyList['bodies'][number] | undefined;
  readonly isWrong: (path: string) => boolean;
  readonly onChange: (part: Partial<RoundForm>) => void;
};

/** Open or closed, and what the public is told. */
export function NoticeEditor({ form, body, isWrong, onChange }: NoticeEditorProps) {
  const texts = useTexts(roundTexts);
  const dates = useDates();
  const rule = body && noticeRule(form, body.noticeDays, todayInOslo());
  const said = (path: string) => (isWrong(path) ? { validationMessage: texts.required } : {});
  const suggest = () => {
    const startsAt = startOf(form);
    const moment = startsAt ? dates.moment(startsAt) : form.date;
    const { title, place, isOpen } = form;
    onChange({
      noticeText: texts.noticeSuggestion(body?.name ?? '', title, moment, place, isOpen),
    });
  };
  return (
    <fieldset className="card form-group">
      <legend className="card-name">{texts.notice}</legend>
      <Field label={texts.openness}>
        <RadioGroup
          value={form.isOpen ? 'open' : 'closed'}
          onChange={(_, { value }) => {
            onChange({ isOpen: value === 'open' });
          }}
        >
          <Radio value="open" label={`${texts.opennessOpen}. ${texts.opennessOpenHint}`} />
          <Radio value="closed" label={texts.opennessClosed} />
        </RadioGroup>
      </Field>
      {!form.isOpen && (
        <>
          <Field
            label={texts.fieldBasis}
            hint={texts.fieldBasisHint}
            required
            {...said('openness.basis')}
          >
            <Input
              value={form.basis}
              maxLength={300}
              onChange={(_, { value }) => {
                onChange({ basis: value });
              }}
            />
          </Field>
          <Field label={texts.fieldDecision} required {...said('openness.decision')}>
            <Textarea
              value={form.decision}
              maxLength={1000}
              onChange={(_, { value }) => {
                onChange({ decision: value });
              }}
            />
          </Field>
        </>
      )}
      <Field
        label={texts.fieldNotice}
        {...(rule && { hint: texts.noticeRule(body.noticeDays, dates.day(rule.lastDay)) })}
      >
        <Textarea
          value={form.noticeText}
          rows={6}
          maxLength={4000}
          resize="vertical"
          onChange={(_, { value }) => {
            onChange({ noticeText: value });
          }}
        />
      </Field>
      <div>
        <Button size="small" onClick={suggest}>
          {texts.suggestNotice}
        </Button>
      </div>
      {(rule?.isLate === true || form.shortNoticeReason !== '') && (
        <Field label={texts.fieldShort} hint={texts.fieldShortHint}>
          <Textarea
            value={form.shortNoticeReason}
            maxLength={500}
            onChange={(_, { value }) => {
              onChange({ shortNoticeReason: value });
            }}
          />
        </Field>
      )}
    </fieldset>
  );
}
