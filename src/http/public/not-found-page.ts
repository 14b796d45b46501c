import { html } from './html.ts';
import { page } from './page.ts';
import type { Reader } from './page.ts';
import { publicWords } from './public-words.ts';

/** The same for everything that is not here for the public: what is unknown, what is not yet published, what is restricted. */
export function notFoundPage(reader: Reader): string {
  const words = publicWords[reader.language];
  return page(reader, {
    title: words.notFound,
    path: '/offentlig/',
    isIndexed: false,
    main: html`<p>${words.notFoundExplained}</p>
      <p><a href="${reader.link('/offentlig/')}">${words.publicPages}</a></p>`,
  });
}
