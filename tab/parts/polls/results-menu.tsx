import { useState } from 'react';
import type { Failure } from '../../api/failure.ts';
import { fetchFile, saveFile } from '../../api/fetch-file.ts';
import { useApi } from '../../session/session-context.ts';
import { pollResultsTexts } from '../../texts/poll-results.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';

/** The results that are shown, as a file or on paper. */
export function ResultsMenu({ pollId }: { readonly pollId: string }) {
  const texts = useTexts(pollResultsTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async (format: 'xlsx' | 'csv' | 'json'): Promise<void> => {
    setFailure(null);
    const fetched = await fetchFile(api, `/api/polls/${pollId}/results/file?format=${format}`);
    if (fetched.ok) {
      saveFile(fetched.value);
      announce(texts.fileSaved);
    } else setFailure(fetched.failure);
  };
  const choice = (format: 'xlsx' | 'csv' | 'json') => ({
    key: format,
    ...texts.files[format],
    onChoose: () => void save(format),
  });
  return (
    <>
      <MenuButton
        label={texts.take}
        choices={[
          choice('xlsx'),
          choice('csv'),
          choice('json'),
          {
            key: 'print',
            ...texts.print,
            onChoose: () => {
              window.print();
            },
          },
        ]}
      />
      {failure && <ErrorNotice failure={failure} />}
    </>
  );
}
