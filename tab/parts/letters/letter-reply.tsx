import { Button } from '@fluentui/react-components';
import { z } from 'zod';
import type { LetterPage } from '../../../src/contracts/letters.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { letterTexts } from '../../texts/letters.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { TextField } from '../steering/fields.tsx';

type LetterReplyProps = {
  readonly letterId: string;
  readonly edition: number;
  readonly own: NonNullable<LetterPage['own']>;
  readonly onSaid: () => void;
};

/** A recipient accepts, and asks. */
export function LetterReply({ letterId, edition, own, onSaid }: LetterReplyProps) {
  const texts = useTexts(letterTexts);
  const dates = useDates();
  const api = useApi();
  const announce = useAnnounce();
  const isAccepted = own.acceptedEdition === edition;
  const accept = useAction(
    () => api.send('POST', `/api/letters/${letterId}/acceptance`, { edition }),
    () => {
      announce(texts.acceptedSaid);
      onSaid();
    },
  );
  const questions = own.concerns.filter(({ kind }) => kind === 'question');
  return (
    <Section title={texts.yourReply} hint={texts.replyHint}>
      {!isAccepted && own.acceptedEdition > 0 && (
        <Notice tone="attention">
          <p>{texts.acceptedEarlier}</p>
        </Notice>
      )}
      {isAccepted && own.acceptedAt !== null && (
        <Notice tone="done">
          <p>{texts.accepted(dates.moment(own.acceptedAt))}</p>
        </Notice>
      )}
      {accept.failure && <ErrorNotice failure={accept.failure} onRetry={onSaid} />}
      {!isAccepted && (
        <div className="button-row">
          <Button
            appearance="primary"
            size="large"
            disabled={accept.isBusy}
            onClick={() => void accept.run()}
          >
            {texts.accept}
          </Button>
        </div>
      )}
      {questions.length > 0 && (
        <>
          <h3>{texts.yourQuestions}</h3>
          <ul className="card-list">
            {questions.map((question) => (
              <li key={question.id} className="card">
                <p className="prose">{question.words}</p>
                {question.answer === '' ? (
                  <StatusWord tone="active">{texts.waitsForAnswer}</StatusWord>
                ) : (
                  <p className="prose">
                    <strong>{texts.answer}:</strong> {question.answer}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <Asking letterId={letterId} onSaid={onSaid} />
    </Section>
  );
}

function Asking({ letterId, onSaid }: Pick<LetterReplyProps, 'letterId' | 'onSaid'>) {
  const texts = useTexts(letterTexts);
  const api = useApi();
  const announce = useAnnounce();
  const draft = useDraft(`letter-question:${letterId}`, z.string(), () => '');
  const ask = useAction(
    (words: string) => api.send('POST', `/api/letters/${letterId}/questions`, { words }),
    () => {
      draft.write('');
      draft.forget();
      announce(texts.asked);
      onSaid();
    },
  );
  return (
    <form
      className="form-fields"
      aria-label={texts.question}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void ask.run(draft.value);
      }}
    >
      <TextField label={texts.question} value={draft.value} longest={2000} onChange={draft.write} />
      {ask.failure && <ErrorNotice failure={ask.failure} />}
      <div className="button-row">
        <Button type="submit" disabled={ask.isBusy || draft.value.trim() === ''}>
          {texts.ask}
        </Button>
      </div>
    </form>
  );
}
