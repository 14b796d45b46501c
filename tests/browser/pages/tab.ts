import type { Locator, Page } from 'playwright-core';

/** The tab as a person meets it in a browser: found by roles and names, in bokmål. */
export class TabPage {
  readonly page: Page;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
  }

  /** Opens the tab as somebody from the example: `facilitator`, `politician`, `clerk` … */
  async openAs(persona: string, path = '/'): Promise<void> {
    const query = path.includes('?') ? '&' : '?';
    await this.page.goto(`${this.#address}/tab${path}${query}persona=${persona}`);
    await this.isShown();
  }

  /** Goes to an address as the same person. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.#address}/tab${path}`);
    await this.isShown();
  }

  /** Waits until the page has its heading and nothing is being fetched. */
  async isShown(heading?: string | RegExp): Promise<void> {
    const title = this.page.getByRole('heading', { level: 1, ...(heading && { name: heading }) });
    await title.first().waitFor();
    await this.page.waitForFunction(() => document.querySelector('.skeleton') === null);
  }

  /** The path inside the tab, without the query. */
  path(): string {
    return new URL(this.page.url()).pathname.replace(/^\/tab/, '');
  }

  section(title: string | RegExp): Locator {
    return this.page.getByRole('region', { name: title });
  }

  field(label: string | RegExp, options: { readonly exact?: boolean } = {}): Locator {
    return this.page.getByLabel(label, options);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  /** Follows a link that opens a window of its own. */
  async openFrom(name: string | RegExp): Promise<Page> {
    const opened = this.page.context().waitForEvent('page');
    await this.link(name).click();
    return opened;
  }

  /** Waits until the page says this somewhere; by itself, without being loaded again. */
  async says(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Presses the button in the question that the page has asked. */
  async confirm(name: string | RegExp): Promise<void> {
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name }).click();
    await dialog.waitFor({ state: 'detached' });
  }
}
