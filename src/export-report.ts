import type {
  HandoverProgress,
  HandoverRefusal,
  HandoverReport,
} from './app/handover/hand-over.ts';
import type { HandoverProblem, HandoverProblemCode } from './app/handover/handover-problem.ts';
import { never } from './core/decision.ts';

// What `npm run export` says, in lines.

type FolderRefusal = { readonly code: 'folder-not-empty' | 'folder-not-usable' };

export function messageOfRefusal(refusal: HandoverRefusal<FolderRefusal>, folder: string): string {
  switch (refusal.code) {
    case 'no-such-term':
      return refusal.terms.length === 0
        ? 'No term is registered. Enter one in the register file (npm run load).'
        : `There is no term ${refusal.asked}. There is ${refusal.terms.join(', ')}.`;
    case 'term-not-begun':
      return `The term begins on ${refusal.startsOn}: there is nothing to hand over yet.`;
    case 'nothing-to-hand-over':
      return 'No meeting was announced, no process went on and no day of the audit log is archived in the term: there is nothing to hand over.';
    case 'folder-not-empty':
      return `The folder ${folder} is not empty. Name another, or empty it: a package is never written over another.`;
    case 'folder-not-usable':
      return `The folder ${folder} cannot be made or read.`;
    default:
      return never(refusal);
  }
}

export function progressLine({ of, done, all }: HandoverProgress): string {
  return `  ${of}: ${done} of ${all}`;
}

export function packageLines({
  handover,
  counts,
  hasJournals,
  sha256,
}: HandoverReport): readonly string[] {
  const { meetings, cases, documents, records, posts, heads } = counts;
  return [
    `  meetings: ${meetings} (records: ${records}), processes: ${cases} (journal posts: ${posts}), days of the audit log: ${heads}, documents: ${documents}`,
    `  arkivuttrekk.xml has SHA-256 ${sha256 ?? ''}: write it in the delivery letter; the audit log has it too`,
    ...(hasJournals ? [] : ['  no journals: nothing of the term stands in one']),
    ...(handover.to > handover.now
      ? [`  the term goes on until ${handover.term.endsOn}: what comes later is not in the package`]
      : []),
  ];
}

const whatToDo: Readonly<Record<HandoverProblemCode, string>> = {
  'meeting-not-closed': 'close or cancel the meeting',
  'not-archived': 'see what the record waits for on the page «Arkiv»',
  'file-missing': 'SharePoint has not got it; see the site’s recycle bin',
  'file-differs': 'SharePoint returns other bytes; see the file’s version history',
  'file-unreadable': 'SharePoint could not be asked; try again later',
  'poll-being-opened': 'the answers of an anonymous poll are not counted yet; try again later',
  'changed-meanwhile': 'it was taken away while the package was written; try again',
};

export function problemLines(problems: readonly HandoverProblem[]): readonly string[] {
  return [
    ...problems.map(({ code, about, recordId, file }) => {
      const where = [about, ...(recordId ? [`record ${recordId}`] : []), ...(file ? [file] : [])];
      return `  ATTENTION ${code}: ${where.join(', ')}: ${whatToDo[code]}`;
    }),
    `  Not handed over. To see to: ${problems.length}. What was written is no package (it has no arkivuttrekk.xml). Remove it, see to them, and run the command again.`,
  ];
}
