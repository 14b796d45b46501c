import { describe, expect, it } from 'vitest';
import type { DocumentDrawing } from '../../../src/core/documents/document-model.ts';
import { drawFigure } from '../../../src/core/documents/draw-figure.ts';
import type { TextSetter } from '../../../src/core/plans/draw-picture-shapes.ts';
import { layOutProtocol } from '../../../src/core/protocols/lay-out-protocol.ts';
import { aFullProtocol } from '../../support/builders/a-full-protocol.ts';

const width = 437;
/** Every sign is half as wide as it is tall, and lines break after so many signs. */
const setter: TextSetter = {
  lines: (text, { size }, room) => text.match(new RegExp(`.{1,${Math.floor((2 * room) / size)}}`, 'gu')) ?? [], // prettier-ignore
  width: (text, { size }) => (text.length * size) / 2,
};
const drawn = (drawing: DocumentDrawing) =>
  drawFigure(drawing, setter, width).flatMap(({ shapes }) => shapes);
const wordsIn = (drawing: DocumentDrawing): readonly string[] =>
  drawn(drawing).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

const stances = {
  form: 'diverging',
  key: [
    { label: 'Uenig', tone: 'hollow', side: 'left' },
    { label: 'Enig', tone: 'solid', side: 'right' },
    { label: 'Står over', tone: 'hatched', side: 'apart' },
  ],
  rows: [
    { label: 'Bygg tett', values: [10, 20, 3] },
    { label: 'Vern mer', values: [20, 0, 13] },
  ],
} as const satisfies DocumentDrawing;

describe('a figure of a document', () => {
  const figures = layOutProtocol(aFullProtocol(), 1).blocks.filter(({ kind }) => kind === 'figure');

  it('is drawn for every kind of question that has places or parts, and for the room', () => {
    const forms = figures.map((block) => block.kind === 'figure' && block.drawing.form);
    expect(forms).toEqual(['places', 'columns', 'dots', 'diverging', 'grouped', 'diverging', 'tables']); // prettier-ignore
  });

  it('says in its alternative text every figure that is drawn', () => {
    for (const block of figures) {
      if (block.kind !== 'figure' || block.drawing.form === 'tables') continue;
      const numbers = wordsIn(block.drawing).flatMap((text) => /^\d+/u.exec(text) ?? []);
      expect(numbers).not.toHaveLength(0);
      for (const number of numbers) expect(block.alternativeText).toContain(number);
    }
  });

  it('stays within its width', () => {
    for (const block of figures)
      if (block.kind === 'figure')
        for (const shape of drawn(block.drawing)) {
          const right = shape.kind === 'box' || shape.kind === 'text' ? shape.x + shape.width : 0;
          expect(right).toBeLessThanOrEqual(width + 0.01);
        }
  });

  it('draws for and against from the middle on the same scale, and who passed as a number alone', () => {
    const boxes = drawn(stances).flatMap((one) => (one.kind === 'box' && one.height === 12 ? [one] : [])); // prettier-ignore
    const [against, agree, againstMore] = boxes;
    expect(boxes).toHaveLength(3);
    expect((against?.x ?? 0) + (against?.width ?? 0)).toBeCloseTo(agree?.x ?? NaN);
    expect(agree?.width).toBeCloseTo(2 * (against?.width ?? NaN));
    expect(againstMore?.width).toBeCloseTo(agree?.width ?? NaN);
    expect(wordsIn(stances)).toEqual(expect.arrayContaining(['3', '13']));
  });

  it('tells parts apart by fill and hatching, so that black and white will do', () => {
    const fills = drawn(stances).flatMap((one) => (one.kind === 'box' && one.height === 12 ? [one.fill] : [])); // prettier-ignore
    expect(new Set(fills).size).toBe(2);
  });

  it('lets a dot be several people where a pile would be a wall, and says so', () => {
    const steps = [{ label: '3', count: 100 }, { label: '2', count: 1 }]; // prettier-ignore
    const drawing = { form: 'dots', steps, left: 'A', right: 'B', note: '', perDot: 'Hver prikk er {people} svar.' } as const; // prettier-ignore
    expect(drawn(drawing).filter(({ kind }) => kind === 'dot')).toHaveLength(35);
    expect(wordsIn(drawing)).toContain('Hver prikk er 3 svar.');
  });

  it('puts a chair to everybody at a table, and a table where nobody sat', () => {
    const tables = [
      { number: 1, title: 'Bord 1', seats: ['Åse Ås (Bypartiet)', 'Zoë Berg (Fjordlista)'] },
      { number: 2, title: 'Bord 2', seats: [] },
    ];
    const dots = drawn({ form: 'tables', tables }).filter(({ kind }) => kind === 'dot');
    expect(dots).toHaveLength(4);
    expect(wordsIn({ form: 'tables', tables }).join(' ')).toContain('Åse Ås (Bypartiet)');
  });
});
