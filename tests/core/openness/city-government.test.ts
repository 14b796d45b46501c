import { describe, expect, it } from 'vitest';
import { paperIsPublic, usualMeetingRules } from '../../../src/core/openness/city-government.ts';
import { ids } from '../../support/builders/ids.ts';
import { on } from '../../support/builders/instants.ts';

const today = on('2026-11-19');
const usual = usualMeetingRules(ids.body);
const cityGovernment = { ...usual, isCityGovernment: true };

describe('the papers of a body', () => {
  it.each([
    ['open paper of a committee', 'open', null, usual, true],
    ['closed paper of a committee', 'closed', null, usual, false],
    ['open paper of a city government before it is sent to the council', 'open', null, cityGovernment, false],
    ['the same on the day it is sent', 'open', '2026-11-19', cityGovernment, true],
    ['one that is to be sent tomorrow', 'open', '2026-11-20', cityGovernment, false],
    ['closed paper of a city government that is sent', 'closed', '2026-11-01', cityGovernment, false],
  ] as const)('%s', (_, openness, sent, rules, isPublic) => {
    const paper = { openness, sentToCouncilOn: sent === null ? null : on(sent) };
    expect(paperIsPublic(paper, rules, today)).toBe(isPublic);
  }); // prettier-ignore
});
