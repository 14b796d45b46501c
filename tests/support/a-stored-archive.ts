import { sha256 } from '../../src/adapters/documents/checksum.ts';
import { renderJson } from '../../src/adapters/documents/render-json.ts';
import type { LibraryItem } from '../../src/app/ports/microsoft.ts';
import type { Transaction } from '../../src/app/ports/stores.ts';
import {
  pronomFormats,
  recordColumns,
  recordFileName,
  recordFolder,
} from '../../src/core/records/describe-record.ts';
import {
  manifestFact,
  manifestSchema,
  packageManifest,
} from '../../src/core/records/package-manifest.ts';
import type { ArchiveRecord, RecordFile } from '../../src/core/records/record.ts';
import { contentFor, recordTitle } from '../../src/core/records/record-content.ts';
import type { Town } from './a-town.ts';
import { aProtocol } from './builders/a-protocol.ts';
import { aRecordFile } from './builders/a-record-file.ts';
import { aClosedRound } from './builders/a-round.ts';
import { uuid } from './builders/ids.ts';
import { at } from './builders/instants.ts';

export type PlacedFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly columns: Readonly<Record<string, string>>;
};
type Wish = {
  readonly count: number;
  readonly pdf: (number: number) => Uint8Array;
  /** Where each file is put; it answers as SharePoint does. */
  readonly place: (file: PlacedFile) => LibraryItem;
  readonly retentionLabel: string | null;
};

const archivedAt = at('2026-11-19T19:05:00.000Z');
const inOneTransaction = 50;

/** So many minutes, archived in the open library: everything that the pipeline would have stored of them, without its steps having been gone through. */
export async function storeArchive(town: Pick<Town, 'tx'>, wish: Wish): Promise<void> {
  for (let from = 0; from < wish.count; from += inOneTransaction)
    await town.tx(async (tx) => {
      const end = Math.min(wish.count, from + inOneTransaction);
      for (let number = from; number < end; number += 1) await storeOne(tx, number, wish);
    });
}

async function storeOne(tx: Transaction, number: number, wish: Wish): Promise<void> {
  const [roundId, sourceId, id] = [200_000, 400_000, 600_000].map((base) => uuid(base + number));
  if (roundId === undefined || sourceId === undefined || id === undefined) return;
  const meetingNumber = `${String(number).padStart(5, '0')}/2026`;
  const frozen = aProtocol({ meetingNumber });
  await tx.rounds.save(aClosedRound({ id: roundId, ordinal: number + 1, meetingNumber }));
  await tx.protocols.save({
    ...{ id: sourceId, roundId, version: 1, content: frozen, assembledAt: archivedAt },
  });

  const content = contentFor('open', frozen);
  const bytesOf = {
    pdf: wish.pdf(number),
    json: renderJson(content, content.schema),
  };
  const title = recordTitle(content);
  const bytes = new Map<string, Uint8Array>();
  const files = (['pdf', 'json'] as const).map((extension, ordinal): RecordFile => {
    const name = recordFileName(content, 1, extension);
    const path = `${recordFolder(content)}/${name}`;
    const its = bytesOf[extension];
    const mediaType = extension === 'pdf' ? 'application/pdf' : 'application/json';
    const described = aRecordFile({
      ...{ id: uuid(800_000 + number * 2 + ordinal), recordId: id, name, mediaType, path },
      ...{ pronomFormat: pronomFormats[extension], sha256: sha256(its), size: its.length },
    });
    const columns = recordColumns({ id, title }, described, content, 1, archivedAt);
    const { itemId, eTag, cTag, webUrl } = wish.place({ path, bytes: its, mediaType, columns });
    bytes.set(described.id, its);
    return {
      ...described,
      ...{ itemId, eTag, cTag, webUrl, columns, readBackSha256: described.sha256 },
      ...{ uploadedAt: archivedAt, columnsSetAt: archivedAt, checkedAt: archivedAt },
      ...{ retentionLabel: wish.retentionLabel, isLocked: wish.retentionLabel !== null },
    };
  });
  const record: ArchiveRecord = {
    ...{ id, sourceId, subject: { kind: 'protocol', roundId }, title, library: 'open' },
    ...{ createdAt: archivedAt, attempts: 0, files },
    state: { status: 'archived', archivedAt, checkedAt: archivedAt },
  };
  await tx.records.create(record, bytes);
  const manifest = renderJson(
    packageManifest(record, files, await tx.audit.head()),
    manifestSchema,
  );
  await tx.records.saveManifest(id, new TextDecoder().decode(manifest));
  await tx.audit.append(
    { kind: 'system', job: 'archive-round' },
    {
      type: 'record-archived',
      subject: id,
      facts: {
        ...Object.fromEntries(files.map((file) => [file.name, file.sha256])),
        [manifestFact]: sha256(manifest),
      },
    },
    archivedAt,
  );
}
