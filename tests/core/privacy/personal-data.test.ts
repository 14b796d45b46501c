import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { isErasable, personalData } from '../../../src/core/privacy/all-personal-data.ts';
import { dueAfterLeaving } from '../../../src/core/privacy/erasure.ts';
import { keptWords, seenWords, staysWords } from '../../../src/core/privacy/privacy-words.ts';
import { rulesInForce } from '../../../src/core/privacy/privacy-rule.ts';
import { on } from '../../support/builders/instants.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

function writtenTable(): string {
  const heads = [
    'what', 'why', 'basis', 'kept', 'who sees it', 'archive duty', 'erasure', 'tables',
  ]; // prettier-ignore
  const rows = personalData.map((kind) => [
    kind.what.en,
    kind.purpose.en,
    `${kind.basis}${kind.isBasisChecked ? '' : ' [check]'}`,
    keptWords[kind.kept].en,
    seenWords[kind.seen].en,
    kind.isArchived ? 'yes' : 'no',
    [
      ...(isErasable(kind) ? ['when the person asks, and after leaving'] : []),
      ...(kind.stays === null ? [] : [`stays: ${staysWords[kind.stays].en}`]),
    ].join('; '),
    [...new Set(kind.covers.map(({ table }) => `\`${table}\``))].join(', '),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

describe('the table of personal data', () => {
  // `npx vitest run tests/core/privacy/personal-data.test.ts -u` writes the table into the page; what is written around it is left alone.
  it('is docs/privacy.md’s table, word for word', async () => {
    const page = fileURLToPath(new URL('../../../docs/privacy.md', import.meta.url));
    const [before, after] = readFileSync(page, 'utf8').split(/<!-- table -->[^]*<!-- \/table -->/);
    const written = `${before}<!-- table -->\n\n${writtenTable()}\n\n<!-- /table -->${after}`;
    const formatted = await format(written, { ...(await resolveConfig(page)), filepath: page });
    await expect(formatted).toMatchFileSnapshot(page);
  });

  it('has every kind once, in three languages', () => {
    const keys = personalData.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { what, purpose, basis } of personalData) {
      expect(basis).toMatch(/GDPR/);
      for (const words of [what, purpose])
        for (const text of [words.nb, words.nn, words.en]) expect(text.length).toBeGreaterThan(5);
    }
  });

  it('says of whatever stays why it stays', () => {
    for (const kind of personalData)
      if (kind.covers.some(({ erasure }) => erasure.way === 'keep'))
        expect(kind.stays, kind.key).not.toBeNull();
  });

  it('erases nothing that is to be archived except what was withdrawn', () => {
    for (const { isArchived, covers } of personalData)
      for (const { erasure, table } of covers)
        if (isArchived && erasure.way !== 'keep') expect(erasure.only, table).toBe('withdrawn');
  });
});

describe('somebody who left', () => {
  const left = { personId: 'x', noticedOn: on('2026-11-01'), erased: [] as readonly string[] };
  const rules = rulesInForce([]);

  it('has nothing due the day before the kept time is over, and everything erasable on the day', () => {
    expect(dueAfterLeaving(left, rules, on('2027-01-29'))).toEqual([]);
    expect(dueAfterLeaving(left, rules, on('2027-01-30'))).toEqual(
      personalData.filter(isErasable).map(({ key }) => key),
    );
  });

  it('has nothing due twice', () => {
    const erased = personalData.map(({ key }) => key);
    expect(dueAfterLeaving({ ...left, erased }, rules, on('2030-01-01'))).toEqual([]);
  });
});
