import { Button, Field, Textarea } from '@fluentui/react-components';
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
  readonly onChange: (part: Partial<RoundForm>) => void;
};

/** What the public is told, and when. */
export function NoticeEditor({ form, body, onChange }: NoticeEditorProps) {
  const texts = useTexts(roundTexts);
  const dates = useDates();
  const rule = body && noticeRule(form, body.noticeDays, todayInOslo());
  const suggest = () => {
    const startsAt = startOf(form);
    const moment = startsAt ? dates.moment(startsAt) : form.date;
    const { title, place, openness } = form;
    onChange({
      noticeText: texts.noticeSuggestion(
        body?.name ?? '',
        title,
        moment,
        place,
        openness.isOpen !== false,
      ),
    });
  };
  return (
    <fieldset className="card form-group">
      <legend className="card-name">{texts.notice}</legend>
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
