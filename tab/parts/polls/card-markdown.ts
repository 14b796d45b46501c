// Teams reads a little Markdown in cards. What our cards use of it is read here, for showing them; everything else stands as it is written.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * A card's text as HTML: paragraphs, lists with `- `, `**bold**`, and signs taken out of force with `\`.
 * Tags and links in the text stay text: nothing that people have written becomes markup.
 */
export function cardMarkdown(text: string): string {
  return text
    .split(/\n{2,}/u)
    .map((block) => {
      const lines = block.split('\n').filter((line) => line.trim() !== '');
      return lines.length > 0 && lines.every((line) => line.startsWith('- '))
        ? `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`
        : `<p>${lines.map(inline).join(' ')}</p>`;
    })
    .join('');
}

/** A sign after a backslash is put aside while bold is looked for. */
function inline(line: string): string {
  const escaped: string[] = [];
  const kept = line.replace(/\\([\\*_[\]`])/gu, (_, sign: string) => {
    escaped.push(sign);
    return `\u0000`;
  });
  return kept
    .replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign)
    .replace(/\*\*(.+?)\*\*/gu, '<strong>$1</strong>')
    .replace(/\u0000/gu, () => escaped.shift() ?? '');
}
