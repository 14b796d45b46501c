// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PollSummary } from '../../src/contracts/polls.ts';
import { filtered, inGroups, readFilter } from '../../tab/parts/polls/poll-groups.ts';
import { todayInOslo } from '../../tab/ui/clock.ts';
import { idOf } from './support/ids.ts';
import { aPollList, pollIds } from './support/polls.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const aLine = (n: number, overrides: Partial<PollSummary>): PollSummary => ({
  ...aPollList(todayInOslo())[0]!,
  ...{ id: idOf('f', n), title: `Spørring ${n}`, mine: 'not-asked' as const, outcomeNote: '' },
  ...overrides,
});
const at = (day: string) => `2026-03-${day}T11:00:00.000Z` as PollSummary['closesAt'];
const lines = [
  aLine(1, { mine: 'waiting', closesAt: at('20') }),
  aLine(2, { mine: 'waiting', closesAt: at('14'), audience: 'Administrasjonen' }),
  aLine(3, {}),
  aLine(4, { status: 'draft' }),
  aLine(5, { status: 'closed', mine: 'answered' }),
  aLine(6, { status: 'closed', mine: 'answered', outcomeNote: 'Det ble færre planer.' }),
  aLine(7, { status: 'closed' }),
];
const showing = (path: string, polls: readonly PollSummary[] = lines) => {
  const api = showTab(path, 'politician');
  api.answerWith('GET /api/polls', () => ({ status: 200, body: { polls } }));
};
const titlesIn = async (section: string) =>
  within(await screen.findByRole('region', { name: section }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('the polls', () => {
  it('come with what waits first, by deadline, and what an answered one led to first', () => {
    const ids = (polls: readonly PollSummary[]) => polls.map(({ title }) => title.slice(-1)).join('');
    const groups = Object.entries(inGroups(lines)).map(([group, polls]) => [group, ids(polls)]);
    expect(Object.fromEntries(groups)).toEqual({ waiting: '21', open: '3', drafts: '4', answered: '65', closed: '7' });
    expect(ids(filtered(lines, 'mine'))).toBe('1256');
    expect(ids(filtered(lines, 'open'))).toBe('123');
    expect(ids(filtered(lines, 'closed'))).toBe('567');
    expect([readFilter('mine'), readFilter('<script>'), readFilter(null)]).toEqual(['mine', 'all', 'all']);
  }); // prettier-ignore

  it('are shown in groups, of every audience, and narrowed by the address', async () => {
    showing('/polls');
    expect(await titlesIn('Venter på deg')).toEqual(['Spørring 2', 'Spørring 1']);
    expect(await titlesIn('Det du har svart på')).toEqual(['Spørring 6', 'Spørring 5']);
    expect(screen.getByText(/Administrasjonen/)).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
    fireEvent.change(screen.getByLabelText('Vis'), { target: { value: 'closed' } });
    expect(window.location.search).toBe('?show=closed');
    expect(screen.queryByRole('region', { name: 'Venter på deg' })).toBeNull();
    expect(await titlesIn('Andre som er lukket')).toEqual(['Spørring 7']);
  });

  it('say what to do when there are none of those', async () => {
    showing('/polls?show=open', lines.slice(3));
    await screen.findByText('Ingen spørringer her.');
    fireEvent.click(screen.getByRole('link', { name: 'Vis alle' }));
    expect(await titlesIn('Utkast')).toEqual(['Spørring 4']);
  });

  it('say that nothing waits, where only one’s own are shown', async () => {
    showing('/polls?show=mine', lines.slice(2));
    await screen.findByText('Ingenting venter på svar fra deg.');
  });
});

describe('drafts in the list', () => {
  const plan = (overrides: object) => ({
    ...{ opening: { kind: 'by-hand' as const }, phase: 'Verksteder', failure: null },
    ...overrides,
  });
  it('say when they open, and why they could not', async () => {
    showing('/polls', [
      aLine(1, {
        status: 'draft',
        plan: plan({ opening: { kind: 'at', at: '2026-03-16T07:00:00.000Z' } }),
      }),
      aLine(2, { status: 'draft', plan: plan({ opening: { kind: 'with-phase' } }) }),
      aLine(3, {
        status: 'draft',
        plan: plan({ failure: { at: '2026-03-11T07:00:00.000Z', code: 'nobody-to-ask' } }),
      }),
      aLine(4, { status: 'open', plan: null }),
    ]);
    const drafts = within(await screen.findByRole('region', { name: 'Utkast' }));
    await drafts.findByText(/^Åpner mandag 16. mars/);
    expect(drafts.getByText('Åpner når fasen «Verksteder» åpner.')).toBeTruthy();
    expect(drafts.getByText(/skulle åpne av seg selv onsdag 11. mars/)).toBeTruthy();
    expect(drafts.getByText(/Det var ingen å spørre/)).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('are deleted after a word about what follows, and nothing is shown of them', async () => {
    const api = showTab(`/polls/${pollIds.draft}`, 'facilitator');
    fireEvent.click(await screen.findByRole('button', { name: 'Slett utkastet' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText(/kan ikke hentes tilbake/)).toBeTruthy();
    expect(api.sent).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Slett utkastet' }));
    await screen.findByRole('heading', { level: 1, name: 'Spørsmål' });
    expect(api.sent).toEqual([
      { method: 'POST', path: `/api/polls/${pollIds.draft}/deletion`, body: { version: 2 } },
    ]);
  });

  it('cannot be deleted once somebody has been asked', async () => {
    showTab(`/polls/${pollIds.open}`, 'facilitator');
    await screen.findByRole('button', { name: 'Lukk spørringen' });
    expect(screen.queryByRole('button', { name: 'Slett utkastet' })).toBeNull();
  });
});
