import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterDate, LetterPage } from '../../../src/contracts/letters.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { letterTexts } from '../../texts/letters.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { TextField } from '../steering/fields.tsx';
import { dateLine, whenOf } from './date-words.ts';

type LetterDatesProps = {
  readonly page: LetterPage;
  readonly sent: NonNullable<LetterPage['sent']>;
  readonly onSaid: () => void;
};

/** The rounds and phases that concern the reader, each with a way to say that it does not work. */
export function LetterDates({ page, sent, onSaid }: LetterDatesProps) {
  const texts = useTexts(letterTexts);
  const isOwn = page.own !== null;
  if (sent.dates.length === 0 && !isOwn) return null;
  return (
    <Section title={isOwn ? texts.dates : texts.allDates}>
      {sent.dates.length === 0 && <p className="quiet">{texts.noDates}</p>}
      <ul className="card-list">
        {sent.dates.map((date) => (
          <li key={date.id} className="card">
            <DateOf date={date} />
            {page.own && page.letterId !== null && (
              <Refusing letterId={page.letterId} date={date} own={page.own} onSaid={onSaid} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DateOf({ date }: { readonly date: LetterDate }) {
  const texts = useTexts(letterTexts);
  const dates = useDates();
  return (
    <p>
      <span className="card-name">{date.title}</span>
      <br />
      <span>{whenOf(date, dates)}</span>
      {date.place !== '' && <span> {texts.place(date.place)}</span>}
      <span className="quiet"> · {date.kind === 'round' ? texts.round : texts.phase}</span>
    </p>
  );
}

type RefusingProps = {
  readonly letterId: string;
  readonly date: LetterDate;
  readonly own: NonNullable<LetterPage['own']>;
  readonly onSaid: () => void;
};

/** Not said, being said, or said: with its answer and a way back. */
function Refusing({ letterId, date, own, onSaid }: RefusingProps) {
  const texts = useTexts(letterTexts);
  const dates = useDates();
  const api = useApi();
  const announce = useAnnounce();
  const [why, setWhy] = useState<string | null>(null);
  const said = own.concerns.find(
    ({ dateId, withdrawnAt }) => dateId === date.id && withdrawnAt === null,
  );
  const tell = useAction(
    () => api.send('PUT', `/api/letters/${letterId}/dates`, { dateId: date.id, why: why ?? '' }),
    () => {
      setWhy(null);
      announce(texts.dateTold);
      onSaid();
    },
  );
  const takeBack = useAction(
    () => api.send('POST', `/api/letters/${letterId}/dates/taken-back`, { dateId: date.id }),
    () => {
      announce(texts.dateTakenBack);
      onSaid();
    },
  );
  if (said)
    return (
      <div className="letter-said">
        <StatusWord tone="attention">{texts.refused}</StatusWord>
        {said.words !== '' && <p className="prose">{said.words}</p>}
        <p className={said.answer === '' ? 'quiet' : 'prose'}>
          {said.answer === '' ? texts.waitsForAnswer : `${texts.answer}: ${said.answer}`}
        </p>
        {takeBack.failure && <ErrorNotice failure={takeBack.failure} />}
        <div className="button-row">
          <Button disabled={takeBack.isBusy} onClick={() => void takeBack.run()}>
            {texts.takeBack}
          </Button>
        </div>
      </div>
    );
  if (why === null)
    return (
      <div className="button-row">
        <Button
          aria-label={texts.refuseDateNamed(dateLine(date, dates, texts))}
          onClick={() => {
            setWhy('');
          }}
        >
          {texts.refuseDate}
        </Button>
      </div>
    );
  return (
    <form
      className="form-fields"
      aria-label={texts.refuseDateNamed(dateLine(date, dates, texts))}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void tell.run();
      }}
    >
      <TextField
        label={texts.whyLabel}
        hint={texts.whyHint}
        value={why}
        longest={2000}
        onChange={setWhy}
      />
      {tell.failure && <ErrorNotice failure={tell.failure} />}
      <div className="button-row">
        <Button appearance="primary" type="submit" disabled={tell.isBusy}>
          {texts.tellDate}
        </Button>
        <Button
          onClick={() => {
            setWhy(null);
          }}
        >
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
