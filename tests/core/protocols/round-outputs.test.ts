import { describe, expect, it } from 'vitest';
import type { DirectionResult } from '../../../src/core/directions/direction-result.ts';
import type { Direction } from '../../../src/core/directions/direction.ts';
import type { Verification } from '../../../src/core/directions/verification.ts';
import { layOutOutputs } from '../../../src/core/protocols/lay-out-outputs.ts';
import { assembleOutputs, verifiedBy } from '../../../src/core/protocols/round-outputs.ts';
import type { OutputFacts } from '../../../src/core/protocols/round-outputs.ts';
import type { Contribution } from '../../../src/core/workshops/contribution.ts';
import { nothingYet } from '../../../src/core/workshops/round-progress.ts';
import { aClosedRound, absent, present } from '../../support/builders/a-round.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const round = aClosedRound();
const closedAt = at('2026-11-19T19:00:00.000Z');
const roll = [
  { personId: ids.chair, name: 'Åse Ås', party: 'Bypartiet', function: 'chair' },
  { personId: ids.ola, name: 'Ola Nordmann', party: 'Markalista', function: 'member' },
  { personId: ids.kari, name: 'Kari Nordmann', party: 'Fjordpartiet', function: 'member' },
] as const;

function contribution(overrides: Partial<Contribution>): Contribution {
  return {
    ...{ id: uuid(900), phaseId: ids.phase, roundId: ids.round, bodyId: ids.body },
    ...{ questionId: ids.roundQuestion, tableNumber: 1, text: 'Vern om matjorda' },
    ...{ namedPersonId: null, source: 'table', clientKey: uuid(901), version: 1 },
    ...{ madeAt: at('2026-11-19T17:10:00.000Z'), withdrawnAt: null, ...overrides },
  };
}

function direction(overrides: Partial<Direction> = {}): Direction {
  return {
    ...{ id: uuid(910), phaseId: ids.phase, themeId: null, ordinal: 1, version: 1, links: [] },
    state: { status: 'asked' },
    versions: [
      {
        ...{ version: 1, text: 'Kommunen bygger der det er bane', changed: '' },
        ...{ madeById: ids.facilitator, madeAt: at('2026-11-20T08:00:00.000Z') },
      },
    ],
    ...overrides,
  };
}

const shown: DirectionResult = {
  ...{ kind: 'shown', answered: 5, eligible: 7, agreement: 60, missing: [] },
  counts: { understood: 3, partly: 1, not: 1 },
  consensus: { groups: [], smallest: null, geometricMean: null, leftOut: 0 } as never,
};

const facts = (overrides: Partial<OutputFacts> = {}): OutputFacts => ({
  ...{ round, closedAt, roll, seated: null, progress: nothingYet(ids.round) },
  attendance: [present(ids.chair), absent(ids.ola), present(ids.kari)],
  ...{ contributions: [], directions: [], results: new Map() },
  ...overrides,
});

describe('what a round has made', () => {
  it('writes at each table those who came, and nobody who stayed away', () => {
    const seated = { roundId: ids.round, tables: [[ids.ola, ids.chair], [ids.kari]] };
    expect(assembleOutputs(facts({ seated })).tables).toEqual([
      { number: 1, seated: [{ name: 'Åse Ås', party: 'Bypartiet' }] },
      { number: 2, seated: [{ name: 'Kari Nordmann', party: 'Fjordpartiet' }] },
    ]);
  });

  it('holds the agenda with the times that it took, and ends what went on at the closing', () => {
    const startedAt = at('2026-11-19T16:05:00.000Z');
    const progress = {
      ...nothingYet(ids.round),
      held: [{ itemId: ids.agendaItem, startedAt, endedAt: null }],
    };
    expect(assembleOutputs(facts({ progress })).agendaHeld).toEqual([
      { title: 'Innledning', kind: 'item', startedAt, endedAt: closedAt },
    ]);
  });

  it('lists contributions by question and table, without whoever did not ask to be named', () => {
    const given = [
      contribution({ id: uuid(1), tableNumber: null, source: 'person', text: 'Ø' }),
      contribution({ id: uuid(2), tableNumber: 2, text: 'B' }),
      contribution({
        ...{ id: uuid(3), tableNumber: null, source: 'person', text: 'A' },
        namedPersonId: ids.kari,
      }),
      contribution({ id: uuid(4), tableNumber: 1, text: 'C', withdrawnAt: closedAt }),
    ];
    const outputs = assembleOutputs(facts({ contributions: given }));
    expect(outputs.contributions.map(({ table, namedBy, text }) => [table, namedBy, text])).toEqual(
      [
        [2, null, 'B'],
        [null, 'Kari Nordmann', 'A'],
        [null, null, 'Ø'],
      ],
    );
    expect(JSON.stringify(outputs)).not.toContain(uuid(901));
  });

  it('leaves out a direction that is still being written and has been shown to nobody', () => {
    const draft = direction({ state: { status: 'draft' } });
    expect(assembleOutputs(facts({ directions: [draft] })).directions).toEqual([]);
    const asked = assembleOutputs(
      facts({ directions: [draft], results: new Map([[draft.id, shown]]) }),
    );
    expect(asked.directions).toEqual([
      {
        ...{ text: 'Kommunen bygger der det er bane', status: 'draft', note: '' },
        understood: { answered: 5, eligible: 7, understood: 3, partly: 1, not: 1 },
      },
    ]);
  });

  it('gives no sums where too few have answered', () => {
    const one = direction();
    const results = new Map<string, DirectionResult>([
      [one.id, { kind: 'too-few', answered: 2, eligible: 7 }],
    ]);
    expect(assembleOutputs(facts({ directions: [one], results })).directions).toMatchObject([
      { status: 'asked', understood: null },
    ]);
  });

  it('takes a verification only for the words that it asked about, the newest first', () => {
    const verification = (id: number, openedAt: string, version: number): Verification => ({
      ...{ id: uuid(id), phaseId: ids.phase, bodyId: ids.body, roundId: null },
      ...{ openedById: ids.facilitator, openedAt: at(openedAt), closesAt: closedAt },
      closed: { at: closedAt, eligible: 7 },
      asks: [{ directionId: uuid(910), version }],
    });
    const all = [
      verification(1, '2026-11-10T08:00:00.000Z', 1),
      verification(2, '2026-11-12T08:00:00.000Z', 1),
      verification(3, '2026-11-13T08:00:00.000Z', 2),
    ];
    expect(verifiedBy(direction(), all)?.id).toBe(uuid(2));
  });
});

describe('what a round has made, as part of the minutes', () => {
  const outputs = assembleOutputs(
    facts({
      seated: { roundId: ids.round, tables: [[ids.chair], [ids.kari]] },
      contributions: [contribution({})],
      directions: [direction({ state: { status: 'settled', by: 'threshold', at: closedAt } })],
      results: new Map([[uuid(910), shown]]),
    }),
  );

  it.each([
    ['nb', ['Bord', 'Innspill', 'Politiske føringer']],
    ['nn', ['Bord', 'Innspel', 'Politiske føringar']],
    ['en', ['Tables', 'Contributions', 'Political directions']],
  ] as const)(
    'has a heading for each part that there is something of, in %s',
    (language, expected) => {
      const blocks = layOutOutputs(outputs, ['Hva skal vi gå for, og hvorfor?'], language);
      expect(
        blocks.flatMap((block) =>
          block.kind === 'heading' && block.level === 1 ? [block.text] : [],
        ),
      ).toEqual(expected);
    },
  );

  it('says how many were understood, in words', () => {
    const blocks = layOutOutputs(outputs, ['Hva skal vi gå for, og hvorfor?'], 'nb');
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      text: 'Forstått. 5 av 7 svarte: 3 forstått, 1 delvis, 1 ikke forstått.',
    });
  });

  it('leaves out a part that there is nothing of', () => {
    expect(layOutOutputs(assembleOutputs(facts()), [], 'nb')).toEqual([]);
  });
});
