// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pollIds } from './support/polls.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

describe('whom a poll has reached, on its page', () => {
  it('is told in all, with why somebody was not reached, and by groups with what is held back', async () => {
    showTab(`/polls/${pollIds.open}`, 'facilitator');
    const part = within(await screen.findByRole('region', { name: 'Rekkevidde' }));
    expect(part.getByText('31 av 51')).toBeTruthy();
    expect(part.getByText('2: mottakeren har fjernet eller blokkert Rådslag')).toBeTruthy();
    const table = within(part.getByRole('group', { name: 'Etter parti' }));
    expect(table.getByRole('row', { name: /^Høyre/ }).textContent).toBe('Høyre302824201');
    expect(table.getByRole('row', { name: /^Øvrige \(Rødt, Venstre\)/ }).textContent).toContain(
      'vises ikke',
    );
    expect(part.getByText(/Spørringen er anonym/)).toBeTruthy();
    expect(part.getByRole('button', { name: 'Last ned Excel' })).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('notes that whoever is asked has opened it, once, and nobody else', async () => {
    const api = showTab(`/polls/${pollIds.open}`, 'politician');
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(api.noted).toEqual([`/api/polls/${pollIds.open}/seen`]));
    expect(screen.queryByRole('region', { name: 'Rekkevidde' })).toBeNull();
  });
});
