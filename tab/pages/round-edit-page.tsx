import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { bodyList } from '../../src/contracts/people.ts';
import type { BodyList } from '../../src/contracts/people.ts';
import { roundPage } from '../../src/contracts/rounds.ts';
import type { RoundDraft, RoundPage } from '../../src/contracts/rounds.ts';
import { newerVersion } from '../api/failure.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { AgendaConflict } from '../parts/workshops/agenda-conflict.tsx';
import { mergeAgendas, withTheirFields } from '../parts/workshops/merge-agendas.ts';
import type { AgendaMerge } from '../parts/workshops/merge-agendas.ts';
import { RoundEditor } from '../parts/workshops/round-editor.tsx';
import { formOfRound, readRoundForm, roundForm } from '../parts/workshops/round-form.ts';
import type { RoundForm } from '../parts/workshops/round-form.ts';
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
import type { Draft } from '../ui/use-draft.ts';
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

/** The round as it was when the writing began. */
const roundOrigin = z.object({ version: z.number(), form: roundForm });

type Clash = {
  readonly merge: AgendaMerge;
  readonly by: string;
  readonly version: number;
  /** What the other saved: the next comparison begins from it. */
  readonly theirs: RoundForm;
};

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
  const query = useQuery();
  const slot = { date: query.get('date') ?? '', time: query.get('time') ?? '' };
  // A time that was chosen among proposals stands in the address; what was kept before it does not hide it.
  const kept = useDraft(`round:${id}${slot.date}${slot.time}`, roundForm, () => ({
    ...formOfRound(page),
    ...(slot.date !== '' && slot.time !== '' && slot),
  }));
  // What the writer began from, kept with what they write: the page may be refreshed under them, or reloaded after somebody else has saved.
  const origin = useDraft(`round-origin:${id}${slot.date}${slot.time}`, roundOrigin, () => ({
    ...{ version, form: formOfRound(page) },
  }));
  const draft: Draft<RoundForm> = {
    ...kept,
    write: (form) => {
      kept.write(form);
      origin.write(origin.value);
    },
    forget: () => {
      kept.forget();
      origin.forget();
    },
  };
  const isPublished = page.round.status === 'published';
  const [reason, setReason] = useState('');
  const save = useAction(
    (round: RoundDraft, over?: number) => {
      const version = over ?? origin.value.version;
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
    origin.write({ ...origin.value, version: newer });
    void save.run(read.draft, newer);
  };
  const [clash, setClash] = useState<Clash | null>(null);
  const compareAgendas = async () => {
    const fresh = await api.get(`/api/rounds/${id}`, roundPage);
    if (!fresh.ok) return;
    const theirs = formOfRound(fresh.value);
    const merge = mergeAgendas(origin.value.form.agenda, draft.value.agenda, theirs.agenda);
    const by = fresh.value.changedBy ?? changeTexts.somebody;
    setClash({ merge, by, version: fresh.value.round.version, theirs });
  };
  const showTheirs = async () => {
    const fresh = await api.get(`/api/rounds/${id}`, roundPage);
    if (!fresh.ok) return;
    const theirs = formOfRound(fresh.value);
    draft.write(theirs);
    origin.write({ version: fresh.value.round.version, form: theirs });
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
            draft.write({
              ...withTheirFields(origin.value.form, draft.value, clash.theirs),
              agenda,
            });
            origin.write({ version: clash.version, form: clash.theirs });
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
