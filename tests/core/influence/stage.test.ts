import { describe, expect, it } from 'vitest';
import { reachedStage } from '../../../src/core/influence/stage.ts';

describe('how far an input has come', () => {
  it('is where it was said until somebody has worked with it', () => {
    expect(reachedStage({})).toBe('contribution');
    expect(reachedStage({ theme: false })).toBe('contribution');
  });

  it('is the last stop it has reached, also where one was passed over', () => {
    expect(reachedStage({ theme: true, direction: true })).toBe('direction');
    expect(reachedStage({ direction: true, adoption: true })).toBe('adoption');
    expect(reachedStage({ theme: true, report: true, goal: true })).toBe('report');
  });
});
