import { never } from '../../core/decision.ts';
import type { DocumentBlock, DocumentModel } from '../../core/documents/document-model.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

type Block<Kind extends DocumentBlock['kind']> = Extract<DocumentBlock, { readonly kind: Kind }>;

/** A document as part of a page: its first level of headings comes below the page's own second. */
export function documentHtml(document: DocumentModel): Html {
  return html`<article lang="${document.language}">${blocksHtml(document.blocks, 3)}</article>`;
}

/** @param top the heading of the page that a block's first level becomes */
export function blocksHtml(blocks: readonly DocumentBlock[], top: 1 | 2 | 3): readonly Html[] {
  return blocks.map((block) => blockHtml(block, top));
}

function blockHtml(block: DocumentBlock, top: number): Html {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, top);
    case 'paragraph':
      return html`<p>${block.text}</p>`;
    case 'list':
      return listHtml(block);
    case 'facts':
      return factsHtml(block.items);
    case 'table':
      return tableHtml(block);
    case 'bars':
      return barsHtml(block);
    case 'figure':
      // The table that follows it in every document says the same, and can be read on a phone.
      return html``;
    default:
      return never(block);
  }
}

function headingHtml({ level, text }: Block<'heading'>, top: number): Html {
  switch (level - 1 + top) {
    case 1:
    case 2:
      return html`<h2>${text}</h2>`;
    case 3:
      return html`<h3>${text}</h3>`;
    case 4:
      return html`<h4>${text}</h4>`;
    default:
      return html`<h5>${text}</h5>`;
  }
}

function listHtml({ ordered, items }: Block<'list'>): Html {
  const lines = items.map((item) => html`<li>${item}</li>`);
  return ordered
    ? html`<ol>
        ${lines}
      </ol>`
    : html`<ul>
        ${lines}
      </ul>`;
}

/** Pairs of term and description. */
export function factsHtml(
  items: readonly { readonly term: string; readonly description: string }[],
): Html {
  return html`<dl>
    ${items.map(
      ({ term, description }) =>
        html`<dt>${term}</dt>
          <dd>${description}</dd>`,
    )}
  </dl>`;
}

/** A table that scrolls by itself on a narrow screen, also from the keyboard. */
export function tableHtml({ caption, columns, rows }: Omit<Block<'table'>, 'kind'>): Html {
  const alignment = (index: number): string => (columns[index]?.align === 'end' ? 'end' : 'start');
  return html`<div class="wide" role="group" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(
            ({ title }, index) => html`<th scope="col" class="${alignment(index)}">${title}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) => html`<td class="${alignment(index)}">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const barHeight = 10;
const rowHeight = 16;

/** Bars alone: the table that follows them in every document has the names and the figures. */
function barsHtml({ bars, alternativeText }: Block<'bars'>): Html {
  return html`<figure>
    <svg role="img" aria-label="${alternativeText}" viewBox="0 0 400 ${bars.length * rowHeight}">
      ${bars.map(
        ({ share }, index) =>
          html`<rect
            fill="currentColor"
            x="0"
            y="${index * rowHeight}"
            height="${barHeight}"
            width="${Math.round(share * 400)}"
          ></rect>`,
      )}
    </svg>
  </figure>`;
}
