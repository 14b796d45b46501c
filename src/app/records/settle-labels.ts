import type { CheckDepth } from '../../core/records/archive-check.ts';
import type { RemoteFile, RemoteLabel } from '../../core/records/compare-remote.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { RecordLibrary, RemoteResult } from '../ports/microsoft.ts';

export type Labels = ReadonlyMap<string, RemoteLabel | null>;

/** Of so many files SharePoint is asked what a mark means before it is believed of the rest. */
const samples = 20;

/**
 * Says of files which label each has and whether it is locked, for a whole check. What the listing tells is taken from there: that a file has no label, and the
 * label’s name. Whether it locks, the listing writes as a mark of SharePoint’s own; of the first files with a mark it is asked, and where their answers agree, the others with the
 * same label and mark are as they are. Every file is asked about where the listing does not tell, where answers differ, and where every byte is asked for.
 */
export function createLabelSettler(
  library: Pick<RecordLibrary, 'readLabels'>,
  municipality: Municipality,
  depth: CheckDepth,
): (driveId: string, files: readonly RemoteFile[]) => Promise<RemoteResult<Labels>> {
  /** What each mark was found to mean; null where files with it were not alike. */
  const meant = new Map<string, RemoteLabel | null>();

  return async (driveId, files) => {
    const settled = new Map<string, RemoteLabel | null>();
    const ask: RemoteFile[] = [];
    const unknown = new Map<string, RemoteFile[]>();
    for (const file of files) {
      const key = markOf(file);
      const meaning = key === null ? undefined : meant.get(key);
      if (depth === 'bytes' || file.label === null) ask.push(file);
      else if (file.label.name === null) settled.set(file.itemId, null);
      else if (key === null || meaning === null) ask.push(file);
      else if (meaning) settled.set(file.itemId, meaning);
      else unknown.set(key, [...(unknown.get(key) ?? []), file]);
    }

    const asked = await read(driveId, [...ask, ...[...unknown.values()].flatMap(spread)]);
    if (asked.refused) return asked;
    keep(settled, files, asked.value);

    const differing: RemoteFile[] = [];
    for (const [key, withMark] of unknown) {
      const answers = spread(withMark).map(({ itemId }) => settled.get(itemId) ?? null);
      const [first = null] = answers;
      const isAlike = answers.every((label) => label?.isLocked === first?.isLocked);
      const meaning = isAlike ? first : null;
      meant.set(key, meaning);
      for (const file of withMark)
        if (settled.has(file.itemId)) continue;
        else if (meaning) settled.set(file.itemId, meaning);
        else differing.push(file);
    }
    const rest = await read(driveId, differing);
    if (rest.refused) return rest;
    keep(settled, files, rest.value);
    return { refused: false, value: settled };
  };

  /** Where the listing tells a name, that is what counts: two answers that do not fit are no reason to believe the better one. Whoever wants every byte asks every file. */
  function keep(
    settled: Map<string, RemoteLabel | null>,
    files: readonly RemoteFile[],
    answers: Labels,
  ): void {
    for (const { itemId, label } of files) {
      const answer = answers.get(itemId);
      if (answer === undefined) continue;
      const name = depth === 'bytes' ? null : (label?.name ?? null);
      settled.set(itemId, name === null ? answer : { name, isLocked: answer?.isLocked === true });
    }
  }

  function read(driveId: string, files: readonly RemoteFile[]): Promise<RemoteResult<Labels>> {
    if (files.length === 0) return Promise.resolve({ refused: false, value: new Map() });
    const itemIds = files.map(({ itemId }) => itemId);
    return library.readLabels(municipality, driveId, itemIds);
  }
}

function markOf({ label }: RemoteFile): string | null {
  return label?.name && label.mark ? `${label.name}\n${label.mark}` : null;
}

/** Some of the files, from all over. */
function spread(files: readonly RemoteFile[]): readonly RemoteFile[] {
  const step = Math.max(1, Math.ceil(files.length / samples));
  return files.filter((_, index) => index % step === 0);
}
