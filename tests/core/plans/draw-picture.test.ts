import { describe, expect, it } from 'vitest';
import { a3Height, drawPicture } from '../../../src/core/plans/draw-picture.ts';
import type { Shape, Sheet, TextSetter } from '../../../src/core/plans/draw-picture-shapes.ts';
import { hierarchyOf } from '../../../src/core/plans/hierarchy.ts';
import type { Hierarchy } from '../../../src/core/plans/hierarchy.ts';
import { pictureWords } from '../../../src/core/plans/picture-words.ts';
import { aPlan } from '../../support/builders/a-plan.ts';
import {
  aSystemOf,
  pictureDocumentOf,
  pictureGiven,
} from '../../support/builders/a-plan-system.ts';
import { runThrough } from '../../support/run-through.ts';

/** Every sign is half as wide as it is tall; words break at spaces, and long ones where they must. */
const setter: TextSetter = {
  width: (text, { size }) => text.length * size * 0.5,
  lines: (text, { size }, width) => {
    const most = Math.max(1, Math.floor(width / (size * 0.5)));
    const words = text.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? ['']); // prettier-ignore
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= most)
        lines[lines.length - 1] = `${last} ${word}`; // prettier-ignore
      else lines.push(word);
    }
    return lines;
  },
};
const paper = (hierarchy: Hierarchy) =>
  runThrough(drawPicture(hierarchy, pictureGiven(a3Height), setter));
const screen = (hierarchy: Hierarchy) =>
  runThrough(drawPicture(hierarchy, pictureGiven(null), setter));
const textsOf = ({ shapes }: Sheet) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
const saidOn = (sheets: readonly Sheet[]) =>
  sheets.flatMap((sheet) => textsOf(sheet).map(({ text }) => text)).join(' ');

type Box = Extract<Shape, { kind: 'box' }>;
/** Cards are white with an edge; the second sheet of a stack lies behind the first. */
const cardsOf = ({ shapes }: Sheet): readonly Box[] => {
  const boxes = shapes.filter(
    (shape): shape is Box =>
      shape.kind === 'box' && shape.fill === '#ffffff' && shape.stroke === '#7b8794',
  );
  return boxes.filter(
    (box, index) => !(boxes[index + 1] && boxes[index + 1]!.x === box.x - 3 && boxes[index + 1]!.y === box.y - 3), // prettier-ignore
  );
};
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the plan system on paper', () => {
  it.each([20, 120, 1000])('shows each of %i plans once, whole, and apart from the others', (count) => {
    for (const sheets of [paper(aSystemOf(count)), screen(aSystemOf(count))]) {
      expect(sheets.flatMap(cardsOf)).toHaveLength(count);
      for (const sheet of sheets) {
        const cards = cardsOf(sheet);
        for (const [index, card] of cards.entries()) {
          expect(card.x + card.width).toBeLessThan(sheet.width - 36);
          expect(card.y + card.height).toBeLessThan(sheet.height - 36);
          // Cards lie in rows: whatever overlaps stands near in the drawing.
          for (const other of cards.slice(index + 1, index + 200))
            expect(overlap(card, other), JSON.stringify([card, other])).toBe(false);
        }
      }
    }
  }); // prettier-ignore

  it.each([20, 1000])('cuts no text of %i plans, and none leaves its card or its sheet', (count) => {
    const hierarchy = aSystemOf(count);
    const sheets = paper(hierarchy);
    const said = saidOn(sheets).replaceAll(' ', '');
    const plans = [...hierarchy.bands.flatMap((band) => band.plans), ...hierarchy.beside, ...hierarchy.knowledge]; // prettier-ignore
    for (const { title } of plans) expect(said).toContain(title.replaceAll(' ', ''));
    for (const sheet of sheets) {
      const cards = cardsOf(sheet);
      for (const { x, y, width, isTurned } of textsOf(sheet)) {
        expect(x + (isTurned ? 0 : width)).toBeLessThanOrEqual(sheet.width - 36 + 0.01);
        expect(y).toBeLessThan(sheet.height - 20);
        const card = cards.find((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height); // prettier-ignore
        if (card && !isTurned) expect(x + width).toBeLessThanOrEqual(card.x + card.width);
      }
    }
  }); // prettier-ignore

  it('stands on one sheet while it can, and is as tall as it takes on a screen', () => {
    expect(paper(aSystemOf(9))).toHaveLength(1);
    const many = paper(aSystemOf(120));
    expect(many.length).toBeGreaterThan(1);
    expect(many.every(({ height }) => height === a3Height)).toBe(true);
    expect(saidOn(many)).toContain(`Ark ${many.length} av ${many.length}`);
    const [tall, ...rest] = screen(aSystemOf(120));
    expect(rest).toEqual([]);
    expect(tall?.height).toBeGreaterThan(a3Height);
  });

  it('says at the head of a later sheet that it goes on, and on whose sheet one is', () => {
    const [, second] = paper(aSystemOf(120));
    expect(saidOn([second!])).toContain('Plansystemet i Bærum kommune (fortsetter)');
    expect(saidOn([second!])).toMatch(/\(fortsetter\).*\(fortsetter\)/);
  });

  it('has the horizon, the treatment, the planning strategy and the ground, and what was chosen', () => {
    const given = { ...pictureGiven(a3Height), filter: ['Nivå: Utdyping'] };
    const sheets = runThrough(drawPicture(aSystemOf(9), given, setter));
    for (const words of ['10–12 år', 'Politisk', 'Administrativ', 'Planstrategi', 'Kunnskapsgrunnlag', '28. november 2026 · 9 planer · Nivå: Utdyping'])
      expect(saidOn(sheets)).toContain(words); // prettier-ignore
    const [ground] = textsOf(sheets[0]!).filter(({ text }) => text === 'Kunnskapsgrunnlag');
    const [top] = textsOf(sheets[0]!).filter(({ text }) => text === 'Overordnet strategi');
    expect(ground!.y).toBeGreaterThan(top!.y);
  });

  it('tells a status by shape and word, a stack by a second sheet, and a treatment that is not the level’s', () => {
    const hierarchy = hierarchyOf([
      aPlan('a', { status: 'ordered', isGroup: true }),
      aPlan('b', { status: 'in-progress', treatment: 'administrative' }),
    ]);
    const [sheet] = paper(hierarchy);
    const dots = sheet!.shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape.isHollow] : []));
    expect(dots).toEqual([true, false]);
    expect(saidOn([sheet!])).toContain('Bestilt · Flere planer');
    expect(saidOn([sheet!])).toContain('Under arbeid · Administrativ');
  });

  it('sets a family together, before those that stand alone', () => {
    const names = ['Alene', 'Barn', 'Far', 'Ring 1', 'Ring 2'];
    const parents = [null, 'Far', null, 'Ring 2', 'Ring 1'];
    const plans = names.map((title, n) => aPlan(title, { title, parentId: parents[n] ?? null }));
    const said = saidOn(paper(hierarchyOf(plans)));
    const order = names.toSorted((a, b) => said.indexOf(a) - said.indexOf(b));
    expect(order).toEqual(['Far', 'Barn', 'Ring 1', 'Ring 2', 'Alene']);
  });

  it('says of an empty system that it is empty, level by level', () => {
    const [sheet] = paper(hierarchyOf([]));
    const empty = textsOf(sheet!).filter(({ text }) => text === 'Ingen planer på dette nivået.');
    expect(empty).toHaveLength(7);
  });

  it('says in words what stands on each sheet', () => {
    const [one] = paper(aSystemOf(9));
    expect(one?.alternativeText).toMatch(
      /^Plansystemet i Bærum kommune\. Bilde med planer etter nivå, fra øverst: Planstrategi \(1\), Overordnet strategi \(1\), Utdyping \(3\).*tabeller etter bildet\.$/,
    );
    // A file for the screen has no tables behind it.
    expect(screen(aSystemOf(9))[0]?.alternativeText).not.toContain('tabeller');
    const [, second] = paper(aSystemOf(120));
    expect(second?.alternativeText).toContain('Bilde 2 av');
  });

  it('is the same from the same plans', () => {
    expect(paper(aSystemOf(120))).toEqual(paper(aSystemOf(120)));
  });

  it.each(['nb', 'nn', 'en'] as const)('has all its words in %s', (language) => {
    const given = { ...pictureGiven(null), words: pictureWords[language] };
    expect(saidOn(runThrough(drawPicture(aSystemOf(20), given, setter)))).toContain(
      pictureWords[language].title('Bærum'),
    );
  });
});

describe('the same in tables', () => {
  it('has every plan under its level, with what it builds on', () => {
    const { blocks } = pictureDocumentOf(aSystemOf(20));
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.flatMap(({ rows }) => rows)).toHaveLength(20);
    expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(7);
    const row = tables
      .flatMap(({ rows }) => rows)
      .find(([title]) => title === 'Vann & avløp <2030> 3');
    expect(row).toEqual(['Vann & avløp <2030> 3', 'Handlingsplan', 'Bestilt', '4 år', 'Samfunnsdelen']); // prettier-ignore
  });

  it('is drawn in breaths, however many plans there are: nobody waits for a county', () => {
    const drawing = drawPicture(aSystemOf(2000), pictureGiven(null), setter);
    let breaths = 0;
    for (let breath = drawing.next(); !breath.done; breath = drawing.next()) breaths += 1;
    expect(breaths).toBeGreaterThan(100);
  });
});
