import type { PublicRecord } from '../../app/public/public-records.ts';
import { formatMoment } from '../../core/time/format.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import type { Reader } from './page.ts';
import { publicWords } from './public-words.ts';
import { siteWords } from './site-words.ts';

/** The files of a record in the open library, each with its size and its checksum. */
export function fileRows({ language }: Reader, files: PublicRecord['files'], page: string): Html {
  const rows = files.map(
    (file) =>
      html`<li>
        <a href="${page}/filer/${file.id}" download>${file.name}</a>
        <span class="quiet">${sizeOf(file.size)}</span>
        <p class="quiet">${publicWords[language].checksum}: <code>${file.sha256}</code></p>
      </li>`,
  );
  return html`<ul class="rows">
    ${rows}
  </ul>`;
}

/** When it was archived, and as which version where there has been another. */
export function archivedHtml({ language }: Reader, record: PublicRecord): Html {
  const words = publicWords[language];
  return html`<p>${words.archivedAt(formatMoment(record.archivedAt, language))}</p>
    ${record.version === 1 ? null : html`<p>${siteWords[language].version(record.version)}</p>`}`;
}

function sizeOf(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return `${kilobytes} kB`;
}
