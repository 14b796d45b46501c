import { useState } from 'react';
import { pollCorrection } from '../../../src/contracts/poll-life.ts';
import type { PollPage } from '../../../src/contracts/polls.ts';
import { readCivilDate, readLocalTime } from '../../../src/core/time/instant.ts';
import { osloDate, osloInstant, osloTime } from '../../../src/core/time/oslo.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { pollLifeTexts } from '../../texts/poll-life.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Opened, SentForm } from '../../ui/opened-form.tsx';
import { Section } from '../../ui/section.tsx';
import { LineField, TextField } from '../steering/fields.tsx';
import { DayAndTime } from './day-and-time.tsx';

type Props = { readonly page: PollPage; readonly onDone: () => void };

/** Correcting slips in an open poll, or giving a later deadline. */
export function CorrectPoll({ page, onDone }: Props) {
  const texts = useTexts(pollLifeTexts);
  return (
    <Section title={texts.correct} hint={texts.correctHint}>
      <Opened label={texts.correct}>
        {(close) => (
          <CorrectionForm
            page={page}
            onCancel={close}
            onDone={() => {
              close();
              onDone();
            }}
          />
        )}
      </Opened>
    </Section>
  );
}

function CorrectionForm({ page, onDone, onCancel }: Props & { readonly onCancel: () => void }) {
  const texts = useTexts(pollLifeTexts);
  const announce = useAnnounce();
  const api = useApi();
  const { poll } = page;
  const [title, setTitle] = useState(poll.title);
  const [purpose, setPurpose] = useState(poll.purpose);
  const [date, setDate] = useState<string>(osloDate(poll.closesAt));
  const [time, setTime] = useState<string>(osloTime(poll.closesAt));
  const [reason, setReason] = useState('');
  const day = readCivilDate(date);
  const clock = readLocalTime(time);
  // A deadline that nobody has touched stays to the second: the fields show no more than minutes.
  const isUntouched = date === osloDate(poll.closesAt) && time === osloTime(poll.closesAt);
  const read = pollCorrection.safeParse({
    ...{ title, purpose, reason, version: poll.version },
    closesAt: isUntouched ? poll.closesAt : day && clock ? osloInstant(day, clock) : '',
  });
  const save = useAction(
    () => api.send('PUT', `/api/polls/${poll.id}/correction`, read.data),
    () => {
      announce(texts.correctionSaved);
      onDone();
    },
  );
  return (
    <SentForm
      labels={{ send: texts.saveCorrection, cancel: texts.cancel }}
      action={save}
      isReady={read.success}
      notReady={texts.required}
      onSend={() => void save.run()}
      onCancel={onCancel}
    >
      <LineField
        label={texts.fieldTitle}
        required
        longest={150}
        value={title}
        onChange={setTitle}
      />
      <TextField
        label={texts.fieldPurpose}
        required
        longest={300}
        value={purpose}
        onChange={setPurpose}
      />
      <DayAndTime
        labels={{ date: texts.fieldDate, time: texts.fieldTime }}
        date={date}
        time={time}
        onDate={setDate}
        onTime={setTime}
      />
      <LineField label={texts.fieldReason} longest={500} value={reason} onChange={setReason} />
    </SentForm>
  );
}
