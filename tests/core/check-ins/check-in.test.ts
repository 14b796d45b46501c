import { describe, expect, it } from 'vitest';
import {
  checkInPlan,
  checkInResults,
  doseRefusal,
  groupOf,
  inReadersLanguage,
} from '../../../src/core/check-ins/check-in.ts';
import { findingIds } from '../../../src/core/processes/check-in-findings.ts';
import { findingStatements } from '../../../src/core/processes/check-in-statements.ts';
import { aDraftPoll } from '../../support/builders/a-poll.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const checkIn = { finding: 'roles', statements: [0, 2] } as const;
const questionIds = [uuid(801), uuid(802)];
const plan = checkInPlan(checkIn, questionIds, at('2026-12-01T11:00:00.000Z'), 'nb');
const { audience: _, opennessAnswers: __, ...asked } = plan;
const poll = aDraftPoll({ ...asked, checkIn });

describe('a check-in', () => {
  it('asks one to three statements of a finding, each once', () => {
    const refusal = (statements: readonly number[]) =>
      doseRefusal({ finding: 'trust', statements })?.code;
    expect(refusal([])).toBe('no-statements');
    expect(refusal([0, 1, 2, 2])).toBe('too-many-statements');
    expect(refusal([0, 0])).toBe('no-such-statement');
    expect(refusal([3])).toBe('no-such-statement');
    expect(refusal([-1])).toBe('no-such-statement');
    for (const dose of [[0], [2, 1], [0, 1, 2]]) expect(refusal(dose)).toBeUndefined();
    expect(findingIds.flatMap((finding) => findingStatements.nb[finding])).toHaveLength(33);
  });

  it('is anonymous, about the climate, shown at close, to the body and the administration alike, with an example if one likes', () => {
    expect(plan).toMatchObject({
      ...{ visibility: 'anonymous', anonymousUse: 'climate', resultsWhen: 'at-close' },
      audience: { kind: 'body-and-administration' },
      title: 'Pulssjekk: Rolleforståelse',
    });
    expect(plan.questions).toMatchObject([
      { kind: 'scale', steps: 5, lowest: 'helt uenig', highest: 'helt enig', reason: 'optional' },
      { text: findingStatements.nb.roles[2] },
    ]);
  });

  it('is read in one’s own language, with the same questions behind', () => {
    const english = inReadersLanguage(poll, 'en');
    expect(english.title).toBe('Check-in: Understanding of roles');
    expect(english.questions).toMatchObject([
      { id: questionIds[0], text: findingStatements.en.roles[0], lowest: 'strongly disagree' },
      { id: questionIds[1], text: findingStatements.en.roles[2] },
    ]);
    const ordinary = aDraftPoll();
    expect(inReadersLanguage(ordinary, 'en')).toBe(ordinary);
  });

  it('counts elected members with politics, also those who have another role beside, and all others with the administration', () => {
    expect(groupOf(['politician'])).toBe('politics');
    expect(groupOf(['politician', 'administrator'])).toBe('politics');
    expect(groupOf(['planner'])).toBe('administration');
  });

  it('comes to a result for each statement, by group, of nobody in particular', () => {
    const answer = (
      group: 'politics' | 'administration',
      first: number | 'unsure',
      second: number,
    ) => ({
      group,
      choices: {
        [questionIds[0] ?? '']: { kind: 'scale', step: first } as const,
        [questionIds[1] ?? '']: { kind: 'scale', step: second } as const,
      },
    });
    const results = checkInResults(poll, [
      ...[1, 2, 3].map((step) => answer('politics', step, 5)),
      ...[4, 4, 'unsure' as const, 5].map((step) => answer('administration', step, 4)),
    ]);
    expect(results).toMatchObject([
      {
        statement: 0,
        result: {
          kind: 'by-group',
          groups: {
            politics: { answers: 3, mean: 2 },
            administration: { answers: 3, doNotKnow: 1 },
          },
        },
      },
      { statement: 2, result: { kind: 'by-group', groups: { politics: { mean: 5 } } } },
    ]);
  });
});
