import type { DeadlinesPage } from '../../../src/contracts/deadlines.ts';
import { Checkbox } from '@fluentui/react-components';
import { timelineTexts } from '../../texts/timeline.ts';
import { useTexts } from '../../texts/texts.ts';
import { ChoiceField, LineField } from '../steering/fields.tsx';

type NoticeWay = DeadlinesPage['setting']['notices'];

/** What is typed and ticked about who is reminded, and when. */
export type ReminderWish = {
  readonly reminderDays: string;
  readonly weeklyReminders: string;
  readonly pollRecordDays: string;
  readonly outcomeWeekdays: readonly number[];
  readonly notices: NoticeWay;
};

type Props = { readonly wish: ReminderWish; readonly onChange: (wish: ReminderWish) => void };

/** Whom the municipality reminds, and how often: those responsible, those who are asked, and those who owe an outcome note. */
export function ReminderFields({ wish, onChange }: Props) {
  const texts = useTexts(timelineTexts);
  const { outcomeWeekdays } = wish;
  return (
    <fieldset className="form-group">
      <legend>{texts.reminders}</legend>
      <LineField
        label={texts.reminderDays}
        hint={texts.reminderDaysHint}
        longest={30}
        value={wish.reminderDays}
        onChange={(reminderDays) => {
          onChange({ ...wish, reminderDays });
        }}
      />
      <LineField
        label={texts.weeklyReminders}
        hint={texts.weeklyRemindersHint}
        longest={2}
        value={wish.weeklyReminders}
        onChange={(weeklyReminders) => {
          onChange({ ...wish, weeklyReminders });
        }}
      />
      <LineField
        label={texts.pollRecordDays}
        hint={texts.pollRecordDaysHint}
        longest={3}
        value={wish.pollRecordDays}
        onChange={(pollRecordDays) => {
          onChange({ ...wish, pollRecordDays });
        }}
      />
      <fieldset className="form-group">
        <legend>{texts.outcomeWeekdays}</legend>
        <p className="quiet">{texts.outcomeWeekdaysHint}</p>
        <div className="form-row">
          {texts.weekdays.map((name, place) => (
            <Checkbox
              key={name}
              label={name}
              checked={outcomeWeekdays.includes(place + 1)}
              onChange={(_, { checked }) => {
                const others = outcomeWeekdays.filter((day) => day !== place + 1);
                onChange({
                  ...wish,
                  outcomeWeekdays: checked === true ? [...others, place + 1] : others,
                });
              }}
            />
          ))}
        </div>
      </fieldset>
      <ChoiceField
        label={texts.notices}
        hint={texts.noticesHint}
        value={wish.notices}
        onChange={(notices) => {
          onChange({ ...wish, notices: notices as NoticeWay });
        }}
      >
        <option value="chat">{texts.noticeWays.chat}</option>
        <option value="feed">{texts.noticeWays.feed}</option>
      </ChoiceField>
    </fieldset>
  );
}

/** As the server takes it; null where it cannot be read. */
export function readReminders(wish: ReminderWish) {
  const { reminderDays, weeklyReminders, pollRecordDays, ...chosen } = wish;
  const days = readDays(reminderDays);
  const weekly = /^\d{1,2}$/.test(weeklyReminders.trim()) ? Number(weeklyReminders) : null;
  const wait = /^[1-9]\d{0,2}$/.test(pollRecordDays.trim()) ? Number(pollRecordDays) : null;
  if (days === null || weekly === null || weekly > 14 || wait === null || wait > 365) return null;
  return { reminderDays: days, weeklyReminders: weekly, pollRecordDays: wait, ...chosen };
}

/** "7, 1" as numbers; none where nobody is to be told before; null where it cannot be read. */
function readDays(text: string): readonly number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const days = parts.map(Number);
  const isRead = parts.length <= 5 && parts.every((part) => /^\d{1,2}$/.test(part));
  return isRead && days.every((day) => day <= 90) ? days : null;
}
