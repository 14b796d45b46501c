import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { bodyList } from '../../src/contracts/people.ts';
import type { BodyList } from '../../src/contracts/people.ts';
import { roundPage } from '../../src/contracts/rounds.ts';
import type { RoundDraft, RoundPage } from '../../src/contracts/rounds.ts';
import { newerVersion } from '../api/failure.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { AgendaConflict } from '../parts/workshops/agenda-conflict.tsx';
import { mergeAgendas } from '../parts/workshops/merge-agendas.ts';
import type { AgendaMerge } from '../parts/workshops/merge-agendas.ts';
import { RoundEditor } from '../parts/workshops/round-editor.tsx';
import { formOfRound, readRoundForm, roundForm } from '../parts/workshops/round-form.ts';
import { navigate, useQuery } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { roundChangeTexts } from '../texts/round-changes.ts';
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

type Clash = { readonly merge: AgendaMerge; readonly by: string; readonly version: number };

type EditRoundProps = {
  readonly page: RoundPage;
  readonly bodies: BodyList['bodies'];
  readonly onSaved: () => void;
};

function EditRound({ page, bodies, onSaved }: EditRoundProps) {
  const api = useApi();
  const texts = useTexts(roundTexts);
  const changeTexts = useTexts(roundChangeTexts);
  const announce = useAnnounce();
  const { id, title, version } = page.round;
  // The version that the writer had before them when they began: the page may be refreshed under them.
  const [seen, setSeen] = useState(version);
  const query = useQuery();
  const slot = { date: query.get('date') ?? '', time: query.get('time') ?? '' };
  // A time that was chosen among proposals stands in the address; what was kept before it does not hide it.
  const draft = useDraft(`round:${id}${slot.date}${slot.time}`, roundForm, () => ({
    ...formOfRound(page),
    ...(slot.date !== '' && slot.time !== '' && slot),
  }));
  const isPublished = page.round.status === 'published';
  const [reason, setReason] = useState('');
  const save = useAction(
    (round: RoundDraft, over?: number) => {
      const version = over ?? seen;
      return isPublished
        ? api.send('POST', `/api/rounds/${id}/alterations`, { ...round, reason, version })
        : api.send('PUT', `/api/rounds/${id}`, { ...round, version });
    },
    () => {
      draft.forget();
      announce(isPublished ? changeTexts.changed : texts.saved);
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
  // What both began from: the page that was open when the writing began.
  const [base] = useState(() => formOfRound(page).agenda);
  const [clash, setClash] = useState<Clash | null>(null);
  const compareAgendas = async () => {
    const fresh = await api.get(`/api/rounds/${id}`, roundPage);
    if (!fresh.ok) return;
    const merge = mergeAgendas(base, draft.value.agenda, formOfRound(fresh.value).agenda);
    const by = fresh.value.changedBy ?? changeTexts.somebody;
    setClash({ merge, by, version: fresh.value.round.version });
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
      title={isPublished ? changeTexts.changeTitle : texts.editTitle}
      up={{ to: `/rounds/${id}`, label: title }}
      lead={isPublished ? changeTexts.changeLead : page.phase.title}
    >
      {isPublished && (
        <div className="card form-fields">
          <Field label={changeTexts.reason} hint={changeTexts.reasonHint} required>
            <Textarea
              value={reason}
              maxLength={500}
              onChange={(_, { value }) => {
                setReason(value);
              }}
            />
          </Field>
        </div>
      )}
      <RoundEditor
        draft={draft}
        bodies={bodies}
        phaseDays={undefined}
        save={save}
        {...(isPublished && {
          saveLabel: changeTexts.announceChange,
          isBlocked: reason.trim() === '',
        })}
        hidesFailure={newer !== undefined}
      />
      {clash && (
        <AgendaConflict
          merge={clash.merge}
          by={clash.by}
          onSettled={(agenda) => {
            draft.write({ ...draft.value, agenda });
            setSeen(clash.version);
            setClash(null);
            save.dismiss();
          }}
        />
      )}
      {newer !== undefined && !clash && (
        <ConflictNotice
          text={texts.conflictText}
          useMine={texts.conflictUseMine}
          showTheirs={texts.conflictShowTheirs}
          onUseMine={saveOver}
          onShowTheirs={() => void showTheirs()}
          compare={changeTexts.compareAgendas}
          onCompare={() => void compareAgendas()}
        />
      )}
    </Page>
  );
}
