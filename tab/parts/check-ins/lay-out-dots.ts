import type { CheckInsPage, StatementFigures } from '../../../src/contracts/check-ins.ts';

type Time = CheckInsPage['findings'][number]['statements'][number]['times'][number];
export type Shown = 'politics' | 'administration' | 'pooled';
export type Dot = {
  readonly of: Shown;
  readonly x: number;
  readonly y: number;
  readonly interval: { readonly from: number; readonly to: number } | null;
};
export type Row = { readonly y: number; readonly dots: readonly Dot[] };

/** Of the scale, and of the days beside it. */
export const width = 320;
export const dayWidth = 100;
const margin = 12;
export const rowHeight = 34;
export const top = 14;

/** Where a mean from 1 to 5 stands across the picture. */
export const xOf = (mean: number): number => margin + ((mean - 1) / 4) * (width - 2 * margin);

/** What is shown of one time: each group by itself, both together, or nothing. */
export function figuresOf({ result }: Pick<Time, 'result'>): readonly {
  readonly of: Shown;
  readonly figures: StatementFigures;
}[] {
  if (result.kind === 'too-few') return [];
  if (result.kind === 'pooled') return [{ of: 'pooled', figures: result.figures }];
  const { politics, administration } = result.groups;
  return [
    ...(politics ? [{ of: 'politics' as const, figures: politics }] : []),
    ...(administration ? [{ of: 'administration' as const, figures: administration }] : []),
  ];
}

/** A row for each time, oldest above: a dot per group where its mean is, with its interval. */
export function layOutDots(times: readonly Pick<Time, 'result'>[]): readonly Row[] {
  return times.map((time, index) => {
    const y = top + index * rowHeight + rowHeight / 2;
    return {
      y,
      dots: figuresOf(time).map(({ of, figures }) => ({
        ...{ of, x: xOf(figures.mean), y },
        interval: figures.interval && {
          from: xOf(figures.interval.from),
          to: xOf(figures.interval.to),
        },
      })),
    };
  });
}

/** The way of one group through the times: the points where it is shown by itself. */
export function wayOf(rows: readonly Row[], of: Shown): string {
  return rows
    .flatMap(({ dots }) => dots.filter((dot) => dot.of === of))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
}
