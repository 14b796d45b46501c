// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aRefusal } from './support/fake-api.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const menu = async () => (await screen.findAllByRole('navigation', { name: 'Hovedmeny' }))[0]!;

describe('the shell', () => {
  it('shows a politician what is waiting, with why, how long and by when', async () => {
    showTab('/', 'politician');
    await screen.findByRole('heading', { level: 1, name: 'Hei, Kari Nordby' });
    expect(screen.getByText(/Tar omtrent 2 minutter · Frist søndag 15\. mars 2026/)).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('shows staff whom they owe an answer and what a draft lacks', async () => {
    showTab('/', 'facilitator');
    await screen.findByRole('heading', { name: 'Vi skylder et svar' });
    expect(screen.getByText('2 ting mangler')).toBeTruthy();
    expect(screen.getByText('Tekst til kunngjøringen')).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('leaves out of the menu what the role cannot use', async () => {
    showTab('/', 'politician');
    expect(within(await menu()).queryByText('Arkiv')).toBeNull();
  });

  it('has the archive in the menu of those who may see it', async () => {
    showTab('/', 'clerk');
    expect(within(await menu()).getByText('Arkiv')).toBeTruthy();
  });

  it('moves focus to the new page’s heading, and the address with it', async () => {
    showTab('/', 'politician');
    fireEvent.click(within(await menu()).getByText('Verksteder'));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Verksteder' });
    expect(document.activeElement).toBe(heading);
    expect(window.location.pathname).toBe('/tab/rounds');
  });

  it('changes language at once and tells the server', async () => {
    const api = showTab('/', 'politician');
    fireEvent.change(await screen.findByLabelText('Språk'), { target: { value: 'nn' } });
    expect((await screen.findAllByText('Heim')).length).toBeGreaterThan(0);
    expect(api.sent[0]).toMatchObject({ path: '/api/me/language', body: { language: 'nn' } });
    expect(document.documentElement.lang).toBe('nn');
  });

  it('refuses a page that the role may not open, also when its address is known', async () => {
    showTab('/polls/f0000000-0000-4000-8000-000000000012/edit', 'politician');
    await screen.findByRole('heading', { name: 'Denne siden er ikke for deg' });
  });

  it('says that a page does not exist', async () => {
    showTab('/nowhere', 'politician');
    await screen.findByRole('heading', { name: 'Denne siden finnes ikke' });
  });

  it('lets one choose who to be when nobody is signed in to the demonstration', async () => {
    showTab('/', 'nobody');
    fireEvent.click(await screen.findByRole('button', { name: /Kari Nordby/ }));
    await screen.findByRole('heading', { level: 1, name: 'Hei, Kari Nordby' });
  });

  it('takes ?persona= from the address once, and leaves the rest of the address', async () => {
    showTab('/rounds?persona=facilitator', 'nobody');
    await screen.findByRole('heading', { level: 1, name: 'Verksteder' });
    expect(window.location.search).toBe('');
  });

  it('shows a failure with a way on, and the page when it works again', async () => {
    const api = showTab('/rounds', 'politician');
    await screen.findByRole('heading', { level: 1, name: 'Verksteder' });
    api.answerWith('GET /api/polls', () => aRefusal('broken', 500, 'Prøv igjen om litt.'));
    fireEvent.click(within(await menu()).getByText('Spørsmål'));
    await screen.findByText('Prøv igjen om litt.');
    api.answerWith('GET /api/polls', () => ({ status: 200, body: { polls: [] } }));
    fireEvent.click(screen.getByRole('button', { name: 'Prøv igjen' }));
    await waitFor(() => expect(screen.getByText('Ingen spørsmål ennå.')).toBeTruthy());
  });
});
