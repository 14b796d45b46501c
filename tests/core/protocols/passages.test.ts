import { describe, expect, it } from 'vitest';
import { passagesOf, withPassage } from '../../../src/core/protocols/passages.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';

const outputs = {
  ...{ tables: [], agendaHeld: [] },
  contributions: [{ question: 'Hva?', table: 1, namedBy: null, text: 'Bygg tett.' }],
  directions: [{ text: 'Tett', status: 'asked', note: 'Mot vind', understood: null }],
} as const;
const whole = aProtocol({
  ...{ outputs, summary: 'Først.\n\nSå.', whatNext: ['Ny runde.'], remarks: '' },
  papers: ['Notat'],
});
const keysOf = (content: typeof whole): readonly string[] =>
  passagesOf(content).map(({ key }) => key);

describe('the passages of the minutes', () => {
  it('are every piece of words in the order of reading', () => {
    expect(keysOf(whole)).toEqual([
      ...['title:0', 'purpose:0', 'place:0', 'present:0', 'absent:0'],
      ...['agenda-title:0', 'agenda-lead:0', 'agenda-title:1', 'agenda-lead:1'],
      ...['paper:0', 'question:0', 'poll:0', 'outcome-note:0'],
      ...['contribution:0', 'direction:0', 'direction-note:0'],
      ...['summary:0', 'summary:1', 'what-next:0', 'remarks:0'],
    ]);
  });

  it('are each found again where they are written, and nothing else is touched', () => {
    for (const { key, isEditable, text } of passagesOf(whole)) {
      if (!isEditable) continue;
      const written = passagesOf(withPassage(whole, key, `${text} rettet`));
      expect(
        written.map((passage) => (passage.key === key ? 'rettet' : passage.text)),
        key,
      ).toEqual(
        passagesOf(whole).map((passage) => (passage.key === key ? 'rettet' : passage.text)),
      );
      expect(written.find((passage) => passage.key === key)?.text).toBe(`${text} rettet`);
    }
  });

  it('are the words of the template too, and what it does not say is none', () => {
    const template = { name: 'Møtebok', opening: '', closing: 'Rett utskrift' };
    const keys = keysOf({ ...whole, template });
    expect([keys[0], keys.at(-1)]).toEqual(['template-name:0', 'template-closing:0']);
    expect(keys).not.toContain('template-opening:0');
  });

  it('keep their places when one is emptied', () => {
    const emptied = withPassage(whole, 'summary:0', '');
    expect(keysOf(emptied)).toEqual(keysOf(whole));
    expect(passagesOf(emptied).find(({ key }) => key === 'summary:1')?.text).toBe('Så.');
  });

  it('are not rewritten where something was asked, counted or settled', () => {
    const locked = passagesOf(whole).filter(({ isEditable }) => !isEditable);
    expect(locked.map(({ part }) => part)).toEqual([
      ...['present', 'absent', 'paper', 'question', 'poll', 'direction'],
    ]);
  });
});
