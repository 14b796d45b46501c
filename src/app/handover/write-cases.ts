import { invariant } from '../../core/decision.ts';
import {
  caseFieldsAfter,
  caseFieldsBefore,
  journalRegistration,
} from '../../core/handover/case-folder.ts';
import type { HandedCase, JournalKind, JournalPost } from '../../core/handover/case-folder.ts';
import type { JournalNumber } from '../../core/handover/case-numbers.ts';
import type { HandedFile } from '../../core/handover/document-elements.ts';
import { caseHeading, postItem } from '../../core/handover/handover-index.ts';
import type { Handover } from '../../core/handover/handover-term.ts';
import { journalEntry } from '../../core/handover/journal-entry.ts';
import type { JournalLine } from '../../core/handover/journal-posts.ts';
import { documentFolder } from '../../core/handover/package-files.ts';
import { pronomFormats } from '../../core/records/describe-record.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { HandoverProblem } from './handover-problem.ts';
import type { OpenFiles } from './open-files.ts';
import { readPost } from './read-post.ts';

type CaseDeps = Pick<Deps, 'unitOfWork'> & {
  readonly documents: Pick<Deps['documents'], 'sha256' | 'renderPdf'>;
};

/** ASCII, without personal names, as in the library. */
const fileNames: Readonly<Record<JournalKind, string>> = {
  course: 'Prosessens-gang',
  hearing: 'Hoering',
  statement: 'Hoeringsuttalelse',
  adoption: 'Vedtak',
  poll: 'Spoerring',
  phase: 'Fase',
};

/** Writes the cases with their posts, one post in memory at a time, into the structure, both journals and the index. */
export async function writeCases(
  deps: CaseDeps,
  scope: MunicipalityScope,
  given: {
    readonly handover: Handover;
    readonly files: OpenFiles;
    readonly cases: readonly HandedCase[];
    readonly lines: readonly JournalLine[];
    readonly numbers: ReadonlyMap<string, JournalNumber>;
    readonly tell: (done: number) => void;
  },
): Promise<readonly HandoverProblem[]> {
  const { handover, files, cases, numbers } = given;
  const ofCase = Map.groupBy(given.lines, ({ caseId }) => caseId);
  const problems: HandoverProblem[] = [];
  for (const [at, handed] of cases.entries()) {
    files.structure.open('mappe', { 'xsi:type': 'saksmappe' });
    await files.structure.write(caseFieldsBefore(handover, handed));
    await files.index.write([caseHeading(handover, handed)]);
    files.index.open('ul');
    for (const line of ofCase.get(handed.process.id) ?? []) {
      const post = await deps.unitOfWork.read(scope, (tx) => readPost(tx, handover, handed, line));
      const number = numbers.get(line.id);
      invariant(number !== undefined, 'every line of the journal has a number');
      if (!post.refused) await writePost(deps, given, handed, post.value, number);
      else {
        const about = `${handed.year}/${handed.number}: ${handed.process.title}`;
        const { code } = post.refusal;
        problems.push({ code, about, recordId: line.sourceId, file: null });
      }
    }
    files.index.close();
    await files.structure.write(caseFieldsAfter(handover, handed));
    files.structure.close();
    files.counts.cases += 1;
    given.tell(at + 1);
  }
  return problems;
}

async function writePost(
  { documents }: CaseDeps,
  { handover, files }: { readonly handover: Handover; readonly files: OpenFiles },
  handed: HandedCase,
  post: JournalPost,
  number: JournalNumber,
): Promise<void> {
  const bytes = await documents.renderPdf(post.document);
  const folder = `${documentFolder}/saker/${handed.year}-${handed.number}`;
  const file: HandedFile = {
    systemId: handover.namedId(`handover/file/${post.id}`),
    path: `${folder}/${String(number.inCase).padStart(4, '0')}_${fileNames[post.kind]}.pdf`,
    pronomFormat: pronomFormats.pdf,
    sha256: documents.sha256(bytes),
    size: bytes.byteLength,
  };
  await files.folder.addDocument(file.path, bytes);
  await files.structure.write([journalRegistration(handover, post, number, file)]);
  const { journals, counts } = files;
  await journals?.running.write([journalEntry('running', handover, handed, post, number)]);
  await journals?.public.write([journalEntry('public', handover, handed, post, number)]);
  await files.index.write([postItem(handover, post, file)]);
  counts.posts += 1;
  counts.documents += 1;
  counts.hasScreened ||= post.screening !== null;
}
