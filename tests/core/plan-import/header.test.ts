import { describe, expect, it } from 'vitest';
import { findHeader, kindOf, mappingOf, tableFor } from '../../../src/core/plan-import/header.ts';
import { aTable } from '../../support/builders/a-table.ts';

const fields = (header: ReturnType<typeof findHeader>) => header.columns.map(({ field }) => field);

describe('the headers of a table', () => {
  it('are found below a title and a date, whatever their case', () => {
    const table = aTable([
      ['Planoversikt for Prøveby kommune'],
      ['Sist oppdatert', '12.03.2024'],
      [],
      ['NR.', 'Navn på plan', 'Plantype', 'Vedtaksdato', 'Saksbehandler'],
      ['1', 'Klimaplan', 'Temaplan', '17.06.2023', 'Kari'],
    ]);
    const header = findHeader('plans', table, null);
    expect(header.row).toBe(4);
    expect(fields(header)).toEqual(['key', 'title', 'type', 'adoptedOn', null]);
  });

  it('are known in nynorsk', () => {
    const table = aTable([['Namn på plan', 'Vedteke', 'Overordna plan', 'Føremål']]);
    expect(fields(findHeader('plans', table, null))).toEqual(['title', 'adoptedOn', 'parent', 'summary']); // prettier-ignore
  });

  it('give a field to one column only', () => {
    const table = aTable([['Navn', 'Tittel', 'Type']]);
    expect(fields(findHeader('plans', table, null))).toEqual(['title', null, 'type']);
  });

  it('can be pointed out, and corrected column by column', () => {
    const table = aTable([
      ['Klima', 'Ja'],
      ['Hva', 'Slags', 'Når'],
      ['Klimaplan', 'Temaplan', '2023'],
    ]);
    const header = findHeader('plans', table, 2);
    expect(header.row).toBe(2);
    const corrections = new Map([[0, 'title'], [1, 'type'], [2, null]] as const); // prettier-ignore
    expect(mappingOf('plans', header, corrections)).toEqual(new Map([['title', 0], ['type', 1]])); // prettier-ignore
  });

  it('tell goals from plans, and which sheet is meant', () => {
    const goals = { ...aTable([['Mål', 'Måltype', 'Overordnet mål']]), name: 'Mål' };
    const other = { ...aTable([['Innhold', 'Dato']]), name: 'Forside' };
    expect(kindOf([other, goals])).toBe('goals');
    expect(tableFor('goals', [other, goals])).toBe(goals);
  });
});
