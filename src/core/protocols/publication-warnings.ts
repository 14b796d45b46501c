import { holdsIdentityNumber } from '../writing/identity-number.ts';
import { passagesOf } from './passages.ts';
import type { ProtocolContent } from './protocol.ts';

/** What may not be published, and what somebody should look at first. Only an identity number stops: the rest is often right where it stands. */
export const publicationWarnings = [
  'identity-number',
  'e-mail',
  'phone',
  'health',
  'name-in-anonymous-part',
] as const;
export type PublicationWarningKind = (typeof publicationWarnings)[number];

export type PublicationWarning = {
  readonly kind: PublicationWarningKind;
  /** The key of the passage it stands in. */
  readonly passage: string;
  /** The words that were found; of an identity number nothing, so that it is not repeated. */
  readonly found: string;
};

/** Source: offentlegforskrifta § 7 [check]. */
export type IdentityNumberInProtocol = {
  readonly code: 'identity-number-in-protocol';
  readonly passages: readonly string[];
};

/** Begun only where a word begins, and bounded: a text of one word of 100,000 letters would otherwise be tried from each of them. */
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu; // prettier-ignore
/** Eight digits as Norwegian numbers are written, together or in groups, with or without the country's number. A span of years is none, nor is an amount. */
const phone = /(?<![\d.,/-])(?:(?:\+|00)47\s?)?(?:[2-9]\d{7}|[2-9]\d(?:\s\d{2}){3}|[2-9]\d{2}\s\d{2}\s\d{3})(?![.,/-]?\d)(?!\s\d{2,3}(?!\d))/gu; // prettier-ignore
/**
 * Beginnings of words about somebody's health, in bokmål, nynorsk and English; Source of what is special: personvernforordningen art. 9. Words of planning
 * (folkehelse, helsehus, sykehus, omsorgsbolig) are not among them.
 */
const healthBeginnings = [
  'diagnos', 'sykmeld', 'sykemeld', 'sjukmeld', 'pasient', 'kreft', 'demens', 'depresjon', 'deprimert', 'psykisk syk', 'psykisk sjuk', 'rusavhengig',
  'rusmisbruk', 'selvmord', 'sjølvmord', 'uføretrygd', 'legeerklæring', 'journalen til', 'gravid', 'spontanabort', 'alkoholiker', 'alkoholikar', 'schizofren',
  'patient', 'cancer', 'dementia', 'sick leave', 'pregnan', 'suicid',
]; // prettier-ignore
const health = new RegExp(`(?<!\\p{L})(?:${healthBeginnings.join('|')})\\p{L}*`, 'giu');

/** What to look at before these minutes are published, in the order in which they are read. Each kind is named once in a passage. */
export function warnBeforePublication(content: ProtocolContent): readonly PublicationWarning[] {
  const names = namesIn(content);
  const contributions = content.outputs?.contributions ?? [];
  return passagesOf(content).flatMap(({ key, part, text }) => {
    const plain = text.normalize('NFC').replace(/\p{Cf}/gu, '');
    const place = Number(key.slice(key.indexOf(':') + 1));
    const isAnonymous = part === 'contribution' && contributions[place]?.namedBy === null;
    const found = (kind: PublicationWarningKind, words: string | undefined) =>
      words === undefined ? [] : [{ kind, passage: key, found: words }];
    return [
      ...found('identity-number', holdsIdentityNumber(text) ? '' : undefined),
      ...found('e-mail', first(plain, email)),
      ...found('phone', holdsIdentityNumber(text) ? undefined : first(plain, phone)),
      ...found('health', first(plain, health)),
      ...found('name-in-anonymous-part', isAnonymous ? names.find((name) => holdsWord(plain, name)) : undefined), // prettier-ignore
    ];
  });
}

/** The refusal where the minutes hold an identity number, or undefined. */
export function refusedNumbers(content: ProtocolContent): IdentityNumberInProtocol | undefined {
  const passages = warnBeforePublication(content)
    .filter(({ kind }) => kind === 'identity-number')
    .map(({ passage }) => passage);
  return passages.length > 0 ? { code: 'identity-number-in-protocol', passages } : undefined;
}

/** Whole names first, then family names: those alone are enough to know somebody by. */
function namesIn({ present, absent }: ProtocolContent): readonly string[] {
  const whole = [...present, ...absent].map(({ name }) => name.normalize('NFC'));
  const last = whole.flatMap((name) => name.split(/\s+/u).slice(1).slice(-1));
  return [...whole, ...last.filter((name) => Array.from(name).length > 1)];
}

const first = (text: string, pattern: RegExp): string | undefined =>
  [...text.matchAll(pattern)][0]?.[0];

/** A name is written with a capital letter: «berg» is a hill, «Berg» may be somebody, and «Bergs» is theirs. */
function holdsWord(text: string, word: string): boolean {
  const pieces = text.split(word);
  return pieces
    .slice(1)
    .some(
      (after, place) =>
        !/\p{L}$/u.test(pieces[place] ?? '') && !/^(?!s(?!\p{L}))\p{L}/u.test(after),
    );
}
