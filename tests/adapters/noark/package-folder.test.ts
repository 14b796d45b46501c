import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPackageFolder } from '../../../src/adapters/noark/package-folder.ts';
import { writtenPackage } from '../../../src/adapters/noark/written-package.ts';
import { writeElement } from '../../../src/adapters/noark/xml-text.ts';
import { packageFiles } from '../../../src/core/handover/package-files.ts';
import { requiredText, xmlText } from '../../../src/core/handover/xml-element.ts';
import { sha256 } from '../../../src/adapters/documents/checksum.ts';
import { oddText } from '../../support/a-term.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'radslag-noark-'))));
afterAll(() => rm(folder, { recursive: true }));

async function opened(name: string) {
  const to = join(folder, name);
  const outcome = await openPackageFolder(to);
  if (outcome.refused) throw new Error(outcome.refusal.code);
  return { to, package: outcome.value };
}

/** What a parser makes of it. */
function parsed(xml: string): { text: string; attribute: string | undefined } {
  let [text, attribute] = ['', undefined as string | undefined];
  const parser = new SaxesParser();
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('opentag', ({ attributes }) => (attribute = attributes.a));
  parser.write(xml).close();
  return { text, attribute };
}

describe('an element as text', () => {
  const texts = [
    xmlText(oddText),
    '&amp;',
    '&lt;b&gt;',
    '&#65;',
    'a\rb',
    ']]>',
    '"\'<>&',
    'a\n\tb',
  ];
  it.each(texts)('comes back from a parser as it was: %j', (text) => {
    const xml = writeElement({ name: 'x', attributes: { a: text }, content: text }, null);
    expect(parsed(xml)).toEqual({ text, attribute: text });
  });
});

describe('the folder of a package', () => {
  it('is for whoever made it alone', async () => {
    const { to, package: made } = await opened('private');
    await made.addDocument('dokumenter/2026/a.pdf', Buffer.from('a'));
    const modes = await Promise.all(
      ['', 'dokumenter', 'dokumenter/2026/a.pdf'].map((path) => stat(join(to, path))),
    );
    expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['700', '700', '600']);
  });

  it('takes no path that leads out of it, and none twice', async () => {
    const { package: made } = await opened('paths');
    for (const path of ['../a.pdf', 'dokumenter/../../a.pdf', '/etc/a.pdf', 'dokumenter/.skjult'])
      await expect(made.addDocument(path, Buffer.from('a'))).rejects.toThrow('no path');
    await made.addDocument('dokumenter/a.pdf', Buffer.from('a'));
    await expect(made.addDocument('dokumenter/a.pdf', Buffer.from('b'))).rejects.toThrow('EEXIST');
  });

  it('counts into the checksum what stands in the file, also where it is written in many pieces', async () => {
    const { to, package: made } = await opened('pieces');
    const log = made.begin(packageFiles.changeLog);
    for (let n = 0; n < 3_000; n += 1)
      await log.write([requiredText('endring', `Ærlig talt ${n} ${'x'.repeat(100)}`)]);
    const packed = await log.end();
    const bytes = await readFile(join(to, packed.path));
    expect(packed).toEqual({ path: 'endringslogg.xml', sha256: sha256(bytes), size: bytes.length });
    expect(await writtenPackage(to).fingerprint('endringslogg.xml')).toEqual(packed);
  });

  it('carries the national archive’s schemas with it', async () => {
    const { to, package: made } = await opened('schemas');
    const schemas = await made.addSchemas();
    expect([...schemas.keys()].toSorted()).toEqual([
      ...['addml.xsd', 'arkivstruktur.xsd', 'endringslogg.xsd', 'loependeJournal.xsd'],
      ...['metadatakatalog.xsd', 'offentligJournal.xsd'],
    ]);
    for (const [path, told] of schemas)
      expect(sha256(await readFile(join(to, path)))).toBe(told.sha256);
  });
});

describe('a package that is read again', () => {
  const nothing = { open: () => undefined, text: () => undefined, close: () => undefined };

  it('has nothing where a reference leads out of it', async () => {
    const { to, package: made } = await opened('outside');
    await made.addDocument('a.pdf', Buffer.from('a'));
    const written = writtenPackage(join(to, 'dokumenter'));
    expect(await written.fingerprint('../a.pdf')).toBeNull();
    expect(await written.read('../a.pdf', nothing)).toBe('missing');
  });

  it('is not well-formed with a document type, a tag that is open, or bytes that are no UTF-8', async () => {
    const { to, package: made } = await opened('broken');
    const broken = {
      'dtd.xml': Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      'open.xml': Buffer.from('<a><b></a>'),
      'latin1.xml': Buffer.from([0x3c, 0x61, 0x3e, 0xe6, 0x3c, 0x2f, 0x61, 0x3e]),
    };
    for (const [path, bytes] of Object.entries(broken)) {
      await made.addDocument(path, bytes);
      expect(await writtenPackage(to).read(path, nothing), path).toBe('not-well-formed');
    }
  });
});
