import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { saveFile } from '../../api/fetch-file.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollResultsTexts } from '../../texts/poll-results.ts';
import { useTexts } from '../../texts/texts.ts';
import { pngOf } from '../plans/picture-png.ts';
import type { ResultChart } from './chart-of.ts';
import { pictureOfResult } from './picture-of-result.ts';

type SavePictureProps = {
  readonly title: string;
  readonly chart: ResultChart;
  readonly notes: readonly string[];
};

/** The chart as a PNG for a slide or a paper, with its question above it and its figures in it. */
export function SavePicture({ title, chart, notes }: SavePictureProps) {
  const texts = useTexts(pollResultsTexts);
  const kindTexts = useTexts(pollKindTexts);
  const [isFailed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    const svg = pictureOfResult({ title, chart, notes }, { ...texts, unsure: kindTexts.unsure });
    const blob = await pngOf(svg).catch(() => null);
    setFailed(blob === null);
    if (blob) saveFile({ name: `${fileName(title)}.png`, blob });
  };
  return (
    <div className="not-printed">
      <Button size="small" aria-label={texts.pictureOf(title)} onClick={() => void save()}>
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
