import { Button } from '@fluentui/react-components';
import { fetchFile, saveFile } from '../../api/fetch-file.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

/** The minutes as a Word file, to work on elsewhere. */
export function WordDownload({ draftId }: { readonly draftId: string }) {
  const api = useApi();
  const texts = useTexts(protocolTexts);
  const fetched = useAction(() => fetchFile(api, `/api/protocol-drafts/${draftId}/word`), saveFile);
  return (
    <>
      <Button disabled={fetched.isBusy} onClick={() => void fetched.run()}>
        {texts.toWord}
      </Button>
      {fetched.failure && <ErrorNotice failure={fetched.failure} />}
    </>
  );
}
