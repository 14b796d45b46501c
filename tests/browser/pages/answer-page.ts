import type { Locator } from 'playwright-core';
import type { QuestionKind } from '../../../src/core/polls/poll-question.ts';
import type { TabPage } from './tab.ts';

/** The page where a poll of one question from `questionsByKind` is answered, as somebody meets it: by labels, with fingers, mouse and keys. */
export class AnswerPage {
  readonly #tab: TabPage;

  constructor(tab: TabPage) {
    this.#tab = tab;
  }

  /** Gives an answer of one’s own. */
  async give(kind: QuestionKind): Promise<void> {
    await this.#first[kind]();
  }

  /** Gives another, where the first stands filled in. */
  async giveAnother(kind: QuestionKind): Promise<void> {
    await this.#second[kind]();
  }

  async send(): Promise<void> {
    await this.#tab.button(/^Send (svaret|endret svar)$/).click();
  }

  /** What the receipt says was answered. */
  async receipt(): Promise<string> {
    const answer = this.#tab.section('Svaret ditt');
    await answer.getByText('Svaret er lagret.').waitFor();
    return answer.innerText();
  }

  /** The order as it stands, first place first. */
  order(): Promise<readonly string[]> {
    const rows = this.#tab.page.locator('ol.ranking > li > span:nth-child(3)');
    return rows.allInnerTexts();
  }

  /** Takes an option by its handle and lets it go over another. */
  async drag(label: string, over: string): Promise<void> {
    const { mouse } = this.#tab.page;
    await this.#row(label).locator('.ranking-handle').hover();
    await mouse.down();
    await this.#row(over).hover();
    await mouse.up();
  }

  #row(label: string): Locator {
    return this.#tab.page.locator('.ranking > li').filter({ hasText: label });
  }

  #radio(name: string | RegExp, within?: string): Promise<void> {
    const place = within === undefined ? this.#tab.page : this.#tab.page.getByRole('group', { name: within }); // prettier-ignore
    return place.getByRole('radio', { name, exact: true }).check();
  }

  /** With the keyboard alone, from the button that has the focus on. */
  async #press(name: string): Promise<void> {
    await this.#tab.button(name).focus();
    await this.#tab.page.keyboard.press('Enter');
  }

  readonly #first: Readonly<Record<QuestionKind, () => Promise<void>>> = {
    'single-choice': () => this.#radio(/Fornebu/),
    'multiple-choice': async () => {
      for (const name of ['Flomvern', 'Flere boliger'])
        await this.#tab.page.getByRole('checkbox', { name }).check();
    },
    ranking: async () => {
      for (const label of ['Flomvern', 'Flere boliger', 'Trygge skoleveier'])
        await this.#press(`Plasser ${label}`);
      await this.#press('Flytt Trygge skoleveier opp');
    },
    'priority-points': async () => {
      await this.#tab.field('Poeng til Flere boliger').fill('6');
      const more = this.#tab.button('Ett poeng mer til Trygge skoleveier');
      await more.click({ clickCount: 3 });
    },
    scale: () => this.#radio('Trinn 4 av 5'),
    agreement: async () => {
      await this.#radio('Enig', 'Kommunen bør ha færre planer.');
      await this.#radio('Står over', 'Planene bør si hva vi lar være å gjøre.');
    },
    'trade-off': () => this.#radio('Mer mot verne mer'),
    'knowledge-reaction': async () => {
      const finding = 'Det blir dobbelt så mange over 80 år.';
      await this.#radio('Nysgjerrig', finding);
      await this.#tab.field(`Med dine ord om ${finding}`).fill('Hvor bor de?');
    },
    verification: async () => {
      await this.#radio('Delvis', 'Skoleveien skal være trygg før det bygges nytt.');
      await this.#tab.field(/^Hva mangler\?/).fill('Vinteren.');
    },
    'open-text': () => this.#tab.field('Hva må vi ikke glemme?').fill('Husk barna.'),
  };

  readonly #second: Readonly<Record<QuestionKind, () => Promise<void>>> = {
    'single-choice': () => this.#radio(/Hamang/),
    'multiple-choice': async () => {
      await this.#tab.page.getByRole('checkbox', { name: 'Flomvern' }).uncheck();
      await this.#tab.page.getByRole('checkbox', { name: 'Buss hvert tiende minutt' }).check();
    },
    ranking: () => this.drag('Flere boliger', 'Flomvern'),
    'priority-points': () => this.#tab.button('Ett poeng mindre til Flere boliger').click(),
    scale: () => this.#radio('Vet ikke'),
    agreement: () => this.#radio('Uenig', 'Planene bør si hva vi lar være å gjøre.'),
    'trade-off': async () => {
      // Like a slider, by the arrow keys.
      await this.#tab.page.getByRole('radio', { name: 'Mer mot verne mer' }).focus();
      await this.#tab.page.keyboard.press('ArrowRight');
    },
    'knowledge-reaction': () => this.#radio('Overrasket', 'Utslippene går ned for sakte.'),
    verification: () => this.#radio('Ja, forstått', 'Skoleveien skal være trygg før det bygges nytt.'), // prettier-ignore
    'open-text': () => this.#tab.field('Hva må vi ikke glemme?').fill('Husk barna og de gamle.'),
  };
}
