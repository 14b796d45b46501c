/** Wider than most letters are in the fonts that Teams uses, so that what is reckoned to fit does fit. */
const letter = 0.6;

export function widthOf(text: string, fontSize: number): number {
  return text.length * letter * fontSize;
}

type Named = { readonly number: number; readonly title: string; readonly shortTitle: string };

/** What is written along an arc: the number and as much of the title as there is room for; the number alone where that is not a word. */
export function arcLabel(
  { number, title, shortTitle }: Named,
  room: number,
  fontSize: number,
): string {
  const fits = (text: string) => widthOf(text, fontSize) <= room;
  const whole = [title, shortTitle].map((text) => `${String(number)} ${text}`).find(fits);
  if (whole !== undefined) return whole;
  const words = shortTitle.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const kept = words
      .slice(0, count)
      .join(' ')
      .replace(/[,:;–-]+$/u, '');
    const last = kept.split(' ').at(-1) ?? '';
    const text = `${String(number)} ${kept} …`;
    // "Utarbeidelse og …" says less than "Utarbeidelse …".
    if (last.length > 3 && fits(text)) return text;
  }
  return String(number);
}
