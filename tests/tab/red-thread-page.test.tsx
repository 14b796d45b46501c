// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { politician } from './support/people.ts';
import { goalPageOf, goals, thread } from './support/plan-system.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const answers = {
  '/api/red-thread?goal=': thread,
  ...Object.fromEntries(
    Object.values(goals).map((each) => [`/api/goals/${each.id}`, goalPageOf(each)]),
  ),
};
/** What steers the chosen goal comes by itself, after the thread. */
const panel = () => screen.findByText('Endringer');
const column = (name: string) => screen.getByRole('heading', { name }).closest('section')!;
const titlesIn = (name: string) =>
  within(column(name))
    .queryAllByRole('link')
    .map((link) => link.firstElementChild?.textContent);
/** A goal that can be chosen, by its title; the same words may also stand among conflicts and findings. */
const goal = (title: string) => {
  const found = [...document.querySelectorAll<HTMLElement>('[data-goal]')].filter(
    (item) => item.firstElementChild?.textContent === title,
  );
  expect(found, title).toHaveLength(1);
  return found[0]!;
};

describe('the red thread', () => {
  it('shows every goal until one is chosen, under the vision', async () => {
    await showPage('/red-thread', politician, answers);
    expect(await screen.findByText('Sammen skaper vi fremtiden')).toBeTruthy();
    expect(titlesIn('Hovedmål')).toEqual(['Et attraktivt samfunn', 'Et klimaklokt samfunn']);
    expect(titlesIn('Delmål')).toEqual(['Urbane tettsteder', 'Utslippene går ned']);
  });

  it('narrows what follows when a goal is chosen, and keeps the choice in the address', async () => {
    await showPage('/red-thread', politician, answers);
    await screen.findByRole('heading', { name: 'Delmål' });
    fireEvent.click(goal('Et klimaklokt samfunn'));
    expect(window.location.search).toBe(`?goal=${goals.climate.id}`);
    expect(titlesIn('Delmål')).toEqual(['Utslippene går ned']);
    expect(titlesIn('Hovedmål')).toHaveLength(2);
    expect(within(column('Strategier')).getByText('Ingen strategier under dette.')).toBeTruthy();
    await panel();
  });

  it('lights up the way back from a task to its main goal', async () => {
    await showPage(`/red-thread?goal=${goals.guide.id}`, politician, answers);
    const way = await screen.findByRole('navigation', { name: 'Veien tilbake' });
    expect(
      within(way)
        .getAllByRole('link')
        .map((step) => step.textContent),
    ).toEqual([
      'Hele tråden',
      'Et attraktivt samfunn',
      'Urbane tettsteder',
      'Aktiv rolle i byutviklingen',
      'Bruke utbyggingsavtaler',
    ]);
    const lit = document.querySelectorAll('[data-goal][aria-current]');
    expect(lit).toHaveLength(5);
  });

  it('says the worst and the share, and for a task only what was reported on it', async () => {
    await showPage('/red-thread', politician, answers);
    await screen.findByRole('heading', { name: 'Oppgaver' });
    expect(goal('Et attraktivt samfunn').textContent).toContain('Forsinket1 av 2 går bra');
    expect(goal('Lage plan for offentlig rom').textContent).toBe(
      'Lage plan for offentlig romForsinket',
    );
    expect(goal('Et klimaklokt samfunn').textContent).toContain('Ikke rapportert');
  });

  it('keeps findings to a count that opens, and leads to where the gap is', async () => {
    await showPage('/red-thread', politician, answers);
    await screen.findByRole('heading', { name: 'Delmål' });
    expect(screen.queryByText('Mål uten strategi')).toBeNull();
    fireEvent.click(within(column('Delmål')).getByRole('button', { name: '1 funn' }));
    const finding = screen.getByText('Mål uten strategi').closest('li')!;
    expect(within(finding).getByRole('link').getAttribute('href')).toBe(
      `/tab/red-thread?goal=${goals.emissions.id}`,
    );
  });

  it('shows the conflicts that touch the choice, what it hangs under and what hangs under it', async () => {
    await showPage(`/red-thread?goal=${goals.active.id}`, politician, answers);
    expect(await screen.findByText('Boliger folk har råd til')).toBeTruthy();
    expect(screen.queryByText('Flere boliger')).toBeNull();
  });

  it('draws the conflicts’ chain in order', async () => {
    await showPage('/red-thread', politician, answers);
    await screen.findByRole('heading', { name: 'Slik henger konfliktene sammen' });
    const links = document.querySelectorAll('.conflict-chain > li');
    expect([...links].map((item) => item.textContent)).toEqual(
      thread.chains[0]?.steps.map(({ words }) => words),
    );
  });

  it('is walked with arrows: down a column, and across to the next that holds something', async () => {
    await showPage(`/red-thread?goal=${goals.place.id}`, politician, answers);
    await screen.findByRole('heading', { name: 'Delmål' });
    const press = (key: string) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
    act(() => goal('Et attraktivt samfunn').focus());
    press('ArrowDown');
    expect(document.activeElement).toBe(goal('Et klimaklokt samfunn'));
    press('ArrowRight');
    expect(document.activeElement).toBe(goal('Urbane tettsteder'));
    press('ArrowLeft');
    expect(document.activeElement).toBe(goal('Et klimaklokt samfunn'));
  });

  it('goes one level at a time on a phone, and focus follows', async () => {
    await showPage('/red-thread', politician, answers, { width: 'phone' });
    await screen.findByRole('heading', { name: 'Hovedmål (2)' });
    expect(document.querySelectorAll('[data-goal]')).toHaveLength(2);
    fireEvent.click(goal('Et attraktivt samfunn'));
    expect(document.activeElement?.textContent).toBe('Et attraktivt samfunn');
    expect(screen.getByRole('heading', { name: 'Delmål (1)' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Hele tråden' })).toBeTruthy();
    await panel();
  });

  it('counts the gaps of the level on a phone, too', async () => {
    const address = `/red-thread?goal=${goals.climate.id}`;
    await showPage(address, politician, answers, { width: 'phone' });
    const level = await screen.findByRole('heading', { name: 'Delmål (1)' });
    expect(within(level.closest('section')!).getByText('1 funn')).toBeTruthy();
  });

  it('says so when the goal in the address is gone', async () => {
    await showPage('/red-thread?goal=borte', politician, answers);
    expect(await screen.findByText(/finnes ikke lenger/)).toBeTruthy();
  });

  it('says what to do where there are no goals yet', async () => {
    const empty = { leftOut: 0, nodes: [], findings: [], conflicts: [], chains: [] };
    await showPage('/red-thread', politician, { '/api/red-thread?goal=': empty });
    expect(await screen.findByText('Ingen mål er lagt inn ennå')).toBeTruthy();
  });

  it('shows the beginning of a long column until asked, but always what is chosen', async () => {
    const many = Array.from({ length: 120 }, (_, n) => ({
      ...goals.climate,
      id: `d0000000-0000-4000-8000-0000000${String(50000 + n)}`,
      title: `Mål nummer ${n}`,
    }));
    const long = { leftOut: 0, nodes: many, findings: [], conflicts: [], chains: [] };
    const chosen = many[110]!;
    await showPage(`/red-thread?goal=${chosen.id}`, politician, { '/api/red-thread?goal=': long });
    await screen.findByRole('heading', { name: 'Hovedmål' });
    expect(titlesIn('Hovedmål')).toHaveLength(41);
    expect(titlesIn('Hovedmål')).toContain('Mål nummer 110');
    fireEvent.click(screen.getByRole('button', { name: 'Vis alle 120' }));
    expect(titlesIn('Hovedmål')).toHaveLength(120);
  });

  it.each(['desktop', 'phone'] as const)('has nothing for axe to find on a %s', async (width) => {
    await showPage(`/red-thread?goal=${goals.agreements.id}`, politician, answers, { width });
    await screen.findByRole('heading', { name: 'Målkonflikter' });
    expect(await axeProblems()).toEqual([]);
  });
});
