import type { Setting } from './draw-picture-cards.ts';
import { looks, textLines } from './draw-picture-shapes.ts';
import type { Shape, TextSetter } from './draw-picture-shapes.ts';
import type { PictureWords } from './picture-words.ts';
import type { PlanLevel } from './plan.ts';

type Said = {
  readonly words: PictureWords;
  readonly municipality: string;
  readonly date: string;
  readonly filter: readonly string[];
};
type Part = { readonly shapes: readonly Shape[]; readonly bottom: number };

/** What stands around the cards: heading, labels and foot. */
export const drawFrame = {
  /** Whose plan system it is, the day and what was chosen; on later sheets only which picture it is. */
  head(
    { words, municipality, date, filter }: Said,
    {
      sheet,
      count,
      margin,
    }: { readonly sheet: number; readonly count: number; readonly margin: number },
    setter: TextSetter,
  ): Part {
    const title = words.title(municipality);
    const room = 1190.55 - 2 * margin;
    if (sheet > 0) {
      const lines = setter.lines(`${title} (${words.continued})`, looks.again, room);
      const shapes = textLines(lines, looks.again, { x: margin, top: margin - 8 }, setter);
      return { shapes, bottom: margin + lines.length * looks.again.leading };
    }
    const titleLines = setter.lines(title, looks.title, room);
    const captionTop = margin + titleLines.length * looks.title.leading;
    const said = [date, words.plans(count), ...filter].join(' · ');
    const caption = setter.lines(said, looks.caption, room);
    return {
      shapes: [
        ...textLines(titleLines, looks.title, { x: margin, top: margin - 4 }, setter),
        ...textLines(caption, looks.caption, { x: margin, top: captionTop }, setter),
      ],
      bottom: captionTop + caption.length * looks.caption.leading + 12,
    };
  },

  /** A band's label: the level, how far ahead it looks, and what it is for. */
  side(
    strip: {
      readonly level: PlanLevel;
      readonly horizonYears: { readonly from: number; readonly to: number } | null;
    },
    place: {
      readonly x: number;
      readonly top: number;
      readonly width: number;
      readonly isContinued: boolean;
    },
    { words, setter }: Setting,
  ): Part {
    const { level, horizonYears } = strip;
    const name = words.levels[level];
    const lines = setter.lines(
      place.isContinued ? `${name} (${words.continued})` : name,
      looks.level,
      place.width,
    );
    const shapes = [...textLines(lines, looks.level, place, setter)];
    let top = place.top + lines.length * looks.level.leading;
    if (horizonYears !== null) {
      const horizon = setter.lines(words.years(horizonYears), looks.horizon, place.width);
      shapes.push(...textLines(horizon, looks.horizon, { x: place.x, top }, setter));
      top += horizon.length * looks.horizon.leading;
    }
    const meaning = setter.lines(words.levelMeaning[level], looks.note, place.width);
    shapes.push(...textLines(meaning, looks.note, { x: place.x, top: top + 1 }, setter));
    return { shapes, bottom: top + 1 + meaning.length * looks.note.leading };
  },

  besideHead(
    place: {
      readonly x: number;
      readonly top: number;
      readonly width: number;
      readonly isEmpty: boolean;
    },
    { words, setter }: Setting,
  ): Part {
    const name = setter.lines(words.levels.beside, looks.level, place.width);
    const noteTop = place.top + name.length * looks.level.leading;
    const said = [words.levelMeaning.beside, ...(place.isEmpty ? [words.empty] : [])];
    const note = said.flatMap((text) => setter.lines(text, looks.note, place.width));
    return {
      shapes: [
        ...textLines(name, looks.level, place, setter),
        ...textLines(note, looks.note, { x: place.x, top: noteTop }, setter),
      ],
      bottom: noteTop + note.length * looks.note.leading + 8,
    };
  },

  foot(
    { words }: Said,
    place: {
      readonly sheet: number;
      readonly of: number;
      readonly height: number;
      readonly width: number;
      readonly margin: number;
    },
    setter: TextSetter,
  ): readonly Shape[] {
    if (place.of === 1) return [];
    const label = words.sheetOf(place.sheet + 1, place.of);
    const x = place.width - place.margin - setter.width(label, looks.foot);
    return textLines([label], looks.foot, { x, top: place.height - place.margin }, setter);
  },
} as const;
