import { processWorkTexts } from '../../texts/process-work.ts';
import { useTexts } from '../../texts/texts.ts';
import './phase-picture.css';

export type PicturedPhase = {
  readonly key: string;
  readonly lead: 'politics' | 'administration';
  /** Days from any fixed day. */
  readonly from: number;
  readonly days: number;
};

const width = 400;
const bar = 16;
const gap = 3;

/** The shape of a process: politics above the line, the administration below, each phase with its number. The same is said in the list beside it. */
export function PhasePicture({
  name,
  phases,
}: {
  readonly name: string;
  readonly phases: readonly PicturedPhase[];
}) {
  const texts = useTexts(processWorkTexts);
  const first = Math.min(...phases.map(({ from }) => from));
  const last = Math.max(...phases.map(({ from, days }) => from + days));
  const perDay = (width - 4) / Math.max(1, last - first);
  const numbered = phases.map((phase, index) => ({ ...phase, number: index + 1 }));
  const above = inLanes(numbered.filter(({ lead }) => lead === 'politics'));
  const below = inLanes(numbered.filter(({ lead }) => lead === 'administration'));
  const middle = heightOf(above) + 4;
  const height = middle + heightOf(below) + 5;
  const bars = [
    ...above.map((phase) => ({ ...phase, y: middle - 4 - bar - phase.lane * (bar + gap) })),
    ...below.map((phase) => ({ ...phase, y: middle + 4 + phase.lane * (bar + gap) })),
  ];
  return (
    <svg
      className="phase-picture"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={texts.picture(name)}
    >
      <line x1={0} x2={width} y1={middle} y2={middle} />
      {bars.map(({ key, lead, from, days, number, y }) => {
        const x = 2 + (from - first) * perDay;
        const wide = Math.max(6, days * perDay - 1.5);
        return (
          <g key={key} className={`pictured-${lead}`}>
            <rect x={x} y={y} width={wide} height={bar} rx={4} />
            {wide > 11 && (
              <text x={x + wide / 2} y={y + 12}>
                {number}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Phases of one side that overlap in time stand beside each other. */
function inLanes<T extends PicturedPhase>(
  phases: readonly T[],
): readonly (T & { readonly lane: number })[] {
  const ends: number[] = [];
  return phases.map((phase) => {
    const free = ends.findIndex((end) => end <= phase.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = phase.from + phase.days;
    return { ...phase, lane };
  });
}

function heightOf(phases: readonly { readonly lane: number }[]): number {
  const lanes = Math.max(1, ...phases.map(({ lane }) => lane + 1));
  return lanes * (bar + gap);
}
