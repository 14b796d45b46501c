import { describe, expect, it } from 'vitest';
import {
  chainTouches,
  changeChain,
  drawChain,
  untied,
} from '../../../src/core/goals/conflict-chain.ts';
import { aChain } from '../../support/builders/a-chain.ts';

const steps = [
  { ...untied, words: 'Lavere utslipp', goalId: 'klima' },
  { ...untied, words: 'Fortetting', planId: 'arealdelen' },
  { ...untied, words: 'Dyre boliger', conflictId: 'tett-og-rimelig' },
];

describe('a chain of conflicts', () => {
  it('is drawn with its steps in order', () => {
    expect(drawChain({ title: 'Boliger', steps }, 'k')).toEqual({
      refused: false,
      value: { id: 'k', title: 'Boliger', steps, isExample: false },
    });
  });

  it('is refused with one step, and with a step that is about two things', () => {
    expect(drawChain({ title: 'Boliger', steps: steps.slice(1, 2) }, 'k')).toEqual({
      refused: true,
      refusal: { code: 'chain-too-short' },
    });
    const twice = [{ ...untied, words: 'Tett', goalId: 'klima', planId: 'arealdelen' }, ...steps];
    expect(drawChain({ title: 'Boliger', steps: twice }, 'k')).toEqual({
      refused: true,
      refusal: { code: 'step-tied-twice', step: 1, words: 'Tett' },
    });
  });

  it('is changed by whoever saw it last; the second is told what the first wrote', () => {
    const stored = { value: aChain('k', ['a', 'b']), version: 2 };
    expect(changeChain(stored, { title: 'Ny', steps }, 2)).toMatchObject({
      value: { id: 'k', title: 'Ny', steps },
    });
    expect(changeChain(stored, { title: 'Ny', steps }, 1)).toEqual({
      refused: true,
      refusal: { code: 'version-conflict', version: 2, theirs: stored.value },
    });
    expect(changeChain(stored, { title: 'Ny', steps: [] }, 2)).toMatchObject({
      refusal: { code: 'chain-too-short' },
    });
  });

  it.each([
    ['a goal', { goalIds: ['klima'] }, true],
    ['a plan', { planIds: ['arealdelen'] }, true],
    ['a conflict', { conflictIds: ['tett-og-rimelig'] }, true],
    ['something else', { goalIds: ['arealdelen'], planIds: ['klima'] }, false],
  ])('touches %s that a step is about', (_, about, touches) => {
    const { goalIds = [], planIds = [], conflictIds = [] } = about as Record<string, string[]>;
    const sets = {
      ...{ goalIds: new Set(goalIds), planIds: new Set(planIds) },
      conflictIds: new Set(conflictIds),
    };
    expect(chainTouches({ steps }, sets)).toBe(touches);
  });
});
