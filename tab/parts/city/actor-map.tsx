import { useRef, useState } from 'react';
import { relationKind } from '../../../src/contracts/city.ts';
import type { CityContent } from '../../../src/contracts/city.ts';
import { cityTexts } from '../../texts/city.ts';
import { useTexts } from '../../texts/texts.ts';
import './city.css';
import { linesOf } from './lines-of.ts';

type Actor = CityContent['actors'][number];
type ActorMapProps = {
  readonly content: Pick<CityContent, 'actors' | 'relations'>;
  /** Given where the map is drawn: an actor is dragged or moved with the arrow keys. */
  readonly onMove?: (actorId: string, place: Actor['place']) => void;
};

const width = 640;
const height = 420;
const radius = { some: 14, much: 20, 'very-much': 27 } as const;
const step = 2;
const within = (value: number): number => Math.round(Math.min(100, Math.max(0, value)));
const xOf = ({ x }: Actor['place']): number => 60 + (x / 100) * (width - 120);
const yOf = ({ y }: Actor['place']): number => 40 + (y / 100) * (height - 100);

/** Who has something at stake, where they stand and how they relate. The list beside it says the same in words. */
export function ActorMap({ content, onMove }: ActorMapProps) {
  const texts = useTexts(cityTexts);
  const picture = useRef<SVGSVGElement>(null);
  const [held, hold] = useState<string | null>(null);
  const { actors, relations } = content;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const nudge = (actor: Actor, key: string): boolean => {
    const by = {
      ...{ ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step] },
      ArrowDown: [0, step],
    }[key];
    const [x, y] = by ?? [];
    if (!onMove || x === undefined || y === undefined) return false;
    onMove(actor.id, { x: within(actor.place.x + x), y: within(actor.place.y + y) });
    return true;
  };
  const drag = (id: string, clientX: number, clientY: number) => {
    const box = picture.current?.getBoundingClientRect();
    if (!box || !onMove) return;
    const x = (((clientX - box.left) / box.width) * width - 60) / (width - 120);
    const y = (((clientY - box.top) / box.height) * height - 40) / (height - 100);
    onMove(id, { x: within(x * 100), y: within(y * 100) });
  };
  return (
    <div className="city-scroll">
      <svg
        ref={picture}
        className="city-picture"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={texts.mapLabel}
      >
        {relations.map(({ from, to, kind }, index) => {
          const a = byId.get(from);
          const b = byId.get(to);
          if (!a || !b) return null;
          return (
            <line
              key={index}
              className={`city-relation city-${kind}`}
              x1={xOf(a.place)}
              y1={yOf(a.place)}
              x2={xOf(b.place)}
              y2={yOf(b.place)}
            />
          );
        })}
        {actors.map((actor) => (
          <g
            key={actor.id}
            className={`city-actor ${onMove ? 'city-actor-moves' : ''} ${held === actor.id ? 'city-chosen' : ''}`}
            tabIndex={0}
            role="img"
            aria-label={`${actor.name}. ${texts.interest[actor.interest]}. ${actor.agenda}`}
            onKeyDown={(event) => {
              if (nudge(actor, event.key)) event.preventDefault();
            }}
            onPointerDown={(event) => {
              if (!onMove) return;
              event.currentTarget.setPointerCapture(event.pointerId);
              hold(actor.id);
            }}
            onPointerMove={(event) => {
              if (held === actor.id) drag(actor.id, event.clientX, event.clientY);
            }}
            onPointerUp={() => {
              hold(null);
            }}
          >
            <circle cx={xOf(actor.place)} cy={yOf(actor.place)} r={radius[actor.interest]} />
            {linesOf(actor.name, 20).map((line, index) => (
              <text
                key={line}
                x={xOf(actor.place)}
                y={yOf(actor.place) + radius[actor.interest] + 17 + index * 16}
                textAnchor="middle"
              >
                {line}
              </text>
            ))}
          </g>
        ))}
      </svg>
      <ul className="city-legend">
        {relationKind.options
          .filter((kind) => relations.some((relation) => relation.kind === kind))
          .map((kind) => (
            <li key={kind}>
              <svg width="44" height="8" aria-hidden="true">
                <line className={`city-relation city-${kind}`} x1="0" y1="4" x2="44" y2="4" />
              </svg>{' '}
              {texts.relation[kind]}
            </li>
          ))}
      </ul>
    </div>
  );
}
