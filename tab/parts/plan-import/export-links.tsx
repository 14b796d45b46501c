import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Failure } from '../../api/failure.ts';
import { useApi } from '../../session/session-context.ts';
import type { PlanImportTexts } from '../../texts/plan-import.nb.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';

const addresses = {
  xlsx: '/api/plans/export?format=xlsx',
  'csv-plans': '/api/plans/export?format=csv&kind=plans',
  'csv-goals': '/api/plans/export?format=csv&kind=goals',
  json: '/api/plans/export?format=json',
} as const;

/** The register as files. Fetched with the token, then handed to the browser to save: a plain link would come without it. */
export function ExportLinks({ texts }: { readonly texts: PlanImportTexts }) {
  const api = useApi();
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async (address: string): Promise<void> => {
    setFailure(null);
    try {
      const answer = await api.authorisedFetch(address);
      if (!answer.ok) {
        setFailure({ kind: answer.status === 401 ? 'signed-out' : 'not-understood' });
        return;
      }
      const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1];
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await answer.blob());
      link.download = name ?? 'planer';
      link.click();
      URL.revokeObjectURL(link.href);
    } catch {
      setFailure({ kind: 'offline' });
    }
  };
  return (
    <Section title={texts.exportTitle} hint={texts.exportHint}>
      <div className="button-row">
        {(Object.keys(addresses) as (keyof typeof addresses)[]).map((what) => (
          <Button key={what} onClick={() => void save(addresses[what])}>
            {texts.exports[what]}
          </Button>
        ))}
      </div>
      {failure && <ErrorNotice failure={failure} />}
    </Section>
  );
}
