import { describe, expect, it } from 'vitest';
import { shippedBases } from '../../../src/core/openness/openness-basis.ts';
import { codesInForce, keepAccessCodes } from '../../../src/core/screening/access-code.ts';
import { shippedCodes } from '../../../src/core/screening/shipped-codes.ts';

const inForce = { codes: codesInForce([], shippedBases), version: 0 };
const bases = inForce.codes.map(({ basis }) => basis).join(' ');

describe('the list of access codes', () => {
  it('begins with what the law names and what meetings are closed by, and nothing of it is checked', () => {
    for (const paragraph of ['13', '14', '15', '20', '21', '22', '23', '24', '25', '26'])
      expect(bases).toContain(`offl. § ${paragraph}`);
    expect(bases).toContain('fvl. § 13 første ledd nr. 1');
    expect(bases).toContain('kommuneloven § 11-5 tredje ledd bokstav a');
    expect(inForce.codes.some(({ isChecked }) => isChecked)).toBe(false);
    expect(new Set(inForce.codes.map(({ key }) => key)).size).toBe(inForce.codes.length);
  });

  it('is the municipality’s own once it has kept one', () => {
    const own = shippedCodes.slice(0, 1);
    expect(codesInForce(own, shippedBases)).toBe(own);
  });

  it('takes a new wording, a new code and one that is retired', () => {
    const [first, ...rest] = inForce.codes;
    if (!first) throw new Error('a list');
    const given = [
      { ...first, basis: 'offl. § 13 første ledd', isChecked: true },
      ...rest.map((code) => ({ ...code, isRetired: true })),
      { ...first, key: 'own' },
    ];
    expect(keepAccessCodes(inForce, given, 0)).toEqual({ refused: false, value: given });
  });

  it('leaves no code out: it may stand on somebody’s minutes', () => {
    const given = inForce.codes.filter(({ key }) => key !== 'offl-14');
    expect(keepAccessCodes(inForce, given, 0)).toMatchObject({
      refusal: { code: 'access-code-left-out', bases: ['offl. § 14 første ledd'] },
    });
  });

  it('is refused by another’s version, and with a key that stands twice', () => {
    expect(keepAccessCodes({ ...inForce, version: 3 }, inForce.codes, 2)).toMatchObject({
      refusal: { code: 'version-conflict', version: 3 },
    });
    expect(keepAccessCodes(inForce, [...inForce.codes, ...shippedCodes], 0)).toMatchObject({
      refusal: { code: 'same-key-twice' },
    });
  });
});
