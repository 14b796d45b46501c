import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Failure } from '../../api/failure.ts';
import { fetchFile, saveFile } from '../../api/fetch-file.ts';
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

/** The register as files. */
export function ExportLinks({ texts }: { readonly texts: PlanImportTexts }) {
  const api = useApi();
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async (address: string): Promise<void> => {
    setFailure(null);
    const fetched = await fetchFile(api, address);
    if (fetched.ok) saveFile(fetched.value);
    else setFailure(fetched.failure);
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
