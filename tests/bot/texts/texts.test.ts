import { describe, expect, it } from 'vitest';
import { conversationTexts } from '../../../bot/texts/conversation-texts.ts';
import { commandAbout, readCommand } from '../../../bot/texts/commands.ts';
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
    ['pause', 'pause'],
    ['Hald fram', 'resume'],
    ['continue', 'resume'],
    ['next workshop?', 'next-round'],
  ])('understands «%s» whatever the reader’s language', (said, name) => {
    expect(readCommand(said)?.name).toBe(name);
  });

  it.each([
    ['hjlep', 'help'],
    ['mine sporsmal', 'my-polls'],
    ['mine spørsmol', 'my-polls'],
    ['mine spoersmaal', 'my-polls'],
    ['nestee verksted', 'next-round'],
    ['neste versktad', 'next-round'],
    ['planene', undefined],
    ['sprak', 'language'],
    ['bokmaal', 'choose-language'],
    ['pausee', 'pause'],
    ['forsett', 'resume'],
    ['opplaering', 'training'],
    ['halo', 'help'],
    ['plattform', undefined],
  ])('forgives a slip where it leaves no doubt, and no more: «%s»', (said, name) => {
    expect(readCommand(said)?.name).toBe(name);
  });

  it.each([
    ['Når er neste møte?', 'next-round'],
    ['hvilke planer gjelder for skolen', 'plans'],
    ['I am on holiday next week', 'pause'],
    ['kor finn eg spørjingane', 'my-polls'],
    ['can you write in another language', 'language'],
    ['ikke varsle meg om natten', 'settings'],
    ['takk for sist', undefined],
  ])('hears what free text is about: «%s»', (said, name) => {
    expect(commandAbout(said)).toBe(name);
  });

  it.each(['nb', 'nn', 'en'] as const)('are understood as they are named in %s', (language) => {
    for (const [name, word] of Object.entries(conversationTexts[language].words))
      expect(readCommand(word)?.name, word).toBe(name);
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
    const texts = [textsIn(language), conversationTexts[language]];
    const all = JSON.stringify(texts, (_key, value: unknown) =>
      typeof value === 'function'
        ? String((value as (...facts: unknown[]) => unknown)('A', 2, 3, 'B'))
        : value,
    );
    expect(all).not.toMatch(/!|undefined|NaN/);
    expect(all).not.toMatch(/avstemning|avrøysting/i);
  });
});
