import type { ExitCode } from './command.ts';
import { exitCodes, sayLine } from './command.ts';
import type { CheckDepth, CheckProgress, FoundKind } from './core/records/archive-check.ts';
import { checkKinds } from './core/records/check-kinds.ts';

/** A line in a log for every so much of the whole; a terminal's own line is written over. */
const logEveryPercent = 10;

/** How far it has come: one line that moves on a terminal, and one line for each tenth in a log. */
export function createProgressLine(): {
  show(progress: CheckProgress): void;
  clear(): void;
} {
  const isTerminal = process.stdout.isTTY;
  let said = 0;
  return {
    show: ({ records, recordsDone, found }) => {
      const percent = records === 0 ? 100 : Math.floor((100 * recordsDone) / records);
      const broken = found.filter(({ first }) => checkKinds[first.kind] === 'break').length;
      const text = `  ${recordsDone} of ${records} records (${percent} %), ${broken} kinds of break`;
      if (isTerminal) process.stdout.write(`\r${text}\u001b[K`);
      else if (percent >= said + logEveryPercent) {
        said = percent - (percent % logEveryPercent);
        sayLine(text);
      }
    },
    clear: () => {
      if (isTerminal) process.stdout.write('\r\u001b[K');
    },
  };
}

/** What a check came to, the first of each kind with its file; breaks first. */
export function reportCheck(progress: CheckProgress, depth: CheckDepth): readonly string[] {
  const { chain, files, recordsDone, sameRemotely, downloads, found } = progress;
  const remotely =
    depth === 'stored'
      ? ''
      : `, ${sameRemotely} of them the same in SharePoint (${downloads} fetched)`;
  const gravities = ['break', 'unread', 'notice'] as const;
  return [
    chain?.intact === true
      ? `  audit chain intact: ${chain.rows} rows, head ${chain.head}`
      : `  BROKEN audit chain at row ${chain?.sequence ?? 0}: ${chain?.reason ?? 'not read'}`,
    `  ${files} files of ${recordsDone} records looked at${remotely}`,
    ...gravities.flatMap((gravity) =>
      found.filter(({ first }) => checkKinds[first.kind] === gravity).map(lineOf),
    ),
  ];
}

const words = { break: 'BROKEN', unread: 'UNREAD', notice: 'notice' } as const;

function lineOf({ first, count }: FoundKind): string {
  const { kind, recordId, file, detail } = first;
  const of = recordId === null ? ', which no record has' : ` of record ${recordId}`;
  const where = `first at ${file ?? 'the whole'}${of}`;
  const more = count > 1 ? `, ${count} in all` : '';
  const facts = detail && [
    detail.what.join(', '),
    detail.expected === null ? '' : `was “${detail.expected}”`,
    detail.found === null ? '' : `is “${detail.found}”`,
    detail.changedBy === null ? '' : `changed by ${detail.changedBy}`,
    detail.changedAt === null ? '' : `on ${detail.changedAt}`,
  ];
  const said = facts?.filter((fact) => fact !== '').join('; ') ?? '';
  return `  ${words[checkKinds[kind]]} ${kind}: ${where}${more}${said === '' ? '' : ` (${said})`}`;
}

/** 1 where anything is broken, 2 where something could not be read, 0 otherwise: a notice is no fault. */
export function graveness({ chain, found }: CheckProgress): ExitCode {
  const gravities = found.map(({ first }) => checkKinds[first.kind]);
  if (chain?.intact !== true || gravities.includes('break')) return exitCodes.found;
  return gravities.includes('unread') ? exitCodes.couldNot : exitCodes.done;
}
