import type { ProtocolContent } from '../../../src/core/protocols/protocol.ts';
import { roundStart, noticeOut } from './a-round.ts';
import { at } from './instants.ts';

/** The minutes of a workshop with two members present and one poll; give what the test is about. */
export function aProtocol(overrides: Partial<ProtocolContent> = {}): ProtocolContent {
  return {
    schema: 'radslag.protocol.v1',
    language: 'nb',
    municipality: { name: 'Prøveby', number: '9901' },
    body: { name: 'Kommunestyret', abbreviation: 'KS' },
    meetingNumber: '09/2026',
    process: 'Planstrategi 2027–31',
    phase: 'Politiske verksteder',
    title: 'Verksted 1: ambisjoner for perioden',
    purpose: 'Hva skal kommunen gå for de neste fire årene?',
    startsAt: roundStart,
    startedAt: at('2026-11-19T16:03:00.000Z'),
    closedAt: at('2026-11-19T19:00:00.000Z'),
    place: 'Kommunestyresalen',
    openness: { kind: 'open' },
    noticePublishedAt: noticeOut,
    shortNoticeReason: '',
    present: [
      { name: 'Åse Ås', party: 'Bypartiet', function: 'chair', deputyFor: null },
      { name: 'Zoë Berg', party: 'Bypartiet', function: 'deputy', deputyFor: 'Ola Nordmann' },
    ],
    absent: [{ name: 'Ola Nordmann', party: 'Bypartiet', function: 'member', deputyFor: null }],
    agenda: [
      { startsAt: roundStart, minutes: 30, title: 'Innledning', lead: 'Ordføreren', kind: 'item' },
      {
        startsAt: at('2026-11-19T16:30:00.000Z'),
        minutes: 15,
        title: 'Kaffe',
        lead: '',
        kind: 'break',
      },
    ],
    questions: ['Hva skal vi gå for, og hvorfor?'],
    polls: [
      {
        title: 'Retning for veksten',
        purpose: 'Svarene brukes når planforslaget skrives.',
        answered: 3,
        eligible: 4,
        questions: [
          {
            text: 'Hvor skal det vokse?',
            kind: 'single-choice',
            options: [
              { label: 'Sandvika nord', value: 1 },
              { label: 'Hamang', value: 2 },
            ],
          },
        ],
        outcomeNote: '',
      },
    ],
    summary: 'Rådet var tydelig.',
    ...overrides,
  };
}
