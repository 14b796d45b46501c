// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cardMarkdown } from '../../tab/parts/polls/card-markdown.ts';
import { aRefusal } from './support/fake-api.ts';
import { pollIds } from './support/polls.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';
import { roundIds } from './support/workshops.ts';

const theCard = async (region = 'Slik ser kortet ut i Teams') => {
  const section = await screen.findByRole('region', { name: region });
  return within(section).findByRole('group', { name: /^Spørring til Kommunestyret/ });
};

describe('a poll’s card before it is sent', () => {
  it('is drawn from the card that the bot sends, on the draft’s page and while it is edited', async () => {
    for (const [address, region] of [
      [`/polls/${pollIds.draft}`, 'Slik ser kortet ut i Teams'],
      [`/polls/${pollIds.draft}/edit`, 'Slik blir det'],
    ] as const) {
      showTab(address, 'facilitator');
      const card = within(await theCard(region));
      expect(card.getByRole('heading', { level: 3, name: 'Hva skal vi prioritere?' })).toBeTruthy();
      expect(card.getByLabelText('Boliger folk har råd til')).toBeTruthy();
      expect(card.getByRole('radio', { name: 'Noen færre' })).toBeTruthy();
      expect(card.getByRole('button', { name: 'Send svar' })).toBeTruthy();
      expect(await accessibilityFindings()).toEqual([]);
      cleanup();
    }
  });

  it('can be seen in each language, whatever language one reads oneself', async () => {
    showTab(`/polls/${pollIds.draft}`, 'facilitator');
    await theCard();
    const shown = within(screen.getByRole('region', { name: 'Slik ser kortet ut i Teams' }));
    fireEvent.click(shown.getByRole('radio', { name: 'English' }));
    await shown.findByRole('button', { name: 'Send answer' });
    fireEvent.click(shown.getByRole('radio', { name: 'Nynorsk' }));
    expect(await shown.findByRole('link', { name: 'Opne i Rådslag' })).toBeTruthy();
    expect(screen.getByText('Slik ser kortet ut i Teams')).toBeTruthy();
  });

  it('can be reached with the keyboard and does nothing', async () => {
    const api = showTab(`/polls/${pollIds.draft}`, 'facilitator');
    const card = within(await theCard());
    const radio = card.getByRole<HTMLInputElement>('radio', { name: 'Nei' });
    fireEvent.click(radio);
    expect(radio.checked).toBe(false);
    const points = card.getByLabelText<HTMLInputElement>('Trygg oppvekst');
    expect(points.readOnly).toBe(true);
    fireEvent.click(card.getByRole('button', { name: 'Send svar' }));
    expect(screen.queryByText('Velg ett alternativ før du sender.')).toBeNull();
    points.focus();
    expect(document.activeElement).toBe(points);
    // What works a field is held back; what leads on, and the browser's own keys, are not.
    expect(fireEvent.keyDown(points, { key: '4' })).toBe(false);
    for (const key of [{ key: 'Tab' }, { key: 'Escape' }, { key: 'r', ctrlKey: true }])
      expect(fireEvent.keyDown(points, key)).toBe(true);
    expect(api.sent).toEqual([]);
  });

  it('is not fetched for a politician, nor for a poll that is out', async () => {
    const api = showTab(`/polls/${pollIds.open}`, 'politician');
    await screen.findByRole('heading', { level: 1, name: 'Hva skal vi prioritere?' });
    await waitFor(() => expect(screen.queryByRole('region', { name: /Svaret ditt/ })).toBeTruthy());
    expect(screen.queryByText('Slik ser kortet ut i Teams')).toBeNull();
    expect(api.sent).toEqual([]);
  });
});

describe('a poll that is being written', () => {
  const write = (label: RegExp, value: string) =>
    fireEvent.change(screen.getAllByLabelText(label)[0]!, { target: { value } });
  const shown = () => within(screen.getByRole('region', { name: 'Slik blir det' }));
  const said = () => shown().getAllByRole('status')[0]?.textContent;
  const anything = { name: /^Spørring til/ };

  it('is shown as card and page before it is saved, and says what is missing until it can be', async () => {
    const api = showTab(`/rounds/${roundIds.draft}/polls/new`, 'facilitator');
    await screen.findByRole('region', { name: 'Slik blir det' });
    expect(said()).toMatch(/Tittel.*Hva svarene skal brukes til.*Spørsmål 1/);
    expect(shown().queryByRole('group', anything)).toBeNull();
    write(/^Tittel/, 'Færre planer?');
    write(/^Hva svarene skal brukes til/, 'Til utkastet.');
    write(/^Spørsmålet/, 'Bør vi ha færre planer?');
    write(/^Alternativ 1/, 'Ja');
    write(/^Alternativ 2/, 'Nei');
    const card = within(await shown().findByRole('group', anything));
    expect(card.getByRole('heading', { name: 'Færre planer?' })).toBeTruthy();
    expect(card.getByRole('radio', { name: 'Nei' })).toBeTruthy();
    expect(shown().getByText('Til utkastet.', { selector: 'dd' })).toBeTruthy();
    expect(said()).toBe('');
    expect(await accessibilityFindings()).toEqual([]);
    expect(api.previewed[0]).toMatchObject({ place: { kind: 'round', roundId: roundIds.draft } });
    // The writer was writing: nothing was asked for between two letters, and nothing saved.
    expect(api.previewed).toHaveLength(1);
    expect(api.sent).toEqual([]);
  });

  it('keeps what was shown while a field is empty, and follows when it is filled in', async () => {
    showTab(`/polls/${pollIds.draft}/edit`, 'facilitator');
    await screen.findByRole('region', { name: 'Slik blir det' });
    const card = () => shown().findByRole('group', anything);
    await card();
    write(/^Tittel/, '');
    expect(said()).toContain('Tittel');
    expect(within(await card()).getByRole('heading').textContent).toBe('Hva skal vi prioritere?');
    write(/^Tittel/, 'Hva kommer først?');
    await waitFor(async () =>
      expect(within(await card()).getByRole('heading').textContent).toBe('Hva kommer først?'),
    );
  });

  it('shows card and page in each language, whatever language the writer reads', async () => {
    showTab(`/polls/${pollIds.draft}/edit`, 'facilitator');
    await screen.findByRole('region', { name: 'Slik blir det' });
    for (const [language, button, fact] of [
      ['English', 'Send answer', 'What it is used for'],
      ['Nynorsk', 'Send svar', 'Kva det blir brukt til'],
    ] as const) {
      fireEvent.click(shown().getByRole('radio', { name: language }));
      await shown().findByRole('button', { name: button });
      await shown().findByText(fact);
    }
    expect(screen.getByRole('button', { name: 'Lagre utkastet' })).toBeTruthy();
  });

  it('says why the server refuses, beside what was shown', async () => {
    const api = showTab(`/polls/${pollIds.draft}/edit`, 'facilitator');
    await screen.findByRole('region', { name: 'Slik blir det' });
    await shown().findByRole('group', anything);
    const before = api.previewed.length;
    write(/^Tittel/, 'Første');
    await waitFor(() => expect(api.previewed).toHaveLength(before + 1));
    api.answerWith('POST /api/polls/preview', () => aRefusal('same-label-twice', 409, 'To like.'));
    write(/^Tittel/, 'Andre');
    await shown().findByText('To like.');
    expect(within(shown().getByRole('group', anything)).getByRole('heading').textContent).toBe('Første'); // prettier-ignore
  });
});

describe('a card’s Markdown', () => {
  it('is paragraphs, lists and bold', () => {
    expect(cardMarkdown('Du kan skrive:\n\n- **planer**: planene\n- **språk**')).toBe(
      '<p>Du kan skrive:</p><ul><li><strong>planer</strong>: planene</li><li><strong>språk</strong></li></ul>',
    );
  });

  it('never becomes markup because of what people wrote', () => {
    expect(cardMarkdown('\\*\\*<img src=x>\\*\\* & \\[a\\](javascript:x)')).toBe(
      '<p>**&lt;img src=x&gt;** &amp; [a](javascript:x)</p>',
    );
  });
});
