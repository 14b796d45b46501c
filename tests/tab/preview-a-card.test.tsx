// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cardMarkdown } from '../../tab/parts/polls/card-markdown.ts';
import { pollIds } from './support/polls.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const theCard = async () => {
  const section = await screen.findByRole('region', { name: 'Slik ser kortet ut i Teams' });
  return within(section).findByRole('group', { name: /^Spørring til Kommunestyret/ });
};

describe('a poll’s card before it is sent', () => {
  it('is drawn from the card that the bot sends, on the draft’s page and while it is edited', async () => {
    for (const address of [`/polls/${pollIds.draft}`, `/polls/${pollIds.draft}/edit`]) {
      showTab(address, 'facilitator');
      const card = within(await theCard());
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
