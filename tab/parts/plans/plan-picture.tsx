import { memo, useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import type { PlanHierarchy } from '../../../src/contracts/plans.ts';
import type { FindPlansTexts } from '../../texts/find-plans.nb.ts';
import type { PlanTexts } from '../../texts/plans.nb.ts';
import { cardIn } from './card-in.ts';
import { PlanBand, PlanLines } from './plan-band.tsx';
import { RelationLines } from './relation-lines.tsx';
import { directionOf, step } from './walk.ts';
import type { Row } from './walk.ts';
import './plans.css';

type Band = PlanHierarchy['bands'][number];
type PlanPictureProps = {
  readonly hierarchy: PlanHierarchy;
  /** What is chosen, as `/api/plans` takes it. */
  readonly query: string;
  readonly texts: PlanTexts;
  readonly findTexts: FindPlansTexts;
};

/** The plan system as bands, with the planning strategy beside and the knowledge base as the ground. One tab stop; arrows walk it. */
export const PlanPicture = memo(function PlanPicture({ hierarchy, ...shown }: PlanPictureProps) {
  const { texts } = shown;
  const picture = useRef<HTMLDivElement>(null);
  const hint = useId();
  const [focused, setFocused] = useState<string | null>(null);

  // Whoever comes with Tab lands on the card they left, or on the first where that is gone.
  useEffect(() => {
    const frame = picture.current;
    if (!frame || frame.querySelector('[data-plan][tabindex="0"]')) return;
    frame.querySelector('[data-plan]')?.setAttribute('tabindex', '0');
  });

  const walk = (event: KeyboardEvent) => {
    const frame = picture.current;
    const direction = directionOf(event.key);
    const from = (event.target as HTMLElement).dataset['plan'];
    if (!frame || !direction || from === undefined) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const centreOf = (id: string): number => {
      const box = cardIn(frame, id)?.getBoundingClientRect();
      return box ? box.left + box.width / 2 : 0;
    };
    const to = step(rowsIn(frame), from, direction, centreOf);
    if (to !== undefined) cardIn(frame, to)?.focus();
  };

  return (
    <div
      className="plan-picture"
      ref={picture}
      role="group"
      aria-label={texts.title}
      aria-describedby={hint}
      onKeyDown={walk}
      onPointerOver={(event) => {
        const card = cardAt(event);
        if (card) setFocused(card.dataset['plan'] ?? null);
      }}
      onPointerLeave={(event) => {
        // Whoever walks with the keyboard keeps their lines when the mouse leaves.
        const held = event.currentTarget.querySelector<HTMLElement>('[data-plan]:focus');
        setFocused(held?.dataset['plan'] ?? null);
      }}
      onFocus={(event) => {
        const card = cardAt(event);
        if (!card) return;
        for (const stop of event.currentTarget.querySelectorAll('[data-plan][tabindex="0"]'))
          stop.setAttribute('tabindex', '-1');
        card.setAttribute('tabindex', '0');
        setFocused(card.dataset['plan'] ?? null);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocused(null);
      }}
    >
      <RelationLines picture={picture} focused={focused} />
      <div className="plan-tree">
        {byTreatment(hierarchy.bands).map((group) => (
          <div key={group[0]?.level} className="plan-bracket">
            <div className="plan-bands">
              {group.map((band) => (
                <PlanBand key={band.level} band={band} {...shown} />
              ))}
            </div>
            <p className="plan-bracket-mark" aria-hidden="true">
              <span>{texts.treatments[group[0]?.treatment ?? 'political']}</span>
            </p>
          </div>
        ))}
      </div>
      <section className="plan-beside">
        <h2>{texts.levels.beside}</h2>
        <p className="quiet">{texts.levelMeaning.beside}</p>
        <PlanLines part={hierarchy.beside} level="beside" {...shown} />
      </section>
      <section className="plan-ground">
        <div className="plan-band-side">
          <h2>{texts.levels.knowledge}</h2>
          <p className="quiet">{texts.levelMeaning.knowledge}</p>
        </div>
        <PlanLines part={hierarchy.knowledge} level="knowledge" {...shown} />
      </section>
      <p id={hint} className="quiet plan-hint">
        {texts.walkHint}
      </p>
    </div>
  );
});

function cardAt(event: SyntheticEvent): HTMLElement | null {
  return (event.target as HTMLElement).closest<HTMLElement>('[data-plan]');
}

/** The rows as they are drawn just now, with what has been asked for since. */
function rowsIn(frame: HTMLElement): readonly Row[] {
  return [...frame.querySelectorAll<HTMLElement>('.plan-row')].map((row) => ({
    ids: [...row.querySelectorAll<HTMLElement>('[data-plan]')].map((card) => card.dataset['plan'] ?? ''), // prettier-ignore
    isAside: row.closest('.plan-beside') !== null,
  }));
}

/** Neighbouring bands with the same treatment share a bracket. */
function byTreatment(bands: readonly Band[]): readonly (readonly Band[])[] {
  const groups: Band[][] = [];
  for (const band of bands) {
    const last = groups.at(-1);
    if (last?.[0]?.treatment === band.treatment) last.push(band);
    else groups.push([band]);
  }
  return groups;
}
