import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { notesOpenness } from '../../src/contracts/openness.ts';
import type { NotesDraft, NotesOpenness } from '../../src/contracts/openness.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { NotesFields, notesOf, usualNotes } from '../parts/openness/notes-fields.tsx';
import { formOfAnswers } from '../parts/openness/openness-form.ts';
import { SaveForm } from '../parts/steering/save-form.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { opennessTexts } from '../texts/openness.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { Page } from '../ui/page.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

const ConfirmDialog = lazy(() => import('../ui/confirm-dialog.tsx'));

/** Whether the shared notes of a process are open: what was decided, and the four questions for whoever may still decide. */
export default function NotesOpennessPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const loaded = useLoaded(`/api/processes/${id}/notes-openness`, notesOpenness);
  const texts = useTexts(opennessTexts);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <Page
          title={texts.notes.title}
          up={{ to: `/processes/${id}`, label: page.process.title }}
          lead={texts.notes.lead}
        >
          <Decided page={page} />
          {page.mayDecide && <Deciding key={page.version} page={page} onDecided={loaded.refetch} />}
        </Page>
      )}
    </WhenLoaded>
  );
}

function Decided({ page }: { readonly page: NotesOpenness }) {
  const texts = useTexts(opennessTexts);
  const dates = useDates();
  const { openness, body, decidedAt } = page;
  return (
    <div className="card">
      <p>
        <StatusWord tone={openness.kind === 'closed' ? 'attention' : 'done'}>
          {openness.kind === 'closed' ? texts.notes.closed : texts.notes.open}
        </StatusWord>
      </p>
      {openness.kind === 'closed' && (
        <>
          <p>{texts.notes.by(openness.basis)}</p>
          {body && <p>{texts.notes.readBy(body.name)}</p>}
          <p>
            {texts.notes.decision}: {openness.decision}
          </p>
        </>
      )}
      <p className="quiet">
        {decidedAt === null ? texts.notes.usual : texts.notes.decided(dates.moment(decidedAt))}
      </p>
    </div>
  );
}

type DecidingProps = { readonly page: NotesOpenness; readonly onDecided: () => void };

/** Before the first phase opens everything may be chosen; afterwards what is closed may be opened, and nothing else. */
function Deciding({ page, onDecided }: DecidingProps) {
  const api = useApi();
  const texts = useTexts(opennessTexts);
  const [form, setForm] = useState(() =>
    page.answers
      ? { questions: formOfAnswers(page.answers), bodyId: page.body?.id ?? '' }
      : usualNotes,
  );
  const send = (draft: NotesDraft, version: number) =>
    api.send('PUT', `/api/processes/${page.process.id}/notes-openness`, { ...draft, version });
  if (page.haveBegun)
    return page.openness.kind === 'closed' ? (
      <OpenAll page={page} send={send} onOpened={onDecided} />
    ) : (
      <p className="quiet">{texts.notes.begun}</p>
    );
  return (
    <SaveForm
      name={texts.notes.title}
      version={page.version}
      read={() => notesOf(form)}
      send={send}
      label={texts.notes.save}
      saved={texts.notes.saved}
      onSaved={onDecided}
      onShowTheirs={onDecided}
    >
      <NotesFields form={form} bodies={page.bodies} onChange={setForm} />
    </SaveForm>
  );
}

type OpenAllProps = {
  readonly page: NotesOpenness;
  readonly send: (
    draft: NotesDraft,
    version: number,
  ) => ReturnType<ReturnType<typeof useApi>['send']>;
  readonly onOpened: () => void;
};

function OpenAll({ page, send, onOpened }: OpenAllProps) {
  const texts = useTexts(opennessTexts);
  const announce = useAnnounce();
  const [isAsked, setAsked] = useState(false);
  const open = useAction(send, () => {
    announce(texts.notes.saved);
    setAsked(false);
    onOpened();
  });
  const draft = notesOf(usualNotes);
  return (
    <div className="button-row">
      <Button
        onClick={() => {
          setAsked(true);
        }}
      >
        {texts.notes.openAll}
      </Button>
      {isAsked && draft && (
        <Suspense>
          <ConfirmDialog
            title={texts.notes.openAllQuestion}
            confirmLabel={texts.notes.openAll}
            isBusy={open.isBusy}
            failure={open.failure}
            onConfirm={() => void open.run(draft, page.version)}
            onCancel={() => {
              setAsked(false);
            }}
          >
            {texts.notes.opening}
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  );
}
