import type { Locator, Page } from 'playwright-core';

/** The Microsoft 365 Agents Playground as somebody at its screen uses it (facts: docs/decisions/0041-agents-playground.md). */
export class PlaygroundPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the page and waits until it is connected to the bot. */
  async open(address: string): Promise<void> {
    await this.#page.goto(address);
    await this.#page.getByText('Connected.', { exact: false }).first().waitFor();
  }

  /** The personal chat of the person at the screen. */
  async openPersonalChat(): Promise<void> {
    await this.#page.getByText('Personal Chat', { exact: true }).first().click();
  }

  /** The group chat, by the name it was given. */
  async openGroupChat(name: string): Promise<void> {
    await this.#page.getByText(name, { exact: true }).first().click();
  }

  /** The newest card in the open chat that has all of these texts on it. */
  card(...texts: readonly (string | RegExp)[]): Card {
    const cards = texts.reduce<Locator>(
      (found, text) => found.filter({ hasText: text }),
      this.#page.locator('.ac-adaptiveCard').filter({ visible: true }),
    );
    return new Card(cards.last());
  }

  /** Types into the message extension's search, chooses what is found under this title, and sends its card to the open chat. */
  async insertFound(typed: string, title: string): Promise<void> {
    await this.#chooseExtension('Search Command');
    await this.#page.getByPlaceholder('Enter a search term').fill(typed);
    // Not a card of the same title in the chat.
    const found = this.#page
      .getByText(title, { exact: true })
      .and(this.#page.locator(':not(.ac-adaptiveCard *)'));
    await found.click();
    await this.#page.getByRole('button', { name: 'Send Message' }).last().click();
  }

  /** Pastes an address, and sends what it unfolds into to the open chat. */
  async insertUnfolded(address: string): Promise<void> {
    await this.#chooseExtension('Link Unfurling');
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(address);
    await dialog.locator('.ac-adaptiveCard').waitFor();
    await dialog.getByRole('button', { name: 'Send to Conversation' }).click();
  }

  async #chooseExtension(kind: 'Search Command' | 'Link Unfurling'): Promise<void> {
    await this.#page
      .getByRole('button', { name: /Message Extension/ })
      .last()
      .click();
    await this.#page.getByText(kind, { exact: true }).first().click();
  }

  /** Writes to the bot in the open chat. */
  async write(text: string): Promise<void> {
    const box = this.#page.getByRole('textbox').last();
    await box.click();
    await box.pressSequentially(text);
    await box.press('Enter');
  }
}

/** One Adaptive Card. Fields are found by their labels, as a screen reader finds them. */
export class Card {
  readonly locator: Locator;

  constructor(locator: Locator) {
    this.locator = locator;
  }

  /** Chooses an option that is shown open; `label` is the option's. */
  async choose(label: string | RegExp): Promise<void> {
    await this.locator.getByRole('radio', { name: label }).check();
  }

  /** Fills a number or a text. */
  async fill(label: string | RegExp, value: string | number): Promise<void> {
    const field = this.locator.getByLabel(label);
    await field.fill(String(value));
    // Number fields take what was typed when they are left.
    await field.blur();
  }

  /**
   * Answers whatever the card asks: the first of choices that stand open, two boxes where several may be ticked, the first, second and third where places are
   * chosen from lists and the last of any other list, six and four where numbers are wanted, and words where there is room for them.
   */
  async fillEverything(): Promise<void> {
    const radios = this.locator.locator('input[type=radio]');
    const names = await radios.evaluateAll((all) => [
      ...new Set(all.map((one) => (one as HTMLInputElement).name)),
    ]);
    for (const name of names)
      await this.locator.locator(`input[type=radio][name="${name}"]`).first().check();
    for (const box of (await this.locator.locator('input[type=checkbox]').all()).slice(0, 2))
      await box.check();
    for (const [index, list] of (await this.locator.getByRole('combobox').all()).entries()) {
      await list.click();
      const words = this.locator.page().getByRole('option').filter({ visible: true });
      await (index < 3 ? words.nth(index) : words.last()).click();
    }
    for (const [index, field] of (await this.locator.getByRole('spinbutton').all()).entries()) {
      await field.fill(String([6, 4, 0][index] ?? 0));
      await field.blur();
    }
    for (const words of await this.locator.getByRole('textbox').all())
      await words.fill('Husk barna.');
  }

  async press(title: string | RegExp): Promise<void> {
    await this.locator.getByRole('button', { name: title }).click();
  }

  text(): Promise<string> {
    return this.locator.innerText();
  }

  /** Waits until the card says this; it is replaced in place after a press. */
  async says(text: string | RegExp): Promise<void> {
    await this.locator.filter({ hasText: text }).waitFor();
  }
}
