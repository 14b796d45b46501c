import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { accessCodeList, accessCodesPage } from '../../src/contracts/screening.ts';
import type { AccessCode, AccessCodesPage } from '../../src/contracts/screening.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { AccessCodeCard } from '../parts/protocols/access-code-card.tsx';
import { useApi } from '../session/session-context.ts';
import { screeningTexts } from '../texts/screening.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import '../ui/form.css';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** What something may be screened by here: for everybody to read, and for those who administer or keep the archive to change. */
export default function ListedCodesPage() {
  const loaded = useLoaded('/api/access-codes', accessCodesPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => <AccessCodes key={page.version} page={page} onSaved={loaded.refetch} />}
    </WhenLoaded>
  );
}

type AccessCodesProps = { readonly page: AccessCodesPage; readonly onSaved: () => void };

function AccessCodes({ page, onSaved }: AccessCodesProps) {
  const api = useApi();
  const texts = useTexts(screeningTexts);
  const announce = useAnnounce();
  const [codes, setCodes] = useState<readonly AccessCode[]>(page.codes);
  const [isRefused, setRefused] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const list = { codes, version: page.version };
  const save = useAction(
    () => api.send('PUT', '/api/access-codes', list),
    () => {
      announce(texts.codesSaved);
      onSaved();
    },
  );
  const add = () => {
    const key = crypto.randomUUID();
    const explanation = { nb: '', nn: '', en: '' };
    setCodes([
      { key, basis: '', restriction: 'Unntatt offentlighet', explanation, isChecked: false, isRetired: false }, // prettier-ignore
      ...codes,
    ]);
    setOpened(key);
  };
  const isChanged = codes !== page.codes;
  return (
    <Page title={texts.codesTitle} lead={texts.codesLead}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const isWhole = accessCodeList.safeParse(list).success;
          setRefused(!isWhole);
          if (isWhole) void save.run();
        }}
      >
        {page.mayChange && (
          <div className="button-row">
            <Button onClick={add}>{texts.addCode}</Button>
          </div>
        )}
        <ul className="card-list">
          {codes.map((code) => (
            <li key={code.key}>
              <AccessCodeCard
                code={code}
                isOpen={opened === code.key}
                mayChange={page.mayChange}
                onOpen={() => {
                  setOpened(opened === code.key ? null : code.key);
                }}
                onChange={(part) => {
                  setCodes(codes.map((old) => (old.key === code.key ? { ...old, ...part } : old)));
                }}
              />
            </li>
          ))}
        </ul>
        {isRefused && <p role="alert">{texts.incomplete}</p>}
        {save.failure && <ErrorNotice failure={save.failure} />}
        {page.mayChange && (
          <div className="form-footer">
            <Button appearance="primary" type="submit" disabled={save.isBusy || !isChanged}>
              {texts.saveCodes}
            </Button>
            {isChanged && <span className="quiet">{texts.unsaved}</span>}
          </div>
        )}
      </form>
    </Page>
  );
}
