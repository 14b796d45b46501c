import type { LibraryKind } from '../../core/record-library/library-design.ts';
import type { SampleItems } from '../../core/record-library/site-as-found.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** The file in each library whose columns were set last: what SharePoint has made of it shows how the library is set up now. */
export const sampleItems =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (scope: MunicipalityScope): Promise<SampleItems> => {
    const records = await deps.unitOfWork.read(scope, (tx) => tx.records.all());
    return { open: latestIn(records, 'open'), restricted: latestIn(records, 'restricted') };
  };

function latestIn(records: readonly ArchiveRecord[], library: LibraryKind): string | null {
  const files = records
    .filter((record) => record.library === library)
    .flatMap((record) => record.files.filter(({ columnsSetAt }) => columnsSetAt !== null));
  // Instants are text that sorts as time does.
  const [latest] = files.toSorted((one, other) =>
    (one.columnsSetAt ?? '') < (other.columnsSetAt ?? '') ? 1 : -1,
  );
  return latest?.itemId ?? null;
}
