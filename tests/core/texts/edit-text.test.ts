import { describe, expect, it } from 'vitest';
import { editText } from '../../../src/core/texts/edit-text.ts';
import { aVersion, paragraphId, paragraphs } from '../../support/builders/a-text.ts';

const seen = aVersion();
const newer = (...texts: readonly string[]) =>
  aVersion({ version: 2, paragraphs: paragraphs(...texts) });

describe('saving a text', () => {
  it('takes what is written as it stands when nobody else has saved', () => {
    const written = paragraphs('b', 'a new', 'd');
    expect(editText(seen, seen, written)).toEqual({ refused: false, value: written });
  });

  it('makes no new version of what says the same', () => {
    expect(editText(seen, seen, paragraphs('a', 'b', 'c'))).toEqual({
      refused: false,
      value: null,
    });
  });

  it('keeps both when two have written in different paragraphs', () => {
    const merged = editText(newer('a theirs', 'b', 'c'), seen, paragraphs('a', 'b mine', 'c'));
    expect(merged).toMatchObject({ value: paragraphs('a theirs', 'b mine', 'c') });
  });

  it('keeps what each has added, where they wrote it', () => {
    const merged = editText(newer('a', 'x', 'b', 'c'), seen, paragraphs('a', 'b', 'y', 'c'));
    expect(merged).toMatchObject({ value: paragraphs('a', 'x', 'b', 'y', 'c') });
    const atTheTop = editText(newer('x', 'a', 'b', 'c'), seen, paragraphs('a', 'b', 'c', 'y'));
    expect(atTheTop).toMatchObject({ value: paragraphs('x', 'a', 'b', 'c', 'y') });
  });

  it('lets one move while the other writes, and takes out what one has taken out', () => {
    const moved = editText(newer('a', 'b theirs', 'c'), seen, paragraphs('c', 'a', 'b'));
    expect(moved).toMatchObject({ value: paragraphs('c', 'a', 'b theirs') });
    const theyMoved = editText(newer('c', 'a', 'b'), seen, paragraphs('a', 'b mine', 'c'));
    expect(theyMoved).toMatchObject({ value: paragraphs('c', 'a', 'b mine') });
    const takenOut = editText(newer('a', 'c'), seen, paragraphs('a mine', 'b', 'c'));
    expect(takenOut).toMatchObject({ value: paragraphs('a mine', 'c') });
  });

  it('is refused as "paragraphs-conflict" where both wrote, with what the other wrote', () => {
    const decision = editText(newer('a theirs', 'c'), seen, paragraphs('a mine', 'b mine', 'c'));
    expect(decision).toEqual({
      refused: true,
      refusal: {
        ...{ code: 'paragraphs-conflict', version: 2 },
        conflicts: [
          { paragraphId: paragraphId('a'), theirs: { heading: '', text: 'a theirs' } },
          { paragraphId: paragraphId('b'), theirs: null },
        ],
      },
    });
  });

  it('keeps what the writer has chosen after seeing the other’s, and the rest of what the other wrote', () => {
    const current = newer('a theirs', 'b theirs', 'c');
    const written = paragraphs('a mine', 'b', 'c');
    const settled = { version: 2, paragraphIds: [paragraphId('a')] };
    expect(editText(current, seen, written, settled)).toMatchObject({
      value: paragraphs('a mine', 'b theirs', 'c'),
    });
    const older = { ...settled, version: 1 };
    expect(editText(current, seen, written, older)).toMatchObject({
      refusal: { code: 'paragraphs-conflict' },
    });
  });

  it('is not refused where both wrote the same', () => {
    const decision = editText(newer('a same', 'b', 'c'), seen, paragraphs('a same', 'b', 'c'));
    expect(decision).toEqual({ refused: false, value: null });
  });

  it('is refused once the text is adopted, and when a paragraph stands there twice', () => {
    const adopted = aVersion({ label: 'adopted' });
    expect(editText(adopted, adopted, paragraphs('a'))).toMatchObject({
      refusal: { code: 'text-is-adopted' },
    });
    expect(editText(seen, seen, paragraphs('a', 'a again'))).toMatchObject({
      refusal: { code: 'same-id-twice' },
    });
  });
});
