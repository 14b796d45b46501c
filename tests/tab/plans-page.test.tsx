// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { politician } from './support/people.ts';
import { hierarchy, noPlans, planPage, plans } from './support/plan-system.ts';
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
    await showPage('/plans', politician, { '/api/plans': noPlans });
    expect(await screen.findByText('Ingen planer er lagt inn ennå')).toBeTruthy();
  });

  it('shows only what is chosen, keeps the choice in the address, and shows all again', async () => {
    const chosen = { ...noPlans, count: 1, all: 6, choices: hierarchy.choices, beside: hierarchy.beside };
    await showPage('/plans', politician, {
      ...answers,
      '/api/plans?theme=klima': { ...noPlans, all: 6, choices: hierarchy.choices },
      '/api/plans?level=beside&theme=klima': chosen,
    });
    await screen.findByText('Viser 6 av 6 planer');
    fireEvent.change(screen.getByLabelText('Tema'), { target: { value: 'klima' } });
    expect(await screen.findByText('Ingen planer passer')).toBeTruthy();
    expect(window.location.search).toContain('topic=klima');

    fireEvent.change(screen.getByLabelText('Nivå'), { target: { value: 'beside' } });
    expect(await screen.findByText('Viser 1 av 6 planer')).toBeTruthy();
    expect(window.location.search).toContain('level=beside');
    expect(screen.queryByText('Samfunnsdelen')).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Vis alle' }));
    expect(await screen.findByText('Samfunnsdelen')).toBeTruthy();
    expect(window.location.search).not.toContain('topic');
  }); // prettier-ignore

  it('counts what it does not show of a large band, and shows it when asked', async () => {
    const [overall, elaboration, ...rest] = hierarchy.bands;
    const more = { ...elaboration!.plans[0]!, id: plans.figures.id, title: 'Temaplan nummer tre' };
    await showPage('/plans', politician, {
      '/api/plans': { ...hierarchy, count: 7, all: 7, bands: [overall, { ...elaboration, count: 3 }, ...rest] },
      '/api/plans/more?band=elaboration&from=2': { plans: [more] },
    });
    expect(await screen.findByText('Viser 2 av 3')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Vis 1 til' }));
    expect(await screen.findByText('Temaplan nummer tre')).toBeTruthy();
    expect(screen.queryByText('Viser 2 av 3')).toBeNull();
    act(() => card('Arealdelen').focus());
    press('ArrowDown');
    expect(document.activeElement).toBe(card('Temaplan nummer tre'));
  }); // prettier-ignore

  it('finds plans and goals while one types, and says so where there are none', async () => {
    await showPage('/plans', politician, {
      ...answers,
      '/api/search?text=klimx': {
        plans: [{ ...plans.theme, status: 'replaced' }],
        goals: [{ id: plans.unit.id, kind: 'mainGoal', title: 'Klimaklokt', planId: null }],
      },
      '/api/search?text=xyz': { plans: [], goals: [] },
    });
    const field = await screen.findByLabelText('Søk i planer og mål');
    fireEvent.change(field, { target: { value: 'klimx' } });
    expect(await screen.findByText('1 plan og 1 mål')).toBeTruthy();
    const found = screen.getByRole('region', { name: 'Planer' });
    expect(within(found).getByRole('link').getAttribute('href')).toBe(`/tab/plans/${plans.theme.id}`);
    expect(within(found).getByText('Erstattet')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Klimaklokt' }).getAttribute('href')).toContain('/tab/red-thread?goal=');
    fireEvent.change(field, { target: { value: 'xyz' } });
    expect(await screen.findByText(/Ingen planer eller mål har «xyz»/)).toBeTruthy();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByText(/Ingen planer eller mål/)).toBeNull();
  }); // prettier-ignore

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
