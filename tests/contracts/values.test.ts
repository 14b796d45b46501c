import { describe, expect, it } from 'vitest';
import { answerBody } from '../../src/contracts/polls.ts';
import { id, instant } from '../../src/contracts/values.ts';

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
