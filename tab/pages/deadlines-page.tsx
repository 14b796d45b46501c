import { useState } from 'react';
import { deadlinesPage } from '../../src/contracts/deadlines.ts';
import type { DeadlinesPage as Kept } from '../../src/contracts/deadlines.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { StepForm } from '../parts/planning-strategy/step-form.tsx';
import { ChoiceField, LineField } from '../parts/steering/fields.tsx';
import { ReminderFields, readReminders } from '../parts/timeline/reminder-fields.tsx';
import type { ReminderWish } from '../parts/timeline/reminder-fields.tsx';
import { useApi, useSession } from '../session/session-context.ts';
import { timelineTexts } from '../texts/timeline.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** The deadlines of the law as the municipality reads them, and the schools' summer break: read by all, corrected by administrators. */
export default function DeadlinesPage() {
  const texts = useTexts(timelineTexts);
  const { can } = useSession();
  const loaded = useLoaded('/api/deadlines', deadlinesPage);
  return (
    <Page title={texts.settings} lead={texts.settingsLead}>
      <WhenLoaded of={loaded}>
        {(kept) =>
          can('administer') ? (
            <DeadlinesForm key={kept.setting.version} kept={kept} onDone={loaded.refetch} />
          ) : (
            <DeadlinesRead kept={kept} />
          )
        }
      </WhenLoaded>
    </Page>
  );
}

function DeadlinesRead({ kept }: { readonly kept: Kept }) {
  const texts = useTexts(timelineTexts);
  const dates = useDates();
  return (
    <>
      <Section title={texts.law}>
        <ul className="plain-dots">
          {kept.rules.map(({ rule, paragraph, amount, unit, isOwn }) => (
            <li key={rule}>
              {texts.ruleNames[rule]}: {amount} {texts.units[unit]} ({paragraph})
              {isOwn && <span className="quiet"> {texts.own}</span>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={texts.summers}>
        <ul className="plain-dots">
          {kept.summers.map(({ year, startsOn, endsOn, isAssumed }) => (
            <li key={year}>
              {dates.period(startsOn, endsOn)}
              {isAssumed && <span className="quiet"> {texts.isAssumed}</span>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={texts.closing}>
        <p>{kept.setting.closesUnmet ? texts.closesAnyway : texts.staysOpen}</p>
      </Section>
      <Section title={texts.reminders}>
        <p>{texts.remindersAre(kept.setting.reminderDays.join(', '))}</p>
        <p>{texts.noticesAre(texts.noticeWays[kept.setting.notices])}</p>
        <p>{texts.weeklyRemindersAre(kept.setting.weeklyReminders)}</p>
        <p>{texts.pollRecordDaysAre(kept.setting.pollRecordDays)}</p>
        <p>
          {texts.outcomesAre(
            texts.weekdays.filter((_, place) => kept.setting.outcomeWeekdays.includes(place + 1)),
          )}
        </p>
      </Section>
    </>
  );
}

type FormProps = { readonly kept: Kept; readonly onDone: () => void };

function DeadlinesForm({ kept, onDone }: FormProps) {
  const texts = useTexts(timelineTexts);
  const announce = useAnnounce();
  const api = useApi();
  const [rules, setRules] = useState(() =>
    kept.rules.map((rule) => ({ ...rule, amount: String(rule.amount) })),
  );
  const [summers, setSummers] = useState(() =>
    kept.summers.map(({ year, startsOn, endsOn, isAssumed }) => ({
      ...{ year, startsOn: isAssumed ? '' : startsOn, endsOn: isAssumed ? '' : endsOn },
    })),
  );
  const [closing, setClosing] = useState(kept.setting.closesUnmet ? 'closes' : 'stays');
  const { setting } = kept;
  const [reminders, setReminders] = useState<ReminderWish>({
    reminderDays: setting.reminderDays.join(', '),
    weeklyReminders: String(setting.weeklyReminders),
    pollRecordDays: String(setting.pollRecordDays),
    outcomeWeekdays: setting.outcomeWeekdays,
    notices: setting.notices,
  });
  const save = useAction(
    () =>
      api.send('PUT', '/api/deadlines', {
        ...readReminders(reminders),
        version: setting.version,
        closesUnmet: closing === 'closes',
        rules: rules.map(({ rule, paragraph, amount, unit }) => ({
          ...{ rule, paragraph, amount: Number(amount), unit },
        })),
        summers: summers.map(({ year, startsOn, endsOn }) => ({
          year,
          dates: startsOn === '' ? null : { startsOn, endsOn },
        })),
      }),
    () => {
      announce(texts.saved);
      onDone();
    },
  );
  const setRule = (name: string, part: Partial<(typeof rules)[number]>) => {
    setRules(rules.map((rule) => (rule.rule === name ? { ...rule, ...part } : rule)));
  };
  const setSummer = (year: number, part: Partial<(typeof summers)[number]>) => {
    setSummers(summers.map((summer) => (summer.year === year ? { ...summer, ...part } : summer)));
  };
  const isReady =
    readReminders(reminders) !== null &&
    rules.every(({ amount, paragraph }) => /^[1-9]\d{0,2}$/.test(amount) && paragraph.trim()) &&
    summers.every(({ startsOn, endsOn }) => (startsOn === '') === (endsOn === ''));
  return (
    <StepForm label={texts.save} action={save} isReady={isReady}>
      <ReminderFields wish={reminders} onChange={setReminders} />
      <fieldset className="form-group">
        <legend>{texts.law}</legend>
        {rules.map(({ rule, paragraph, amount, unit, from }) => (
          <div key={rule} className="form-group">
            <strong>{texts.ruleNames[rule]}</strong>
            <div className="form-row">
              <LineField
                label={texts.amount(texts.ruleNames[rule])}
                longest={3}
                value={amount}
                onChange={(value) => {
                  setRule(rule, { amount: value });
                }}
              />
              <ChoiceField
                label={texts.unit(texts.ruleNames[rule])}
                hint={texts.froms[from]}
                value={unit}
                onChange={(value) => {
                  setRule(rule, { unit: value as typeof unit });
                }}
              >
                {Object.entries(texts.units).map(([key, words]) => (
                  <option key={key} value={key}>
                    {words}
                  </option>
                ))}
              </ChoiceField>
              <LineField
                label={texts.paragraph(texts.ruleNames[rule])}
                longest={100}
                value={paragraph}
                onChange={(value) => {
                  setRule(rule, { paragraph: value });
                }}
              />
            </div>
          </div>
        ))}
      </fieldset>
      <fieldset className="form-group">
        <legend>{texts.summers}</legend>
        <p className="quiet">{texts.summersHint}</p>
        {summers.map(({ year, startsOn, endsOn }) => (
          <div key={year} className="form-row">
            <LineField
              type="date"
              label={texts.summerFirst(year)}
              value={startsOn}
              onChange={(value) => {
                setSummer(year, { startsOn: value });
              }}
            />
            <LineField
              type="date"
              label={texts.summerLast(year)}
              value={endsOn}
              onChange={(value) => {
                setSummer(year, { endsOn: value });
              }}
            />
          </div>
        ))}
      </fieldset>
      <ChoiceField label={texts.closing} value={closing} onChange={setClosing}>
        <option value="stays">{texts.staysOpen}</option>
        <option value="closes">{texts.closesAnyway}</option>
      </ChoiceField>
    </StepForm>
  );
}
