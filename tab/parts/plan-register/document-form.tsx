import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { documentKind } from '../../../src/contracts/plan-register.ts';
import type { PlanDocument } from '../../../src/contracts/plan-whole.ts';
import { newerVersion } from '../../api/failure.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { planWholeTexts } from '../../texts/plan-whole.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { useDates } from '../../ui/use-dates.ts';

type DocumentFormProps = {
  readonly planId: string;
  /** The plan's, as it was when the form was opened or last fetched. */
  readonly version: number;
  /** Null for a new one. */
  readonly documentId: string | null;
  /** As it stands on the plan now; undefined where it is new, or somebody has taken it off. */
  readonly stored: PlanDocument | undefined;
  readonly onDone: () => void;
  readonly onFetch: () => void;
};

/** Where a document is found. Where somebody else has saved meanwhile, what one wrote is kept and shown with what they wrote. */
export function DocumentForm(props: DocumentFormProps) {
  const { planId, version, documentId, stored, onDone, onFetch } = props;
  const api = useApi();
  const announce = useAnnounce();
  const texts = useTexts(planWholeTexts);
  const [form, setForm] = useState(() => ({
    ...{ title: stored?.title ?? '', kind: stored?.kind ?? 'plan' },
    ...{ address: stored?.address ?? '', datedOn: stored?.datedOn ?? '' },
  }));
  const [wasTried, setTried] = useState(false);
  const [isBehind, setBehind] = useState(false);
  const save = useAction(
    () => {
      const path = `/api/plans/${planId}/documents`;
      const body = { ...form, version, datedOn: form.datedOn === '' ? null : form.datedOn };
      return documentId === null
        ? api.send('POST', path, body)
        : api.send('PUT', `${path}/${documentId}`, body);
    },
    () => {
      announce(documentId === null ? texts.added : texts.changed);
      onDone();
    },
  );
  const change = (part: Partial<typeof form>) => {
    setForm({ ...form, ...part });
  };
  const isHttps = /^\s*https:\/\//i.test(form.address);
  const isReady = form.title.trim() !== '' && isHttps;
  const missing = (isThere: boolean, words = texts.required) =>
    wasTried && !isThere ? { validationMessage: words } : {};
  const isNewer = newerVersion(save.failure) !== undefined;
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isReady) void save.run();
      }}
    >
      <div className="card form-fields">
        {isBehind && documentId !== null && <AsItIsNow stored={stored} />}
        <Field label={texts.documentTitle} required {...missing(form.title.trim() !== '')}>
          <Input
            value={form.title}
            maxLength={200}
            onChange={(_, { value }) => {
              change({ title: value });
            }}
          />
        </Field>
        <Field label={texts.documentKind}>
          <Select
            value={form.kind}
            onChange={(_, { value }) => {
              change({ kind: documentKind.parse(value) });
            }}
          >
            {documentKind.options.map((kind) => (
              <option key={kind} value={kind}>
                {texts.documentKinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={texts.address}
          hint={texts.addressHint}
          required
          {...missing(isHttps, form.address.trim() === '' ? texts.required : texts.notHttps)}
        >
          <Input
            type="url"
            value={form.address}
            maxLength={2000}
            onChange={(_, { value }) => {
              change({ address: value });
            }}
          />
        </Field>
        <Field label={texts.datedOn}>
          <Input
            type="date"
            value={form.datedOn}
            onChange={(_, { value }) => {
              change({ datedOn: value });
            }}
          />
        </Field>
      </div>
      {save.failure && !isNewer && <ErrorNotice failure={save.failure} />}
      {isNewer && (
        <div className="notice notice-attention" role="alert">
          <p>{texts.conflict}</p>
          <div>
            <Button
              size="small"
              onClick={() => {
                save.dismiss();
                setBehind(true);
                onFetch();
              }}
            >
              {texts.showLatest}
            </Button>
          </div>
        </div>
      )}
      <div className="form-footer">
        <Button type="submit" appearance="primary" disabled={save.isBusy}>
          {texts.save}
        </Button>
        <Button onClick={onDone}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

/** What somebody else has written, beside what one is writing. */
function AsItIsNow({ stored }: Pick<DocumentFormProps, 'stored'>) {
  const texts = useTexts(planWholeTexts);
  const dates = useDates();
  if (!stored) return <p>{texts.isGone}</p>;
  return (
    <p>
      {texts.asItIsNow} <strong>{stored.title}</strong>
      <span className="plan-note quiet">
        {[
          texts.documentKinds[stored.kind],
          stored.address,
          ...(stored.datedOn === null ? [] : [dates.date(stored.datedOn)]),
        ].join(' · ')}
      </span>
    </p>
  );
}
