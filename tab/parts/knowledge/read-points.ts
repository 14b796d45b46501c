import type { KnowledgeItem } from '../../../src/contracts/knowledge.ts';

type Points = KnowledgeItem['points'];

/** "2020; 127 731" on each line, with a comma or a point before decimals. Null where a line has no number. */
export function readPoints(text: string): Points | null {
  const points: Points = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const cut = line.lastIndexOf(';');
    const label = line.slice(0, cut).trim();
    const number = line
      .slice(cut + 1)
      .replaceAll(/\s/g, '')
      .replace('−', '-')
      .replace(',', '.');
    if (cut < 0 || label === '' || !/^-?\d+(\.\d+)?$/.test(number)) return null;
    points.push({ label, value: Number(number) });
  }
  return points;
}

export function writePoints(points: Points): string {
  return points
    .map(({ label, value }) => `${label}; ${String(value).replace('.', ',')}`)
    .join('\n');
}
