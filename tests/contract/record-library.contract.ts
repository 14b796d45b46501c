import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quickXorHash } from '../../src/adapters/documents/quick-xor-hash.ts';
import type { RecordLibrary, RemoteResult } from '../../src/app/ports/microsoft.ts';
import type { RemoteFile } from '../../src/core/records/compare-remote.ts';
import type { Municipality } from '../../src/core/municipalities/municipality.ts';

export type LibraryUnderContract = {
  readonly library: RecordLibrary;
  /** A municipality of its own tenant, with empty libraries. */
  readonly municipality: Municipality;
  /** One of another tenant. */
  readonly stranger: Municipality;
  /** What a records manager does. */
  label(path: string, name: string): Promise<void>;
  close(): Promise<void>;
};

/** The value of a result that must not be a refusal. */
export function valueOf<Value>(result: RemoteResult<Value>): Value {
  if (result.refused) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** What every RecordLibrary keeps: run on the fake that use cases are tested with, and on the real adapter. */
export function recordLibraryContract(
  name: string,
  setUp: () => Promise<LibraryUnderContract>,
): void {
  describe(`a record library (${name})`, () => {
    let under: LibraryUnderContract;
    let open: string;
    beforeAll(async () => {
      under = await setUp();
      open = under.municipality.sharePoint.openLibraryId;
    });
    afterAll(() => under.close());

    const pdf = new TextEncoder().encode('%PDF-1.7 æøå');
    const put = (path: string, bytes: Uint8Array = pdf) =>
      under.library.upload(under.municipality, open, path, bytes, 'application/pdf');

    it('finds what was put at a path, in folders that come by themselves', async () => {
      const put1 = valueOf(await put('KS/2026/2026-11-19_KS_09-2026_Møtebok_v1.pdf'));
      const found = await under.library.find(
        under.municipality,
        open,
        'KS/2026/2026-11-19_KS_09-2026_Møtebok_v1.pdf',
      );
      expect(valueOf(found)).toEqual(put1);
      expect(put1.size).toBe(pdf.length);
    });

    it('gives back the same bytes', async () => {
      const all = Uint8Array.from({ length: 256 }, (_, index) => index);
      const { itemId } = valueOf(await put('bytes.pdf', all));
      expect(valueOf(await under.library.download(under.municipality, open, itemId))).toEqual(all);
    });

    it('sends only the part of a buffer that it was given', async () => {
      const part = Uint8Array.from([9, 1, 2, 3, 9]).subarray(1, 4);
      const { itemId } = valueOf(await put('part.pdf', part));
      expect(valueOf(await under.library.download(under.municipality, open, itemId))).toEqual(
        Uint8Array.of(1, 2, 3),
      );
    });

    it('never overwrites, not in other letters either', async () => {
      const { itemId } = valueOf(await put('once.pdf'));
      for (const path of ['once.pdf', 'ONCE.pdf']) {
        expect(await put(path, Uint8Array.of(1))).toMatchObject({
          refused: true,
          refusal: { code: 'conflict' },
        });
      }
      expect(valueOf(await under.library.download(under.municipality, open, itemId))).toEqual(pdf);
    });

    it.each([
      'PS 91/26?.pdf',
      'a:b.pdf',
      'sak "9".pdf',
      'mappe//fil.pdf',
      '../fil.pdf',
      'fil.pdf ',
      'CON.pdf',
      'linje\nskift.pdf',
      `${'a/'.repeat(200)}b`,
      '',
    ])('refuses the illegal path %j', async (path) => {
      expect(await put(path)).toMatchObject({
        refused: true,
        refusal: { code: 'refused', status: 400 },
      });
    });

    it('takes the names that Norwegian and percent signs give', async () => {
      const path = 'Møter & saker/100 % Ås #1 + [utkast].pdf';
      valueOf(await put(path));
      expect(valueOf(await under.library.find(under.municipality, open, path)).size).toBe(
        pdf.length,
      );
    });

    it('answers "not-found" where nothing lies', async () => {
      const notFound = { refused: true, refusal: { code: 'not-found' } };
      const { library, municipality } = under;
      expect(await library.find(municipality, open, 'nothing.pdf')).toMatchObject(notFound);
      expect(await library.download(municipality, open, 'nothing')).toMatchObject(notFound);
      expect(await library.readColumns(municipality, open, 'nothing')).toMatchObject(notFound);
      expect(await library.setColumns(municipality, open, 'nothing', {})).toMatchObject(notFound);
      expect(await library.find(municipality, 'no-such-drive', 'a.pdf')).toMatchObject(notFound);
    });

    it('shows one municipality nothing of another', async () => {
      const { itemId } = valueOf(await put('ours.pdf'));
      const { library, stranger } = under;
      const notFound = { refused: true, refusal: { code: 'not-found' } };
      expect(await library.find(stranger, open, 'ours.pdf')).toMatchObject(notFound);
      expect(await library.download(stranger, open, itemId)).toMatchObject(notFound);
      expect(
        await library.upload(stranger, open, 'theirs.pdf', pdf, 'application/pdf'),
      ).toMatchObject(notFound);
    });

    it('keeps columns, and lets later ones stand beside them', async () => {
      const { library, municipality } = under;
      const { itemId } = valueOf(await put('columns.pdf'));
      valueOf(await library.setColumns(municipality, open, itemId, { Utvalg: 'Kommunestyret' }));
      valueOf(await library.setColumns(municipality, open, itemId, { SHA256: 'ab12' }));
      expect(valueOf(await library.readColumns(municipality, open, itemId))).toMatchObject({
        Utvalg: 'Kommunestyret',
        SHA256: 'ab12',
      });
    });

    it('gives another eTag once the columns have changed', async () => {
      const { library, municipality } = under;
      const before = valueOf(await put('etag.pdf'));
      valueOf(await library.setColumns(municipality, open, before.itemId, { Utvalg: 'KS' }));
      const after = valueOf(await library.find(municipality, open, 'etag.pdf'));
      expect(after.itemId).toBe(before.itemId);
      expect(after.eTag).not.toBe(before.eTag);
    });

    it('refuses a column that the library does not have, and sets none of the others', async () => {
      const { library, municipality } = under;
      const { itemId } = valueOf(await put('unknown-column.pdf'));
      const wish = { Utvalg: 'KS', Parti: 'A' };
      expect(await library.setColumns(municipality, open, itemId, wish)).toMatchObject({
        refused: true,
        refusal: { code: 'refused', status: 400 },
      });
      expect(valueOf(await library.readColumns(municipality, open, itemId))).not.toHaveProperty(
        'Utvalg',
      );
    });

    it('lists what lies in it, in folders too, with checksums and columns, and nothing of another’s', async () => {
      const { library, municipality, stranger } = under;
      const put1 = valueOf(await put('liste/2026/KS/a.pdf'));
      valueOf(await library.setColumns(municipality, open, put1.itemId, { Utvalg: 'KS' }));
      const all: RemoteFile[] = [];
      const listing = await library.list(municipality, open, (files) => {
        all.push(...files);
        return Promise.resolve();
      });
      valueOf(listing);
      expect(all.filter(({ path }) => path.startsWith('liste/'))).toMatchObject([
        {
          ...{ itemId: put1.itemId, name: 'a.pdf', path: 'liste/2026/KS/a.pdf', size: pdf.length },
          ...{ webUrl: put1.webUrl, cTag: put1.cTag, columns: { Utvalg: 'KS' } },
          quickXorHash: quickXorHash(pdf),
        },
      ]);
      expect(await library.list(stranger, open, () => Promise.resolve())).toMatchObject({
        refused: true,
        refusal: { code: 'not-found' },
      });
    });

    it('reads the labels of more files than go into one request', async () => {
      const { library, municipality } = under;
      const itemIds: string[] = [];
      for (let number = 0; number < 23; number += 1)
        itemIds.push(valueOf(await put(`mange/${number}.pdf`)).itemId);
      await under.label('mange/22.pdf', 'Bevares');
      const labels = valueOf(await library.readLabels(municipality, open, itemIds));
      expect(labels.size).toBe(23);
      expect(labels.get(itemIds[22] ?? '')).toEqual({ name: 'Bevares', isLocked: false });
      expect([...labels.values()].filter((label) => label === null)).toHaveLength(22);
    });

    it('has no retention label until a records manager has set one', async () => {
      const { library, municipality } = under;
      const { itemId } = valueOf(await put('label.pdf'));
      expect(valueOf(await library.readRetentionLabel(municipality, open, itemId))).toBeNull();
      await under.label('label.pdf', 'Bevares');
      expect(valueOf(await library.readRetentionLabel(municipality, open, itemId))).toEqual({
        name: 'Bevares',
        isLocked: false,
      });
    });

    it('locks no file unless the app has the right to', () => {
      expect(under.library.lock).toBeNull();
    });

    it('finds its library by the id, with the name and address that it has now', async () => {
      const { library, municipality, stranger } = under;
      expect(valueOf(await library.locate(municipality, open))).toMatchObject({
        found: 'library',
        name: expect.stringMatching(/./) as unknown,
        webUrl: expect.stringMatching(/^https?:/) as unknown,
      });
      expect(valueOf(await library.locate(stranger, open))).not.toMatchObject({ found: 'library' });
    });
  });
}
