import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { saveFile } from '../../api/fetch-file.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollResultsTexts } from '../../texts/poll-results.ts';
import { useTexts } from '../../texts/texts.ts';
import { pngOf } from '../plans/picture-png.ts';
import { pictureOfResult } from './picture-of-result.ts';
import type { PicturePart } from './picture-of-result.ts';

type SavePictureProps = {
  readonly title: string;
  /** One chart alone without a name, or several to the same scale, each below its own. */
  readonly parts: readonly PicturePart[];
  /** What is compared; said on the button and in the file's name. */
  readonly about?: string;
  readonly notes: readonly string[];
};

/** The chart as a PNG for a slide or a paper, with its question above it and its figures in it. */
export function SavePicture({ title, parts, notes, about }: SavePictureProps) {
  const texts = useTexts(pollResultsTexts);
  const kindTexts = useTexts(pollKindTexts);
  const whole = about === undefined ? title : `${title} – ${about}`;
  const [isFailed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    const svg = pictureOfResult({ title, parts, notes }, { ...texts, unsure: kindTexts.unsure });
    const blob = await pngOf(svg).catch(() => null);
    setFailed(blob === null);
    if (blob) saveFile({ name: `${fileName(whole)}.png`, blob });
  };
  return (
    <div className="not-printed">
      <Button size="small" aria-label={texts.pictureOf(whole)} onClick={() => void save()}>
        {texts.picture}
      </Button>
      {isFailed && <p role="alert">{texts.pictureFailed}</p>}
    </div>
  );
}

/** The question, as far as a file may be called that. */
function fileName(title: string): string {
  const name = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
  return name.replaceAll(/^-|-$/g, '') || 'resultat';
}
