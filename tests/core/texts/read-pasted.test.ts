import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../src/core/texts/read-pasted.ts';

describe('reading a text that was pasted in', () => {
  it('parts paragraphs by blank lines, and keeps a list within one', () => {
    expect(readPasted('Vi bygger byer.\nTett.\n\n \nVi tar vare på jorda.\n')).toEqual([
      { heading: '', text: 'Vi bygger byer.\nTett.' },
      { heading: '', text: 'Vi tar vare på jorda.' },
    ]);
  });

  it('takes each line as a paragraph where there is no blank line', () => {
    expect(readPasted('Første avsnitt.\nAndre avsnitt.')).toHaveLength(2);
  });

  it('makes a short line without a full stop the heading of what comes after', () => {
    expect(readPasted('Byer og tettsteder\n\nVi bygger byer.\n\n## Natur\nVi verner.')).toEqual([
      { heading: 'Byer og tettsteder', text: 'Vi bygger byer.' },
      { heading: 'Natur', text: 'Vi verner.' },
    ]);
  });

  it('loses no words: two headings in a row, and a short line at the end', () => {
    expect(readPasted('Del 1\n\nByer\n\nVi bygger.\n\nSlutt')).toEqual([
      { heading: 'Del 1', text: '' },
      { heading: 'Byer', text: 'Vi bygger.' },
      { heading: '', text: 'Slutt' },
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(readPasted(' \n\n ')).toEqual([]);
  });
});
