// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ScreenPage } from '../../src/contracts/live-round.ts';
import { instantOf } from '../../src/core/time/instant.ts';
import { accessibilityFindings, showTab, today } from './support/show-tab.tsx';
import { aPollPage, pollIds } from './support/polls.ts';
import { aRoundPage, roundIds } from './support/workshops.ts';

const held = roundIds.underWay;
const now = instantOf(Date.parse('2026-11-19T16:30:00.000Z'));
const screenOf = (overrides: Partial<ScreenPage> = {}): ScreenPage => ({
  ...{ now, item: null, next: null, question: null },
  ...{ tables: [], deliveredTables: [], shown: [] },
  round: {
    ...{ id: held, title: 'Verksted 1', status: 'under-way', startsAt: now, startedAt: now },
    ...{ closedAt: null, durationMinutes: 120 },
  },
  ...overrides,
});

/** The tab at an address, with a round under way that has these polls. */
function show(address: string, polls: readonly string[], page = screenOf()) {
  const api = showTab(address, 'politician');
  const round = aRoundPage(today, held);
  if (!round) throw new Error('it is one of the rounds');
  const listed = polls.map((id) => {
    const { poll } = aPollPage(today, id)!;
    return { id, title: poll.title, status: poll.status, answered: 12, eligible: 51 };
  });
  api.answerWith(`GET /api/rounds/${held}`, () => ({
    ...{ status: 200, body: { ...round, polls: listed } },
  }));
  api.answerWith(`GET /api/rounds/${held}/screen`, () => ({ status: 200, body: page }));
  return api;
}

describe('beside a meeting', () => {
  it('the workshop that is under way is shown without being chosen, with what is asked now', async () => {
    show('/meeting', [], screenOf({ question: { id: held, text: 'Hva skal vi gå for?' } }));
    await screen.findByText('Hva skal vi gå for?');
    expect(screen.getByRole('heading', { level: 1, name: 'Verksted 1' })).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('says that nothing is asked yet', async () => {
    show('/meeting', []);
    await screen.findByText(/Ingenting er spurt om ennå/u);
  });

  it('another workshop can be chosen', async () => {
    show('/meeting?choose=yes', []);
    await screen.findByRole('heading', { level: 1, name: 'Hvilket verksted er dere i?' });
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('an open poll is the question, with the way to answer it, and results only as the server gives them', async () => {
    show(`/meeting?round=${held}`, [pollIds.open]);
    const title = aPollPage(today, pollIds.open)!.poll.title;
    await screen.findByRole('heading', { name: 'Spørsmålet nå' });
    await screen.findByText(title);
    expect(screen.getByRole('link', { name: /^(Svar|Åpne spørringen)$/u })).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('a draft is no question, also when its address is known', async () => {
    show(`/meeting?round=${held}&poll=${pollIds.draft}`, [pollIds.draft]);
    await screen.findByText(/Ingenting er spurt om ennå/u);
    expect(screen.queryByText(aPollPage(today, pollIds.draft)!.poll.title)).toBeNull();
  });

  it('lets one of several polls be chosen, and marks it', async () => {
    show(`/meeting?round=${held}&poll=${pollIds.closed}`, [pollIds.open, pollIds.closed]);
    const list = within(await screen.findByRole('region', { name: 'Spørringer i verkstedet' }));
    const [first, second] = list.getAllByRole('link');
    expect(first?.getAttribute('aria-current')).toBeNull();
    expect(second?.getAttribute('aria-current')).toBe('true');
  });

  it('offers no shared stage in a plain browser', async () => {
    show('/meeting', []);
    await screen.findByText(/Ingenting er spurt om ennå/u);
    expect(screen.queryByRole('button', { name: 'Vis på den delte skjermen' })).toBeNull();
  });
});

describe('the shared stage', () => {
  it('shows the open poll big with how many have answered, and nothing around it', async () => {
    show(`/rounds/${held}/stage`, [pollIds.open]);
    const title = aPollPage(today, pollIds.open)!.poll.title;
    await screen.findByRole('heading', { level: 1, name: title });
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Svar' })).toBeNull();
  });

  it('shows the round’s own question while no poll is open', async () => {
    show(
      `/rounds/${held}/stage`,
      [pollIds.closed],
      screenOf({ question: { id: held, text: 'Hva skal vi gå for?' } }),
    );
    await screen.findByRole('heading', { level: 1, name: 'Hva skal vi gå for?' });
  });

  it('says why results are hidden, and shows none, while the poll keeps them back', async () => {
    const api = show(`/rounds/${held}/stage`, [pollIds.open]);
    const page = aPollPage(today, pollIds.open)!;
    api.answerWith(`GET /api/polls/${pollIds.open}`, () => ({
      ...{ status: 200, body: { ...page, results: null, resultsHidden: 'until-closed' } },
    }));
    await screen.findByRole('heading', { level: 1, name: page.poll.title });
    await screen.findByText(/51/u);
    expect(document.querySelector('.results')).toBeNull();
  });
});
