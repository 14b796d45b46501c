/** How wide a letter is, of its size: rather too wide, because a line that is too short harms nothing. */
const letterWidth = 0.56;

/** Text broken into lines that are no wider than so many points; a word that is wider alone is cut. */
export function linesOfText(words: string, size: number, width: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / (size * letterWidth)));
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).flatMap((long) => inPieces(long, most))) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function inPieces(word: string, most: number): readonly string[] {
  const letters = Array.from(word);
  return Array.from({ length: Math.max(1, Math.ceil(letters.length / most)) }, (_, index) =>
    letters.slice(index * most, (index + 1) * most).join(''),
  );
}

/** As XML takes it: without the marks that mean something, and without what no XML may hold. */
export function escaped(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
