import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../bot/texts/commands.ts';
import { textsIn } from '../../../bot/texts/texts.ts';

describe('commands', () => {
  it.each([
    ['hjelp', 'help'],
    ['Help', 'help'],
    ['mine spørsmål', 'my-polls'],
    ['My polls.', 'my-polls'],
    ['planar', 'plans'],
    ['<at>Rådslag</at>&nbsp;neste  verksted', 'next-round'],
    ['neste verkstad', 'next-round'],
    ['Språk', 'language'],
    ['nynorsk', 'choose-language'],
  ])('understands «%s» whatever the reader’s language', (said, name) => {
    expect(readCommand(said)?.name).toBe(name);
  });

  it('hears which body a conversation is to be tied to', () => {
    expect(readCommand('<at>Rådslag</at> knytt til Kommunestyret')).toEqual({
      name: 'tie',
      bodyName: 'Kommunestyret',
    });
  });

  it.each(['', 'hva mener du om hamang', 'constructor', '__proto__'])(
    'takes «%s» for free text',
    (said) => {
      expect(readCommand(said)).toBeUndefined();
    },
  );
});

describe('texts', () => {
  it.each(['nb', 'nn', 'en'] as const)('hold no exclamation marks and no votes: %s', (language) => {
    const all = JSON.stringify(textsIn(language), (_key, value: unknown) =>
      typeof value === 'function'
        ? String((value as (...facts: unknown[]) => unknown)('A', 2, 3, 'B'))
        : value,
    );
    expect(all).not.toMatch(/!|undefined|NaN/);
    expect(all).not.toMatch(/avstemning|avrøysting/i);
  });
});
