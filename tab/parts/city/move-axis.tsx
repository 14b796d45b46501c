import type { CityContent } from '../../../src/contracts/city.ts';
import { daysBetween } from '../../../src/core/time/instant.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { cityTexts } from '../../texts/city.ts';
import { useTexts } from '../../texts/texts.ts';
import './city.css';

type MoveAxisProps = {
  readonly content: Pick<CityContent, 'moves' | 'triggers'>;
  readonly today: CivilDate;
};

const width = 760;
const left = 24;
const right = 200;
const row = 48;
const top = 34;

/** The moves on a time axis, with arrows from what set off to what was set off. The list below says the same in words. */
export function MoveAxis({ content: { moves, triggers }, today }: MoveAxisProps) {
  const texts = useTexts(cityTexts);
  const sorted = moves.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  const days = [...sorted.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn ?? startsOn]), today];
  const first = days.reduce((a, b) => (a < b ? a : b));
  const last = days.reduce((a, b) => (a > b ? a : b));
  const span = Math.max(1, daysBetween(first, last));
  const xOf = (day: CivilDate): number =>
    left + (daysBetween(first, day) / span) * (width - left - right);
  const yOf = (index: number): number => top + 24 + index * row;
  const height = top + sorted.length * row + 14;
  const place = new Map(sorted.map(({ id, startsOn }, index) => [id, { startsOn, index }]));
  const years = Array.from(
    { length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) },
    (_, index) => `${Number(first.slice(0, 4)) + index + 1}-01-01` as CivilDate,
  ).filter((day) => day <= last);
  return (
    <div className="city-scroll" tabIndex={0} role="region" aria-label={texts.axis}>
      <svg
        className="city-picture"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={texts.axisLabel}
      >
        <defs>
          <marker
            id="city-arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path className="city-arrow" d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {years.map((day) => (
          <g key={day}>
            <line className="city-tick" x1={xOf(day)} x2={xOf(day)} y1={top - 10} y2={height} />
            <text className="city-small" x={xOf(day) + 4} y={16}>
              {day.slice(0, 4)}
            </text>
          </g>
        ))}
        <line className="city-today" x1={xOf(today)} x2={xOf(today)} y1={top + 2} y2={height} />
        <text className="city-small" x={xOf(today)} y={30} textAnchor="middle">
          {texts.today}
        </text>
        {sorted.map((move, index) => {
          const from = xOf(move.startsOn);
          const until = xOf(move.endsOn ?? (move.startsOn > today ? move.startsOn : today));
          const isDay = move.kind === 'opening-move' && move.endsOn === null;
          return (
            <g key={move.id}>
              <rect
                className={`city-bar city-${move.kind}`}
                x={from - 5}
                y={yOf(index) - 5}
                width={isDay ? 10 : Math.max(10, until - from + 5)}
                height={10}
                rx={move.kind === 'change' ? 0 : 5}
              />
              <text x={from - 4} y={yOf(index) - 10}>
                {move.title}
              </text>
            </g>
          );
        })}
        {triggers.map(({ from, to }, index) => {
          const a = place.get(from);
          const b = place.get(to);
          if (!a || !b) return null;
          const start = { x: xOf(a.startsOn), y: yOf(a.index) + 6 };
          const end = { x: xOf(b.startsOn) - 7, y: yOf(b.index) };
          return (
            <path
              key={index}
              className="city-trigger"
              markerEnd="url(#city-arrow)"
              d={`M${start.x} ${start.y}C${start.x} ${end.y} ${start.x} ${end.y} ${end.x} ${end.y}`}
            />
          );
        })}
      </svg>
    </div>
  );
}
