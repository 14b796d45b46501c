import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ProcessPage } from '../../../src/contracts/processes.ts';
import type { TimelinePage } from '../../../src/contracts/timelines.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { processTexts } from '../../texts/processes.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import { layOutRiver, river } from './lay-out-river.ts';
import type { RiverThing } from './lay-out-river.ts';
import { MarksBefore, MarksBehind } from './river-marks.tsx';
import './river.css';

type RiverProps = {
  readonly page: ProcessPage;
  /** What is drawn besides: gates, deadlines, what has moved and what depends on what. Null until it has come. */
  readonly timeline: TimelinePage | null;
  readonly openPhase: string | null;
  readonly onPhase: (phaseId: string) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The process drawn along time. One stop for the Tab key; the arrow keys walk from thing to thing. */
export function River({ page, timeline, openPhase, onPhase }: RiverProps) {
  const texts = useTexts(processTexts);
  const dates = useDates();
  const picture = useRef<SVGSVGElement>(null);
  const { things, todayX, months, height, middle, marks } = layOutRiver(page, timeline);
  const [walked, setWalked] = useState<string | null>(null);
  const standsAt = walked ?? openPhase ?? things[0]?.id;
  // Where the picture is wider than the screen, it opens at today and not at what is over.
  const box = useRef<HTMLDivElement>(null);
  const todayAt = todayX === null ? null : todayX / river.width;
  useLayoutEffect(() => {
    if (!box.current || todayAt === null) return;
    box.current.scrollLeft = todayAt * box.current.scrollWidth - box.current.clientWidth / 2;
  }, [todayAt]);
  const hasStand = things.some(({ id }) => id === standsAt);

  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const stops = [...(picture.current?.querySelectorAll<SVGAElement>('[data-stop]') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (!next) return;
    event.preventDefault();
    setWalked(next.getAttribute('data-stop'));
    next.focus();
  };
  const tabIndexOf = (id: string, index: number) =>
    (hasStand ? id === standsAt : index === 0) ? 0 : -1;

  return (
    <div ref={box} className="river-box">
      <svg
        ref={picture}
        className="river"
        viewBox={`0 0 ${river.width} ${height}`}
        role="group"
        aria-label={texts.river}
        onKeyDown={walk}
      >
        <path className="river-water" d={waterLine(middle)} />
        <text className="river-side" x={river.margin} y={20}>
          {texts.politicsLead}
        </text>
        <text className="river-side" x={river.margin} y={height - 34}>
          {texts.administrationLead}
        </text>
        {months.map(({ x, date }) => (
          <g key={date} aria-hidden="true">
            <line className="river-tick" x1={x} x2={x} y1={height - 24} y2={height - 18} />
            <text className="river-month" x={x} y={height - 5}>
              {dates
                .date(date)
                .replace(/^1\.? /, '')
                .replace(/(\p{L}{3})\p{L}*/u, '$1')}
            </text>
          </g>
        ))}
        <MarksBehind marks={marks} bandHeight={river.band} />
        {things.map((thing, index) => (
          <Thing
            key={thing.id}
            thing={thing}
            page={page}
            isOpen={thing.id === openPhase}
            tabIndex={tabIndexOf(thing.id, index)}
            onPhase={onPhase}
          />
        ))}
        <MarksBefore marks={marks} middle={middle} />
        {todayX !== null && (
          <g className="river-today" aria-hidden="true">
            <line x1={todayX} x2={todayX} y1={30} y2={height - 26} />
            <text x={todayX} y={22}>
              {texts.today}
            </text>
          </g>
        )}
      </svg>
    </div>
  );
}

type ThingProps = {
  readonly thing: RiverThing;
  readonly page: ProcessPage;
  readonly isOpen: boolean;
  readonly tabIndex: number;
  readonly onPhase: (phaseId: string) => void;
};

function Thing({ thing, page, isOpen, tabIndex, onPhase }: ThingProps) {
  const texts = useTexts(processTexts);
  const dates = useDates();
  const { id } = thing;
  const link = { tabIndex, 'data-stop': id };

  if (thing.kind === 'phase') {
    const phase = page.phases.find((candidate) => candidate.id === id);
    if (!phase) return null;
    const lead = phase.lead === 'politics' ? texts.politicsLead : texts.administrationLead;
    // About seven units a letter: a title that would run out of its band is left to the list, and the number stands for it.
    const fits = phase.title.length * 7.2 + 36 < thing.width;
    return (
      <RouteLink
        {...link}
        to={`/processes/${page.process.id}?phase=${id}`}
        className={`river-phase river-${phase.position} ${isOpen ? 'river-open' : ''}`}
        aria-label={texts.phaseLabel(
          phase.ordinal,
          phase.title,
          dates.period(phase.startsOn, phase.endsOn),
          lead,
        )}
        onClick={(event) => {
          event.preventDefault();
          onPhase(id);
        }}
      >
        <rect x={thing.x} y={thing.y} width={thing.width} height={river.band} rx={8} />
        <text
          x={thing.x + (fits ? 12 : thing.width / 2)}
          y={thing.y + 31}
          textAnchor={fits ? 'start' : 'middle'}
        >
          {fits ? `${phase.ordinal}  ${phase.title}` : phase.ordinal}
        </text>
      </RouteLink>
    );
  }
  if (thing.kind === 'round') {
    const round = page.rounds.find((candidate) => candidate.id === id);
    return (
      <RouteLink
        {...link}
        to={`/rounds/${id}`}
        className="river-round"
        aria-label={round && texts.roundLabel(round.title, dates.moment(round.startsAt))}
      >
        <ellipse cx={thing.x} cy={thing.y} rx={11} ry={9} />
      </RouteLink>
    );
  }
  const poll = page.polls.find((candidate) => candidate.id === id);
  return (
    <RouteLink
      {...link}
      to={`/polls/${id}`}
      className="river-poll"
      aria-label={poll && texts.pollLabel(poll.title, dates.moment(poll.closesAt))}
    >
      <circle className="river-target" cx={thing.x} cy={thing.y} r={11} />
      <path d={`M${thing.x - 5} ${thing.y - 5}h10v7h-6l-4 4z`} />
    </RouteLink>
  );
}

/** A calm line with a slow wave. */
function waterLine(middle: number): string {
  const wave = 125;
  const count = river.width / wave;
  const curves = Array.from(
    { length: count },
    (_, n) => `q${wave / 2} ${n % 2 === 0 ? -7 : 7} ${wave} 0`,
  );
  return `M0 ${middle}${curves.join('')}`;
}
