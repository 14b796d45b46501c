import { describe, expect, it } from 'vitest';
import { addPaper, changePaper, removePaper } from '../../../src/core/workshops/paper.ts';
import type { PaperPlan, RoundPaper } from '../../../src/core/workshops/paper.ts';
import {
  aClosedRound,
  aPublishedRound,
  aRound,
  roundStates,
} from '../../support/builders/a-round.ts';
import {
  aGround,
  closedAnswers,
  confidentialBasis,
  openAnswers,
  opennessDecided,
} from '../../support/builders/an-openness.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const hand = aGround();
const made = { id: uuid(500), ordinal: 1 };
const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const plan: PaperPlan = {
  agendaItemId: ids.agendaItem,
  title: 'Kunnskapsgrunnlag',
  content: { kind: 'link', address: 'https://kommunen.example/kunnskap.pdf' },
  sentToCouncilOn: null,
  opennessAnswers: openAnswers,
};
const paper: RoundPaper = {
  ...{ id: made.id, ordinal: 1, roundId: ids.round, agendaItemId: ids.agendaItem },
  ...{ title: plan.title, content: plan.content, sentToCouncilOn: null },
  ...{ openness: { kind: 'open' }, opennessDecision: opennessDecided },
  ...{ version: 1, removedAt: null },
};

describe('a paper of a round', () => {
  it('is kept with its openness, decided before anybody sees it', () => {
    expect(addPaper(aRound(), plan, made, hand)).toEqual({ refused: false, value: paper });
  });

  it('is closed by a basis and a decision of its own, also in an open meeting', () => {
    expect(
      addPaper(aRound(), { ...plan, opennessAnswers: closedAnswers }, made, hand),
    ).toMatchObject({ value: { openness: { kind: 'closed', basis: confidentialBasis } } });
  });

  it.each([
    ['whose openness nobody has decided', { opennessAnswers: null }, { code: 'openness-undecided', basis: 'kommuneloven § 11-5' }],
    ['for an item that is not on the agenda', { agendaItemId: uuid(501) }, { code: 'no-such-agenda-item' }],
    ['at an address that can be listened to', { content: { kind: 'link', address: 'http://kommunen.example/x' } },
      { code: 'address-not-https' }],
    ['closed without a basis', { opennessAnswers: { ...closedAnswers, basis: null } },
      { code: 'closing-without-basis', basis: 'kommuneloven § 11-5' }],
  ] as const)('is refused %s', (_, overrides, refusal) => {
    expect(addPaper(aRound(), { ...plan, ...overrides }, made, hand)).toEqual(refused(refusal));
    expect(changePaper(paper, aRound(), { ...plan, ...overrides }, 1, hand)).toEqual(refused(refusal));
  }); // prettier-ignore

  it.each([
    [aClosedRound(), 'round-is-closed'],
    [aPublishedRound({ state: roundStates.cancelled }), 'round-is-cancelled'],
  ])('is not touched when its round is over', (round, code) => {
    expect(addPaper(round, plan, made, hand)).toEqual(refused({ code }));
    expect(changePaper(paper, round, plan, 1, hand)).toEqual(refused({ code }));
    expect(removePaper(paper, round, 1, hand.now)).toEqual(refused({ code }));
  });

  it('is changed and taken back by whoever has seen the newest version', () => {
    expect(changePaper(paper, aRound(), { ...plan, title: 'Nytt' }, 1, hand)).toMatchObject({
      value: { title: 'Nytt', version: 2 },
    });
    expect(changePaper({ ...paper, version: 3 }, aRound(), plan, 2, hand)).toEqual(
      refused({ code: 'version-conflict', version: 3 }),
    );
    const removedAt = at('2026-11-06T08:00:00.000Z');
    expect(removePaper(paper, aRound(), 1, removedAt)).toMatchObject({
      value: { removedAt, version: 2 },
    });
    expect(removePaper({ ...paper, removedAt }, aRound(), 1, removedAt)).toEqual(
      refused({ code: 'paper-is-removed' }),
    );
  });
});
