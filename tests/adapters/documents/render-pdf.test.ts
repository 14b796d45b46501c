import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/adapters/documents/render-pdf.ts';
import { inside, metadataOf } from './inside-pdf.ts';
import { documentWith, longDocument, protocolExample } from './example-document.ts';

const run = promisify(execFile);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a document as PDF', () => {
  it('has the same bytes each time', async () => {
    const first = await renderPdf(protocolExample());

    expect(sha256(await renderPdf(protocolExample()))).toBe(sha256(first));
  });

  it('has the same bytes in another process, time zone and locale', async () => {
    const here = sha256(await renderPdf(protocolExample()));
    const script = `
      import { createHash } from 'node:crypto';
      import { renderPdf } from ${JSON.stringify(new URL('../../../src/adapters/documents/render-pdf.ts', import.meta.url).href)};
      import { documentWith, protocolExample } from ${JSON.stringify(new URL('./example-document.ts', import.meta.url).href)};
      await renderPdf(documentWith({ title: 'Another one before it' }));
      console.log(createHash('sha256').update(await renderPdf(protocolExample())).digest('hex'));`;
    const env = {
      ...process.env,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    };

    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { env });

    expect(stdout.trim()).toBe(here);
  });

  it('has other bytes when the content or its date is another', async () => {
    const digests = await Promise.all(
      [
        documentWith(),
        documentWith({ blocks: [{ kind: 'paragraph', text: 'Møtet ble åpnet klokka 19.' }] }),
        documentWith({ createdAt: '2026-11-19T20:15:01.000Z' }),
      ].map(async (model) => sha256(await renderPdf(model))),
    );

    expect(new Set(digests).size).toBe(3);
  });

  it('claims PDF/A-2a and PDF/UA-1, with the dates of the model', async () => {
    const metadata = metadataOf(await renderPdf(documentWith()));

    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toContain('<xmp:CreateDate>2026-11-19T20:15:00Z</xmp:CreateDate>');
    expect(metadata).toContain('<xmp:ModifyDate>2026-11-19T20:15:00Z</xmp:ModifyDate>');
    expect(metadata).toContain('<dc:identifier>KS 09/2026</dc:identifier>');
  });

  it('keeps its metadata well-formed when a title holds marks of XML', async () => {
    const pdf = await renderPdf(documentWith({ title: 'Plan & <budsjett>' }));

    expect(metadataOf(pdf)).toContain('Plan &amp; &lt;budsjett&gt;');
    expect(metadataOf(pdf)).not.toContain('<budsjett>');
    expect(inside(pdf)).toContain('(Plan & <budsjett>)');
  });

  it.each([
    ['nb', 'nb-NO'],
    ['nn', 'nn-NO'],
    ['en', 'en-GB'],
  ] as const)('says that it is written in %s', async (language, tag) => {
    const pdf = await renderPdf(documentWith({ language }));

    expect(inside(pdf)).toContain(`/Lang (${tag})`);
    expect(metadataOf(pdf)).toContain(`<rdf:li>${tag}</rdf:li>`);
  });

  it('lets other work through while it renders a long document', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);

    await renderPdf(longDocument(20));
    clearInterval(timer);

    expect(turns).toBeGreaterThan(5);
  });
});
