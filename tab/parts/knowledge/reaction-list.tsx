import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { KnowledgeItem, KnowledgeReaction } from '../../../src/contracts/knowledge.ts';
import { savedVersion } from '../../../src/contracts/rounds.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { knowledgeTexts } from '../../texts/knowledge.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { useDraft } from '../../ui/use-draft.ts';

type ReactionListProps = {
  readonly item: KnowledgeItem;
  readonly mayAnswer: boolean;
  readonly onChanged: () => void;
};

/** What was thought of an item, oldest first, each with the administration's answer or that it is owed. */
export function ReactionList({ item, mayAnswer, onChanged }: ReactionListProps) {
  const texts = useTexts(knowledgeTexts);
  const dates = useDates();
  return (
    <div className="reactions">
      <h3>{texts.counts(item.reactions.length)}</h3>
      <ul className="reaction-list">
        {item.reactions.map((reaction) => {
          const { id, kind, words, from, name, answer, madeAt } = reaction;
          return (
            <li key={id} className="reaction">
              <p className="reaction-head">
                <strong>{texts.kinds[kind]}</strong>{' '}
                <span className="quiet">
                  {from ? texts.table(from.tableNumber, from.round) : (name ?? texts.aPerson)} ·{' '}
                  {dates.moment(madeAt)}
                </span>{' '}
                <StatusWord tone={answer ? 'done' : 'attention'}>
                  {answer ? texts.answered : texts.unanswered}
                </StatusWord>
              </p>
              {words !== '' && <p className="reaction-words">{words}</p>}
              {answer && (
                <blockquote className="reaction-answer">
                  <p className="quiet">
                    {texts.answer}, {dates.moment(answer.at)}
                  </p>
                  <p className="reaction-words">{answer.text}</p>
                </blockquote>
              )}
              {mayAnswer && <AnswerField key={id} reaction={reaction} onChanged={onChanged} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const keptText = z.string();

type AnswerFieldProps = { readonly reaction: KnowledgeReaction; readonly onChanged: () => void };

function AnswerField({ reaction, onChanged }: AnswerFieldProps) {
  const api = useApi();
  const texts = useTexts(knowledgeTexts);
  const announce = useAnnounce();
  const { id, version, answer, words, kind } = reaction;
  const draft = useDraft(`answer:${id}`, keptText, () => answer?.text ?? '');
  const [isOpen, setOpen] = useState(draft.wasKept);
  const save = useAction(
    () =>
      api.ask('PUT', `/api/knowledge-reactions/${id}/answer`, {
        ...{ body: { text: draft.value, version }, contract: savedVersion },
      }),
    () => {
      draft.forget();
      setOpen(false);
      announce(texts.answerSaved);
      onChanged();
    },
  );
  const about = words === '' ? texts.kinds[kind] : words.slice(0, 80);
  const label = answer ? texts.changeAnswer : texts.writeAnswer;
  if (!isOpen)
    return (
      <Button
        size="small"
        aria-label={`${label}: ${about}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
      </Button>
    );
  return (
    <div className="reaction-form">
      <Textarea
        aria-label={texts.answerTo(about)}
        value={draft.value}
        rows={3}
        maxLength={4000}
        resize="vertical"
        onChange={(_, { value }) => {
          draft.write(value);
        }}
      />
      {save.failure && <ErrorNotice failure={save.failure} />}
      <div className="button-row">
        <Button
          appearance="primary"
          disabled={draft.value.trim() === '' || save.isBusy}
          onClick={() => void save.run()}
        >
          {texts.saveAnswer}
        </Button>
        <Button
          onClick={() => {
            draft.forget();
            setOpen(false);
          }}
        >
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
