import { useState } from 'react';
import { pollReminders } from '../../../src/contracts/poll-reminders.ts';
import type { PollReminders as Reminders } from '../../../src/contracts/poll-reminders.ts';
import { useAction } from '../../api/use-action.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { useApi } from '../../session/session-context.ts';
import { pollReachTexts } from '../../texts/poll-reach.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Opened, SentForm } from '../../ui/opened-form.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { LineField } from '../steering/fields.tsx';

type Props = { readonly pollId: string; readonly status: 'draft' | 'open' | 'closed' };

/** When those who have not answered are reminded, and how many have been: for those who prepare polls. */
export function PollReminders({ pollId, status }: Props) {
  const { snapshot, refetch } = useLoaded(`/api/polls/${pollId}/reminders`, pollReminders);
  const texts = useTexts(pollReachTexts);
  const dates = useDates();
  if (snapshot.state === 'loading') return null;
  if (snapshot.state === 'failed')
    return <ErrorNotice failure={snapshot.failure} onRetry={refetch} />;
  const reminders = snapshot.value;
  const { moments, daysBefore, hoursBefore, weeklyReminders } = reminders;
  const isNobodyMeant = daysBefore.length === 0 && hoursBefore === null;
  return (
    <Section title={texts.reminders} hint={texts.remindersHint}>
      {moments.length === 0 ? (
        <p>{isNobodyMeant || status === 'closed' ? texts.noReminders : texts.tooShort}</p>
      ) : (
        <ul className="plain-dots">
          {moments.map(({ at, reminded }) => (
            <li key={at}>
              {reminded === null ? dates.moment(at) : texts.reminded(dates.moment(at), reminded)}
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">
        {status === 'draft' && moments.length > 0 && `${texts.asIfOpenedNow} `}
        {texts.weekly(weeklyReminders)}
      </p>
      {status !== 'closed' && (
        <Opened label={texts.change}>
          {(close) => (
            <ReminderForm
              pollId={pollId}
              reminders={reminders}
              onEnd={() => {
                close();
                refetch();
              }}
            />
          )}
        </Opened>
      )}
    </Section>
  );
}

type FormProps = {
  readonly pollId: string;
  readonly reminders: Reminders;
  readonly onEnd: () => void;
};

function ReminderForm({ pollId, reminders, onEnd }: FormProps) {
  const texts = useTexts(pollReachTexts);
  const announce = useAnnounce();
  const api = useApi();
  const [days, setDays] = useState(reminders.daysBefore.join(', '));
  const [hours, setHours] = useState(String(reminders.hoursBefore ?? ''));
  const daysBefore = readNumbers(days, 5, 30);
  const hoursBefore = readNumbers(hours, 1, 48);
  const save = useAction(
    () =>
      api.send('PUT', `/api/polls/${pollId}/reminders`, {
        ...{ daysBefore, hoursBefore: hoursBefore?.[0] ?? null },
        version: reminders.version,
      }),
    () => {
      announce(texts.saved);
      onEnd();
    },
  );
  const isReady = daysBefore !== null && hoursBefore !== null;
  return (
    <SentForm
      labels={{ send: texts.save, cancel: texts.cancel }}
      action={save}
      isReady={isReady}
      onSend={() => void save.run()}
      onCancel={onEnd}
    >
      <LineField
        label={texts.days}
        hint={texts.daysHint}
        longest={30}
        value={days}
        onChange={setDays}
      />
      <LineField
        label={texts.hours}
        hint={texts.hoursHint}
        longest={2}
        value={hours}
        onChange={setHours}
      />
    </SentForm>
  );
}

/** "3, 1" as whole numbers from 1; none for an empty field; null where it cannot be read. */
function readNumbers(text: string, most: number, largest: number): readonly number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const areRead = parts.length <= most && parts.every((part) => /^\d{1,2}$/.test(part));
  const numbers = parts.map(Number);
  return areRead && numbers.every((one) => one >= 1 && one <= largest) ? numbers : null;
}
