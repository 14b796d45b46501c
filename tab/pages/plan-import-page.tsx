import { Button, Field } from '@fluentui/react-components';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { largestImport, planImportDone, planImportPreview } from '../../src/contracts/plan-import.ts'; // prettier-ignore
import type { PlanImport, PlanImportPreview } from '../../src/contracts/plan-import.ts';
import { useAction } from '../api/use-action.ts';
import { ExportLinks } from '../parts/plan-import/export-links.tsx';
import { ImportRows } from '../parts/plan-import/import-rows.tsx';
import { ReadAs } from '../parts/plan-import/read-as.tsx';
import { readAsBase64 } from '../parts/plan-import/read-file.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { useApi } from '../session/session-context.ts';
import { planImportTexts } from '../texts/plan-import.ts';
import { planTexts } from '../texts/plans.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';

const ConfirmDialog = lazy(() => import('../ui/confirm-dialog.tsx'));

type Wish = Omit<PlanImport, 'file'>;
const ownReading: Wish = { kind: null, sheet: null, headerRow: null, columns: {}, accepted: [] };

/** A spreadsheet becomes plans or goals: choose, see every row, correct, confirm. */
export default function PlanImportPage() {
  const api = useApi();
  const texts = useTexts(planImportTexts);
  const words = useTexts(planTexts);
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [file, setFile] = useState<string | null>(null);
  const [complaint, setComplaint] = useState<string | null>(null);
  const [wish, setWish] = useState(ownReading);
  const [preview, setPreview] = useState<PlanImportPreview | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [done, setDone] = useState<{ readonly added: number; readonly changed: number } | null>(null); // prettier-ignore

  const read = useAction(
    (content: string, how: Wish) =>
      api.ask('POST', '/api/plans/import', {
        body: { ...how, file: content },
        contract: planImportPreview,
      }),
    setPreview,
  );
  const confirm = useAction(
    (digest: string) =>
      api.ask('POST', '/api/plans/import/confirm', {
        body: { ...wish, file, digest },
        contract: planImportDone,
      }),
    ({ added, changed }) => {
      setAsking(false);
      announce(texts.doneText(added, changed));
      setDone({ added, changed });
    },
  );

  const choose = async (chosen: File | undefined): Promise<void> => {
    setPreview(null);
    setComplaint(null);
    setFile(null);
    setWish(ownReading);
    setDone(null);
    if (!chosen) return;
    if (chosen.size > largestImport) {
      setComplaint(texts.tooLarge);
      return;
    }
    const content = await readAsBase64(chosen);
    if (content === undefined) {
      setComplaint(texts.unreadable);
      return;
    }
    setFile(content);
    await read.run(content, ownReading);
  };
  const readAgain = (how: Wish): void => {
    setWish(how);
    if (file !== null) void read.run(file, how);
  };
  const leftOut = preview ? preview.rows.filter(({ status, isTaken }) => (status === 'doubtful' || status === 'refused') && !isTaken).length : 0; // prettier-ignore

  return (
    <Page title={texts.title} lead={texts.lead} up={{ to: '/plans', label: texts.up }} isWide>
      {done ? (
        <Notice tone="done" title={texts.done}>
          <p>{texts.doneText(done.added, done.changed)}</p>
          <p>
            {preview?.kind === 'goals' ? (
              <RouteLink to="/red-thread">{texts.seeThread}</RouteLink>
            ) : (
              <RouteLink to="/plans">{texts.seePlans}</RouteLink>
            )}
          </p>
          <Button onClick={() => void choose(undefined)}>{texts.another}</Button>
        </Notice>
      ) : (
        <>
          <Field
            label={{ children: texts.chooseFile, htmlFor: inputId }}
            {...(complaint === null ? {} : { validationMessage: complaint })}
          >
            <input
              ref={input}
              id={inputId}
              type="file"
              accept=".xlsx,.csv,.txt"
              onChange={({ target }) => void choose(target.files?.[0])}
            />
          </Field>
          {read.isBusy && <p role="status">{texts.reading}</p>}
          {read.failure && <ErrorNotice failure={read.failure} />}
          {preview && (
            <>
              <ReadAs
                preview={preview}
                wish={wish}
                texts={texts}
                isBusy={read.isBusy}
                onWish={readAgain}
              />{' '}
              {/* prettier-ignore */}
              <ImportRows
                preview={preview}
                accepted={wish.accepted}
                texts={texts}
                planTexts={words}
                isBusy={read.isBusy}
                onAccept={(rows) => {
                  readAgain({ ...wish, accepted: [...rows] });
                }}
              />
              {preview.counts.taken === 0 ? (
                <p>{texts.nothing}</p>
              ) : (
                <Button
                  appearance="primary"
                  disabled={read.isBusy}
                  onClick={() => {
                    confirm.dismiss();
                    setAsking(true);
                  }}
                >
                  {texts.confirm(preview.counts.taken)}
                </Button>
              )}
              {isAsking && (
                <Suspense>
                  <ConfirmDialog
                    title={texts.confirmTitle(preview.counts.taken)}
                    confirmLabel={texts.confirm(preview.counts.taken)}
                    isBusy={confirm.isBusy}
                    failure={confirm.failure}
                    onConfirm={() => void confirm.run(preview.digest)}
                    onCancel={() => {
                      setAsking(false);
                    }}
                  >
                    <p>{texts.confirmText(leftOut)}</p>
                    <p>{texts.confirmUndo}</p>
                    {confirm.isBusy && <p role="status">{texts.storing}</p>}
                  </ConfirmDialog>
                </Suspense>
              )}
            </>
          )}
        </>
      )}
      <ExportLinks texts={texts} />
    </Page>
  );
}
