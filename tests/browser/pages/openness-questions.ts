import type { TabPage } from './tab.ts';

/** Answers what decides the openness of a round or a poll: a meeting, announced, open to all. */
export async function answerThatItIsOpen(tab: TabPage): Promise<void> {
  for (const number of ['1', '2', '3'])
    await tab.page
      .getByRole('radiogroup', { name: new RegExp(`^${number}\\.`) })
      .getByRole('radio', { name: 'Ja', exact: true })
      .check();
}
