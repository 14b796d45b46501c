import { describe, expect, it } from 'vitest';
import type { Tally } from '../../../src/core/polls/poll.ts';
import { isTooFew } from '../../../src/core/protocols/poll-minutes.ts';
import { assembleProtocol, clockedAgenda } from '../../../src/core/protocols/assemble-protocol.ts';
import type { RollLine } from '../../../src/core/protocols/roll-line.ts';
import { aMunicipality } from '../../support/a-municipality.ts';
import { aBody } from '../../support/builders/a-body.ts';
import { aClosedPoll, whatMatters, whereToGrow } from '../../support/builders/a-poll.ts';
import { aPhase, aProcess } from '../../support/builders/a-process.ts';
import {
  aClosedRound,
  aRound,
  aRoundUnderWay,
  absent,
  deputyFor,
  noticeOut,
  present,
} from '../../support/builders/a-round.ts';
import { layOutProtocol } from '../../../src/core/protocols/lay-out-protocol.ts';
import { at } from '../../support/builders/instants.ts';
import { ids } from '../../support/builders/ids.ts';

const line = (personId: string, name: string, fn: RollLine['function']): RollLine => ({
  personId,
  name,
  party: 'Bypartiet',
  function: fn,
});
const roll = [
  line(ids.chair, 'Åse Ås', 'chair'),
  line(ids.ola, 'Ola Nordmann', 'member'),
  line(ids.kari, 'Kari Nordmann', 'member'),
  line(ids.deputyA, 'Zoë Berg', 'deputy'),
  line(ids.deputyB, 'Ørjan Dahl', 'deputy'),
];
const tally: Tally = {
  options: { [ids.north]: 2, [ids.south]: 1, [ids.housing]: 9 },
  answered: 3,
  eligible: 3,
};
const facts = {
  municipality: aMunicipality(),
  body: aBody({ language: 'nn' }),
  process: aProcess(),
  phase: aPhase(),
  round: aClosedRound(),
  attendance: [present(ids.chair), absent(ids.ola), deputyFor(ids.deputyA, ids.ola)],
  roll,
  polls: [{ poll: aClosedPoll(), tally, answers: [] }],
  outputs: { tables: [], agendaHeld: [], contributions: [], directions: [] },
  papers: ['Kunnskapsgrunnlaget'],
  rounds: [aClosedRound()],
  template: { name: 'Møtebok', opening: '', closing: 'Rett utskrift.' },
} satisfies Parameters<typeof assembleProtocol>[0];

describe('assembling the minutes', () => {
  it('takes time, place, notice and words from what happened, in the language of the body', () => {
    expect(assembleProtocol(facts)).toMatchObject({
      schema: 'radslag.protocol.v3',
      papers: ['Kunnskapsgrunnlaget'],
      remarks: '',
      template: { name: 'Møtebok', closing: 'Rett utskrift.' },
      language: 'nn',
      municipality: { name: 'Prøveby kommune', number: '9901' },
      body: { name: 'Kommunestyret', abbreviation: 'KS' },
      meetingNumber: '09/2026',
      process: 'Planstrategi 2027–31',
      phase: 'Politiske verksteder',
      startsAt: '2026-11-19T16:00:00.000Z',
      startedAt: '2026-11-19T16:00:00.000Z',
      closedAt: '2026-11-19T19:00:00.000Z',
      place: 'Kommunestyresalen',
      noticePublishedAt: noticeOut,
      questions: ['Hva skal vi gå for, og hvorfor?'],
      summary: 'Rådet var tydelig.',
    });
  });

  it('names who came, with the deputy in the place of the member who did not', () => {
    const { present: came } = assembleProtocol(facts);
    expect(came).toMatchObject([
      { name: 'Åse Ås', party: 'Bypartiet', function: 'chair', deputyFor: null },
      { name: 'Zoë Berg', party: 'Bypartiet', function: 'deputy', deputyFor: 'Ola Nordmann' },
    ]);
  });

  it('says when somebody came or left on the way, and nothing of those who were there all the time', () => {
    const arrivedAt = at('2026-11-19T16:20:00.000Z');
    const { present: came } = assembleProtocol({
      ...facts,
      attendance: [{ ...present(ids.chair), arrivedAt }],
    });
    expect(came).toMatchObject([{ arrivedAt, leftAt: null }]);
    const { blocks } = layOutProtocol(
      assembleProtocol({ ...facts, attendance: [{ ...present(ids.chair), arrivedAt }] }),
      1,
    );
    expect(JSON.stringify(blocks)).toContain('Åse Ås, kom kl. 17.20');
  });

  it('counts a member whom nobody registered as absent, and a deputy who was not called as neither', () => {
    const { absent: away } = assembleProtocol(facts);
    expect(away.map((attendee) => attendee.name)).toEqual(['Ola Nordmann', 'Kari Nordmann']);
  });

  it('has everybody absent when nobody came', () => {
    const nobody = assembleProtocol({ ...facts, attendance: [absent(ids.chair)] });
    expect(nobody.present).toEqual([]);
    expect(nobody.absent).toHaveLength(3);
  });

  it('shows the sums of each poll, with the options nobody chose', () => {
    expect(assembleProtocol(facts).polls).toEqual([
      {
        title: 'Retning for veksten',
        purpose: 'Svarene brukes når planforslaget skrives.',
        answered: 3,
        eligible: 3,
        questions: [
          {
            text: whereToGrow.text,
            kind: 'single-choice',
            options: [
              { label: 'Sandvika nord', value: 2 },
              { label: 'Hamang', value: 1 },
            ],
          },
          {
            text: whatMatters.text,
            kind: 'priority-points',
            options: [
              { label: 'Boliger', value: 9 },
              { label: 'Klima', value: 0 },
              { label: 'Omsorg', value: 0 },
            ],
          },
        ],
        outcomeNote: '',
      },
    ]);
  });

  it.each([0, 1, 2])('shows no sums over %i people, but how many they were', (answered) => {
    const { polls } = assembleProtocol({
      ...facts,
      polls: [{ poll: aClosedPoll(), tally: { ...tally, answered }, answers: [] }],
    });
    expect(polls[0]?.answered).toBe(answered);
    expect(polls.flatMap(({ questions }) => questions.map(isTooFew))).toEqual([true, true]);
    expect(JSON.stringify(polls)).not.toContain('value');
  });

  it('is a fault before the round is closed', () => {
    const round = aRoundUnderWay();
    expect(() => assembleProtocol({ ...facts, round })).toThrow('only a closed round has minutes');
  });
});

describe('the agenda with its clock times', () => {
  it('begins each item when the one before it ends, over midnight too', () => {
    const item = { id: 'x', title: 'Punkt', lead: '', kind: 'item' } as const;
    const agenda = [
      { ...item, minutes: 440 },
      { ...item, minutes: 15 },
      { ...item, minutes: 1 },
    ];
    expect(clockedAgenda(aRound({ agenda })).map(({ startsAt }) => startsAt)).toEqual([
      '2026-11-19T16:00:00.000Z',
      '2026-11-19T23:20:00.000Z',
      '2026-11-19T23:35:00.000Z',
    ]);
  });
});
