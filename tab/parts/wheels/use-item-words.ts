import { wheelItemWords } from '../../../src/contracts/wheels.ts';
import { wheelTexts } from '../../texts/wheels.ts';
import { useTexts } from '../../texts/texts.ts';
import type { LinkChoice } from './item-link-field.tsx';
import { useTimeWords } from './time-words.ts';

/** What is written of an item, field by field as it is called in the form and in words: for telling two versions apart. */
export function useItemWords(
  choices: readonly LinkChoice[],
): (written: object) => Readonly<Record<string, string>> {
  const texts = useTexts(wheelTexts);
  const timeWords = useTimeWords();
  return (written) => {
    const read = wheelItemWords.safeParse(written);
    if (!read.success) return {};
    const { title, when, lead, basis, publicDays, link } = read.data;
    const led = link && `${link.kind}:${link.id}`;
    return {
      ...{ [texts.itemTitle]: title, [texts.kind]: timeWords(when), [texts.leads]: texts[lead] },
      ...{ [texts.basis]: basis, [texts.publicDays]: publicDays === null ? '' : String(publicDays) },
      [texts.link]: led === null ? texts.noLink : (choices.find(({ value }) => value === led)?.label ?? led),
    }; // prettier-ignore
  };
}
