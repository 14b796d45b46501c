import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/adapters/documents/render-pdf.ts';
import { layOutProtocol } from '../../../src/core/protocols/lay-out-protocol.ts';
import { layOutScreenedProtocol } from '../../../src/core/protocols/lay-out-screened-protocol.ts';
import { screenedProtocol } from '../../../src/core/protocols/screened-protocol.ts';
import type { ScreenedProtocol } from '../../../src/core/protocols/screened-protocol.ts';
import { recordColumns, recordFileName } from '../../../src/core/records/describe-record.ts';
import { contentFor, librariesOf, recordTitle } from '../../../src/core/records/record-content.ts';
import { markedProtocol, marker } from '../../support/builders/a-marked-protocol.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aRecordFile } from '../../support/builders/a-record-file.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

function screened(content = markedProtocol()): ScreenedProtocol {
  const variant = screenedProtocol(content);
  if (!variant) throw new Error('a closed meeting has a public variant');
  return variant;
}
const decided = (decision: string): string | null =>
  screened(aProtocol({ openness: { kind: 'closed', basis: 'offl. § 23', decision } })).openness
    .decidedInCase;

describe('the public variant of the minutes of a closed meeting', () => {
  it('tells that it was held, by whom, when, where, by which basis, and where it was decided to close', () => {
    expect(screened()).toEqual({
      schema: 'radslag.screened-protocol.v1',
      language: 'nb',
      municipality: { name: 'Prøveby', number: '9901' },
      body: { name: 'Kommunestyret', abbreviation: 'KS' },
      meetingNumber: '09/2026',
      startsAt: '2026-11-19T16:00:00.000Z',
      startedAt: '2026-11-19T16:03:00.000Z',
      closedAt: '2026-11-19T19:00:00.000Z',
      place: 'Kommunestyresalen',
      openness: { kind: 'closed', basis: 'offl. § 23', decidedInCase: '41/26' },
      noticePublishedAt: '2026-11-05T08:00:00.000Z',
    });
  });

  it('holds nothing of what was planted in every other field, nor does its document, its name or its columns', () => {
    const whole = markedProtocol();
    expect(JSON.stringify(layOutProtocol(whole, 1)).split(marker).length).toBeGreaterThan(25);
    const content = screened(whole);
    const record = { id: uuid(800), title: recordTitle(content) };
    const all = JSON.stringify([
      content,
      layOutScreenedProtocol(content, 1),
      recordFileName(content, 1, 'pdf'),
      record,
      recordColumns(record, aRecordFile(), content, 1, at('2026-11-19T19:05:00.000Z')),
    ]);
    expect(all).toContain('Kommunestyret 09/2026');
    expect(all.toLowerCase()).not.toContain(marker.toLowerCase());
  });

  it('is byte for byte the same PDF, metadata included, whatever was treated', async () => {
    const pdfOf = (mark: string) =>
      renderPdf(layOutScreenedProtocol(screened(markedProtocol(mark)), 1));
    expect(Buffer.from(await pdfOf(marker)).equals(Buffer.from(await pdfOf('Annet')))).toBe(true);
  });

  it.each([
    ['KS 41/26', '41/26'],
    ['Kommunestyret vedtok i sak 7/2026 å lukke møtet om Grunneier AS', '7/2026'],
    ['Vedtak om forhandlinger med Grunneier AS', null],
    ['Gnr. 12/3 og bnr. 7/1', null],
    ['Møtet 19/11/2026', null],
    ['', null],
  ])('takes of the decision «%s» its case number alone', (decision, number) => {
    expect(decided(decision)).toBe(number);
  });

  it.each(['nb', 'nn', 'en'] as const)('says in %s that there is a whole one', (language) => {
    const document = layOutScreenedProtocol({ ...screened(), language }, 1);
    const last = document.blocks.at(-1);
    expect(document.language).toBe(language);
    expect(last?.kind === 'paragraph' && last.text).toMatch(/offentlige|offentlege|public/);
  });

  it('is not made of an open meeting, whose minutes are public as they are', () => {
    expect(screenedProtocol(aProtocol())).toBeNull();
    expect(librariesOf(aProtocol())).toEqual(['open']);
    expect(contentFor('open', aProtocol())).toEqual(aProtocol());
  });

  it('is the only thing of a closed meeting that goes to the open library', () => {
    const whole = markedProtocol();
    expect(librariesOf(whole)).toEqual(['restricted', 'open']);
    expect(contentFor('restricted', whole)).toEqual(whole);
    expect(contentFor('open', whole)).toEqual(screened(whole));
  });
});
