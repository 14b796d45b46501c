/** Markup that is safe to send: made by `html` alone, which escapes everything that is put into it. */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static written(strings: TemplateStringsArray, parts: readonly HtmlPart[]): Html {
    return new Html(
      strings.reduce((text, string, index) => text + markupOf(parts[index - 1]) + string),
    );
  }

  toString(): string {
    return this.#text;
  }
}

export type HtmlPart = string | number | Html | readonly Html[] | null | undefined;

/**
 * A piece of markup. Text put into it is escaped for element content and for attributes in double quotes, which are the only places it is put;
 * `null` and `undefined` leave nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return Html.written(strings, parts);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markupOf(part: HtmlPart): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map(String).join('');
  return String(part).replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}
