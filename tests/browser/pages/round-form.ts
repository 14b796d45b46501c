import type { Locator } from 'playwright-core';
import { answerThatItIsOpen } from './openness-questions.ts';
import type { TabPage } from './tab.ts';

export type PlannedRound = {
  readonly body: string;
  /** `YYYY-MM-DD` and `HH:mm` in Norway. */
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly purpose: string;
  readonly agenda: readonly { readonly title: string; readonly minutes: number }[];
  readonly question: string;
};

/** The form in which a round is planned. */
export class RoundForm {
  readonly #tab: TabPage;

  constructor(tab: TabPage) {
    this.#tab = tab;
  }

  async fill(round: PlannedRound): Promise<void> {
    const tab = this.#tab;
    await tab.field(/^Hensikt/).fill(round.purpose);
    await tab.field(/^Organ/).selectOption({ label: round.body });
    await tab.field(/^Dato/).fill(round.date);
    await tab.field('Starter kl.').fill(round.time);
    await tab.field(/^Sted/).fill(round.place);
    for (const [index, item] of round.agenda.entries()) {
      await tab.button('Legg til punkt').click();
      const field = tab.page.getByRole('textbox', { name: `Punkt ${(index + 1).toString()}` });
      await field.fill(item.title);
      await this.#minutes().nth(index).fill(item.minutes.toString());
    }
    await tab.button('Legg til spørsmål').click();
    await tab.field('Spørsmål 1').fill(round.question);
    await answerThatItIsOpen(tab);
  }

  /** One field for each item on the agenda; the meeting's own length is called otherwise. */
  #minutes(): Locator {
    return this.#tab.page.getByLabel('Minutter', { exact: true });
  }

  async writeNotice(text: string): Promise<void> {
    await this.#tab.field('Tekst til kunngjøringen').fill(text);
  }

  async explainShortNotice(reason: string): Promise<void> {
    await this.#tab.field('Grunn til kort frist').fill(reason);
  }

  async save(): Promise<void> {
    await this.#tab.button('Lagre utkastet').click();
  }
}
