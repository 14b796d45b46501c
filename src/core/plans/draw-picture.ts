import type { Hierarchy } from './hierarchy.ts';
import type { Setting } from './draw-picture-cards.ts';
import { bandRight, margin, width } from './draw-picture-layout.ts';
import { inks, looks } from './draw-picture-shapes.ts';
import type { Sheet, TextSetter } from './draw-picture-shapes.ts';
import { Sheets } from './draw-picture-sheets.ts';
import type { PictureGiven, Segment } from './draw-picture-sheets.ts';
import { besideOn, stripOn } from './draw-picture-strips.ts';

/** With more plans than this the cards are smaller. */
const fewPlans = 48;
export const a3Height = 841.89;

/**
 * The plan system as it is known from the page, drawn for paper: bands with the horizon to the left and the treatment to the right, the planning
 * strategy beside, the knowledge base as the ground. What does not fit goes on on the next sheet, between two rows of cards, and nothing is cut.
 * The same plans and words give the same shapes.
 *
 * A generator, so that whoever runs it can let others have their turn: a county's ten thousand plans take seconds.
 */
export function* drawPicture(
  hierarchy: Hierarchy,
  given: PictureGiven,
  setter: TextSetter,
): Generator<undefined, readonly Sheet[]> {
  const { bands, beside, knowledge } = hierarchy;
  const count = [...bands.flatMap(({ plans }) => plans), ...beside, ...knowledge].length;
  const setting: Setting = { words: given.words, setter, isDense: count > fewPlans };
  const sheets = new Sheets(given, count, setter);

  yield* besideOn(sheets, beside, setting);
  sheets.goTo(0);
  for (const band of bands) yield* stripOn(sheets, { ...band, right: bandRight }, setting);
  drawBrackets(sheets, setting);
  sheets.goBelowEverything();
  yield* stripOn(
    sheets,
    {
      ...{ level: 'knowledge', horizonYears: null, plans: knowledge },
      ...{ treatment: 'administrative', right: width - margin },
    },
    setting,
  );
  return sheets.done();
}

/** Neighbouring bands on a sheet with the same treatment share a bracket. */
function drawBrackets(sheets: Sheets, { words, setter }: Setting): void {
  const groups: Segment[] = [];
  for (const segment of sheets.segments) {
    const last = groups.at(-1);
    if (last?.sheet === segment.sheet && last.treatment === segment.treatment)
      groups[groups.length - 1] = { ...last, bottom: segment.bottom };
    else groups.push(segment);
  }
  for (const { sheet, top, bottom, treatment } of groups) {
    const [x, edge] = [bandRight + 5, bandRight + 13];
    const text = words.treatments[treatment];
    const length = setter.width(text, looks.bracket);
    sheets.putOn(sheet, [
      {
        ...{ kind: 'line', colour: inks.edge, thickness: 1.5 },
        points: [[x, top + 1], [edge, top + 1], [edge, bottom - 1], [x, bottom - 1]],
      },
      {
        ...{ kind: 'text', x: edge + 6, y: (top + bottom - length) / 2, text, width: length },
        ...{ look: looks.bracket, isTurned: true },
      },
    ]); // prettier-ignore
  }
}
