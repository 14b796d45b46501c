import { describe, expect, it } from 'vitest';
import * as core from '../../../src/core/directions/sort-themes.ts';
import type { Theme } from '../../../src/core/directions/theme.ts';
import { idsOf, instant } from '../../support/a-full-municipality.ts';
import { aTheme } from '../../support/builders/a-direction.ts';

const ids = idsOf('a');
const theme = (id: string, overrides: Partial<Theme> = {}): Theme =>
  aTheme(ids, { id, title: `Tema ${id}`, ...overrides });
const [a, b, c] = [theme('a'), theme('b', { ordinal: 2 }), theme('c', { mergedIntoId: 'b' })];
const themes = [a, b, c];
const refused = (code: string) => ({ refused: true, refusal: { code } });

describe('themes', () => {
  it('come last in their phase, under a name that is not taken', () => {
    const made = { id: 'd', phaseId: ids.phase };
    expect(core.addTheme(themes, { ...made, title: 'Natur' })).toMatchObject({
      value: { ordinal: 3, mergedIntoId: null, version: 1 },
    });
    expect(core.addTheme(themes, { ...made, title: 'TEMA A' })).toEqual(
      refused('theme-title-taken'),
    );
  });

  it('are renamed by whoever has seen the latest', () => {
    expect(core.renameTheme(themes, a, 'tema a', 1)).toMatchObject({ value: { version: 2 } });
    expect(core.renameTheme(themes, a, 'Tema b', 1)).toEqual(refused('theme-title-taken'));
    expect(core.renameTheme(themes, a, 'Natur', 4)).toMatchObject(refused('version-conflict'));
  });

  it('keep what was sorted into them when merged, and come back as they were', () => {
    const sorted = [
      { themeId: 'b', contributionId: '1' },
      { themeId: 'c', contributionId: '1' },
      { themeId: 'c', contributionId: '2' },
    ];
    expect(core.standingThemes(themes, sorted)).toEqual([
      { theme: a, contributionIds: [] },
      { theme: b, contributionIds: ['1', '2'] },
    ]);
    const back = core.unmergeTheme(c, 1);
    if (back.refused) throw new Error('it is merged');
    expect(core.standingThemes([a, b, back.value], sorted).at(2)?.contributionIds).toEqual([
      '1',
      '2',
    ]);
  });

  it('are not merged into themselves, nor by way of others, nor when one of them is merged', () => {
    expect(core.mergeTheme(themes, a, b, 1)).toMatchObject({ value: { mergedIntoId: 'b' } });
    expect(core.mergeTheme(themes, a, a, 1)).toEqual(refused('theme-merged-into-itself'));
    expect(core.mergeTheme(themes, b, c, 1)).toEqual(refused('theme-is-merged'));
    expect(core.mergeTheme(themes, c, a, 1)).toEqual(refused('theme-is-merged'));
    expect(core.unmergeTheme(a, 1)).toEqual(refused('theme-not-merged'));
  });

  it('are taken away when they are empty', () => {
    const now = instant('2026-12-01T09:00:00.000Z');
    expect(core.removeTheme(a, { anything: true }, 1, now)).toEqual(refused('theme-not-empty'));
    expect(core.removeTheme(a, { anything: false }, 1, now)).toMatchObject({
      value: { removedAt: now },
    });
  });
});
