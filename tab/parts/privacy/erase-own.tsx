import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { PrivacyKind } from '../../../src/contracts/privacy.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { privacyTexts } from '../../texts/privacy.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type EraseOwnProps = { readonly kinds: readonly PrivacyKind[]; readonly onErased: () => void };

/** What would go and what would stay, and the erasure itself, which is confirmed. */
export function EraseOwn({ kinds, onErased }: EraseOwnProps) {
  const api = useApi();
  const texts = useTexts(privacyTexts);
  const announce = useAnnounce();
  const [isAsked, setAsked] = useState(false);
  const going = kinds.filter(({ own }) => own.goes > 0);
  const staying = kinds.filter(({ own }) => own.stays > 0);
  const goes = going.reduce((sum, { own }) => sum + own.goes, 0);
  const erase = useAction(
    () => api.send('POST', '/api/privacy/erasure', { goes }),
    () => {
      setAsked(false);
      announce(texts.erased);
      onErased();
    },
  );
  const goingList = (
    <ul>
      {going.map(({ key, what, own }) => (
        <li key={key}>
          {what} <span className="quiet">({texts.entries(own.goes)})</span>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="privacy-part">
      <h3>{texts.goes}</h3>
      {going.length === 0 ? <p>{texts.nothingGoes}</p> : goingList}
      <h3>{texts.stays}</h3>
      {staying.length === 0 ? (
        <p>{texts.nothingStays}</p>
      ) : (
        <ul>
          {staying.map(({ key, what, stays, own }) => (
            <li key={key}>
              {what} <span className="quiet">({texts.entries(own.stays)})</span>
              {stays !== null && <div className="quiet">{stays}.</div>}
            </li>
          ))}
        </ul>
      )}
      {going.length > 0 && (
        <div className="button-row">
          <Button
            onClick={() => {
              erase.dismiss();
              setAsked(true);
            }}
          >
            {texts.erase}
          </Button>
        </div>
      )}
      {isAsked && (
        <Suspense>
          <ConfirmDialog
            title={texts.eraseQuestion}
            confirmLabel={texts.eraseNow}
            isBusy={erase.isBusy}
            failure={erase.failure}
            onConfirm={() => void erase.run()}
            onCancel={() => {
              setAsked(false);
              // What was refused because something had come since is shown anew.
              if (erase.failure) onErased();
            }}
          >
            {goingList}
            <p>{texts.eraseFollows}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  );
}
