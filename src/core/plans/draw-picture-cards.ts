import { inks, looks, textLines } from './draw-picture-shapes.ts';
import type { Shape, TextSetter } from './draw-picture-shapes.ts';
import type { PictureWords } from './picture-words.ts';
import { linesOf } from './families.ts';
import type { Plan, Treatment } from './plan.ts';

const padding = 7;
/** Room for the second sheet of a stack. */
const stack = 3;
export const cardGap = 8;

/** A plan's card with its texts broken into lines. */
export type SetCard = {
  readonly plan: Plan;
  readonly title: readonly string[];
  readonly words: readonly string[];
  readonly height: number;
};
export type Row = { readonly cards: readonly SetCard[]; readonly height: number };

export type Setting = {
  readonly words: PictureWords;
  readonly setter: TextSetter;
  /** Smaller cards, where there are many. */
  readonly isDense: boolean;
};

const looksOf = ({ isDense }: Setting) =>
  isDense
    ? { title: looks.denseCard, words: looks.denseWords }
    : { title: looks.card, words: looks.cardWords };

/** So many cards between two breaths: setting their texts takes some milliseconds. */
const cardsPerBreath = 50;

/** Cards in rows of equal cards, in the given order; every card of a row is as tall as the tallest. Yields now and then, so that others get their turn. */
export function* setRows(
  plans: readonly Plan[],
  given: { readonly columns: number; readonly cardWidth: number; readonly treatment: Treatment },
  setting: Setting,
): Generator<undefined, readonly Row[]> {
  const cards: SetCard[] = [];
  for (const { plan } of linesOf(plans).flat()) {
    cards.push(setCard(plan, given, setting));
    if (cards.length % cardsPerBreath === 0) yield;
  }
  const rows: Row[] = [];
  for (let from = 0; from < cards.length; from += given.columns) {
    const row = cards.slice(from, from + given.columns);
    rows.push({ cards: row, height: Math.max(...row.map(({ height }) => height)) });
  }
  return rows;
}

function setCard(
  plan: Plan,
  { cardWidth, treatment }: { readonly cardWidth: number; readonly treatment: Treatment },
  setting: Setting,
): SetCard {
  const { words, setter } = setting;
  const look = looksOf(setting);
  const width = cardWidth - 2 * padding - stack;
  const said = [
    ...(plan.status === 'in-force' ? [] : [words.statuses[plan.status]]),
    ...(plan.treatment === treatment ? [] : [words.treatments[plan.treatment]]),
    ...(plan.isGroup ? [words.group] : []),
    ...(plan.isExample ? [words.example] : []),
  ].join(' · ');
  const title = setter.lines(plan.title, look.title, width);
  const below = said === '' ? [] : setter.lines(said, look.words, width - signOf(plan));
  const height =
    2 * padding + title.length * look.title.leading + below.length * look.words.leading + stack;
  return { plan, title, words: below, height };
}

/** Room for the sign before the status. */
const signOf = ({ status }: Plan): number => (status === 'in-force' ? 0 : 10);

export function drawRow(
  { cards, height }: Row,
  place: { readonly x: number; readonly y: number; readonly cardWidth: number },
  setting: Setting,
): readonly Shape[] {
  const look = looksOf(setting);
  return cards.flatMap((card, index): readonly Shape[] => {
    const x = place.x + index * (place.cardWidth + cardGap);
    const box: Extract<Shape, { kind: 'box' }> = {
      ...{ kind: 'box', x, y: place.y, radius: 4, fill: inks.paper, stroke: inks.edge },
      ...{ width: place.cardWidth - stack, height: height - stack },
    };
    const wordsTop = place.y + padding + card.title.length * look.title.leading;
    const sign = signOf(card.plan);
    const dot: Shape = {
      ...{ kind: 'dot', x: x + padding + 3, y: wordsTop + look.words.leading / 2 },
      ...{ radius: 2.6, colour: inks.accent, isHollow: card.plan.status !== 'in-progress' },
    };
    return [
      // Several plans of one kind: a small stack.
      ...(card.plan.isGroup ? [{ ...box, x: x + stack, y: place.y + stack }] : []),
      box,
      ...textLines(
        card.title,
        look.title,
        { x: x + padding, top: place.y + padding },
        setting.setter,
      ),
      ...(sign === 0 ? [] : [dot]),
      ...textLines(
        card.words,
        look.words,
        { x: x + padding + sign, top: wordsTop },
        setting.setter,
      ),
    ];
  });
}
