/** Text that is safe to stand in a page as it is; made by `html` only. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of a page; every value that is not itself such a piece is escaped. */
export function html(
  pieces: TemplateStringsArray,
  ...values: readonly (Html | string | number)[]
): Html {
  const written = values.map((value) =>
    value instanceof Html
      ? value.text
      : String(value).replace(/[&<>"']/g, (character) => entities[character] ?? ''),
  );
  return new Html(pieces.map((piece, index) => piece + (written[index] ?? '')).join(''));
}

export function joined(pieces: readonly Html[]): Html {
  return new Html(pieces.map(({ text }) => text).join('\n'));
}
