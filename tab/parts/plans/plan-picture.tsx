import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PlanCard, PlanHierarchy } from '../../../src/contracts/plans.ts';
import type { PlanTexts } from '../../texts/plans.nb.ts';
import { cardIn } from './card-in.ts';
import { horizonOf } from './horizon.ts';
import { PlanChip } from './plan-chip.tsx';
import type { Kinship } from './plan-chip.tsx';
import { RelationLines } from './relation-lines.tsx';
import { linesOf, plansOf, relativesOf } from './relations.ts';
import { directionOf, step } from './walk.ts';
import './plans.css';

type Band = PlanHierarchy['bands'][number];
type PlanPictureProps = { readonly hierarchy: PlanHierarchy; readonly texts: PlanTexts };

const nobody: readonly string[] = [];

/** The plan system as bands, with the planning strategy beside and the knowledge base as the ground. One tab stop; arrows walk it. */
export function PlanPicture({ hierarchy, texts }: PlanPictureProps) {
  const picture = useRef<HTMLDivElement>(null);
  const hint = useId();
  const plans = plansOf(hierarchy);
  const [focused, setFocused] = useState<string | null>(null);
  const [tabStop, setTabStop] = useState(plans[0]?.id);
  const relatives = focused === null ? null : relativesOf(plans, focused);
  const rows = [
    ...hierarchy.bands.flatMap((band) => linesOf(band.plans).map((line) => ({ ids: idsOf(line) }))),
    { ids: idsOf(hierarchy.knowledge) },
    { ids: idsOf(hierarchy.beside), isAside: true },
  ];

  const cardOf = (id: string) => cardIn(picture.current, id);
  const centreOf = (id: string): number => {
    const box = cardOf(id)?.getBoundingClientRect();
    return box ? box.left + box.width / 2 : 0;
  };
  const walk = (event: KeyboardEvent) => {
    const direction = directionOf(event.key);
    const from = (event.target as HTMLElement).dataset['plan'];
    if (!direction || from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const to = step(rows, from, direction, centreOf);
    if (to !== undefined) cardOf(to)?.focus();
  };

  const kinshipOf = (id: string): Kinship => {
    if (id === focused) return 'focus';
    if (id === relatives?.parentId) return 'parent';
    return relatives?.childIds.includes(id) ? 'child' : 'none';
  };
  const chips = (cards: readonly PlanCard[]) => (
    <ul key={cards[0]?.id} className="plan-row">
      {cards.map((plan) => (
        <li key={plan.id}>
          <PlanChip
            plan={plan}
            texts={texts}
            kinship={kinshipOf(plan.id)}
            isTabStop={plan.id === tabStop}
            onFocus={() => {
              setFocused(plan.id);
              setTabStop(plan.id);
            }}
            onPointerEnter={() => {
              setFocused(plan.id);
            }}
          />
        </li>
      ))}
    </ul>
  );

  return (
    <div
      className="plan-picture"
      ref={picture}
      role="group"
      aria-label={texts.title}
      aria-describedby={hint}
      onKeyDown={walk}
      onPointerLeave={(event) => {
        // Whoever walks with the keyboard keeps their lines when the mouse leaves.
        const held = event.currentTarget.querySelector<HTMLElement>('[data-plan]:focus');
        setFocused(held?.dataset['plan'] ?? null);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocused(null);
      }}
    >
      <RelationLines
        picture={picture}
        focused={focused}
        parentId={relatives?.parentId ?? null}
        childIds={relatives?.childIds ?? nobody}
      />
      <div className="plan-tree">
        {byTreatment(hierarchy.bands).map((group) => (
          <div key={group[0]?.level} className="plan-bracket">
            <div className="plan-bands">
              {group.map((band) => (
                <section key={band.level} className={`plan-band plan-band-${band.level}`}>
                  <div className="plan-band-side">
                    <h2>{texts.levels[band.level]}</h2>
                    <p className="plan-horizon">{horizonOf(band.horizonYears, texts)}</p>
                    <p className="visually-hidden">{texts.treatmentLong[band.treatment]}</p>
                  </div>
                  {band.plans.length === 0 ? (
                    <p className="quiet plan-row">{texts.emptyBand}</p>
                  ) : (
                    <div className="plan-lines">{linesOf(band.plans).map(chips)}</div>
                  )}
                </section>
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
        {chips(hierarchy.beside)}
      </section>
      <section className="plan-ground">
        <div className="plan-band-side">
          <h2>{texts.levels.knowledge}</h2>
          <p className="quiet">{texts.levelMeaning.knowledge}</p>
        </div>
        {chips(hierarchy.knowledge)}
      </section>
      <p id={hint} className="quiet plan-hint">
        {texts.walkHint}
      </p>
    </div>
  );
}

const idsOf = (plans: readonly PlanCard[]): readonly string[] => plans.map(({ id }) => id);

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
