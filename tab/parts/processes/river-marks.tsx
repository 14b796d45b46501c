import type { RiverMarks } from './lay-out-marks.ts';

/** Behind the phases: where they were adopted, and what depends on what. */
export function MarksBehind({
  marks: { ghosts, ties },
  bandHeight,
}: {
  readonly marks: RiverMarks;
  readonly bandHeight: number;
}) {
  return (
    <g aria-hidden="true">
      {ties.map(({ id, path }) => (
        <path key={id} className="river-tie" d={path} />
      ))}
      {ghosts.map(({ id, x, y, width }) => (
        <rect
          key={id}
          className="river-ghost"
          x={x}
          y={y - 3}
          width={width}
          height={bandHeight + 6}
          rx={8}
        />
      ))}
    </g>
  );
}

/** Before the phases: gates as diamonds, deadlines of the law as flags. */
export function MarksBefore({
  marks: { gates, flags },
  middle,
}: {
  readonly marks: RiverMarks;
  readonly middle: number;
}) {
  return (
    <g aria-hidden="true">
      {gates.map(({ id, x, y, state }) => (
        <path
          key={id}
          className={`river-gate river-gate-${state}`}
          d={`M${x} ${y - 8}l8 8l-8 8l-8 -8z`}
        />
      ))}
      {flags.map(({ id, x, text, isBroken }) => (
        <g key={id} className={isBroken ? 'river-flag river-flag-broken' : 'river-flag'}>
          <line x1={x} x2={x} y1={32} y2={middle} />
          <path d={`M${x} 32h12l-4 5l4 5h-12z`} />
          <text x={x + 15} y={42}>
            {isBroken ? `${text} !` : text}
          </text>
        </g>
      ))}
    </g>
  );
}
