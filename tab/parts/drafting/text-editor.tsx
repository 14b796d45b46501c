import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { paragraphConflicts, textPage } from '../../../src/contracts/texts.ts';
import type { TextPage } from '../../../src/contracts/texts.ts';
import { useAction } from '../../api/use-action.ts';
import type { Loaded } from '../../api/use-loaded.ts';
import { useApi } from '../../session/session-context.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { added, changed, draftShape, isSame, moved, sendable } from './draft-form.ts';
import type { Written } from './draft-form.ts';
import { ParagraphConflict } from './paragraph-conflict.tsx';
import { ParagraphEditor } from './paragraph-editor.tsx';
import { PasteText } from './paste-text.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));
type Text = NonNullable<TextPage['text']>;

/** Writing a text paragraph by paragraph. What is not saved stays in this window; what others save meanwhile in other paragraphs comes along. */
export function TextEditor({
  page,
  text,
  loaded,
}: {
  readonly page: TextPage;
  readonly text: Text;
  readonly loaded: Loaded<TextPage>;
}) {
  const texts = useTexts(draftingTexts);
  const api = useApi();
  const announce = useAnnounce();
  const saved: Written = text.paragraphs.map((one) => ({
    id: one.id,
    heading: one.heading,
    text: one.text,
  }));
  const draft = useDraft(`text:${text.id}`, draftShape, () => null);
  const written = draft.value?.paragraphs ?? saved;
  const isDirty = draft.value !== null && !isSame(draft.value.paragraphs, saved);
  const [opened, setOpened] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [settled, setSettled] = useState<readonly string[]>([]);
  const [isWrong, setWrong] = useState(false);
  const write = (paragraphs: Written) => {
    draft.write({ version: draft.value?.version ?? text.version.version, paragraphs });
  };
  const save = useAction(
    (paragraphs: Written, version: number, settledIn: number | null) =>
      api.send('PUT', `/api/texts/${text.id}`, {
        ...{ version, paragraphs },
        settled: settledIn === null ? null : { version: settledIn, paragraphIds: settled },
      }),
    () => {
      // What was written stays on screen until the saved text, with what others wrote, has come.
      void api.get(`/api/processes/${page.process.id}/text`, textPage).then((fresh) => {
        if (fresh.ok) loaded.replace(fresh.value);
        draft.write(null);
        setSettled([]);
        announce(texts.saved);
      });
    },
  );
  const conflict =
    save.failure?.kind === 'refused' && save.failure.problem.code === 'paragraphs-conflict'
      ? paragraphConflicts.safeParse(save.failure.problem.facts).data
      : undefined;
  const open =
    conflict?.conflicts.filter(({ paragraphId }) => !settled.includes(paragraphId)) ?? [];
  const submit = () => {
    const paragraphs = sendable(written);
    setWrong(paragraphs === undefined);
    if (paragraphs) void save.run(paragraphs, draft.value?.version ?? text.version.version, conflict?.version ?? null); // prettier-ignore
  };
  const takeTheirs = (id: string, theirs: { heading: string; text: string } | null) => {
    const isThere = written.some((one) => one.id === id);
    if (theirs === null) write(written.filter((one) => one.id !== id));
    else if (isThere) write(changed(written, id, theirs));
    else write([...written, { id, ...theirs }]);
    setSettled([...settled, id]);
  };

  return (
    <div className="drafting">
      {draft.wasKept && isDirty && <Notice>{texts.kept}</Notice>}
      {written.length === 0 && <p className="quiet">{texts.noParagraphs}</p>}
      <ol className="drafting-paragraphs">
        {written.map((paragraph, place) => (
          <li key={paragraph.id}>
            <ParagraphEditor
              number={place + 1}
              paragraph={paragraph}
              stored={text.paragraphs.find(({ id }) => id === paragraph.id)}
              page={page}
              textId={text.id}
              isOpen={opened === paragraph.id}
              isFirst={place === 0}
              isLast={place === written.length - 1}
              onOpen={(isOpen) => {
                setOpened(isOpen ? paragraph.id : null);
              }}
              onWrite={(words) => {
                write(changed(written, paragraph.id, words));
              }}
              onMove={(by) => {
                write(moved(written, paragraph.id, by));
              }}
              onAdd={() => {
                const id = crypto.randomUUID();
                write(added(written, paragraph.id, id));
                setOpened(id);
              }}
              onRemove={() => {
                write(written.filter(({ id }) => id !== paragraph.id));
              }}
              onTied={loaded.refetch}
            />
          </li>
        ))}
      </ol>
      {written.length === 0 && (
        <div>
          <Button
            onClick={() => {
              const id = crypto.randomUUID();
              write(added(written, null, id));
              setOpened(id);
            }}
          >
            {texts.addFirst}
          </Button>
        </div>
      )}
      <PasteText
        onRead={(paragraphs) => {
          write([...written, ...paragraphs]);
          announce(texts.pasted(paragraphs.length));
        }}
      />
      {open.map(({ paragraphId, theirs }) => (
        <ParagraphConflict
          key={paragraphId}
          mine={written.find(({ id }) => id === paragraphId) ?? null}
          theirs={theirs}
          onUseMine={() => {
            setSettled([...settled, paragraphId]);
          }}
          onUseTheirs={() => {
            takeTheirs(paragraphId, theirs);
          }}
        />
      ))}
      {save.failure && !conflict && <ErrorNotice failure={save.failure} />}
      {isWrong && <p role="alert">{texts.checkFields}</p>}
      {isDirty && (
        <div className="form-footer">
          <Button appearance="primary" disabled={save.isBusy || open.length > 0} onClick={submit}>
            {texts.save}
          </Button>
          <Button
            onClick={() => {
              setAsking(true);
            }}
          >
            {texts.discard}
          </Button>
          <span className="quiet">{texts.unsaved}</span>
        </div>
      )}
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.discard}
            confirmLabel={texts.discard}
            isBusy={false}
            failure={null}
            onConfirm={() => {
              draft.write(null);
              save.dismiss();
              setSettled([]);
              setAsking(false);
            }}
            onCancel={() => {
              setAsking(false);
            }}
          >
            {texts.discardAsk}
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  );
}
