import { html } from './html.ts';
import type { Html } from './html.ts';

/** A section with a list below its heading; nothing where there is nothing to list. */
export function section(title: string, content: Html | readonly Html[] | null): Html | null {
  if (content === null || (Array.isArray(content) && content.length === 0)) return null;
  return html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;
}

/** A list with a line between; null without anything in it. */
export function rows(lines: readonly Html[]): Html | null {
  return lines.length === 0
    ? null
    : html`<ul class="rows">
        ${lines}
      </ul>`;
}

/** A row that leads somewhere, with a line about it. */
export function row(
  reader: { readonly link: (path: string) => string },
  path: string,
  title: string,
  about: Html | string | null,
): Html {
  return html`<li>
    <a href="${reader.link(path)}">${title}</a>
    ${about === null || about === '' ? null : html`<p class="quiet">${about}</p>`}
  </li>`;
}
