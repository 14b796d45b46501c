// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pollIds } from './support/polls.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const shown = async () => within(await screen.findByRole('region', { name: 'Påminnelser' }));

describe('the reminders of a poll on its page', () => {
  it('say when they went out, to how many, and when the next one comes', async () => {
    showTab(`/polls/${pollIds.open}`, 'facilitator');
    const lines = (await shown()).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      expect.stringMatching(/kl\. 08\.00: 12 ble minnet på den$/),
      expect.stringMatching(/kl\. 08\.00$/),
    ]);
    expect((await shown()).getByText(/Ingen får mer enn 3 påminnelser i uken/)).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('are changed by whoever prepares the poll, and only to what can be read', async () => {
    const api = showTab(`/polls/${pollIds.open}`, 'facilitator');
    const part = await shown();
    fireEvent.click(part.getByRole('button', { name: 'Endre påminnelsene' }));
    const days = part.getByLabelText(/Dager før fristen/);
    const save = part.getByRole<HTMLButtonElement>('button', { name: 'Lagre påminnelsene' });
    for (const wrong of ['31', '0', 'tre', '1,2,3,4,5,6']) {
      fireEvent.change(days, { target: { value: wrong } });
      expect(save.disabled, wrong).toBe(true);
    }
    fireEvent.change(days, { target: { value: '5, 2' } });
    fireEvent.change(part.getByLabelText(/Timer før fristen/), { target: { value: '4' } });
    fireEvent.click(save);
    await waitFor(() =>
      expect(api.sent).toMatchObject([
        {
          path: `/api/polls/${pollIds.open}/reminders`,
          body: { daysBefore: [5, 2], hoursBefore: 4, version: 2 },
        },
      ]),
    );
    await waitFor(() => expect(part.queryByRole('button', { name: 'Avbryt' })).toBeNull());
  });

  it('are not shown to those who are asked', async () => {
    showTab(`/polls/${pollIds.open}`, 'politician');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'Påminnelser' })).toBeNull();
  });
});
