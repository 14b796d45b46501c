import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { textPage, textTitle } from '../../src/contracts/texts.ts';
import type { TextPage as Loadable } from '../../src/contracts/texts.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import '../parts/drafting/drafting.css';
import { SendToCouncil } from '../parts/drafting/send-to-council.tsx';
import { TextEditor } from '../parts/drafting/text-editor.tsx';
import { TextReading } from '../parts/drafting/text-reading.tsx';
import { LineField } from '../parts/steering/fields.tsx';
import { navigate, useQuery } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import type { DraftingTexts } from '../texts/drafting.nb.ts';
import { draftingTexts } from '../texts/drafting.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import '../ui/form.css';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** The text of a process. An earlier version stands in the address: `?version=2`. */
export default function TextPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const wanted = useQuery().get('version');
  const address = `/api/processes/${id}/text`;
  const loaded = useLoaded(wanted === null ? address : `${address}?version=${encodeURIComponent(wanted)}`, textPage); // prettier-ignore
  const texts = useTexts(draftingTexts);
  return (
    <WhenLoaded of={loaded}>
      {(page) => {
        const { process, text, mayWrite } = page;
        const canWrite = mayWrite && wanted === null && text?.version.label !== 'adopted';
        return (
          <Page
            title={text?.title ?? texts.textOfProcess(process.title)}
            up={{ to: `/processes/${id}`, label: process.title }}
            lead={texts.textLead}
            {...(text && {
              status: (
                <StatusWord tone={text.version.label === 'adopted' ? 'done' : 'active'}>
                  {statusOf(text.version, texts)}
                </StatusWord>
              ),
            })}
          >
            {text && <VersionLine processId={id} text={text} />}
            {text && page.maySendToCouncil && wanted === null && (
              <SendToCouncil
                textId={text.id}
                version={text.version.version}
                onSent={loaded.refetch}
              />
            )}
            {text && wanted !== null && <Notice>{texts.earlierShown}</Notice>}
            {text &&
              (canWrite ? (
                <TextEditor page={page} text={text} loaded={loaded} />
              ) : (
                <TextReading text={text} />
              ))}
            {!text && !mayWrite && (
              <EmptyState title={page.isOfCityGovernment ? texts.notSentToCouncil : texts.notSent}>
                <p>{page.isOfCityGovernment ? texts.notSentToCouncilText : texts.notSentText}</p>
              </EmptyState>
            )}
            {!text && mayWrite && <BeginText page={page} onBegun={loaded.refetch} />}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

/** What a version is; a draft that has been sent to the council says so. */
function statusOf(
  { label, sentToCouncilAt }: NonNullable<Loadable['text']>['version'],
  texts: DraftingTexts,
): string {
  return label === 'draft' && sentToCouncilAt !== null ? texts.sentToCouncil : texts.labels[label];
}

function VersionLine({
  processId,
  text,
}: {
  readonly processId: string;
  readonly text: NonNullable<Loadable['text']>;
}) {
  const texts = useTexts(draftingTexts);
  const dates = useDates();
  const { version, madeBy, madeAt, frozenAt, label, sentToCouncilAt } = text.version;
  return (
    <div className="card-row">
      <p className="quiet">
        {frozenAt === null
          ? texts.versionLine(version, madeBy, dates.moment(madeAt))
          : texts.frozenLine(texts.labels[label], dates.moment(frozenAt))}
        {sentToCouncilAt !== null && ` · ${texts.sentToCouncilLine(dates.moment(sentToCouncilAt))}`}
      </p>
      {text.versions.length > 1 && (
        <Field label={texts.version}>
          <Select
            value={String(version)}
            onChange={(_, { value }) => {
              const isNewest = value === String(text.versions[0]?.version);
              navigate(`/processes/${processId}/text${isNewest ? '' : `?version=${value}`}`);
            }}
          >
            {text.versions.map((head) => (
              <option key={head.version} value={head.version}>
                {texts.versionChoice(
                  head.version,
                  statusOf(head, texts),
                  dates.moment(head.frozenAt ?? head.madeAt),
                )}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

function BeginText({ page, onBegun }: { readonly page: Loadable; readonly onBegun: () => void }) {
  const texts = useTexts(draftingTexts);
  const api = useApi();
  const [title, setTitle] = useState(page.process.title);
  const begin = useAction(
    () => api.send('POST', `/api/processes/${page.process.id}/text`, { title }),
    onBegun,
  );
  const isReady = textTitle.safeParse({ title }).success;
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void begin.run();
      }}
    >
      <EmptyState title={texts.notBegun}>
        <p>{texts.notBegunText}</p>
      </EmptyState>
      <div className="card form-fields">
        <LineField label={texts.title} required longest={200} value={title} onChange={setTitle} />
        {begin.failure && <ErrorNotice failure={begin.failure} />}
        <div className="button-row">
          <Button type="submit" appearance="primary" disabled={begin.isBusy || !isReady}>
            {texts.begin}
          </Button>
        </div>
      </div>
    </form>
  );
}
