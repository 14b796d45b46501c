import { describe, expect, it } from 'vitest';
import { datesFor } from '../../../src/core/letters/letter.ts';
import type {
  Letter,
  LetterDate,
  LetterEdition,
  LetterRecipient,
} from '../../../src/core/letters/letter.ts';
import { preconditionsOf } from '../../../src/core/letters/preconditions.ts';
import { letterDates, proposeLetter } from '../../../src/core/letters/propose-letter.ts';
import {
  acceptLetter,
  answerConcern,
  askAboutLetter,
  refuseDate,
  takeBackDate,
} from '../../../src/core/letters/reply-to-letter.ts';
import { sendLetter, writeLetter } from '../../../src/core/letters/send-letter.ts';
import { aProcess } from '../../support/builders/a-process.ts';
import { aRoundUnderWay } from '../../support/builders/a-round.ts';
import { at, on } from '../../support/builders/instants.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

const now = at('2026-11-02T08:00:00.000Z');
const content = {
  ...{ purpose: 'Hvorfor', expectation: 'Kom', roles: 'Hva', rules: 'Lytt', notDecided: 'Intet' },
  ...{ bodyIds: [ids.body], includesDeputies: false, dateIds: [ids.round] },
};
const letter = (overrides: Partial<Letter> = {}): Letter => ({
  ...{ id: uuid(700), processId: ids.process, content, edition: 0, version: 1 },
  ...overrides,
});
const date: LetterDate = {
  ...{ id: ids.round, kind: 'round', title: 'Runde 1', place: 'Salen', bodyId: ids.body },
  startsAt: at('2026-11-26T17:00:00.000Z'),
  ...{ startsOn: on('2026-11-26'), endsOn: on('2026-11-26') },
};
const edition: LetterEdition = {
  ...{ letterId: uuid(700), edition: 1, content, dates: [date], correction: '' },
  ...{ sentAt: now, sentBy: ids.facilitator },
};
const ola: LetterRecipient = {
  personId: ids.ola,
  bodyIds: [ids.body],
  acceptedEdition: 0,
  acceptedAt: null,
};
const by = { personId: ids.facilitator, now };
const members = new Map([
  [ids.ola, [ids.body]],
  [ids.kari, [ids.body]],
]);

describe('writing the letter', () => {
  const begun = { id: uuid(700), processId: ids.process };
  it('begins with the first save, and counts its versions', () => {
    expect(writeLetter(null, content, 0, begun)).toMatchObject({
      value: { version: 1, edition: 0 },
    });
    expect(writeLetter(letter(), content, 1, begun)).toMatchObject({ value: { version: 2 } });
  });
  it('is refused to who has an older one before them, and to the second who begins', () => {
    expect(writeLetter(letter({ version: 3 }), content, 2, begun)).toMatchObject({ refusal: { code: 'version-conflict', version: 3 } }); // prettier-ignore
    expect(writeLetter(letter(), content, 0, begun)).toMatchObject({ refused: true });
  });
});

describe('sending the letter', () => {
  const send = (of: Letter, correction = '', dates = [date], to = members, before = [ola]) =>
    sendLetter(of, { seen: of.version, correction }, dates, to, before, by);

  it('goes to everybody who sits in the bodies, with the dates as they are now', () => {
    const sent = sendLetter(letter(), { seen: 1, correction: 'x' }, [date], members, [], by);
    expect(sent).toMatchObject({
      value: {
        letter: { edition: 1, version: 2 },
        edition: { edition: 1, dates: [date], correction: '', sentBy: ids.facilitator },
        recipients: [{ personId: ids.ola, acceptedEdition: 0 }, { personId: ids.kari }],
      },
    });
  });
  it('as a correction keeps what was accepted, and reaches who has left since', () => {
    const accepted = { ...ola, acceptedEdition: 1, acceptedAt: now };
    const gone = { ...ola, personId: ids.per };
    const sent = send(letter({ edition: 1 }), 'Ny dato', [date], members, [accepted, gone]);
    expect(sent).toMatchObject({ value: { edition: { edition: 2, correction: 'Ny dato' } } });
    expect(sent.refused ? [] : sent.value.recipients.map((one) => [one.personId, one.acceptedEdition])).toEqual([[ids.ola, 1], [ids.kari, 0], [ids.per, 0]]); // prettier-ignore
  });
  it.each([
    ['something is missing', send(letter({ content: { ...content, rules: '' } }), '', []), { code: 'letter-incomplete', missing: ['rules', 'dates'] }],
    ['nobody sits in the bodies', send(letter(), '', [date], new Map()), { code: 'nobody-to-write-to' }],
    ['a correction does not say what is new', send(letter({ edition: 1 })), { code: 'correction-unexplained' }],
    ['somebody has written on it since', sendLetter(letter({ version: 2 }), { seen: 1, correction: '' }, [date], members, [], by), { code: 'version-conflict', version: 2 }],
  ])('is refused when %s', (_, outcome, refusal) => {
    expect(outcome).toEqual({ refused: true, refusal });
  }); // prettier-ignore
});

describe('replying', () => {
  const sent = letter({ edition: 2 });
  it('accepts the edition that was read, once', () => {
    const accepted = acceptLetter(sent, ola, 2, now);
    expect(accepted).toMatchObject({ value: { acceptedEdition: 2, acceptedAt: now } });
    const later = at('2026-11-03T08:00:00.000Z');
    const again = accepted.refused ? accepted : acceptLetter(sent, accepted.value, 2, later);
    expect(again).toMatchObject({ value: { acceptedAt: now } });
  });
  it('is refused as "letter-corrected" for an older edition', () => {
    expect(acceptLetter(sent, ola, 1, now)).toMatchObject({ refusal: { code: 'letter-corrected', edition: 2 } }); // prettier-ignore
  });

  const asked = (number: number, words: string) => ({ id: uuid(number), personId: ids.ola, words });
  const question = (number: number, words: string) => {
    const taken = askAboutLetter(sent, [], asked(number, words), now);
    if (taken.refused || !taken.value) throw new Error('is taken');
    return taken.value;
  };
  it('takes a question once, however often it is sent while it waits', () => {
    const first = question(701, 'Hvor?');
    expect(first).toMatchObject({ kind: 'question', answeredAt: null });
    expect(askAboutLetter(sent, [first], asked(702, 'Hvor?'), now)).toEqual({ refused: false, value: null }); // prettier-ignore
    const answered = answerConcern(first, 'I salen', by);
    expect(askAboutLetter(sent, [answered], asked(702, 'Hvor?'), now)).toMatchObject({ value: { id: uuid(702) } }); // prettier-ignore
  });
  it('takes no empty question, and no eleventh that waits', () => {
    expect(askAboutLetter(sent, [], asked(701, ''), now)).toMatchObject({ refusal: { code: 'question-missing' } }); // prettier-ignore
    const waiting = Array.from({ length: 10 }, (_, n) => question(710 + n, `Spørsmål ${n}`));
    expect(askAboutLetter(sent, waiting, asked(730, 'Ett til'), now)).toMatchObject({ refusal: { code: 'too-many-questions', most: 10 } }); // prettier-ignore
  });
  it('takes that a date does not work, changes why, and takes it back', () => {
    const said = { id: uuid(740), dateId: ids.round, why: '' };
    const first = refuseDate(sent, edition, ola, [], said, now);
    if (first.refused) throw new Error('is taken');
    expect(first.value).toMatchObject({ kind: 'date', dateId: ids.round, words: '' });
    const again = refuseDate(sent, edition, ola, [first.value], { ...said, id: uuid(741), why: 'Reise' }, now); // prettier-ignore
    expect(again).toMatchObject({ value: { id: uuid(740), words: 'Reise' } });
    expect(takeBackDate([first.value], ids.round, now)).toMatchObject({ withdrawnAt: now });
    expect(takeBackDate([], ids.round, now)).toBeNull();
  });
  it('knows no date of a body that the person does not sit in', () => {
    const outside = { ...ola, bodyIds: [] };
    expect(refuseDate(sent, edition, outside, [], { id: uuid(1), dateId: ids.round, why: '' }, now)).toMatchObject({ refusal: { code: 'no-such-date' } }); // prettier-ignore
    expect(datesFor([date], [])).toEqual([]);
  });
});

describe('the four preconditions', () => {
  const met = (...given: Parameters<typeof preconditionsOf>) =>
    preconditionsOf(...given).map(({ isMet }) => isMet);
  const refused = { ...refuseDate(letter({ edition: 1 }), edition, ola, [], { id: uuid(1), dateId: ids.round, why: '' }, now) }; // prettier-ignore
  const concern = refused.refused ? [] : [refused.value];

  it('are all unmet without a letter: no process starts silently', () => {
    expect(met(null, [], [], 0)).toEqual([false, false, false, false]);
  });
  it('are met by a letter that has reached everybody', () => {
    expect(met(edition, [ola], [], 0)).toEqual([true, true, true, true]);
  });
  it('miss the last while somebody is not reached, or cannot come and has no answer', () => {
    expect(met(edition, [ola], [], 1)[3]).toBe(false);
    expect(met(edition, [ola], concern, 0)[3]).toBe(false);
    expect(met(edition, [ola], concern.map((one) => answerConcern(one, 'Vara kommer', by)), 0)[3]).toBe(true); // prettier-ignore
  });
});

describe('the proposal', () => {
  const round = aRoundUnderWay();
  it('tells of rounds and phases by time, none that is over, and of what is expected', () => {
    const process = aProcess();
    const dates = letterDates(process, [round], on('2026-11-01'));
    expect(dates.map(({ id }) => id)).toContain(round.id);
    expect(letterDates(process, [round], on('2099-01-01'))).toEqual([]);
    const proposed = proposeLetter(process, [round], dates, 'nb');
    expect(proposed.bodyIds).toEqual([round.bodyId]);
    expect(proposed.dateIds).toContain(round.id);
    expect(proposed.notDecided).toContain('vedtar ingenting');
  });
});
