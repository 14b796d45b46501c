import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../src/core/documents/document-model.ts';
import { renderPicturePdf } from '../../src/adapters/documents/picture-pdf.ts';
import { renderPdf } from '../../src/adapters/documents/render-pdf.ts';
import { openTextSetter } from '../../src/adapters/documents/text-setter.ts';
import { layOutProtocol } from '../../src/core/protocols/lay-out-protocol.ts';
import { a3Height, drawPicture } from '../../src/core/plans/draw-picture.ts';
import { documentWith, protocolExample } from '../adapters/documents/example-document.ts';
import { hostileDocument } from '../adapters/documents/hostile-document.ts';
import { aSystemOf, pictureDocumentOf, pictureGiven } from '../support/builders/a-plan-system.ts';
import { aFullProtocol } from '../support/builders/a-full-protocol.ts';
import { runThrough } from '../support/run-through.ts';

const run = promisify(execFile);
const engine = fileURLToPath(
  new URL('../../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar', import.meta.url),
);
const validator = fileURLToPath(new URL('./ValidatePdf.java', import.meta.url));

/** What a short run gains most from. */
const quickStart = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** A Java source file runs as it is on a JDK 11 or newer; a JRE has no compiler and cannot. */
const canValidate = existsSync(engine) && spawnSync('javac', ['-version']).status === 0;

/** What veraPDF says of each: one line per profile and one per broken rule. All in one run, because starting the engine takes longer than any document. */
async function validate(pdfs: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'radslag-vera-'));
  try {
    const names = [...pdfs.keys()];
    const files = names.map((_, place) => `document-${String(place)}.pdf`);
    for (const [place, pdf] of [...pdfs.values()].entries())
      await writeFile(join(folder, files[place] ?? ''), pdf);
    const { stdout } = await run('java', [...quickStart, '-cp', engine, validator, ...files], {
      cwd: folder,
    }).catch((failed: unknown) => {
      // Exit code 1 is the validator's "no"; anything else is a fault of the tool.
      if (failed instanceof Error && 'code' in failed && failed.code === 1 && 'stdout' in failed) {
        return { stdout: String(failed.stdout) };
      }
      throw failed;
    });
    const said = new Map(names.map((name) => [name, [] as string[]]));
    let of: string[] | undefined;
    for (const line of stdout.trim().split('\n')) {
      const [, verdict, file] = /^(.*) \d+ checks: (.*)$/.exec(line) ?? [];
      if (file !== undefined) of = said.get(names[files.indexOf(file)] ?? '');
      of?.push(verdict ?? line);
    }
    return said;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One point of no colour, with its transparency. */
const clearPng =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const documents: Record<string, DocumentModel> = {
  'a protocol in bokmål': protocolExample(),
  'a protocol in nynorsk': protocolExample({ language: 'nn', pageLabel: 'Side {page} av {pages}' }),
  'a protocol in English': protocolExample({ language: 'en', pageLabel: 'Page {page} of {pages}' }),
  'a document without content': documentWith({
    title: '',
    subtitle: '',
    municipality: '',
    blocks: [],
  }),
  'the minutes of a workshop with every kind of figure': layOutProtocol(aFullProtocol(), 1),
  'minutes with drawn arms': documentWith({
    arms: {
      alternativeText: 'Prøvebys våpen',
      picture: {
        kind: 'drawing',
        box: { x: 0, y: 0, width: 10, height: 12 },
        parts: [
          {
            ...{ path: 'M 0 0 h 10 v 6 a 5 6 0 0 1 -10 0 z', matrix: [1, 0, 0, 1, 0, 0] },
            ...{ fill: '#cc0000', isEvenOdd: true, stroke: '#ffffff', strokeWidth: 0.5 },
          },
        ],
      },
    },
  }),
  'minutes with arms as a PNG that is clear in places': documentWith({
    arms: {
      alternativeText: 'Prøvebys våpen',
      picture: { kind: 'png', width: 1, height: 1, data: clearPng },
    },
  }),
  'a document of hostile text': hostileDocument(),
};

const pictures = { 'fits on one sheet': 20, 'goes over several': 120 };
const liar = 'a file that lies about itself';

async function pictureOf(count: number): Promise<Uint8Array> {
  const hierarchy = aSystemOf(count);
  const sheets = runThrough(drawPicture(hierarchy, pictureGiven(a3Height), await openTextSetter()));
  return renderPicturePdf(sheets, pictureDocumentOf(hierarchy));
}

async function aLiar(): Promise<Uint8Array> {
  const pdf = Buffer.from(await renderPdf(protocolExample())).toString('latin1');
  const lying = pdf
    .replace('<pdfuaid:part>1', '<pdfuaid:part>9')
    .replace('/Scope /Column', '/Skope /Column');
  return Buffer.from(lying, 'latin1');
}

describe.skipIf(!canValidate)('held up to veraPDF (needs a JDK)', () => {
  let said: Map<string, string[]>;

  beforeAll(async () => {
    const pdfs = new Map<string, Uint8Array>();
    for (const [name, model] of Object.entries(documents)) pdfs.set(name, await renderPdf(model));
    for (const [name, count] of Object.entries(pictures)) pdfs.set(name, await pictureOf(count));
    said = await validate(pdfs.set(liar, await aLiar()));
  }, 300_000);

  it.each(Object.keys(documents))('%s is PDF/A-2a and PDF/UA-1', (name) => {
    expect(said.get(name)).toEqual(['PDF/A-2a passes', 'PDF/UA-1 passes']);
  });

  it.each(Object.keys(pictures))(
    'the picture of a plan system that %s is PDF/A-2a and PDF/UA-1',
    (name) => {
      expect(said.get(name)).toEqual(['PDF/A-2a passes', 'PDF/UA-1 passes']);
    },
  );

  it(`${liar} is found out`, () => {
    const [archival, accessible, ...breaches] = said.get(liar) ?? [];
    expect([archival, accessible]).toEqual(['PDF/A-2a passes', 'PDF/UA-1 fails']);
    expect(breaches.join('\n')).toContain('pdfuaid:part');
  });
});
