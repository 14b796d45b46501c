import { Button } from '@fluentui/react-components';
import { fetchFile, saveFile } from '../../api/fetch-file.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { privacyTexts } from '../../texts/privacy.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

/** Everything that is kept about the reader, as one file. */
export function OwnCopyButton() {
  const api = useApi();
  const texts = useTexts(privacyTexts);
  const announce = useAnnounce();
  const fetched = useAction(
    () => fetchFile(api, '/api/privacy/own/file'),
    (file) => {
      saveFile(file);
      announce(texts.copied);
    },
  );
  return (
    <div className="privacy-part">
      <div className="button-row">
        <Button appearance="primary" disabled={fetched.isBusy} onClick={() => void fetched.run()}>
          {texts.copy}
        </Button>
      </div>
      {fetched.isBusy && (
        <p className="quiet" role="status">
          {texts.copying}
        </p>
      )}
      {fetched.failure && <ErrorNotice failure={fetched.failure} />}
    </div>
  );
}
