import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterConcern, LetterPage } from '../../../src/contracts/letters.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { letterTexts } from '../../texts/letters.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { TextField } from '../steering/fields.tsx';
import { dateLine } from './date-words.ts';

type LetterConcernsProps = {
  readonly letterId: string;
  readonly concerns: readonly LetterConcern[];
  /** What the letter told. */
  readonly sent: NonNullable<LetterPage['sent']>;
  readonly onAnswered: () => void;
};

/** What the administration owes an answer, first; then what it has answered. */
export function LetterConcerns({ letterId, concerns, sent, onAnswered }: LetterConcernsProps) {
  const texts = useTexts(letterTexts);
  const sorted = concerns.toSorted(
    (a, b) => Number(a.answeredAt !== null) - Number(b.answeredAt !== null),
  );
  return (
    <Section
      title={texts.concerns}
      hint={concerns.length > 0 ? texts.concernsHint : texts.noConcerns}
    >
      <ul className="card-list">
        {sorted.map((concern) => (
          <li key={concern.id} className="card">
            <Concern {...{ letterId, concern, sent, onAnswered }} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type ConcernProps = Omit<LetterConcernsProps, 'concerns'> & { readonly concern: LetterConcern };

function Concern({ letterId, concern, sent, onAnswered }: ConcernProps) {
  const texts = useTexts(letterTexts);
  const dates = useDates();
  const api = useApi();
  const announce = useAnnounce();
  const [answer, setAnswer] = useState<string | null>(concern.answeredAt === null ? '' : null);
  const send = useAction(
    (words: string) =>
      api.send('PUT', `/api/letter-concerns/${concern.id}/answer`, { letterId, answer: words }),
    () => {
      setAnswer(null);
      announce(texts.answered);
      onAnswered();
    },
  );
  const date = sent.dates.find(({ id }) => id === concern.dateId);
  const name = concern.name ?? '';
  const title =
    concern.kind === 'question'
      ? texts.asks(name)
      : texts.cannot(name, date ? dateLine(date, dates, texts) : texts.goneDate);
  return (
    <>
      <span className="card-row">
        <h3>{title}</h3>
        <StatusWord tone={concern.answeredAt === null ? 'attention' : 'done'}>
          {concern.answeredAt === null ? texts.owed : texts.done}
        </StatusWord>
      </span>
      <p className={concern.words === '' ? 'quiet' : 'prose'}>
        {concern.words === '' ? texts.noReason : concern.words}
      </p>
      <p className="quiet">{dates.moment(concern.madeAt)}</p>
      {concern.answer !== '' && answer === null && (
        <>
          <p className="prose">
            <strong>{texts.answer}:</strong> {concern.answer}
          </p>
          <div className="button-row">
            <Button
              size="small"
              aria-label={`${texts.changeAnswer}: ${title}`}
              onClick={() => {
                setAnswer(concern.answer);
              }}
            >
              {texts.changeAnswer}
            </Button>
          </div>
        </>
      )}
      {answer !== null && (
        <form
          className="form-fields"
          aria-label={title}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send.run(answer);
          }}
        >
          <TextField label={texts.answerLabel} value={answer} longest={2000} onChange={setAnswer} />
          {send.failure && <ErrorNotice failure={send.failure} />}
          <div className="button-row">
            <Button
              appearance="primary"
              type="submit"
              disabled={send.isBusy || answer.trim() === ''}
            >
              {texts.sendAnswer}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
