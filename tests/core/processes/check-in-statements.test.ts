import { describe, expect, it } from 'vitest';
import { findingIds } from '../../../src/core/processes/check-in-findings.ts';
import { findingStatements } from '../../../src/core/processes/check-in-statements.ts';

const languages = ['nb', 'nn', 'en'] as const;

describe('the statements of the check-ins', () => {
  it('are 33, three about each finding, in all three languages', () => {
    for (const language of languages) {
      for (const finding of findingIds)
        expect(findingStatements[language][finding], `${language} ${finding}`).toHaveLength(3);
      const all = Object.values(findingStatements[language]).flat();
      expect(new Set(all).size).toBe(33);
      expect(all.filter((text) => text.length < 20 || !text.endsWith('.'))).toEqual([]);
    }
  });

  it('are written in each language, and not left in another', () => {
    const written = languages.flatMap((language) =>
      Object.values(findingStatements[language]).flat(),
    );
    expect(new Set(written).size).toBe(99);
  });

  it('hold no bokmål in nynorsk', () => {
    const nynorsk = Object.values(findingStatements.nn).flat().join(' ');
    expect(nynorsk).not.toMatch(
      /\b(ikke|noe|hva|hvor|fra|jeg|blir lagt|folkevalgte|planene|finnes)\b/u,
    );
  });
});
