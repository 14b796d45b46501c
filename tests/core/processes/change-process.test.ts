import { describe, expect, it } from 'vitest';
import {
  cancelProcess,
  changePhaseWords,
  changeProcess,
} from '../../../src/core/processes/change-process.ts';
import { aPhase, aProcess } from '../../support/builders/a-process.ts';
import { ids } from '../../support/builders/ids.ts';

const words = { title: 'Ny tittel', planId: null, responsibleId: null };
const phaseWords = {
  ...{ title: 'Verksteder', purpose: 'Ny hensikt', expectation: 'Møt', products: ['Føringer'] },
  plannedRounds: [],
};

const nothing = { rounds: 0, polls: 0, datePolls: 0, verifications: 0 };

describe('changing a process', () => {
  it('counts its version up, and leaves its phases', () => {
    const process = aProcess();
    expect(changeProcess(process, words, 1)).toEqual({
      refused: false,
      value: { ...process, ...words, version: 2 },
    });
  });

  it('changes what a phase says and never its dates', () => {
    const changed = changePhaseWords(aProcess(), ids.phase, phaseWords, 1);
    expect(changed).toMatchObject({
      value: { version: 2, phases: [{ ...aPhase(), ...phaseWords, version: 2 }] },
    });
  });

  it('shows what somebody else saved meanwhile', () => {
    expect(changeProcess(aProcess({ version: 3 }), words, 2)).toMatchObject({
      refusal: { code: 'version-conflict', version: 3, theirs: { title: 'Planstrategi 2027–31' } },
    });
    const process = aProcess({ phases: [aPhase({ version: 2 })] });
    expect(changePhaseWords(process, ids.phase, phaseWords, 1)).toMatchObject({
      refusal: { code: 'version-conflict', version: 2 },
    });
    expect(cancelProcess(aProcess({ version: 3 }), 2, nothing)).toMatchObject({
      refusal: { code: 'version-conflict' },
    });
  });

  it.each(['ended', 'cancelled'] as const)('is refused for one that is %s', (status) => {
    const process = aProcess({ status });
    const refused = { refused: true, refusal: { code: 'process-has-ended' } };
    expect(changeProcess(process, words, 1)).toEqual(refused);
    expect(changePhaseWords(process, ids.phase, phaseWords, 1)).toEqual(refused);
    expect(cancelProcess(process, 1, nothing)).toEqual(refused);
  });

  it('cancels one that is planned or running', () => {
    expect(cancelProcess(aProcess({ status: 'planned' }), 1, nothing)).toMatchObject({
      value: { status: 'cancelled', version: 2 },
    });
  });

  it.each(['rounds', 'polls', 'datePolls', 'verifications'] as const)(
    'does not cancel one in which %s are still open to others',
    (what) => {
      const open = { ...nothing, [what]: 1 };
      expect(cancelProcess(aProcess(), 1, open)).toEqual({
        refused: true,
        refusal: { code: 'process-still-open', open },
      });
    },
  );
});
