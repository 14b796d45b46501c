// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { politician } from './support/people.ts';
import { hierarchy, planPage, plans } from './support/plan-system.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const answers = { '/api/plans': hierarchy, [`/api/plans/${plans.theme.id}`]: planPage };
const card = (title: string) => screen.getByRole('link', { name: new RegExp(`^${title}`) });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('the plan picture', () => {
  it('shows each band with its horizon and how it is treated', async () => {
    await showPage('/plans', politician, answers);
    const band = (await screen.findByRole('heading', { name: 'Utdyping' })).closest('section');
    expect(band?.textContent).toContain('10–12 år');
    expect(band?.textContent).toContain('Behandles politisk');
    expect(within(band!).getAllByRole('link')).toHaveLength(2);
    expect(screen.getByText('Bærum i tall')).toBeTruthy();
  });

  it('is one stop for Tab, and the arrows walk it: along the band, down to the next, out to the planning strategy and back', async () => {
    await showPage('/plans', politician, answers);
    await screen.findByRole('heading', { name: 'Planer' });
    const stops = screen
      .getAllByRole('link')
      .filter((link) => link.tabIndex === 0 && link.dataset['plan'] !== undefined);
    expect(stops).toEqual([card('Samfunnsdelen')]);

    act(() => card('Samfunnsdelen').focus());
    press('ArrowDown');
    expect(document.activeElement).toBe(card('Temaplan for klima'));
    press('ArrowRight');
    expect(document.activeElement).toBe(card('Arealdelen'));
    press('ArrowRight');
    expect(document.activeElement).toBe(card('Planstrategi 2024–2027'));
    press('ArrowLeft');
    expect(document.activeElement).toBe(card('Samfunnsdelen'));
  });

  it('draws relations only for the plan in focus', async () => {
    await showPage('/plans', politician, answers);
    await screen.findByRole('heading', { name: 'Planer' });
    const lines = () => document.querySelectorAll('.relation-lines path').length;
    expect(lines()).toBe(0);
    act(() => card('Samfunnsdelen').focus());
    expect(lines()).toBe(2);
    act(() => card('Virksomhetsplaner').focus());
    expect(lines()).toBe(0);
  });

  it('tells the same on a phone, with relations in words', async () => {
    await showPage('/plans', politician, answers, { width: 'phone' });
    await screen.findByRole('heading', { name: 'Planer' });
    const titles = Object.values(plans).map((plan) => plan.title);
    for (const title of titles) expect(screen.getAllByText(title).length).toBeGreaterThan(0);
    expect(screen.getAllByText('Bygger på Samfunnsdelen')).toHaveLength(2);
    expect(screen.getByText('10–12 år · Politisk · 2 planer')).toBeTruthy();
  });

  it('says what to do where there are no plans yet', async () => {
    const empty = { bands: [], beside: [], knowledge: [] };
    await showPage('/plans', politician, { '/api/plans': empty });
    expect(await screen.findByText('Ingen planer er lagt inn ennå')).toBeTruthy();
  });

  it.each([
    ['nn', 'Kva tyder plantypane?'],
    ['en', 'What do the plan types mean?'],
  ] as const)('explains the plan types in %s', async (language, words) => {
    await showPage('/plans', politician, answers, { language });
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it.each(['desktop', 'phone'] as const)('has nothing for axe to find on a %s', async (width) => {
    await showPage('/plans', politician, answers, { width });
    await screen.findByRole('heading', { name: 'Planer' });
    expect(await axeProblems()).toEqual([]);
  });
});

describe('a plan’s page', () => {
  it('says what the plan is, who adopted it, what it builds on and collides with', async () => {
    await showPage(`/plans/${plans.theme.id}`, politician, answers);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
      'textContent',
      'Temaplan for klima',
    );
    expect(screen.getByText('15. juni 2022 av Kommunestyret')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Samfunnsdelen' })).toBeTruthy();
    expect(screen.getByText('Lavere utslipp')).toBeTruthy();
    expect(screen.getByText('Ingen fase pågår i dag')).toBeTruthy();
  });

  it('leads from a goal to its place in the red thread, and folds a long list', async () => {
    await showPage(`/plans/${plans.theme.id}`, politician, answers);
    const first = await screen.findByRole('link', { name: 'Strategi 1' });
    expect(first.getAttribute('href')).toBe(`/tab/red-thread?goal=${planPage.goals[0]?.id ?? ''}`);
    expect(screen.queryByText('Strategi 14')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Vis alle 14' }));
    expect(screen.getByText('Strategi 14')).toBeTruthy();
  });

  it('has nothing for axe to find', async () => {
    await showPage(`/plans/${plans.theme.id}`, politician, answers);
    await screen.findByRole('link', { name: 'Strategi 1' });
    expect(await axeProblems()).toEqual([]);
  });
});
