import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { numberJournal } from '../../core/handover/case-numbers.ts';
import { extractDescription } from '../../core/handover/extract-description.ts';
import { emptyPart, indexFigures, indexHeading } from '../../core/handover/handover-index.ts';
import { findTerm, handoverOf } from '../../core/handover/handover-term.ts';
import type { Handover, NamedId, TermRefusal } from '../../core/handover/handover-term.ts';
import { packageFiles } from '../../core/handover/package-files.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { PackageFolder } from '../ports/handover-package.ts';
import type { HandoverProblem } from './handover-problem.ts';
import { endFiles, openFiles } from './open-files.ts';
import type { Counts } from './open-files.ts';
import { readCases } from './read-cases.ts';
import { writeCases } from './write-cases.ts';
import { readHeads, writeHeads } from './write-heads.ts';
import { writeMeetings } from './write-meetings.ts';

export type HandoverDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'library' | 'turns'> & {
  readonly documents: Pick<Deps['documents'], 'sha256' | 'renderPdf'>;
  readonly namedId: NamedId;
};

export type HandoverProgress = {
  readonly of: 'meetings' | 'cases' | 'audit-days';
  readonly done: number;
  readonly all: number;
};

export type HandoverReport = {
  readonly handover: Handover;
  readonly counts: Readonly<Counts>;
  readonly hasJournals: boolean;
  /** Empty: the package is whole. Otherwise it has no table of contents, and is no package. */
  readonly problems: readonly HandoverProblem[];
  /** Of the table of contents, which holds the other files' checksums; null where there is none. */
  readonly sha256: string | null;
};

export type HandoverRefusal<FolderRefusal extends { readonly code: string }> =
  | TermRefusal
  | { readonly code: 'term-not-begun'; readonly startsOn: string }
  | { readonly code: 'nothing-to-hand-over' }
  | FolderRefusal;

/**
 * Writes a term's archive as a Noark 5 package: its meetings with the files that SharePoint returns now, each held against its checksum, and its processes as cases
 * with hearings, statements, decisions and polls, and the audit log's archived days. Changes nothing here but the audit log, which remembers what was handed over. Memory does not grow with the size of what is handed over, but for the ids of it.
 * @param openFolder  asked for only when it is known what is to be written
 */
export const handOver =
  (deps: HandoverDeps) =>
  async <FolderRefusal extends { readonly code: string }>(
    scope: MunicipalityScope,
    given: {
      readonly municipality: Municipality;
      readonly term: string;
      readonly openFolder: () => Promise<Decision<PackageFolder, FolderRefusal>>;
      readonly tell: (progress: HandoverProgress) => void;
    },
  ): Promise<Decision<HandoverReport, HandoverRefusal<FolderRefusal>>> => {
    const { municipality } = given;
    const terms = await deps.unitOfWork.read(scope, (tx) => tx.people.terms());
    const found = findTerm(terms, given.term);
    if (found.refused) return found;
    const handover = handoverOf(municipality, found.value.term, deps.clock.now(), deps.namedId);
    if (handover.from > handover.now)
      return refuse({ code: 'term-not-begun', startsOn: handover.term.startsOn });

    const { roundIds, cases, lines, caseOfPhase, heads } = await deps.unitOfWork.read(
      scope,
      async (tx) => ({
        roundIds: await tx.rounds.announcedBetween(handover.from, handover.to),
        ...(await readCases(tx, handover)),
        heads: await readHeads(tx, handover),
      }),
    );
    if (roundIds.length === 0 && cases.length === 0 && heads.length === 0)
      return refuse({ code: 'nothing-to-hand-over' });

    const opened = await given.openFolder();
    if (opened.refused) return opened;
    const folder = opened.value;
    const files = await openFiles(handover, folder, lines.length);
    const tell = (of: HandoverProgress['of'], all: number) => (done: number) => {
      given.tell({ of, done, all });
    };

    await files.index.write([indexHeading(handover, 'meetings')]);
    if (roundIds.length === 0) await files.index.write([emptyPart(handover, 'meetings')]);
    const withMeetings = await writeMeetings(deps, scope, {
      ...{ handover, files, roundIds, caseOfPhase },
      tell: tell('meetings', roundIds.length),
    });
    await files.index.write([indexHeading(handover, 'cases')]);
    if (cases.length === 0) await files.index.write([emptyPart(handover, 'cases')]);
    const numbers = numberJournal(lines);
    const withCases = await writeCases(deps, scope, {
      ...{ handover, files, cases, lines, numbers },
      tell: tell('cases', cases.length),
    });
    await files.index.write([indexHeading(handover, 'log')]);
    if (heads.length === 0) await files.index.write([emptyPart(handover, 'log')]);
    const withHeads = await writeHeads(deps, scope, {
      ...{ handover, files, heads },
      tell: tell('audit-days', heads.length),
    });
    const { counts } = files;
    await files.index.write(indexFigures(handover, counts));

    const described = await endFiles(files);
    const problems = [...withMeetings, ...withCases, ...withHeads];
    const { documents, hasScreened } = counts;
    if (problems.length > 0)
      return decide({
        handover,
        counts,
        hasJournals: files.journals !== null,
        problems,
        sha256: null,
      });

    const description = folder.begin(packageFiles.description);
    const contents = { files: described, documents, hasScreened };
    await description.write([extractDescription(handover, contents)]);
    const { sha256 } = await description.end();
    await deps.unitOfWork.run(scope, (tx) =>
      tx.audit.append(
        { kind: 'system', job: 'hand-over' },
        {
          type: 'term-handed-over',
          subject: handover.term.id,
          // Whoever holds a package can show that it is this one: the sum is of the file that has all the others'.
          facts: { term: handover.termName, documents, sha256 },
        },
        deps.clock.now(),
      ),
    );
    return decide({ handover, counts, hasJournals: files.journals !== null, problems, sha256 });
  };
