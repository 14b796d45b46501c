import { Button } from '@fluentui/react-components';
import { fetchFile, saveFile } from '../../api/fetch-file.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

/** What is kept of a private person's statement, to hand over to the sender. */
export function StatementCopy({ id, name }: { readonly id: string; readonly name: string }) {
  const api = useApi();
  const texts = useTexts(draftingTexts);
  const fetched = useAction(() => fetchFile(api, `/api/statements/${id}/file`), saveFile);
  return (
    <>
      <Button
        disabled={fetched.isBusy}
        aria-label={`${texts.copyForSender}: ${name}`}
        onClick={() => void fetched.run()}
      >
        {texts.copyForSender}
      </Button>
      {fetched.failure && <ErrorNotice failure={fetched.failure} />}
    </>
  );
}
