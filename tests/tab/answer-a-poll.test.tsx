// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aRefusal } from './support/fake-api.ts';
import { optionId, pollIds, questionIds } from './support/polls.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const address = `/polls/${pollIds.open}`;
const answerPath = `/api/polls/${pollIds.open}/answer`;

async function giveAnAnswer(): Promise<void> {
  const more = await screen.findByRole('button', { name: 'Ett poeng mer til Klima og natur' });
  fireEvent.click(more);
  fireEvent.click(more);
  fireEvent.click(screen.getByRole('radio', { name: 'Noen færre' }));
}

describe('answering a poll', () => {
  it('says before the answer what it is for, who sees it, until when, and that it decides nothing', async () => {
    showTab(address, 'politician');
    await screen.findByRole('heading', { level: 1, name: 'Hva skal vi prioritere?' });
    expect(screen.getByText('Hvem ser svaret')).toBeTruthy();
    expect(screen.getByText(/søndag 15\. mars 2026 kl\. 12\.00 \(om 3 dager\)/)).toBeTruthy();
    expect(screen.getByText(/Det avgjør ingenting/)).toBeTruthy();
    expect(screen.getByText(/Du ser resultatene når du selv har svart/)).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('keeps a running sum of points and gives no more than one option may have', async () => {
    showTab(address, 'politician');
    const more = await screen.findByRole('button', { name: 'Ett poeng mer til Klima og natur' });
    for (let press = 0; press < 7; press += 1) fireEvent.click(more);
    expect(screen.getByText('5 av 10 poeng brukt')).toBeTruthy();
    expect(more.getAttribute('aria-disabled')).toBe('true');
  });

  it('takes a number from the keyboard, but never more than is left of the budget', async () => {
    showTab(address, 'politician');
    const climate = await screen.findByLabelText('Poeng til Klima og natur');
    fireEvent.change(climate, { target: { value: '5' } });
    fireEvent.change(screen.getByLabelText('Poeng til Boliger folk har råd til'), { target: { value: '4' } }); // prettier-ignore
    const third = screen.getByLabelText<HTMLInputElement>('Poeng til Trygg oppvekst');
    fireEvent.change(third, { target: { value: '4' } });
    expect(third.value).toBe('1');
    expect(screen.getByText('0 poeng igjen')).toBeTruthy();
  });

  it('sends the answer, shows it with a way to change it, and shows results with a table', async () => {
    const api = showTab(address, 'politician');
    await giveAnAnswer();
    fireEvent.click(screen.getByRole('button', { name: 'Send svaret' }));
    await screen.findByRole('button', { name: 'Endre svaret' });
    expect(api.sent).toEqual([
      {
        method: 'PUT',
        path: answerPath,
        body: {
          choices: {
            [questionIds.points]: { kind: 'priority-points', points: { [optionId(1)]: 2 } },
            [questionIds.single]: { kind: 'single-choice', optionId: optionId(6) },
          },
        },
      },
    ]);
    expect(screen.getAllByText('Vis som tabell')).toHaveLength(2);
    expect(screen.getByText('20 har ikke svart')).toBeTruthy();
  });

  it('asks for the question that was passed over instead of sending', async () => {
    const api = showTab(address, 'politician');
    fireEvent.click(await screen.findByRole('radio', { name: 'Noen færre' }));
    fireEvent.click(screen.getByRole('button', { name: 'Send svaret' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Svar på alle spørsmålene');
    expect(api.sent).toEqual([]);
  });

  it('keeps what was given when the server refuses, and says why in the server’s words', async () => {
    const api = showTab(address, 'politician');
    api.answerWith(`PUT ${answerPath}`, () => aRefusal('poll-closed', 409, 'Fristen er ute.'));
    await giveAnAnswer();
    fireEvent.click(screen.getByRole('button', { name: 'Send svaret' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Fristen er ute.');
    expect(screen.getByText('2 av 10 poeng brukt')).toBeTruthy();
  });

  it('offers no answer to those who are not asked', async () => {
    showTab(address, 'facilitator');
    await screen.findByRole('button', { name: 'Lukk spørringen' });
    expect(screen.queryByRole('button', { name: 'Send svaret' })).toBeNull();
  });
});
