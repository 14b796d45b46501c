import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { PollLife } from '../../../src/contracts/poll-life.ts';
import type { PollPage } from '../../../src/contracts/polls.ts';
import { addDays, readCivilDate, readLocalTime } from '../../../src/core/time/instant.ts';
import { osloDate, osloInstant, osloTime } from '../../../src/core/time/oslo.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { pollLifeTexts } from '../../texts/poll-life.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { Notice } from '../../ui/notice.tsx';
import { Opened, SentForm } from '../../ui/opened-form.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { DayAndTime } from './day-and-time.tsx';
import { openingWords } from './opening-words.ts';

const kinds = z.enum(['by-hand', 'at', 'with-phase']);
type Props = {
  readonly page: PollPage;
  readonly life: PollLife;
  readonly onDone: () => void;
};

/** How a draft is to open and close, and why it could not when it was to. */
export function OpeningPlan({ page, life, onDone }: Props) {
  const texts = useTexts(pollLifeTexts);
  const dates = useDates();
  const { opening, phase, failure } = life;
  const said = openingWords(texts, dates, { opening, phase: phase.title });
  return (
    <Section title={texts.opening} hint={texts.openingRules}>
      {failure && (
        <Notice tone="attention">
          <p>
            <strong>{texts.failed(dates.moment(failure.at))}</strong>
          </p>
          <p>{texts.failures[failure.code]}</p>
        </Notice>
      )}
      <p>{said}</p>
      <p>{life.closesWithPhase ? texts.closesWithPhase(phase.title) : texts.closesAtDeadline}</p>
      <Opened label={texts.planOpening}>
        {(close) => (
          <OpeningForm
            page={page}
            life={life}
            onEnd={() => {
              close();
              onDone();
            }}
          />
        )}
      </Opened>
    </Section>
  );
}

type FormProps = {
  readonly page: PollPage;
  readonly life: PollLife;
  readonly onEnd: () => void;
};

function OpeningForm({ page, life, onEnd }: FormProps) {
  const texts = useTexts(pollLifeTexts);
  const announce = useAnnounce();
  const api = useApi();
  const planned = life.opening.kind === 'at' ? life.opening.at : null;
  const [kind, setKind] = useState(life.opening.kind);
  const [date, setDate] = useState<string>(
    planned === null ? addDays(todayInOslo(), 1) : osloDate(planned),
  );
  const [time, setTime] = useState<string>(planned === null ? '08:00' : osloTime(planned));
  const [closesWithPhase, setCloses] = useState(life.closesWithPhase);
  const day = readCivilDate(date);
  const clock = readLocalTime(time);
  const at = day && clock ? osloInstant(day, clock) : null;
  const save = useAction(
    () =>
      api.send('PUT', `/api/polls/${page.poll.id}/opening`, {
        ...{ closesWithPhase, version: life.version },
        opening: kind === 'at' ? { kind, at } : { kind },
      }),
    () => {
      announce(texts.openingSaved);
      onEnd();
    },
  );
  const isReady = kind !== 'at' || at !== null;
  return (
    <SentForm
      labels={{ send: texts.save, cancel: texts.cancel }}
      action={save}
      isReady={isReady}
      onSend={() => void save.run()}
      onCancel={onEnd}
    >
      <Field label={texts.fieldOpening}>
        <RadioGroup
          value={kind}
          onChange={(_, { value }) => {
            const read = kinds.safeParse(value);
            if (read.success) setKind(read.data);
          }}
        >
          {kinds.options
            .filter((one) => one !== 'with-phase' || !life.phase.isOpened)
            .map((one) => (
              <Radio key={one} value={one} label={texts.choices[one]} />
            ))}
        </RadioGroup>
      </Field>
      {kind === 'at' && (
        <DayAndTime
          labels={{ date: texts.openDate, time: texts.openTime }}
          date={date}
          time={time}
          onDate={setDate}
          onTime={setTime}
        />
      )}
      <Checkbox
        label={texts.fieldCloses}
        checked={closesWithPhase}
        disabled={life.phase.isClosed}
        onChange={(_, { checked }) => {
          setCloses(checked === true);
        }}
      />
    </SentForm>
  );
}
