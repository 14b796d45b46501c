import { Button } from '@fluentui/react-components';
import { z } from 'zod';
import { longestStatement } from '../../../src/contracts/poll-questions.ts';
import { useAction } from '../../api/use-action.ts';
import { useSession } from '../../session/session-context.ts';
import { addedStatementTexts } from '../../texts/added-statements.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { TextField } from './text-field.tsx';

type AddStatementProps = {
  readonly pollId: string;
  readonly question: { readonly id: string; readonly text: string };
  readonly onAdded: () => void;
};

const keptText = z.string();

/** A statement of one's own, for everybody who is asked to answer. */
export function AddStatement({ pollId, question, onAdded }: AddStatementProps) {
  const texts = useTexts(addedStatementTexts);
  const announce = useAnnounce();
  const { api } = useSession();
  const draft = useDraft(`statement:${question.id}`, keptText, () => '');
  const words = draft.value.trim();
  const add = useAction(
    () => api.send('POST', `/api/polls/${pollId}/statements`, { questionId: question.id, words }),
    () => {
      draft.forget();
      announce(texts.added);
      onAdded();
    },
  );
  return (
    <form
      className="card form-fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '') void add.run();
      }}
    >
      <TextField
        label={texts.field(question.text)}
        value={draft.value}
        longest={longestStatement}
        onWrite={draft.write}
      />
      <p className="quiet">{texts.fieldHint(longestStatement)}</p>
      {add.failure && <ErrorNotice failure={add.failure} />}
      <div className="button-row">
        <Button type="submit" disabled={words === '' || add.isBusy}>
          {texts.add}
        </Button>
      </div>
    </form>
  );
}
