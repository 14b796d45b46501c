import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { fetchFile, saveFile } from '../../api/fetch-file.ts';
import { useAction } from '../../api/use-action.ts';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { LineField } from '../steering/fields.tsx';

/** The audit log of chosen days as a file, for those who may hand it out. */
export function AuditExtract({ texts: { audit: texts } }: { readonly texts: ArchiveTexts }) {
  const { api, can } = useSession();
  const announce = useAnnounce();
  const [wish, setWish] = useState({ from: '', to: '', reason: '' });
  const fetched = useAction(
    () => fetchFile(api, `/api/audit/extract?${new URLSearchParams(wish).toString()}`),
    (file) => {
      saveFile(file);
      announce(texts.taken);
    },
  );
  if (!can('read-audit')) return null;
  const isReady = wish.from !== '' && wish.to !== '' && wish.reason.trim() !== '';
  const field = (name: keyof typeof wish) => ({
    label: texts[name],
    required: true,
    value: wish[name],
    onChange: (value: string) => {
      setWish({ ...wish, [name]: value });
    },
  });
  return (
    <Section title={texts.title} hint={texts.lead}>
      <form
        className="card form-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void fetched.run();
        }}
      >
        <LineField type="date" {...field('from')} />
        <LineField type="date" {...field('to')} />
        <LineField longest={300} hint={texts.reasonHint} {...field('reason')} />
        {fetched.failure && <ErrorNotice failure={fetched.failure} />}
        <div className="button-row">
          <Button type="submit" disabled={fetched.isBusy || !isReady}>
            {fetched.isBusy ? texts.atWork : texts.take}
          </Button>
        </div>
      </form>
    </Section>
  );
}
