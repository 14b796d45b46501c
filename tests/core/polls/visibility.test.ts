import { describe, expect, it } from 'vitest';
import { ballotsOf, giveUpBallots, waitsForBallots } from '../../../src/core/polls/open-ballots.ts';
import { changePoll, draftPoll, openPoll } from '../../../src/core/polls/run-poll.ts';
import { resultsHiddenFrom } from '../../../src/core/polls/see-results.ts';
import { makeStricter } from '../../../src/core/polls/keep-visibility.ts';
import { isCrowdTooSmall, visibilities } from '../../../src/core/polls/visibility.ts';
import type { Seal } from '../../../src/core/polls/visibility.ts';
import {
  aClosedPoll,
  aDraftPoll,
  anAnswer,
  anOpenPoll,
  aPollPlan,
  pollDeadline,
  pollOpened,
  whatMatters,
  whereToGrow,
} from '../../support/builders/a-poll.ts';
import { aRoundUnderWay } from '../../support/builders/a-round.ts';
import { aGround } from '../../support/builders/an-openness.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const refused = (refusal: unknown) => ({ refused: true, refusal });
const key = { keyId: ids.administrator, publicKey: 'offentlig' };
const anonymous = { visibility: 'anonymous', anonymousUse: 'climate', resultsWhen: 'at-close' } as const; // prettier-ignore
const seal = (state: Seal['state']): Seal => ({ ...key, state });

describe('what is said of who sees the answers', () => {
  const draft = (plan: Parameters<typeof aPollPlan>[0]) =>
    draftPoll(
      { kind: 'phase', phaseId: ids.phase, bodyId: ids.body },
      aPollPlan(plan),
      ids.poll,
      aGround(),
    );

  it('is kept with the draft, and an anonymous one says what it is for', () => {
    expect(draft(anonymous)).toMatchObject({ value: { ...anonymous, seal: null } });
    expect(draft({ ...anonymous, anonymousUse: null })).toEqual(
      refused({ code: 'anonymous-without-use' }),
    );
  });

  it.each(['at-once', 'after-own-answer'] as const)(
    'lets no anonymous poll show its results %s',
    (resultsWhen) => {
      expect(draft({ ...anonymous, resultsWhen })).toEqual(
        refused({ code: 'anonymous-shows-at-close' }),
      );
      const poll = aDraftPoll();
      expect(changePoll(poll, aPollPlan({ ...anonymous, resultsWhen }), 1, aGround())).toEqual(
        refused({ code: 'anonymous-shows-at-close' }),
      );
    },
  );

  it('is sealed when the poll opens, and not opened without a key', () => {
    const open = (given: typeof key | null) =>
      openPoll(aDraftPoll(anonymous), aRoundUnderWay(), 4, 1, pollOpened, given);
    expect(open(key)).toMatchObject({ value: { seal: { ...key, state: 'sealed' } } });
    expect(open(null)).toEqual(refused({ code: 'version-conflict', version: 1 }));
    expect(openPoll(aDraftPoll(), aRoundUnderWay(), 4, 1, pollOpened, key)).toMatchObject({
      value: { seal: null },
    });
  });
});

describe('showing less of a poll that has been asked', () => {
  it('goes one way, and never to anonymous', () => {
    for (const from of visibilities)
      for (const to of visibilities) {
        const isStricter = visibilities.indexOf(to) > visibilities.indexOf(from);
        const decided = makeStricter(anOpenPoll({ visibility: from }), to, 1);
        expect(decided, `${from} → ${to}`).toMatchObject(
          isStricter && to !== 'anonymous'
            ? { value: { visibility: to, version: 2 } }
            : refused({ code: 'visibility-not-stricter' }),
        );
      }
  });

  it('is for what has been asked, closed as well, in the version that was seen', () => {
    expect(makeStricter(aDraftPoll(), 'sums', 1)).toEqual(refused({ code: 'poll-not-open' }));
    expect(makeStricter(aClosedPoll({ visibility: 'named' }), 'sums', 1).refused).toBe(false);
    expect(makeStricter(anOpenPoll({ visibility: 'named' }), 'sums', 2)).toEqual(
      refused({ code: 'version-conflict', version: 1 }),
    );
  });
});

describe('opening sealed answers', () => {
  const north = anAnswer(ids.north, { [ids.housing]: 6 });
  const south = anAnswer(ids.south, { [ids.housing]: 2, [ids.care]: 1 });

  it('parts what one person answered to one question from what the same person answered to the next', () => {
    const { ballots, change } = ballotsOf([north, south, north], 3);
    expect(ballots).toHaveLength(6);
    expect(ballots.map((ballot) => Object.keys(ballot))).toEqual([
      ...[[whereToGrow.id], [whatMatters.id]],
      ...[[whereToGrow.id], [whatMatters.id]],
      ...[[whereToGrow.id], [whatMatters.id]],
    ]);
    expect(change).toEqual({
      options: { [ids.north]: 2, [ids.south]: 1, [ids.housing]: 14, [ids.care]: 1 },
      answered: 0,
    });
  });

  it.each([0, 1, 2])(
    'keeps nothing of %i answers: one ballot beside one name is an answer',
    (n) => {
      expect(
        ballotsOf(
          Array.from({ length: n }, () => north),
          n,
        ),
      ).toEqual({
        ballots: [],
        change: { options: {}, answered: 0 },
      });
    },
  );

  it('does not count who could not be read, and keeps nothing where too few are left', () => {
    expect(ballotsOf([north, north, south], 4).change.answered).toBe(-1);
    expect(ballotsOf([north, north], 3)).toEqual({
      ballots: [],
      change: { options: {}, answered: -1 },
    });
  });

  it('shows nothing before it is done, nor of what is lost', () => {
    const hidden = (state: Seal['state']) =>
      resultsHiddenFrom(
        aClosedPoll({ ...anonymous, seal: seal(state) }),
        { eligible: true, hasAnswered: true, preparesPolls: true },
        12,
      );
    expect((['sealed', 'opened', 'destroyed', 'lost'] as const).map(hidden)).toEqual([
      'being-opened',
      null,
      null,
      'ballots-lost',
    ]);
  });

  it('is waited for by the minutes of its round until it is done', () => {
    const closed = (state: Seal['state']) => aClosedPoll({ ...anonymous, seal: seal(state) });
    expect(waitsForBallots(anOpenPoll({ ...anonymous, seal: seal('sealed') }))).toBe(true);
    expect(waitsForBallots(closed('sealed'))).toBe(true);
    expect(waitsForBallots(closed('opened'))).toBe(false);
    expect(waitsForBallots(closed('lost'))).toBe(false);
    expect(waitsForBallots(aClosedPoll())).toBe(false);
    expect(waitsForBallots(aDraftPoll(anonymous))).toBe(false);
  });

  it('is given up when the key has been looked for in a week, and not before', () => {
    const poll = aClosedPoll({ ...anonymous, seal: seal('sealed') });
    expect(pollDeadline).toBe('2026-11-26T22:59:00.000Z');
    expect(giveUpBallots(poll, at('2026-12-03T22:58:59.999Z'))).toEqual(
      refused({ code: 'key-may-be-found' }),
    );
    expect(giveUpBallots(poll, at('2026-12-03T22:59:00.000Z'))).toMatchObject({
      value: { seal: { state: 'lost' } },
    });
    expect(
      giveUpBallots(
        aClosedPoll({ ...anonymous, seal: seal('opened') }),
        at('2027-01-01T00:00:00.000Z'),
      ),
    ).toEqual(refused({ code: 'poll-not-closed' }));
  });
});

describe('who has answered', () => {
  it('is hidden of an anonymous poll while fewer than ten have, and of no other', () => {
    expect(isCrowdTooSmall({ visibility: 'anonymous' }, 9)).toBe(true);
    expect(isCrowdTooSmall({ visibility: 'anonymous' }, 10)).toBe(false);
    expect(isCrowdTooSmall({ visibility: 'sums' }, 1)).toBe(false);
  });
});
