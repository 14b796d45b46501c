import { describe, expect, it } from 'vitest';
import { statutoryRules } from '../../../src/core/deadlines/statutory-rule.ts';
import {
  beginAmendment,
  decideAmendment,
} from '../../../src/core/planning-strategy/amend-strategy.ts';
import {
  adoptStrategy,
  beginStrategy,
  proposeStrategy,
} from '../../../src/core/planning-strategy/change-strategy.ts';
import { addEntry, changeEntry } from '../../../src/core/planning-strategy/keep-entry.ts';
import {
  publicity,
  strategyDeadlines,
} from '../../../src/core/planning-strategy/strategy-deadlines.ts';
import {
  anAmendment,
  anEntry,
  aStrategy,
  entryFactsWith,
  inTime,
} from '../../support/builders/a-strategy.ts';
import { on } from '../../support/builders/instants.ts';

const term = {
  ...{ id: 'term', startsOn: on('2023-10-01'), endsOn: on('2027-09-30') },
  constitutedOn: on('2023-10-18'),
};
const today = on('2024-04-01');
const frame = { term, rules: [], today };
const draft = aStrategy(
  { entries: [anEntry('klima')] },
  { status: 'draft', adopted: null, publicFrom: null, treatmentOn: null },
);
const proposed = aStrategy({ entries: [anEntry('klima')] }, { status: 'proposed', adopted: null });
const adopted = aStrategy({ entries: [anEntry('klima')], amendments: [anAmendment()] });
const decision = { on: on('2024-03-20'), bodyId: 'KS', reference: '24/1' };
const codeOf = (decided: {
  readonly refused: boolean;
  readonly refusal?: { readonly code: string };
}) => (decided.refused ? decided.refusal?.code : 'taken');

describe('a planning strategy’s way', () => {
  it('begins as a draft, one in each term', () => {
    const wish = { id: 'new', termId: 'other', title: 'Planstrategi', planId: null };
    expect(beginStrategy([adopted], wish)).toMatchObject({
      value: { strategy: { status: 'draft' } },
    });
    expect(codeOf(beginStrategy([adopted], { ...wish, termId: 'term' }))).toBe('term-has-strategy');
  });

  const dates = { publicFrom: on('2024-02-19'), treatmentOn: on('2024-03-20'), despite: '' };
  it('is public 30 days before the council treats it; a day less is shown before it is kept', () => {
    expect(proposeStrategy(draft, frame, 3, dates)).toMatchObject({
      value: { strategy: { status: 'proposed', version: 4 } },
    });
    const short = { ...dates, publicFrom: on('2024-02-28') };
    expect(proposeStrategy(draft, frame, 3, short)).toMatchObject({
      refusal: {
        code: 'deadline-broken',
        broken: [
          {
            ...{ paragraph: 'pbl § 10-1', dueOn: '2024-02-19', brokenBy: 9, amount: 30 },
            ...{ unit: 'days', daysPublic: 21, earliestOn: '2024-03-29' },
          },
        ],
      },
    });
    expect(
      codeOf(proposeStrategy(draft, frame, 3, { ...short, despite: 'Feil i kunngjøringen' })),
    ).toBe('taken');
  });

  it('is refused with dates that run backwards, a stale version, or when it is adopted', () => {
    const backwards = { ...dates, publicFrom: on('2024-03-21') };
    expect(codeOf(proposeStrategy(draft, frame, 3, backwards))).toBe('public-after-treatment');
    expect(codeOf(proposeStrategy(draft, frame, 2, dates))).toBe('version-conflict');
    expect(codeOf(proposeStrategy(adopted, frame, 3, dates))).toBe('strategy-is-adopted');
  });

  it('is adopted after it was public, not before it happened, not empty, and not behind a newer one', () => {
    const given = { ...decision, despite: '' };
    const adopt = (whole = proposed, change: Partial<typeof given> = {}, others = [whole]) =>
      adoptStrategy(others, whole, frame, whole.strategy.version, { ...given, ...change });
    expect(adopt()).toMatchObject({
      value: { strategy: { status: 'adopted', adopted: decision } },
    });
    expect(codeOf(adopt(draft))).toBe('not-proposed');
    expect(codeOf(adopt(proposed, { on: on('2024-04-02') }))).toBe('not-happened-yet');
    expect(codeOf(adopt({ ...proposed, entries: [anEntry('klima', { isWithdrawn: true })] }))).toBe(
      'strategy-is-empty',
    );
    expect(codeOf(adopt(proposed, { on: on('2024-03-01') }))).toBe('deadline-broken');
    expect(codeOf(adopt(proposed, {}, [proposed, adopted]))).toBe('newer-strategy-adopted');
  });
});

describe('the deadlines of pbl § 10-1', () => {
  const none = { publicFrom: null, treatmentOn: null, adoptedOn: null };
  it('gives a year from the constitution, or from the term’s first day and says so', () => {
    expect(strategyDeadlines(term, none, [], today)).toMatchObject([
      { dueOn: '2024-10-18', daysLeft: 200, isFromTermStart: false, brokenBy: 0 },
    ]);
    expect(strategyDeadlines({ ...term, constitutedOn: null }, none, [], today)).toMatchObject([
      { dueOn: '2024-10-01', isFromTermStart: true },
    ]);
  });

  it('says how many days the proposal is public, and when the council can treat it at the earliest', () => {
    const typed = { ...none, publicFrom: on('2024-02-28') };
    expect(publicity(none, [])).toEqual({ daysPublic: null, earliestOn: null });
    expect(publicity(typed, [])).toEqual({ daysPublic: null, earliestOn: '2024-03-29' });
    expect(publicity({ ...typed, treatmentOn: on('2024-03-20') }, [])).toMatchObject({
      daysPublic: 21,
    });
    const aMonth = {
      ...statutoryRules['planning-strategy-public'],
      amount: 1,
      unit: 'months',
    } as const;
    expect(publicity({ ...none, publicFrom: on('2025-01-31') }, [aMonth])).toMatchObject({
      earliestOn: '2025-03-01',
    });
  });

  it('ends on 28 February for a council constituted on a leap day', () => {
    const leap = { ...term, constitutedOn: on('2024-02-29') };
    expect(strategyDeadlines(leap, none, [], today)).toMatchObject([{ dueOn: '2025-02-28' }]);
  });

  it('shows that the treatment comes too late, and what is met has no days left', () => {
    const late = { ...none, treatmentOn: on('2024-10-20') };
    expect(strategyDeadlines(term, late, [], today)).toMatchObject([
      { brokenBy: 2 },
      { dueOn: '2024-09-20', daysLeft: 172, brokenBy: 0 },
    ]);
    const met = { publicFrom: on('2024-02-01'), treatmentOn: null, adoptedOn: on('2024-03-20') };
    expect(strategyDeadlines(term, met, [], today)).toMatchObject([
      { daysLeft: null, brokenBy: 0 },
      { daysLeft: null, brokenBy: 0 },
    ]);
  });
});

describe('a line of the strategy', () => {
  const made = { id: 'new', amendmentId: null, supersedesId: null };
  const natur = entryFactsWith({ planId: 'natur', title: 'Natur' });

  it('is added, changed and taken out while the strategy is prepared, and the history keeps what stood there', () => {
    expect(addEntry(draft, natur, made)).toMatchObject({
      value: { happened: [{ kind: 'entry-added', before: null }] },
    });
    const later = entryFactsWith({ from: inTime('2027'), to: inTime('2027') });
    expect(changeEntry(draft, 'entry-klima', 1, later)).toMatchObject({
      value: {
        entries: [{ from: '2027', version: 2 }],
        happened: [{ kind: 'entry-changed', before: { from: '2026' } }],
      },
    });
    expect(changeEntry(draft, 'entry-klima', 1, null)).toMatchObject({
      value: { entries: [{ isWithdrawn: true }], happened: [{ kind: 'entry-withdrawn' }] },
    });
  });

  it('shows the second of two planners what the first wrote', () => {
    expect(changeEntry(draft, 'entry-klima', 0, natur)).toMatchObject({
      refusal: { code: 'version-conflict', version: 1, theirs: { from: '2026', planId: 'klima' } },
    });
  });

  it('says which plan and when, and stands there once', () => {
    const add = (facts: Parameters<typeof entryFactsWith>[0]) =>
      codeOf(addEntry(draft, { ...natur, ...facts }, made));
    expect(add({ planId: null })).toBe('entry-needs-plan');
    expect(add({ kind: 'new', planId: null })).toBe('taken');
    expect(add({ kind: 'new', from: null, to: null })).toBe('entry-needs-time');
    expect(add({ to: null })).toBe('entry-needs-time');
    expect(add({ from: null, to: null })).toBe('taken');
    expect(add({ from: inTime('2027'), to: inTime('2026') })).toBe('time-runs-backwards');
    expect(add({ kind: 'master-plan' })).toBe('entry-needs-decision');
    expect(add({ kind: 'master-plan', decision: 'revise-whole', from: null, to: null })).toBe(
      'entry-needs-time',
    );
    expect(add({ kind: 'master-plan', decision: 'continue' })).toBe('taken');
    expect(add({ planId: 'klima' })).toBe('entry-listed-twice');
  });

  it('is frozen by the adoption; afterwards it comes by an amendment that is not decided yet', () => {
    expect(codeOf(addEntry(adopted, natur, made))).toBe('strategy-is-frozen');
    expect(codeOf(changeEntry(adopted, 'entry-klima', 1, natur))).toBe('strategy-is-frozen');
    expect(codeOf(addEntry(adopted, natur, { ...made, amendmentId: 'supplement' }))).toBe('taken');
    expect(codeOf(addEntry(adopted, natur, { ...made, amendmentId: 'x' }))).toBe(
      'no-such-amendment',
    );
    const done = { ...adopted, amendments: [anAmendment({ decided: decision })] };
    expect(codeOf(addEntry(done, natur, { ...made, amendmentId: 'supplement' }))).toBe(
      'strategy-is-frozen',
    );
    const instead = { ...made, amendmentId: 'supplement', supersedesId: 'entry-klima' };
    expect(
      codeOf(
        addEntry(adopted, entryFactsWith({ from: inTime('2027'), to: inTime('2027') }), instead),
      ),
    ).toBe('taken');
    expect(codeOf(addEntry(adopted, natur, { ...instead, supersedesId: 'x' }))).toBe(
      'no-such-entry',
    );
  });
});

describe('an amendment', () => {
  const wish = { id: 'new', kind: 'supplement', year: null, title: 'Tillegg' } as const;
  const rolling = { ...wish, kind: 'rolling', year: 2026 } as const;

  it('is a supplement anywhere, and a rolling where the list is rolled each year', () => {
    expect(codeOf(beginAmendment(adopted, 'term', wish))).toBe('taken');
    expect(codeOf(beginAmendment(draft, 'term', wish))).toBe('strategy-not-adopted');
    expect(codeOf(beginAmendment(adopted, 'term', rolling))).toBe('not-rolled-here');
    expect(codeOf(beginAmendment(adopted, 'yearly', rolling))).toBe('taken');
    const rolled = { ...adopted, amendments: [anAmendment({ kind: 'rolling', year: 2026 })] };
    expect(codeOf(beginAmendment(rolled, 'yearly', rolling))).toBe('year-already-rolled');
  });

  it('is decided with its lines, after the strategy and not before it happened', () => {
    const filled = aStrategy({
      entries: [anEntry('natur', { amendmentId: 'supplement' })],
      amendments: [anAmendment(), anAmendment({ id: 'done', decided: decision })],
    });
    const decideIt = (whole = filled, id = 'supplement', day = '2024-03-25', seen = 1) =>
      codeOf(decideAmendment(whole, id, seen, { ...decision, on: on(day) }, today));
    expect(decideIt()).toBe('taken');
    expect(decideIt(adopted)).toBe('amendment-is-empty');
    expect(decideIt(filled, 'x')).toBe('no-such-amendment');
    expect(decideIt(filled, 'done')).toBe('amendment-is-decided');
    expect(decideIt(filled, 'supplement', '2024-03-19')).toBe('before-strategy');
    expect(decideIt(filled, 'supplement', '2024-04-02')).toBe('not-happened-yet');
    expect(decideIt(filled, 'supplement', '2024-03-25', 2)).toBe('version-conflict');
  });
});
