// What somebody has written, in a form or in a file: one rule for both.

const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/**
 * The same text always as the same signs: letters composed (a Mac's "å" is two signs, and its title was not found by its own words), and one kind of line end
 * (a word processor has six).
 */
export function inOneForm(text: string): string {
  return text.normalize('NFC').replace(lineEnds, '\n');
}

/** Besides tab and line end: what stands for no sign (control characters; U+FFFE, which no XML may hold), and what turns the signs after it around so that they read as something else. */
const noSigns = /(?![\n\t])[\p{Cc}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;

/** Can it be stored, shown, printed and sent to a calendar as it stands? NUL and half a surrogate pair cannot be stored in PostgreSQL at all. */
export function isText(text: string): boolean {
  return text.isWellFormed() && !noSigns.test(text);
}

/** Does it say anything that can be seen? */
export function isVisible(text: string): boolean {
  return /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text);
}
