// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { idOf } from './support/ids.ts';
import { pollIds } from './support/polls.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const show = async () => {
  const api = showTab(`/polls/${pollIds.closed}`, 'facilitator');
  const table = within(await screen.findByRole('group', { name: 'Levering' }));
  const row = (name: RegExp) => table.getByRole('row', { name });
  return { api, row, table };
};

describe('whom the cards have reached', () => {
  it('says why, what to do, and when it is tried next', async () => {
    const { row } = await show();
    expect(row(/^Bjørn Aas/).textContent).toContain('har fjernet eller blokkert Rådslag');
    expect(row(/^Bjørn Aas/).textContent).toContain('Be mottakeren åpne Rådslag i Teams');
    expect(row(/^Carl Aas/).textContent).toMatch(
      /har stille timer, sendes i morgen kl\. \d\d\.\d\d/,
    );
    expect(row(/^Anne Aas/).textContent).toContain('Rådslag ble installert for mottakeren');
    expect(row(/^Dina Aas/).textContent).toContain('ikke lov til å installere seg');
    expect(screen.getByText('Én melding er usikker')).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('lets one try again those who were not reached, one or all, after asking', async () => {
    const { api, table } = await show();
    expect(table.queryByRole('button', { name: 'Prøv igjen: Eva Aas' })).toBeNull();
    fireEvent.click(
      screen.getByRole('button', { name: 'Prøv igjen for alle 2 som ikke ble nådd' }),
    );
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(api.sent).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Prøv igjen' }));
    await waitFor(() =>
      expect(api.sent[0]).toMatchObject({
        path: `/api/polls/${pollIds.closed}/delivery/again`,
        body: { messageIds: [idOf('c', 2), idOf('c', 5)] },
      }),
    );
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });

  it('asks whether one of which nobody knows arrived, or is sent again and may stand there twice', async () => {
    const { api, table } = await show();
    fireEvent.click(table.getByRole('button', { name: 'Send på nytt: Kommunestyret' }));
    const again = within(await screen.findByRole('alertdialog'));
    expect(again.getByText(/står meldingen der to ganger/)).toBeTruthy();
    fireEvent.click(again.getByRole('button', { name: 'Avbryt' }));
    fireEvent.click(table.getByRole('button', { name: 'Den kom fram: Kommunestyret' }));
    const arrived = within(await screen.findByRole('alertdialog'));
    fireEvent.click(arrived.getByRole('button', { name: 'Den kom fram' }));
    await waitFor(() =>
      expect(api.sent).toMatchObject([
        {
          path: `/api/polls/${pollIds.closed}/delivery/arrived`,
          body: { messageIds: [idOf('c', 3)] },
        },
      ]),
    );
  });
});
