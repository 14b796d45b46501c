import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../../src/adapters/documents/render-json.ts';
import { renderPdf } from '../../../src/adapters/documents/render-pdf.ts';
import { noticeWithout } from '../../../src/core/protocols/notice-without.ts';
import { passagesOf, withPassage } from '../../../src/core/protocols/passages.ts';
import type { ProtocolContent } from '../../../src/core/protocols/protocol.ts';
import { publicProtocol } from '../../../src/core/protocols/public-protocol.ts';
import type { FrozenMark } from '../../../src/core/protocols/screening-mark.ts';
import { recordColumns, recordFileName } from '../../../src/core/records/describe-record.ts';
import {
  contentFor,
  layOutRecord,
  librariesOf,
  recordTitle,
} from '../../../src/core/records/record-content.ts';
import { wholeWords } from '../../../src/core/screening/whole-words.ts';
import { popplerIsHere, readWithPoppler } from '../../adapters/documents/poppler.ts';
import { markedProtocol } from '../../support/builders/a-marked-protocol.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aRecordFile } from '../../support/builders/a-record-file.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import { chanceFrom } from '../../support/chance.ts';

const basis = 'offl. § 13 jf. fvl. § 13 første ledd nr. 1';
const law = { code: 'offl-13-personal', restriction: 'Unntatt offentlighet', basis };
const frozen = (
  content: ProtocolContent,
  ...marks: readonly Pick<FrozenMark, 'passage' | 'place' | 'words'>[]
): ProtocolContent => ({
  ...{ ...content, schema: 'radslag.protocol.v4' },
  screening: marks.map((mark, n) => ({ ...mark, ...law, id: uuid(6000 + n) })),
});
const whole = (passage: string, words = 'x') => ({ passage, place: 'whole' as const, words });
const open = { openness: { kind: 'open' } } as const;

/** All that is published of the minutes: the variant, its document, its names and its columns. */
function published(content: ProtocolContent) {
  const variant = contentFor('open', content);
  const file = aRecordFile({ name: recordFileName(variant, 1, 'pdf') });
  const columns = recordColumns(
    { id: uuid(800), title: recordTitle(variant) },
    file,
    variant,
    1,
    at('2026-11-20T08:00:00.000Z'),
  );
  return {
    variant,
    document: layOutRecord(variant, 1),
    title: recordTitle(variant),
    file,
    columns,
  };
}

describe('a title that the agenda as it was held repeats', () => {
  it('is rewritten there too, so that nothing of it is left in the public variant', () => {
    const content = markedProtocol();
    const [item] = content.agenda;
    if (!item || !content.outputs) throw new Error('the example has held an agenda');
    const times = { startedAt: content.startedAt, endedAt: content.closedAt };
    const held = { title: item.title, kind: item.kind, ...times };
    const before = { ...content, outputs: { ...content.outputs, agendaHeld: [held] } };
    const after = withPassage(before, 'agenda-title:0', 'Personalsak');
    expect(after.outputs?.agendaHeld).toEqual([{ ...held, title: 'Personalsak' }]);
    const said = JSON.stringify(published(frozen(after, whole('agenda-title:0'))));
    expect(said).not.toContain(item.title);
    expect(said).not.toContain('Personalsak');
  });
});

describe('a poll of which some words are marked', () => {
  it('is published without its questions, which may say the same', () => {
    const content = markedProtocol();
    const [poll] = content.polls;
    const text = poll?.questions[0]?.text ?? '';
    if (!poll || text === '') throw new Error('the example has a poll with a question');
    const mark = { passage: 'poll:0', place: { start: 0, end: 4 }, words: poll.title.slice(0, 4) };
    const variant = publicProtocol(frozen(content, mark));
    expect(variant?.polls[0]).toMatchObject({ questions: [], answered: poll.answered });
  });
});

/** Every byte of the file as text: as it stands, and each stream as it is when it is unpacked. */
function unpacked(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const raw = bytes.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n/g)].map((found) => {
    const start = found.index + found[0].length;
    const end = raw.indexOf('endstream', start);
    try {
      return inflateSync(bytes.subarray(start, end)).toString('latin1');
    } catch {
      return ''; // not packed: it stands in what is raw
    }
  });
  return [raw, ...streams].join('\n');
}

describe('the public variant of an open meeting’s minutes', () => {
  it('is none where nothing is screened: the minutes go to the open library as they are', () => {
    expect(publicProtocol(aProtocol())).toBeNull();
    expect(librariesOf(aProtocol())).toEqual(['open']);
    expect(contentFor('open', aProtocol())).toEqual(aProtocol());
  });

  it('goes to the open library, and the whole to the restricted', () => {
    const content = frozen(aProtocol(), whole('summary:0'));
    expect(librariesOf(content)).toEqual(['restricted', 'open']);
    expect(contentFor('restricted', content)).toBe(content);
    expect(contentFor('open', content)).toMatchObject({
      schema: 'radslag.public-protocol.v1',
      summary: `[skjermet, ${basis}]`,
      screened: [{ passage: 'summary:0', restriction: 'Unntatt offentlighet', basis }],
    });
  });

  it('is said in the columns of both, and the title is screened with what it names', () => {
    const content = frozen(aProtocol({ title: 'Kari Nordmann og skolen' }), {
      passage: 'title:0',
      place: { start: 0, end: 13 },
      words: 'Kari Nordmann',
    });
    const columnsOf = (library: 'open' | 'restricted', name: 'pdf' | 'json') => {
      const variant = contentFor(library, content);
      const mediaType = name === 'pdf' ? 'application/pdf' : 'application/json';
      const file = aRecordFile({ mediaType });
      return recordColumns(
        { id: uuid(800), title: recordTitle(variant) },
        file,
        variant,
        1,
        at('2026-11-20T08:00:00.000Z'),
      );
    };
    const title = `Kommunestyret 09/2026: [skjermet, ${basis}] og skolen`;
    expect(columnsOf('open', 'pdf')).toMatchObject({
      ...{ Tilgangsrestriksjon: 'Åpen', Skjermingshjemmel: basis, OffentligTittel: title },
      Variantformat: 'Dokument hvor deler av innholdet er skjermet',
    });
    expect(columnsOf('restricted', 'pdf')).toMatchObject({
      ...{ Tilgangsrestriksjon: 'Unntatt offentlighet', Skjermingshjemmel: basis },
      ...{ OffentligTittel: title, Variantformat: 'Arkivformat' },
    });
    expect(columnsOf('restricted', 'json')).toMatchObject({ Variantformat: 'Produksjonsformat' });
    expect(recordTitle(contentFor('open', content))).toBe(title);
    expect(recordFileName(contentFor('open', content), 1, 'pdf')).toBe('2026-11-19_KS_09-2026_Moetebok-offentlig_v1.pdf'); // prettier-ignore
    expect(recordFileName(content, 1, 'pdf')).toBe('2026-11-19_KS_09-2026_Moetebok_v1.pdf');
  });

  it('takes who said it with a whole contribution, and what it came to with a whole poll', () => {
    const content = { ...markedProtocol('Hemmelig'), ...open };
    const variant = publicProtocol(frozen(content, whole('contribution:0'), whole('poll:0')));
    expect(variant?.outputs?.contributions[0]).toMatchObject({ namedBy: null, table: null });
    expect(variant?.polls[0]).toMatchObject({ purpose: '', questions: [] });
  });

  it('hides what is marked in a notice that says the same', () => {
    const content = frozen(aProtocol({ title: 'Kari og skolen' }), {
      ...{ passage: 'title:0', place: { start: 0, end: 4 }, words: 'Kari' },
    });
    const read = noticeWithout([{ id: 'a', content }]);
    expect(read('Møte om Kari og skolen')).toBe(`Møte om [skjermet, ${basis}] og skolen`);
    expect(noticeWithout([])('Kari')).toBe('Kari');
  });

  it('differs in nothing that was screened: the bytes are the same whatever stood there', async () => {
    const pdfOf = async (words: string) => {
      const content = frozen(
        aProtocol({ title: words, summary: `${words} kom.`, remarks: words }),
        ...[whole('title:0', words), whole('remarks:0', words)],
        { passage: 'summary:0', place: { start: 0, end: words.length }, words },
      );
      const { variant, document } = published(content);
      return [await renderPdf(document), renderJson(variant, variant.schema)] as const;
    };
    const [one, other] = [await pdfOf('Bo'), await pdfOf('Kari Nordmann '.repeat(40).trim())];
    for (const n of [0, 1] as const)
      expect(Buffer.from(one[n]).equals(Buffer.from(other[n]))).toBe(true);
  });

  it('lets out no marked word, whatever is marked, in no byte of what is published', async () => {
    const seed = 20261130;
    const chance = chanceFrom(seed);
    const hidden = ['Zyxqvist', 'Žđwåxø', 'Q\u0307Zw', 'Wqz👩‍👩‍👧', 'Xqz-Wyk', `Q${'xz'.repeat(5000)}`];
    for (let round = 0; round < 12; round += 1) {
      const secret = chance.oneOf(hidden);
      const content: ProtocolContent = { ...markedProtocol(secret), ...open };
      // A secret word stands in every passage: every passage is marked, by its words or whole.
      const marks = passagesOf(content).flatMap(({ key, text }) => {
        const all: Pick<FrozenMark, 'passage' | 'place' | 'words'>[] = [];
        if (chance.below(3) === 0) return [whole(key, text)];
        for (let from = text.indexOf(secret); from >= 0; from = text.indexOf(secret, from + 1)) {
          // Half a word is enough where it is one word; what is more than one is marked all of.
          const isOne = !secret.includes('👩');
          const end = isOne ? from + 1 + chance.below(secret.length) : from + secret.length;
          const place = wholeWords(text, { start: from, end });
          if (place) all.push({ passage: key, place, words: text.slice(place.start, place.end) });
        }
        return all;
      });
      // What is no passage cannot be marked: it says nothing secret here. Who is named outside the roll is named in it.
      const { process, phase } = aProtocol();
      const party = 'Bypartiet';
      const [somebody] = content.present;
      const given: ProtocolContent = {
        ...{ ...content, process, phase },
        present: content.present.map((one) => ({ ...one, party })),
        absent: content.absent.map((one) => ({ ...one, party })),
        polls: content.polls.map((poll) => ({ ...poll, questions: [] })),
        ...(content.outputs && {
          outputs: {
            ...content.outputs,
            tables: content.outputs.tables.map(({ number, seated }) => ({
              number,
              seated: seated.map(({ name }) => ({ name, party })),
            })),
            contributions: content.outputs.contributions.map((one) => ({
              ...one,
              question: content.questions[0] ?? '',
              namedBy: somebody?.name ?? null,
            })),
          },
        }),
      };
      const { variant, document, title, file, columns } = published(frozen(given, ...marks));
      const short = secret.slice(0, 200);
      const about = `seed ${seed}, ${short}`;
      const said = JSON.stringify([variant, document, title, file, columns]);
      expect(said.includes(short), about).toBe(false);
      expect(Buffer.from(renderJson(variant, variant.schema)).includes(short), about).toBe(false);
      if (round > 1) continue; // a PDF takes its time
      const pdf = await renderPdf(document);
      const all = unpacked(pdf);
      const forms = [short, Buffer.from(short, 'utf8').toString('latin1'), Buffer.from(short, 'utf16le').swap16().toString('latin1'), Buffer.from(short, 'utf16le').swap16().toString('hex')]; // prettier-ignore
      for (const form of forms) expect(all.toLowerCase().includes(form.toLowerCase()), about).toBe(false); // prettier-ignore
      if (!popplerIsHere) continue;
      const text = await readWithPoppler(pdf, 'pdftotext', ['-raw']);
      expect(text).toContain('skjermet');
      for (const extracted of [
        text,
        await readWithPoppler(pdf, 'pdfinfo'),
        await readWithPoppler(pdf, 'pdfinfo', ['-struct-text']),
      ])
        // prettier-ignore
        expect(extracted.replace(/\s/g, '').includes(short.slice(0, 20)), about).toBe(false);
    }
  }, 60_000);
});
