import { useState } from 'react';
import { bodyList } from '../../src/contracts/people.ts';
import type { BodyList } from '../../src/contracts/people.ts';
import { roundPage } from '../../src/contracts/rounds.ts';
import type { RoundDraft, RoundPage } from '../../src/contracts/rounds.ts';
import { newerVersion } from '../api/failure.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { RoundEditor } from '../parts/workshops/round-editor.tsx';
import { formOfRound, readRoundForm, roundForm } from '../parts/workshops/round-form.ts';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { roundTexts } from '../texts/rounds.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { ConflictNotice } from '../ui/conflict-notice.tsx';
import { Page } from '../ui/page.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

export default function RoundEditPage({ params }: PageProps) {
  const loaded = useLoaded(`/api/rounds/${params['id'] ?? ''}`, roundPage);
  const bodies = useLoaded('/api/bodies', bodyList);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <WhenLoaded of={bodies}>
          {(list) => <EditRound page={page} bodies={list.bodies} onSaved={loaded.refetch} />}
        </WhenLoaded>
      )}
    </WhenLoaded>
  );
}

type EditRoundProps = {
  readonly page: RoundPage;
  readonly bodies: BodyList['bodies'];
  readonly onSaved: () => void;
};

function EditRound({ page, bodies, onSaved }: EditRoundProps) {
  const api = useApi();
  const texts = useTexts(roundTexts);
  const announce = useAnnounce();
  const { id, title, version } = page.round;
  // The version that the writer had before them when they began: the page may be refreshed under them.
  const [seen, setSeen] = useState(version);
  const draft = useDraft(`round:${id}`, roundForm, () => formOfRound(page));
  const save = useAction(
    (round: RoundDraft, over?: number) =>
      api.send('PUT', `/api/rounds/${id}`, { ...round, version: over ?? seen }),
    () => {
      draft.forget();
      announce(texts.saved);
      onSaved();
      navigate(`/rounds/${id}`);
    },
  );
  const newer = newerVersion(save.failure);
  const saveOver = () => {
    const read = readRoundForm(draft.value);
    if (newer === undefined || !read.ok) return;
    setSeen(newer);
    void save.run(read.draft, newer);
  };
  const showTheirs = async () => {
    const fresh = await api.get(`/api/rounds/${id}`, roundPage);
    if (!fresh.ok) return;
    draft.write(formOfRound(fresh.value));
    setSeen(fresh.value.round.version);
    save.dismiss();
  };
  return (
    <Page
      title={texts.editTitle}
      up={{ to: `/rounds/${id}`, label: title }}
      lead={page.phase.title}
    >
      <RoundEditor
        draft={draft}
        bodies={bodies}
        phaseDays={undefined}
        save={save}
        hidesFailure={newer !== undefined}
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
