import { useState } from 'react';
import { pollPage } from '../../src/contracts/polls.ts';
import type { PollDraft, PollPage } from '../../src/contracts/polls.ts';
import { newerVersion } from '../api/failure.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { PollEditor } from '../parts/polls/poll-editor.tsx';
import { formOfPoll, pollForm, readPollForm } from '../parts/polls/poll-form.ts';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { pollTexts } from '../texts/polls.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { ConflictNotice } from '../ui/conflict-notice.tsx';
import { Page } from '../ui/page.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

export default function PollEditPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const loaded = useLoaded(`/api/polls/${id}`, pollPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => <EditPoll page={page} onSaved={loaded.refetch} />}
    </WhenLoaded>
  );
}

type EditPollProps = { readonly page: PollPage; readonly onSaved: () => void };

function EditPoll({ page, onSaved }: EditPollProps) {
  const api = useApi();
  const texts = useTexts(pollTexts);
  const announce = useAnnounce();
  const { id, title, version } = page.poll;
  // The version that the writer had before them when they began: the page may be refreshed under them.
  const [seen, setSeen] = useState(version);
  const draft = useDraft(`poll:${id}`, pollForm, () => formOfPoll(page));
  const save = useAction(
    (poll: PollDraft, over?: number) =>
      api.send('PUT', `/api/polls/${id}`, { ...poll, version: over ?? seen }),
    () => {
      draft.forget();
      announce(texts.saved);
      onSaved();
      navigate(`/polls/${id}`);
    },
  );
  const newer = newerVersion(save.failure);
  const saveOver = () => {
    const read = readPollForm(draft.value);
    if (newer !== undefined && read.ok) {
      setSeen(newer);
      void save.run(read.draft, newer);
    }
  };
  const showTheirs = async () => {
    const fresh = await api.get(`/api/polls/${id}`, pollPage);
    if (!fresh.ok) return;
    draft.write(formOfPoll(fresh.value));
    setSeen(fresh.value.poll.version);
    save.dismiss();
  };
  return (
    <Page isWide title={texts.editTitle} up={{ to: `/polls/${id}`, label: title }}>
      <PollEditor
        draft={draft}
        save={save}
        roundId={page.round?.id ?? null}
        hidesFailure={newer !== undefined}
        place={{ kind: 'draft', pollId: id }}
      />
      {newer !== undefined && (
        <ConflictNotice
          text={texts.conflictText}
          useMine={texts.conflictUseMine}
          showTheirs={texts.conflictShowTheirs}
          onUseMine={saveOver}
          onShowTheirs={() => void showTheirs()}
        />
      )}
    </Page>
  );
}
