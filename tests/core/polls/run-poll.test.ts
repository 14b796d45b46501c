import { describe, expect, it } from 'vitest';
import type { PollPlan } from '../../../src/core/polls/run-poll.ts';
import {
  changePoll,
  closePoll,
  draftPoll,
  noteOutcome,
  openPoll,
} from '../../../src/core/polls/run-poll.ts';
import {
  aClosedPoll,
  aDraftPoll,
  aPollPlan,
  anOpenPoll,
  pollDeadline,
  pollOpened,
  whatMatters,
  whereToGrow,
} from '../../support/builders/a-poll.ts';
import {
  aClosedRound,
  aPublishedRound,
  aRound,
  aRoundUnderWay,
} from '../../support/builders/a-round.ts';
import { aGround } from '../../support/builders/an-openness.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';
import type { Round } from '../../../src/core/workshops/round.ts';

const hand = aGround();
const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const [first] = whereToGrow.options;

/** What is wrong with a plan, whether it is new or changed. */
const wrongPlans: readonly [string, PollPlan, unknown][] = [
  ['two questions with one id', aPollPlan({ questions: [whereToGrow, { ...whatMatters, id: whereToGrow.id }] }),
    { code: 'same-id-twice' }],
  ['an option with the id of another question\'s option', aPollPlan({ questions: [whereToGrow, { ...whatMatters, options: [...whatMatters.options, first] }] }),
    { code: 'same-id-twice' }],
  ['an option with the poll\'s own id, under which people are counted', aPollPlan({ questions: [{ ...whereToGrow, options: [first, { id: ids.poll, label: 'Annet', meaning: '' }] }] }),
    { code: 'same-id-twice' }],
  ['two options that read the same', aPollPlan({ questions: [{ ...whereToGrow, options: [first, { id: ids.south, label: first.label, meaning: 'noe annet' }] }] }),
    { code: 'same-label-twice', label: 'Sandvika nord' }],
  ['more points on one option than there are', aPollPlan({ questions: [{ ...whatMatters, maxPerOption: 11 }] }),
    { code: 'more-per-option-than-budget', questionId: whatMatters.id }],
]; // prettier-ignore

const inRound = (round: Round) => ({ kind: 'round', round }) as const;

describe('drafting a poll', () => {
  it('asks the body of the round, in the phase of the round', () => {
    expect(draftPoll(inRound(aRoundUnderWay()), aPollPlan(), ids.poll, hand)).toEqual({
      refused: false,
      value: aDraftPoll(),
    });
  });

  it('lets two questions have options that read the same', () => {
    const [housing, climate] = whatMatters.options;
    const same = { ...whereToGrow, options: [{ ...first, label: housing.label }, climate] };
    const plan = aPollPlan({ questions: [same, { ...whatMatters, options: [housing] }] });
    expect(draftPoll(inRound(aRound()), plan, ids.poll, hand).refused).toBe(false);
  });

  it('is refused as "round-is-closed" when the minutes are made', () => {
    expect(draftPoll(inRound(aClosedRound()), aPollPlan(), ids.poll, hand)).toEqual(
      refused({ code: 'round-is-closed' }),
    );
  });

  it.each(wrongPlans)('is refused for %s', (_, plan, refusal) => {
    expect(draftPoll(inRound(aRound()), plan, ids.poll, hand)).toEqual(refused(refusal));
  });
});

describe('changing a poll', () => {
  it('replaces what is asked and raises the version', () => {
    expect(changePoll(aDraftPoll(), aPollPlan({ title: 'Ny tittel' }), 1, hand)).toEqual({
      refused: false,
      value: aDraftPoll({ title: 'Ny tittel', version: 2 }),
    });
  });

  it.each(wrongPlans)('is refused for %s', (_, plan, refusal) => {
    expect(changePoll(aDraftPoll(), plan, 1, hand)).toEqual(refused(refusal));
  });

  it.each([anOpenPoll(), aClosedPoll()])(
    'is refused as "poll-is-opened" when it is $state.status: answers were given to those words',
    (poll) => {
      expect(changePoll(poll, aPollPlan(), 1, hand)).toEqual(refused({ code: 'poll-is-opened' }));
    },
  );

  it('is refused as "version-conflict" for an older version', () => {
    expect(changePoll(aDraftPoll({ version: 2 }), aPollPlan(), 1, hand)).toEqual(
      refused({ code: 'version-conflict', version: 2 }),
    );
  });
});

describe('opening a poll', () => {
  const now = pollOpened;

  it.each([aPublishedRound(), aRoundUnderWay()])(
    'is done in a round that is $state.status',
    (round) => {
      expect(openPoll(aDraftPoll(), round, 4, 1, now)).toEqual({
        refused: false,
        value: anOpenPoll({ version: 2 }),
      });
    },
  );

  it('is refused as "openness-undecided" while the four questions are not answered', () => {
    expect(openPoll(aDraftPoll({ opennessDecision: null }), aRoundUnderWay(), 4, 1, now)).toEqual(
      refused({ code: 'openness-undecided', basis: 'kommuneloven § 11-5' }),
    );
  });

  it('is refused as "poll-openness-differs" when its sums would stand in minutes that are more open', () => {
    const openness = { kind: 'closed', basis: 'offl. § 23', decision: 'KS 41/26' } as const;
    expect(openPoll(aDraftPoll({ openness }), aRoundUnderWay(), 4, 1, now)).toEqual(
      refused({ code: 'poll-openness-differs', round: 'open' }),
    );
    expect(
      openPoll(aDraftPoll({ openness }), aRoundUnderWay({ openness }), 4, 1, now),
    ).toMatchObject({ refused: false });
  });

  it('is done for a poll that belongs to no round', () => {
    expect(openPoll(aDraftPoll({ roundId: null }), null, 4, 1, now).refused).toBe(false);
  });

  it('is refused as "round-not-published" before the notice is out', () => {
    expect(openPoll(aDraftPoll(), aRound(), 4, 1, now)).toEqual(
      refused({ code: 'round-not-published' }),
    );
  });

  it('is refused as "round-is-closed" after the minutes are made', () => {
    expect(openPoll(aDraftPoll(), aClosedRound(), 4, 1, now)).toEqual(
      refused({ code: 'round-is-closed' }),
    );
  });

  it('is refused as "deadline-passed" from the very instant of the deadline', () => {
    expect(openPoll(aDraftPoll(), aRoundUnderWay(), 4, 1, pollDeadline)).toEqual(
      refused({ code: 'deadline-passed', closesAt: pollDeadline }),
    );
    const last = at('2026-11-26T22:58:59.999Z');
    expect(openPoll(aDraftPoll(), aRoundUnderWay(), 4, 1, last).refused).toBe(false);
  });

  it('is refused as "nobody-to-ask" when the roll is empty', () => {
    expect(openPoll(aDraftPoll(), aRoundUnderWay(), 0, 1, now)).toEqual(
      refused({ code: 'nobody-to-ask' }),
    );
  });

  it.each([anOpenPoll(), aClosedPoll()])(
    'is refused as "poll-is-opened" when it is $state.status',
    (poll) => {
      expect(openPoll(poll, aRoundUnderWay(), 4, 1, now)).toEqual(
        refused({ code: 'poll-is-opened' }),
      );
    },
  );

  it('is refused as "version-conflict" when the words were changed meanwhile', () => {
    expect(openPoll(aDraftPoll({ version: 2 }), aRoundUnderWay(), 4, 1, now)).toEqual(
      refused({ code: 'version-conflict', version: 2 }),
    );
  });
});

describe('closing a poll', () => {
  it('remembers when, beside the deadline that it had', () => {
    const early = at('2026-11-20T09:00:00.000Z');
    expect(closePoll(anOpenPoll(), early)).toEqual({
      refused: false,
      value: anOpenPoll({
        version: 2,
        state: { status: 'closed', openedAt: pollOpened, closesAt: pollDeadline, closedAt: early },
      }),
    });
  });

  it.each([aDraftPoll(), aClosedPoll()])(
    'is refused as "poll-not-open" when it is $state.status',
    (poll) => {
      expect(closePoll(poll, pollDeadline)).toEqual(refused({ code: 'poll-not-open' }));
    },
  );
});

describe('noting what became of a poll', () => {
  it('keeps the note, and the next one after it', () => {
    const noted = noteOutcome(aClosedPoll(), 'Tatt inn i forslaget.', 1);
    expect(noted).toEqual({
      refused: false,
      value: aClosedPoll({ outcomeNote: 'Tatt inn i forslaget.', version: 2 }),
    });
    expect(
      noteOutcome(aClosedPoll({ outcomeNote: 'Første', version: 2 }), 'Andre', 2),
    ).toMatchObject({ value: { outcomeNote: 'Andre', version: 3 } });
  });

  it.each([aDraftPoll(), anOpenPoll()])(
    'is refused as "poll-not-closed" while it is $state.status',
    (poll) => {
      expect(noteOutcome(poll, 'Takk', 1)).toEqual(refused({ code: 'poll-not-closed' }));
    },
  );

  it('is refused as "version-conflict" for an older version', () => {
    expect(noteOutcome(aClosedPoll({ version: 2 }), 'Takk', 1)).toEqual(
      refused({ code: 'version-conflict', version: 2 }),
    );
  });
});
