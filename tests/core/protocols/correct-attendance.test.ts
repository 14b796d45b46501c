import { describe, expect, it } from 'vitest';
import { correctAttendance } from '../../../src/core/protocols/correct-attendance.ts';
import type { EnteredPresence } from '../../../src/core/protocols/correct-attendance.ts';
import { layOutProtocol } from '../../../src/core/protocols/lay-out-protocol.ts';
import type { ProtocolContent } from '../../../src/core/protocols/protocol.ts';
import type { ProtocolDraft } from '../../../src/core/protocols/protocol-draft.ts';
import type { LocalTime } from '../../../src/core/time/instant.ts';
import { aProtocol } from '../../support/builders/a-protocol.ts';
import { aProtocolDraft } from '../../support/builders/a-protocol-draft.ts';
import { uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const chair = { name: 'Åse Ås', party: 'Bypartiet', function: 'chair' } as const;
const ola = { name: 'Ola Nordmann', party: 'Bypartiet', function: 'member' } as const;
const zoe = { name: 'Zoë Berg', party: 'Bypartiet', function: 'deputy' } as const;
const aili = { name: 'Áile Somby', party: 'Fjordlista', function: 'deputy' } as const;
const there = (given: { arrived?: string; left?: string; deputyFor?: string } = {}) =>
  ({
    ...{ isPresent: true, deputyFor: given.deputyFor ?? null },
    arrived: (given.arrived ?? null) as LocalTime | null,
    left: (given.left ?? null) as LocalTime | null,
  }) satisfies EnteredPresence;
const away = { ...there(), isPresent: false };
const correct = (
  draft: ProtocolDraft,
  person: Parameters<typeof correctAttendance>[1],
  presence: EnteredPresence,
) => correctAttendance(draft, person, presence, [zoe, aili], draft.revision);
const corrected = (...given: Parameters<typeof correct>): ProtocolDraft => {
  const made = correct(...given);
  if (made.refused) throw new Error(made.refusal.code);
  return made.value;
};
const names = ({ present, absent }: Pick<ProtocolContent, 'present' | 'absent'>) =>
  [present, absent].map((list) => list.map(({ name }) => name));
/** Minutes of a meeting from one instant to another, which began as they stand. */
const aNight = (startedAt: string, closedAt: string): ProtocolDraft => {
  const content = aProtocol({ startedAt: at(startedAt), closedAt: at(closedAt) });
  return aProtocolDraft({ origin: content, content });
};

describe('correcting who was there', () => {
  it('moves somebody to those who were there, with the clock in Oslo, and keeps what the minutes began as', () => {
    const draft = corrected(aProtocolDraft(), ola, there({ arrived: '17:20', left: '19:05' }));
    expect(names(draft.content)).toEqual([['Åse Ås', 'Ola Nordmann', 'Zoë Berg'], []]);
    expect(draft.content.present[1]).toMatchObject({
      arrivedAt: '2026-11-19T16:20:00.000Z',
      leftAt: '2026-11-19T18:05:00.000Z',
    });
    expect(draft).toMatchObject({ revision: 2, origin: aProtocol(), screening: { settledAt: null } }); // prettier-ignore
    expect(JSON.stringify(layOutProtocol(draft.content, 1))).toContain(
      'Ola Nordmann, kom kl. 17.20, gikk kl. 19.05',
    );
  });

  it('takes a mark on a name along down the list, and loses it where the name goes to the other', () => {
    const mark = {
      ...{ id: uuid(6000), passage: 'present:0', words: 'Zoë Berg', code: 'offl-13-personal' },
      place: { start: 7, end: 15 },
    };
    const draft = aProtocolDraft({ screening: { marks: [mark], settledAt: null } });
    const moved = corrected(draft, ola, there());
    expect(moved.screening.marks).toEqual([{ ...mark, place: { start: 20, end: 28 } }]);
    expect(corrected(moved, zoe, away).screening.marks).toEqual([{ ...mark, place: 'lost' }]);
  });

  it('can be undone: everybody stands again as the minutes began', () => {
    const moved = corrected(corrected(aProtocolDraft(), ola, there()), chair, away);
    expect(names(moved.content)).toEqual([['Ola Nordmann', 'Zoë Berg'], ['Åse Ås']]);
    const back = corrected(corrected(moved, chair, there()), ola, away);
    expect(names(back.content)).toEqual(names(aProtocol()));
  });

  it('enters a deputy who was forgotten, and takes one out who did not come: neither present nor absent', () => {
    const entered = corrected(aProtocolDraft(), aili, there({ deputyFor: 'Åse Ås' }));
    expect(entered.content.present.at(-1)).toMatchObject({ ...aili, deputyFor: 'Åse Ås' });
    const without = corrected(entered, zoe, away);
    expect(names(without.content)).toEqual([['Åse Ås', 'Áile Somby'], ['Ola Nordmann']]);
  });

  it('keeps two who are printed alike apart: one of them is moved', () => {
    const content = aProtocol({ absent: [ola, ola].map((one) => ({ ...one, deputyFor: null })) });
    const moved = corrected(aProtocolDraft({ origin: content, content }), ola, there());
    expect(names(moved.content)).toEqual([['Åse Ås', 'Ola Nordmann', 'Zoë Berg'], ['Ola Nordmann']]); // prettier-ignore
  });

  it('changes nothing when the same is entered again, seconds and all', () => {
    const exact = { ...chair, deputyFor: null, arrivedAt: at('2026-11-19T16:20:41.000Z'), leftAt: null }; // prettier-ignore
    const content = aProtocol({ present: [exact] });
    const draft = aProtocolDraft({ origin: content, content });
    expect(corrected(draft, chair, there({ arrived: '17:20' }))).toBe(draft);
  });

  it('lets the second of two clerks read first what the other wrote', () => {
    const draft = corrected(aProtocolDraft(), ola, there());
    expect(correctAttendance(draft, ola, away, [], 1)).toMatchObject({
      refusal: { code: 'version-conflict', version: 2 },
    });
  });

  it.each([
    ['left-before-arriving', chair, there({ arrived: '18:30', left: '18:00' })],
    ['outside-the-meeting', chair, there({ arrived: '16:59' })],
    ['outside-the-meeting', chair, there({ left: '20:01' })],
    ['no-place-to-take', zoe, there({ deputyFor: 'Ingen Her' })],
    ['no-place-to-take', ola, there({ deputyFor: 'Åse Ås' })],
    ['no-such-attendee', { ...ola, name: 'Ingen Her' }, there()],
  ])('is refused as "%s"', (code, person, presence) => {
    expect(correct(aProtocolDraft(), person, presence)).toMatchObject({ refusal: { code } });
  });

  it('is refused when the minutes lie with the chair or are frozen', () => {
    for (const state of [
      { status: 'for-approval', sentAt: at('2026-11-20T08:00:00.000Z') },
      { status: 'frozen', frozenAt: at('2026-11-20T08:00:00.000Z'), approvedById: 'x' },
    ] as const)
      expect(correct(aProtocolDraft({ state }), ola, there())).toMatchObject({
        refusal: { code: 'protocol-in-other-state', status: state.status },
      });
  });
});

describe('the clock in Oslo while it changes', () => {
  it('reads a departure in the hour that comes twice as the one after the arrival', () => {
    const autumn = aNight('2026-10-24T22:00:00.000Z', '2026-10-25T03:00:00.000Z');
    const draft = corrected(autumn, chair, there({ arrived: '02:40', left: '02:10' }));
    expect(draft.content.present[0]).toMatchObject({
      arrivedAt: '2026-10-25T00:40:00.000Z',
      leftAt: '2026-10-25T01:10:00.000Z',
    });
  });

  it('knows no time in the hour that is left out in spring, and crosses midnight', () => {
    const spring = aNight('2026-03-28T22:00:00.000Z', '2026-03-29T02:00:00.000Z');
    expect(correct(spring, chair, there({ arrived: '02:30' }))).toMatchObject({
      refusal: { code: 'outside-the-meeting', time: '02:30' },
    });
    expect(corrected(spring, chair, there({ arrived: '23:30', left: '03:15' })).content.present[0]).toMatchObject({ arrivedAt: '2026-03-28T22:30:00.000Z', leftAt: '2026-03-29T01:15:00.000Z' }); // prettier-ignore
  });
});
