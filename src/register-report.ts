import type { LoadItem, LoadPlan, LoadProblem, LoadWarning } from './core/register/load-plan.ts';

/** What a register file does or would do, line by line. English, as all of operations. */
export function reportLines(
  { items, problems, warnings }: LoadPlan,
  end: 'tried' | 'applied' | 'refused',
): readonly string[] {
  const count = (change: LoadItem['change']): number =>
    items.filter((item) => item.change === change).length;
  const sum = `${count('added')} added, ${count('changed')} changed, ${count('removed')} removed, ${count('unchanged')} unchanged`;
  const ends = {
    tried: `Nothing is stored. With --apply: ${sum}.`,
    applied: `Stored: ${sum}.`,
    refused: `Nothing is stored: ${problems.length} ${problems.length === 1 ? 'thing has' : 'things have'} to be mended first.`,
  };
  return [
    ...items.filter(({ change }) => change !== 'unchanged').map(itemLine),
    ...warnings.map((warning) => remarkLine('warning', warning)),
    ...problems.map((problem) => remarkLine('refused', problem)),
    ends[end],
  ];
}

function itemLine({ change, kind, key, path, fields }: LoadItem): string {
  const what = fields.length > 0 ? `: ${fields.join(', ')}` : '';
  return `  ${change.padEnd(9)} ${kind} ${key}${what} (${path})`;
}

function remarkLine(word: string, { code, path, facts }: LoadProblem | LoadWarning): string {
  const told = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
  return `  ${word.padEnd(9)} ${code}: ${told.join(', ')} (${path})`;
}
