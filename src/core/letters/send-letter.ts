import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import { letterParts } from './letter.ts';
import type {
  Letter,
  LetterContent,
  LetterDate,
  LetterEdition,
  LetterPart,
  LetterRecipient,
} from './letter.ts';

type Outdated = { readonly code: 'version-conflict'; readonly version: number };

/**
 * Keeps what is written. Nobody is told before it is sent, also when an earlier edition is out.
 * @param seen the version that the writer had before them; 0 for a letter that is not begun
 */
export function writeLetter(
  letter: Letter | null,
  content: LetterContent,
  seen: number,
  begun: { readonly id: string; readonly processId: string },
): Decision<Letter, Outdated> {
  const version = letter?.version ?? 0;
  if (version !== seen) return refuse({ code: 'version-conflict', version });
  return decide(
    letter ? { ...letter, content, version: version + 1 } : { ...begun, content, edition: 0, version: 1 }, // prettier-ignore
  );
}

export type SendRefusal =
  | Outdated
  | { readonly code: 'letter-incomplete'; readonly missing: readonly (LetterPart | 'dates')[] }
  | { readonly code: 'nobody-to-write-to' }
  | { readonly code: 'correction-unexplained' };

/**
 * Sends the letter as it stands: to everybody who has a seat in the bodies concerned, and to those who have an earlier edition, who are told what was corrected.
 * @param dates the chosen rounds and phases as they are now
 * @param members who sits in the bodies now, with those bodies
 * @param before those who have an earlier edition
 */
export function sendLetter(
  letter: Letter,
  given: { readonly seen: number; readonly correction: string },
  dates: readonly LetterDate[],
  members: ReadonlyMap<string, readonly string[]>,
  before: readonly LetterRecipient[],
  by: { readonly personId: string; readonly now: Instant },
): Decision<
  {
    readonly letter: Letter;
    readonly edition: LetterEdition;
    readonly recipients: readonly LetterRecipient[];
  },
  SendRefusal
> {
  const isCorrection = letter.edition > 0;
  const missing = [
    ...letterParts.filter((part) => letter.content[part] === ''),
    ...(dates.length === 0 ? (['dates'] as const) : []),
  ];
  if (letter.version !== given.seen)
    return refuse({ code: 'version-conflict', version: letter.version });
  if (missing.length > 0) return refuse({ code: 'letter-incomplete', missing });
  if (members.size === 0) return refuse({ code: 'nobody-to-write-to' });
  if (isCorrection && given.correction === '') return refuse({ code: 'correction-unexplained' });

  const had = new Map(before.map((recipient) => [recipient.personId, recipient]));
  const sent = { ...letter, edition: letter.edition + 1, version: letter.version + 1 };
  return decide({
    letter: sent,
    edition: {
      letterId: letter.id,
      edition: sent.edition,
      content: letter.content,
      dates,
      correction: isCorrection ? given.correction : '',
      sentAt: by.now,
      sentBy: by.personId,
    },
    // Whoever has left the bodies has read the old one, and is told.
    recipients: [
      ...[...members].map(([personId, bodyIds]) => ({
        ...{ acceptedEdition: 0, acceptedAt: null, ...had.get(personId) },
        ...{ personId, bodyIds },
      })),
      ...before.filter(({ personId }) => !members.has(personId)),
    ],
  });
}
