import { useId } from 'react';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Asked } from './asked.ts';
import { pointsGiven } from './choice-of.ts';

/** Points within a budget: a number for each option that fingers, keys and screen readers all can step. */
export function PointsInput({ question, given, onGive }: Asked<'priority-points'>) {
  const texts = useTexts(pollTexts);
  const id = useId();
  const points = given?.kind === 'priority-points' ? given.points : {};
  const used = pointsGiven(given);
  const left = question.budget - used;

  const give = (optionId: string, wanted: number) => {
    const own = points[optionId] ?? 0;
    const most = Math.min(question.maxPerOption, own + left);
    const taken = Math.max(0, Math.min(most, Math.round(wanted)));
    if (Number.isFinite(taken) && taken !== own)
      onGive({ kind: 'priority-points', points: { ...points, [optionId]: taken } });
  };

  return (
    <fieldset className="question">
      <legend>{question.text}</legend>
      <p className="quiet">{texts.pointsRule(question.budget, question.maxPerOption)}</p>
      {question.options.map((option) => {
        const own = points[option.id] ?? 0;
        const isFull = left === 0 || own >= question.maxPerOption;
        return (
          <div key={option.id} className="points-option">
            <label htmlFor={`${id}${option.id}`}>
              {option.label}
              {option.meaning !== '' && (
                <span className="option-meaning quiet">{option.meaning}</span>
              )}
            </label>
            <span className="stepper">
              <button
                type="button"
                aria-label={texts.fewer(option.label)}
                aria-disabled={own === 0}
                onClick={() => {
                  give(option.id, own - 1);
                }}
              >
                −
              </button>
              <input
                id={`${id}${option.id}`}
                type="number"
                inputMode="numeric"
                min={0}
                max={question.maxPerOption}
                step={1}
                value={own}
                aria-label={texts.pointsTo(option.label)}
                onChange={(event) => {
                  give(option.id, Number(event.target.value));
                }}
              />
              <button
                type="button"
                aria-label={texts.more(option.label)}
                aria-disabled={isFull}
                onClick={() => {
                  give(option.id, own + 1);
                }}
              >
                +
              </button>
            </span>
          </div>
        );
      })}
      <p className="points-sum numbers" role="status">
        <span>{texts.pointsUsed(used, question.budget)}</span>
        <span>{texts.pointsLeft(left)}</span>
      </p>
    </fieldset>
  );
}
