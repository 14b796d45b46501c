import { Button, Textarea } from '@fluentui/react-components';
import { z } from 'zod';
import type { PollPage } from '../../../src/contracts/polls.ts';
import { useAction } from '../../api/use-action.ts';
import { useSession } from '../../session/session-context.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useDraft } from '../../ui/use-draft.ts';

type OutcomeNoteProps = { readonly page: PollPage; readonly onSaved: () => void };

const keptText = z.string();

/** What the administration did with the answers: read by all, written by those who prepare polls. */
export function OutcomeNote({ page, onSaved }: OutcomeNoteProps) {
  const texts = useTexts(pollTexts);
  const { can } = useSession();
  const { outcomeNote } = page.poll;
  if (can('prepare-polls')) return <WriteNote page={page} onSaved={onSaved} />;
  return (
    <Section title={texts.whatCameOfIt}>
      <p className={outcomeNote === '' ? 'quiet' : 'card prose'}>
        {outcomeNote === '' ? texts.outcomeMissing : outcomeNote}
      </p>
    </Section>
  );
}

function WriteNote({ page, onSaved }: OutcomeNoteProps) {
  const texts = useTexts(pollTexts);
  const announce = useAnnounce();
  const { api } = useSession();
  const { id, version, outcomeNote } = page.poll;
  const draft = useDraft(`outcome:${id}`, keptText, () => outcomeNote);
  const save = useAction(
    () => api.send('PUT', `/api/polls/${id}/outcome-note`, { note: draft.value, version }),
    () => {
      draft.forget();
      announce(texts.outcomeSaved);
      onSaved();
    },
  );
  const hasChanged = draft.value.trim() !== outcomeNote;
  return (
    <Section title={texts.outcome} hint={texts.outcomeHint}>
      <Textarea
        aria-label={texts.outcome}
        value={draft.value}
        rows={5}
        maxLength={5000}
        resize="vertical"
        onChange={(_, { value }) => {
          draft.write(value);
        }}
      />
      {save.failure && <ErrorNotice failure={save.failure} />}
      <div className="button-row">
        <Button
          appearance="primary"
          disabled={!hasChanged || save.isBusy}
          onClick={() => void save.run()}
        >
          {texts.outcomeSave}
        </Button>
      </div>
    </Section>
  );
}
