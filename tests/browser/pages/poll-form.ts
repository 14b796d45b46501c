import { answerThatItIsOpen } from './openness-questions.ts';
import type { TabPage } from './tab.ts';
import type { Locator } from 'playwright-core';

/** The form in which a poll is written. */
export class PollForm {
  readonly #tab: TabPage;

  constructor(tab: TabPage) {
    this.#tab = tab;
  }

  async fill(poll: {
    readonly title: string;
    readonly purpose: string;
    readonly date: string;
    readonly time: string;
  }): Promise<void> {
    await this.#tab.field('Tittel').fill(poll.title);
    await this.#tab.field('Hva svarene skal brukes til').fill(poll.purpose);
    await this.#tab.field('Siste dag å svare').fill(poll.date);
    await this.#tab.field('Klokkeslett').fill(poll.time);
    await answerThatItIsOpen(this.#tab);
  }

  async fillQuestion(
    number: number,
    text: string,
    options: readonly (readonly [label: string, meaning: string])[],
  ): Promise<void> {
    const question = this.question(number);
    await question.getByLabel('Spørsmålet').fill(text);
    for (const [index, [label, meaning]] of options.entries()) {
      const field = question.getByLabel(new RegExp(`^Alternativ ${(index + 1).toString()}`));
      if ((await field.count()) === 0)
        await question.getByRole('button', { name: 'Legg til alternativ' }).click();
      await field.fill(label);
      await question.getByLabel(`Hva alternativ ${(index + 1).toString()} innebærer`).fill(meaning);
    }
  }

  question(number: number): Locator {
    return this.#tab.page.getByRole('group', { name: `Spørsmål ${number.toString()}:` });
  }

  async addPriorityPoints(): Promise<void> {
    await this.#tab.button('Legg til spørsmål').click();
    const last = this.#tab.page.getByRole('group', { name: /^Spørsmål \d+:/ }).last();
    await last.getByLabel('Slag').selectOption({ label: 'Fordel poeng' });
  }

  async showResults(when: string): Promise<void> {
    await this.#tab.page.getByRole('radio', { name: when, exact: true }).check();
  }

  async save(): Promise<void> {
    await this.#tab.button('Lagre utkastet').click();
  }
}
