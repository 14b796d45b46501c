import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { ConflictChain } from '../../../src/contracts/goal-conflicts.ts';
import { steeringTexts } from '../../texts/steering.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { LineField } from './fields.tsx';
import type { Choice } from './goal-words-form.tsx';
import { PickedField } from './picked-field.tsx';
import type { Picked } from './search-picker.tsx';
import './conflicts.css';

/** A step while it is written, with what it is about. `key` follows it when it is moved. */
export type StepForm = {
  readonly key: number;
  readonly words: string;
  readonly tie: Picked | null;
};

export const stepsOf = (chain: ConflictChain): readonly StepForm[] =>
  chain.steps.map(({ words, goal, plan, conflict }, key) => ({
    ...{ key, words },
    tie:
      (goal && { ...goal, what: 'goal' }) ??
      (plan && { ...plan, what: 'plan' }) ??
      (conflict && { ...conflict, what: 'conflict' }),
  }));

/** The steps as they are sent; those without words and tie are left out. */
export const stepsSent = (steps: readonly StepForm[]) =>
  steps
    .filter(({ words, tie }) => words.trim() !== '' || tie !== null)
    .map(({ words, tie }) => {
      const tied = (what: Picked['what']) => (tie?.what === what ? tie.id : null);
      return {
        words,
        ...{ goalId: tied('goal'), planId: tied('plan'), conflictId: tied('conflict') },
      };
    });

/** Steps that are written, tied, moved up and down, and taken away; by button, or by Alt and the arrows in the field. */
export function ChainSteps({
  steps,
  conflicts,
  onChange,
}: {
  readonly steps: readonly StepForm[];
  readonly conflicts: readonly Choice[];
  readonly onChange: (steps: readonly StepForm[]) => void;
}) {
  const texts = useTexts(steeringTexts);
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const change = (key: number, part: Partial<StepForm>) => {
    onChange(steps.map((step) => (step.key === key ? { ...step, ...part } : step)));
  };
  const move = (index: number, by: number) => {
    const to = index + by;
    const step = steps[index];
    if (!step || to < 0 || to >= steps.length) return;
    const rest = steps.filter((each) => each !== step);
    onChange([...rest.slice(0, to), step, ...rest.slice(to)]);
    announce(texts.stepMoved(step.words, to + 1, steps.length));
  };
  const take = (index: number) => {
    onChange(steps.filter((_, at) => at !== index));
    announce(texts.stepTaken);
    // The pressed button is gone: what comes next in the list takes the focus.
    requestAnimationFrame(() => {
      const fields = list.current?.querySelectorAll<HTMLInputElement>('input:not([role])') ?? [];
      fields[Math.min(index, fields.length - 1)]?.focus();
    });
  };
  const walk = (index: number) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    move(index, by);
  };
  return (
    <fieldset className="form-group">
      <legend>{texts.steps}</legend>
      <p className="quiet">{texts.stepsHint}</p>
      <ol className="chain-steps" ref={list}>
        {steps.map((step, index) => (
          <li key={step.key} onKeyDown={walk(index)}>
            <LineField
              label={texts.step(index + 1)}
              longest={200}
              value={step.words}
              onChange={(words) => {
                change(step.key, { words });
              }}
            />
            <PickedField
              label={texts.stepTie(index + 1)}
              none={texts.notTied}
              of="both"
              conflicts={conflicts}
              picked={step.tie}
              onChange={(tie) => {
                change(step.key, { tie });
              }}
            />
            <div className="button-row">
              <Button
                size="small"
                disabled={index === 0}
                aria-label={texts.stepUp(index + 1)}
                onClick={() => {
                  move(index, -1);
                }}
              >
                ↑
              </Button>
              <Button
                size="small"
                disabled={index === steps.length - 1}
                aria-label={texts.stepDown(index + 1)}
                onClick={() => {
                  move(index, 1);
                }}
              >
                ↓
              </Button>
              <Button
                size="small"
                aria-label={texts.stepTake(index + 1)}
                onClick={() => {
                  take(index);
                }}
              >
                {texts.take}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div className="button-row">
        <Button
          onClick={() => {
            const key = Math.max(-1, ...steps.map((step) => step.key)) + 1;
            onChange([...steps, { key, words: '', tie: null }]);
            requestAnimationFrame(() => {
              const fields =
                list.current?.querySelectorAll<HTMLInputElement>('input:not([role])') ?? [];
              fields[fields.length - 1]?.focus();
            });
          }}
        >
          {texts.addStep}
        </Button>
      </div>
    </fieldset>
  );
}
