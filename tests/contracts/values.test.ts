import { describe, expect, it } from 'vitest';
import { answerBody } from '../../src/contracts/poll-choices.ts';
import { enteredDate, id, instant, line, text } from '../../src/contracts/values.ts';

describe('an id on the wire', () => {
  it('is read in lower case, as the database writes it', () => {
    expect(id.parse('C0C0C0C0-0000-4000-8000-00000000000A')).toBe(
      'c0c0c0c0-0000-4000-8000-00000000000a',
    );
  });

  it('is read so in an answer too, so that its points find their option', () => {
    const questionId = 'C0C0C0C0-0000-4000-8000-00000000000A';
    const optionId = 'C0C0C0C0-0000-4000-8000-00000000000B';
    const choice = { kind: 'priority-points', points: { [optionId]: 3 } };
    expect(answerBody.parse({ choices: { [questionId]: choice } })).toEqual({
      choices: {
        [questionId.toLowerCase()]: {
          kind: 'priority-points',
          points: { [optionId.toLowerCase()]: 3 },
        },
      },
    });
  });

  it.each(['', 'not-an-id', 'c0c0c0c0-0000-4000-8000-00000000000', '__proto__'])(
    'is refused when it is "%s"',
    (text) => {
      expect(id.safeParse(text).success).toBe(false);
    },
  );
});

describe('an instant on the wire', () => {
  it.each(['2026-02-30T00:00:00.000Z', '2026-11-19T24:00:00.000Z', '2026-11-19T16:00:00Z'])(
    'is refused as %s: no calendar has it, or it is written otherwise than we compare it',
    (text) => {
      expect(instant.safeParse(text).success).toBe(false);
    },
  );
});

describe('a day that somebody enters', () => {
  it.each(['1900-01-01', '2028-02-29', '2199-12-31'])('may be %s', (day) => {
    expect(enteredDate.parse(day)).toBe(day);
  });

  it.each([
    ['2023-02-29', 'civil-date'],
    ['2026-1-1', 'civil-date'],
    ['0100-01-01', 'date-out-of-reach'],
    ['9999-12-31', 'date-out-of-reach'],
  ])('is refused as %s, once: %s', (day, why) => {
    expect(enteredDate.safeParse(day).error?.issues.map(({ message }) => message)).toEqual([why]);
  });
});

describe('text on the wire', () => {
  it('is composed and has one kind of line end, so that it is found and compared', () => {
    expect(text(20).parse('Bla\u030A\r\nplan')).toBe('Blå\nplan');
  });

  it('is refused where it holds what is no sign, or turns the signs after it around', () => {
    for (const given of ['a\u0001', 'a\u202Eb', 'a\0']) {
      expect(text(20).safeParse(given).error?.issues).toMatchObject([{ message: 'not-text' }]);
      expect(line(20).safeParse(given).success).toBe(false);
    }
  });

  it('has to say something that is seen where it has to say something', () => {
    expect(line(20).safeParse('\u200b').error?.issues).toMatchObject([
      { message: 'nothing-visible' },
    ]);
    expect(line(20).safeParse('').error?.issues).toHaveLength(1);
  });
});
