import { invariant } from '../../core/decision.ts';
import { headItem, yearHeading } from '../../core/handover/handover-index.ts';
import type { Handover } from '../../core/handover/handover-term.ts';
import {
  headRegistration,
  logFolderFields,
  pathOfHeadFile,
} from '../../core/handover/log-folder.ts';
import { librariesOf, recordTitle } from '../../core/records/record-content.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { FrozenHead } from '../ports/record-source-store.ts';
import type { Transaction } from '../ports/stores.ts';
import { addRecord } from './add-record.ts';
import type { FetchDeps } from './fetch-file.ts';
import type { HandoverProblem } from './handover-problem.ts';
import type { OpenFiles } from './open-files.ts';

type HeadDeps = Pick<Deps, 'unitOfWork'> & FetchDeps;

/** The heads of the audit log's days that are in the term: of each only which it is. */
export async function readHeads(
  tx: Transaction,
  handover: Handover,
): Promise<readonly FrozenHead[]> {
  const days = { from: handover.term.startsOn, to: osloDate(handover.closedAt) };
  // What is frozen while the package is written belongs to the next one.
  return (await tx.recordSources.frozenHeads(days)).filter(({ madeAt }) => madeAt <= handover.now);
}

/** Writes a folder for each year of the audit log with the term's days, one record in memory at a time, into the structure and the index. They stand in no journal. */
export async function writeHeads(
  deps: HeadDeps,
  scope: MunicipalityScope,
  given: {
    readonly handover: Handover;
    readonly files: OpenFiles;
    readonly heads: readonly FrozenHead[];
    readonly tell: (done: number) => void;
  },
): Promise<readonly HandoverProblem[]> {
  const { handover, files } = given;
  const problems: HandoverProblem[] = [];
  let done = 0;
  for (const [year, heads] of Map.groupBy(given.heads, ({ day }) => Number(day.slice(0, 4)))) {
    files.structure.open('mappe');
    await files.structure.write(logFolderFields(handover, year, heads));
    await files.index.write([yearHeading(year)]);
    files.index.open('ul');
    for (const head of heads)
      problems.push(...(await writeHead(deps, scope, handover, files, head)));
    files.index.close();
    files.structure.close();
    files.counts.logYears += 1;
    done += heads.length;
    given.tell(done);
  }
  return problems;
}

async function writeHead(
  deps: HeadDeps,
  scope: MunicipalityScope,
  handover: Handover,
  files: OpenFiles,
  { id, day }: FrozenHead,
): Promise<readonly HandoverProblem[]> {
  const { source, records } = await deps.unitOfWork.read(scope, async (tx) => {
    const frozen = await tx.recordSources.byId(id);
    invariant(frozen !== null, 'what is frozen is never removed');
    const found = [];
    for (const library of librariesOf(frozen.content))
      found.push(await tx.records.inLibrary(id, library));
    return { source: frozen, records: found };
  });
  const about = recordTitle(source.content);
  const problems: HandoverProblem[] = [];
  for (const record of records) {
    if (record?.state.status !== 'archived') {
      problems.push({ code: 'not-archived', about, recordId: record?.id ?? null, file: null });
      continue;
    }
    const wrong = await addRecord(deps, {
      ...{ handover, files, record, about },
      pathOf: (name) => pathOfHeadFile(day, name),
    });
    problems.push(...wrong);
    if (wrong.length > 0) continue;
    const head = { day, version: source.version, record };
    await files.structure.write([headRegistration(handover, head)]);
    await files.index.write([headItem(handover, head)]);
    files.counts.heads += 1;
    files.counts.hasScreened ||= record.library === 'restricted';
  }
  return problems;
}
