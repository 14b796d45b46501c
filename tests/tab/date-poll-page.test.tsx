// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aDatePollPage, datePollId, slotIds } from './support/letters.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';
import { roundIds } from './support/workshops.ts';

const path = `/api/rounds/${roundIds.draft}/dates`;
const show = (persona: 'facilitator' | 'politician', page = aDatePollPage()) => {
  const api = showTab(`/rounds/${roundIds.draft}/dates`, persona);
  api.answerWith(`GET ${path}`, () => ({ status: 200, body: page }));
  return api;
};

describe('answering which times work', () => {
  it('wants an answer for every time', async () => {
    const api = show('politician');
    const [first, second] = await screen.findAllByRole('group', { name: /april 2026 kl\. 17\.00/ });
    if (!first || !second) throw new Error('two times are asked about');
    expect(await accessibilityFindings()).toEqual([]);
    fireEvent.click(within(first).getByLabelText('Passer'));
    fireEvent.click(screen.getByRole('button', { name: 'Send svar' }));
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', 'Svar på alle tidspunktene.'); // prettier-ignore
    fireEvent.click(within(second).getByLabelText('Passer ikke'));
    fireEvent.click(screen.getByRole('button', { name: 'Send svar' }));
    await waitFor(() => {
      expect(api.sent).toEqual([
        {
          ...{ method: 'PUT', path: `/api/date-polls/${datePollId}/answer` },
          body: { stances: { [slotIds[0]]: 'works', [slotIds[1]]: 'does-not-work' } },
        },
      ]);
    });
  });

  it('shows sums without names, and none while there are too few', async () => {
    show('politician');
    const row = await screen.findByRole('row', { name: /Kommunestyresalen/ });
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['8', '3', '1']); // prettier-ignore
    expect(screen.queryByRole('button', { name: /^Velg / })).toBeNull();
  });
});

describe('choosing a time', () => {
  it('is asked about first, and sent with the version', async () => {
    const api = show('facilitator', aDatePollPage({ mayAnswer: false, mayChoose: true }));
    fireEvent.click(await screen.findByRole('button', { name: /^Velg .*Kommunestyresalen/ }));
    const dialog = await screen.findByRole('alertdialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Velg' }));
    await waitFor(() => {
      expect(api.sent).toMatchObject([
        { path: `${path}/choice`, body: { slotId: slotIds[0], version: 1 } },
      ]);
    });
  });
});

describe('asking about times', () => {
  it('says what is missing, and asks nobody before it is confirmed', async () => {
    const api = show('facilitator', aDatePollPage({ poll: null, mayAnswer: false }));
    fireEvent.click(await screen.findByRole('button', { name: 'Spør medlemmene' }));
    expect(await screen.findByText(/^Fyll ut dato/)).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
    for (const [place, date] of [[1, '2026-04-01'], [2, '2026-04-02']] as const) {
      const slot = within(screen.getByRole('group', { name: `Tidspunkt ${place}` }));
      fireEvent.change(slot.getByLabelText(/^Dato/), { target: { value: date } });
      fireEvent.change(slot.getByLabelText(/^Sted/), { target: { value: 'Salen' } });
    } // prettier-ignore
    api.answerWith(`POST ${path}`, () => ({ status: 201, body: { asked: 51 } }));
    fireEvent.click(screen.getByRole('button', { name: 'Spør medlemmene' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(api.sent).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Spør medlemmene' }));
    await waitFor(() => {
      expect(api.sent).toMatchObject([
        { body: { slots: [{ date: '2026-04-01', time: '17:00', place: 'Salen', isRemote: false }, {}] } }, // prettier-ignore
      ]);
    });
  });
});
