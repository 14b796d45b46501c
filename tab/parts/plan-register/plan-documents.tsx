import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { PlanDocument } from '../../../src/contracts/plan-whole.ts';
import type { PlanPage } from '../../../src/contracts/plans.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi, useSession } from '../../session/session-context.ts';
import { planWholeTexts } from '../../texts/plan-whole.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { DocumentForm } from './document-form.tsx';
import './plan-register.css';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type DocumentsProps = { readonly page: PlanPage; readonly onChanged: () => void };

/** Where the plan's papers are found; planners add, change and take off. */
export function PlanDocuments({ page, onChanged }: DocumentsProps) {
  const { can } = useSession();
  const texts = useTexts(planWholeTexts);
  /** The document that is being written on: an id, null for a new one. */
  const [open, setOpen] = useState<{ readonly id: string | null } | null>(null);
  const { plan, documents, registration } = page;
  const mayKeep = can('edit-plans');
  const done = () => {
    setOpen(null);
    onChanged();
  };
  const form = (id: string | null) => (
    <DocumentForm
      planId={plan.id}
      version={registration.version}
      documentId={id}
      stored={documents.find((document) => document.id === id)}
      onDone={done}
      onFetch={onChanged}
    />
  );
  return (
    <Section
      title={texts.documents}
      anchor="dokumenter"
      actions={
        mayKeep &&
        open === null &&
        documents.length > 0 && (
          <Button
            className="not-printed"
            onClick={() => {
              setOpen({ id: null });
            }}
          >
            {texts.add}
          </Button>
        )
      }
    >
      {documents.length === 0 && open === null && (
        <EmptyState title={texts.noDocuments}>
          {mayKeep && (
            <>
              <p>{texts.addFirst}</p>
              <div>
                <Button
                  appearance="primary"
                  onClick={() => {
                    setOpen({ id: null });
                  }}
                >
                  {texts.add}
                </Button>
              </div>
            </>
          )}
        </EmptyState>
      )}
      <ul className="plan-documents">
        {documents.map((document) => (
          <li key={document.id}>
            {open?.id === document.id ? (
              form(document.id)
            ) : (
              <DocumentLine
                {...{ document, page, onChanged }}
                onChange={
                  mayKeep && open === null
                    ? () => {
                        setOpen({ id: document.id });
                      }
                    : null
                }
              />
            )}
          </li>
        ))}
      </ul>
      {open !== null && !documents.some(({ id }) => id === open.id) && form(open.id)}
    </Section>
  );
}

function DocumentLine({
  document,
  page,
  onChanged,
  onChange,
}: DocumentsProps & {
  readonly document: PlanDocument;
  /** Null where this reader does not keep the register. */
  readonly onChange: (() => void) | null;
}) {
  const api = useApi();
  const announce = useAnnounce();
  const texts = useTexts(planWholeTexts);
  const dates = useDates();
  const [asks, setAsks] = useState(false);
  const withdraw = useAction(
    () =>
      api.send('POST', `/api/plans/${page.plan.id}/documents/${document.id}/withdraw`, {
        version: page.registration.version,
      }),
    () => {
      setAsks(false);
      announce(texts.withdrawn);
      onChanged();
    },
  );
  return (
    <div className="card-row">
      <span>
        {/* Another house's page: it is told neither where the reader came from nor given a hand on this window. */}
        <a href={document.address} target="_blank" rel="noopener noreferrer">
          {document.title} <span className="visually-hidden">({texts.opensElsewhere})</span>
        </a>
        <span className="plan-note quiet">
          {[
            texts.documentKinds[document.kind],
            ...(document.datedOn === null ? [] : [dates.date(document.datedOn)]),
            hostOf(document.address),
          ].join(' · ')}
        </span>
      </span>
      {onChange && (
        <span className="button-row not-printed">
          <Button size="small" aria-label={`${texts.change}: ${document.title}`} onClick={onChange}>
            {texts.change}
          </Button>
          <Button
            size="small"
            aria-label={`${texts.withdraw}: ${document.title}`}
            onClick={() => {
              setAsks(true);
            }}
          >
            {texts.withdraw}
          </Button>
        </span>
      )}
      {asks && (
        <Suspense fallback={null}>
          <ConfirmDialog
            title={texts.withdrawTitle(document.title)}
            confirmLabel={texts.withdraw}
            isBusy={withdraw.isBusy}
            failure={withdraw.failure}
            onConfirm={() => void withdraw.run()}
            onCancel={() => {
              withdraw.dismiss();
              setAsks(false);
            }}
          >
            <p>{texts.withdrawMeaning}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  );
}

/** Whose page it is: "baerum.kommune.no". */
function hostOf(address: string): string {
  return /^https:\/\/([^/?#]+)/i.exec(address)?.[1] ?? '';
}
