import type { ArchiveRecord, RecordFile } from './record.ts';

/** A place in the audit chain: which row, and its hash. */
export type ChainPlace = { readonly sequence: number; readonly hash: string };

/** What the package of a record holds, and where the audit chain stood when it was closed (records.md § Tamper evidence). */
export type PackageManifest = {
  readonly record: string;
  readonly library: ArchiveRecord['library'];
  readonly files: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly size: number;
    readonly sha256: string;
    /** Where it lies in the library, and the columns it was given there. */
    readonly path: string | null;
    readonly columns: Readonly<Record<string, string>> | null;
  }[];
  readonly chainHead: ChainPlace;
};

export const manifestSchema = 'radslag.package-manifest.v1';
/** Under this name the link of the audit chain holds the manifest’s own checksum; no file can be called so, it has no extension. */
export const manifestFact = 'manifest';

/** @param chainHead the audit chain’s last row before the one that says that the record is archived */
export function packageManifest(
  record: Pick<ArchiveRecord, 'id' | 'library'>,
  files: readonly RecordFile[],
  chainHead: ChainPlace,
): PackageManifest {
  return {
    record: record.id,
    library: record.library,
    files: files.map(({ name, mediaType, size, sha256, path, columns }) => ({
      ...{ name, mediaType, size, sha256, path, columns },
    })),
    chainHead,
  };
}
