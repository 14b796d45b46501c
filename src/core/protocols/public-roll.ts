import { hideWords, screenText } from '../screening/screen-text.ts';
import { linePlaces, placesOf } from './marked-places.ts';
import type { ProtocolAttendee, ProtocolContent } from './protocol.ts';

type Screened = Pick<ProtocolContent, 'screening' | 'present' | 'absent' | 'language'>;

/** The roll as the public reads it: what is marked in the part is marked line by line, and whose place a deputy took is named in it twice. */
export function publicRoll(
  content: Screened,
  part: 'present' | 'absent',
): readonly ProtocolAttendee[] {
  const { screening = [], language } = content;
  const places = placesOf(screening.filter(({ passage }) => passage === `${part}:0`));
  const named = namedAsInRoll(content);
  let from = 0;
  return content[part].map(({ name, party, deputyFor, arrivedAt, leftAt, ...attendee }) => {
    const own = linePlaces(places, from, from + name.length);
    from += name.length + 1;
    return {
      ...{ party, function: attendee.function },
      ...(arrivedAt !== undefined && { arrivedAt }),
      ...(leftAt !== undefined && { leftAt }),
      name: own.length > 0 ? screenText(name, own, language) : named(name),
      deputyFor: deputyFor === null ? null : named(deputyFor),
    };
  });
}

/** How a name elsewhere than in the roll is read: without what is marked in the roll. */
export function namedAsInRoll(content: Screened): (name: string) => string {
  const { screening = [], language } = content;
  const marks = screening.flatMap(({ passage, place, words, basis }) => {
    if (passage !== 'present:0' && passage !== 'absent:0') return [];
    const roll = passage === 'present:0' ? content.present : content.absent;
    // The whole list is each name in it.
    const names = place === 'whole' ? roll.map(({ name }) => name) : words.split('\n');
    return names.map((name) => ({ words: name, basis }));
  });
  return (name) => hideWords(name, marks, language);
}
