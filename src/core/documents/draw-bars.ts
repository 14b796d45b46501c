import { textLines } from '../plans/draw-picture-shapes.ts';
import type { TextSetter } from '../plans/draw-picture-shapes.ts';
import type { DocumentBar } from './document-model.ts';
import { figureInks, figureLooks, straightLine, tonedBox } from './figure-shapes.ts';
import type { FigureStrip } from './figure-shapes.ts';

const shareOfLabels = 0.42;
const shareOfTexts = 0.22;
const gap = 12;
const barHeight = 10;
const betweenRows = 6;

/** Bars from one edge, each with its label before it and its text after it. */
export function drawBars(
  bars: readonly DocumentBar[],
  setter: TextSetter,
  width: number,
): readonly FigureStrip[] {
  const labelWidth = width * shareOfLabels;
  const textWidth = width * shareOfTexts;
  const start = labelWidth + gap;
  const longest = width - textWidth - gap - start;
  return bars.map(({ label, share, text }) => {
    const long = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) * longest : 0;
    const labels = setter.lines(label, figureLooks.label, labelWidth);
    const texts = setter.lines(text, figureLooks.label, textWidth);
    const lines = Math.max(labels.length, texts.length, 1);
    return {
      height: lines * figureLooks.label.leading + betweenRows,
      shapes: [
        ...textLines(labels, figureLooks.label, { x: 0, top: 0 }, setter),
        ...(long > 0 ? tonedBox({ x: start, y: 2, width: long, height: barHeight }, 'solid') : []),
        straightLine([start, 0], [start, barHeight + 4], 1, figureInks.text),
        ...textLines(texts, figureLooks.label, { x: start + long + 6, top: 0 }, setter),
      ],
    };
  });
}
