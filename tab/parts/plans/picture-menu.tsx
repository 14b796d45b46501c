import { useState } from 'react';
import { useApi } from '../../session/session-context.ts';
import type { Failure } from '../../api/failure.ts';
import { fetchFile, saveFile } from '../../api/fetch-file.ts';
import { pictureTexts } from '../../texts/picture.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { pngOf } from './picture-png.ts';

type Format = 'pdf' | 'svg' | 'png';

/**
 * The picture as a file or on paper.
 * @param query what is chosen, as `/api/plans` takes it, without the question mark; empty for the whole system
 */
export function PictureMenu({ query = '' }: { readonly query?: string }) {
  const api = useApi();
  const announce = useAnnounce();
  const texts = useTexts(pictureTexts);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const save = async (format: Format): Promise<void> => {
    setBusy(true);
    setFailure(null);
    setTooLarge(false);
    announce(texts.drawing);
    const source = format === 'pdf' ? 'pdf' : 'svg';
    const fetched = await fetchFile(
      api,
      `/api/plans/picture.${source}${query === '' ? '' : `?${query}`}`,
    );
    if (!fetched.ok) setFailure(fetched.failure);
    else if (format === 'png') {
      const png = await pngOf(await fetched.value.blob.text());
      if (png) saveFile({ name: fetched.value.name.replace(/svg$/, 'png'), blob: png });
      else setTooLarge(true);
    } else saveFile(fetched.value);
    setBusy(false);
  };
  const choice = (format: Format) => ({
    key: format,
    ...texts.formats[format],
    onChoose: () => void save(format),
  });
  return (
    <div className="picture-menu not-printed">
      <MenuButton
        label={isBusy ? texts.drawing : texts.label}
        isBusy={isBusy}
        choices={[
          choice('pdf'),
          choice('png'),
          choice('svg'),
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
      {isTooLarge && (
        <Notice tone="attention" title={texts.tooLarge}>
          {texts.tooLargeText}
        </Notice>
      )}
    </div>
  );
}
