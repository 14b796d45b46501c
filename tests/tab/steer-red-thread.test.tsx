// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { FindingsPage } from '../../src/contracts/findings.ts';
import type { MeansPage } from '../../src/contracts/means.ts';
import type { CivilDate, Instant } from '../../src/core/time/instant.ts';
import { layOutValues } from '../../tab/parts/steering/indicator-chart.tsx';
import { readNumber, readOptionalNumber } from '../../tab/parts/steering/numbers.ts';
import { idOf } from './support/ids.ts';
import { planner, politician } from './support/people.ts';
import {
  chain,
  conflict,
  goalPageOf,
  goals,
  hierarchy,
  indicator,
  planPage,
  plans,
  thread,
} from './support/plan-system.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const year = { year: 2027, amountNok: 2_500_000, personMonths: 6 };
const means: MeansPage = {
  years: [
    {
      ...year,
      ...{ frame: { amountNok: 2_000_000, personMonths: null, source: 'HØP', isExample: true } },
      ...{ frameVersion: 1, overNok: 500_000, overPersonMonths: 0 },
    },
  ],
  goals: [{ id: goals.towns.id, title: goals.towns.title, kind: 'subGoal', years: [year] }],
  plans: [{ id: plans.society.id, title: plans.society.title, years: [year] }],
};
const nothing = { goal: null, plan: null, indicator: null, year: null, overNok: 0, overPersonMonths: 0 }; // prettier-ignore
const findings: FindingsPage = {
  ...{ total: 3, plan: null },
  kinds: [
    { code: 'ring', count: 0, from: 0, findings: [] },
    { code: 'goal-without-indicator', count: 1, from: 0, findings: [{ ...nothing, goal: goals.climate }] },
    { code: 'plan-without-goal', count: 1, from: 0, findings: [{ ...nothing, plan: plans.theme }] },
    { code: 'ambition-exceeds-means', count: 1, from: 0, findings: [{ ...nothing, year: 2027, overNok: 500_000 }] },
  ],
}; // prettier-ignore
const handled = conflict(1, ['Lavere utslipp', 'Flere boliger'], {
  ...{
    statement: 'Flere boliger gir utslipp.',
    affected: 'Unge',
    handling: 'Bygges ved knutepunkt',
  },
  ...{ decidedWhere: 'KS sak 12/26', goals: [goals.climate], plans: [plans.theme] },
});
const answers = {
  '/api/red-thread': thread,
  '/api/red-thread?goal=': thread,
  '/api/plans': hierarchy,
  '/api/means': means,
  '/api/search?text=klima&above=subGoal': {
    plans: [],
    goals: [{ ...goals.climate, planId: null }],
  },
  '/api/findings': findings,
  '/api/goal-conflicts': { conflicts: [handled], chains: thread.chains },
  [`/api/goals/${goals.towns.id}`]: goalPageOf(goals.towns, {
    indicators: [indicator],
    years: [year],
    kindsBelow: ['strategy'],
    kindsAbove: ['mainGoal'],
    history: [
      {
        ...{ id: idOf('e', 30), at: '2026-10-01T08:00:00.000Z' as Instant, kind: 'goal-moved' },
        ...{ about: null, changes: [{ field: 'parentId', before: 'Gammelt', after: 'Nytt' }] },
      },
    ],
  }),
  [`/api/goals/${goals.guide.id}`]: goalPageOf(goals.guide, {
    kindsAbove: ['assignment'],
    reports: goals.guide.reports.map((report) => ({ ...report, figures: [], version: 1 })),
  }),
};
const field = (form: HTMLElement, name: RegExp) => within(form).getByLabelText(name);
const type = (form: HTMLElement, name: RegExp, value: string) => {
  fireEvent.change(field(form, name), { target: { value } });
};

describe('the panel of a chosen goal', () => {
  it('shows measures as a picture with every number in a table, and money by year', async () => {
    await showPage(`/red-thread?goal=${goals.towns.id}`, politician, answers);
    expect(
      await screen.findByRole('img', { name: /Gangavstand: fra 58,5 til 61,25/ }),
    ).toBeTruthy();
    expect(screen.getByText(/Mål: 70 prosent innen/)).toBeTruthy();
    expect(screen.getByText(/FNs bærekraftsmål 11/)).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Gangavstand', hidden: true });
    expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(3);
    expect(screen.getByText(/2.500.000 kr/)).toBeTruthy();
    expect(screen.getByText(/fra «Gammelt» til «Nytt»/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Rediger' })).toBeNull();
    expect(await axeProblems()).toEqual([]);
  });

  it('gives a planner a way to edit and to add below', async () => {
    await showPage(`/red-thread?goal=${goals.towns.id}`, planner, answers);
    const edit = await screen.findByRole('link', { name: 'Rediger' });
    expect(edit.getAttribute('href')).toBe(`/tab/goals/${goals.towns.id}/edit`);
    expect(screen.getByRole('link', { name: 'Nytt: strategi' }).getAttribute('href')).toBe(
      `/tab/goals/new?parent=${goals.towns.id}&kind=strategy`,
    );
  });
});

describe('editing a goal', () => {
  it('saves each part by itself', async () => {
    const { sent, said } = await showPage(`/goals/${goals.towns.id}/edit`, planner, answers);
    const value = await screen.findByRole('form', { name: 'Før en verdi: Gangavstand' });
    type(value, /Verdi/, '62,5');
    fireEvent.click(within(value).getByRole('button', { name: 'Før en verdi' }));
    await waitFor(() => {
      expect(sent).toEqual([`POST /api/indicators/${indicator.id}/values`]);
    });
    expect(said).toEqual(['Lagret']);
    const move = screen.getByRole('form', { name: 'Flytt' });
    const find = within(move).getByRole('combobox');
    fireEvent.change(find, { target: { value: 'klima' } });
    await within(move).findByRole('option', { name: /Et klimaklokt samfunn/ });
    fireEvent.keyDown(find, { key: 'ArrowDown' });
    const option = within(move).getByRole('option', { selected: true });
    expect(find.getAttribute('aria-activedescendant')).toBe(option.id);
    expect(await axeProblems()).toEqual([]);
    fireEvent.keyDown(find, { key: 'Enter' });
    expect(within(move).queryByRole('option')).toBeNull();
    expect(within(move).getByText(goals.climate.title)).toBeTruthy();
    fireEvent.click(within(move).getByRole('button', { name: 'Flytt hit' }));
    await waitFor(() => {
      expect(sent).toContain(`POST /api/goals/${goals.towns.id}/move`);
    });
    expect(await axeProblems()).toEqual([]);
  });

  it('shows both values of a day that two have measured, and saves the writer’s own over what they have then seen', async () => {
    const values = `POST /api/indicators/${indicator.id}/values`;
    const { api, sent } = await showPage(`/goals/${goals.towns.id}/edit`, planner, answers, {
      refused: {
        [values]: {
          ...{ type: 'x', title: 'x', status: 409, detail: 'x', code: 'version-conflict' },
          facts: {
            version: 3,
            theirs: { indicatorId: indicator.id, measuredOn: '2026-01-16', value: 61 },
          },
        },
      },
    });
    const send = vi.spyOn(api, 'send');
    const form = await screen.findByRole('form', { name: 'Før en verdi: Gangavstand' });
    type(form, /Målt/, '2026-01-15');
    expect(within(form).getByText(/Dagen har verdien 61,25/)).toBeTruthy();
    type(form, /Målt/, '2026-01-16');
    type(form, /Verdi/, '62,5');
    fireEvent.click(within(form).getByRole('button', { name: 'Før en verdi' }));
    const both = within(await within(form).findByRole('alert'));
    expect(both.getByRole('row', { name: 'Verdi 62,5 61' })).toBeTruthy();
    expect(both.getAllByRole('row')).toHaveLength(2);
    expect(await axeProblems()).toEqual([]);
    fireEvent.click(both.getByRole('button', { name: 'Lagre min utgave' }));
    await waitFor(() => {
      expect(sent).toEqual([values, values]);
    });
    const written = { measuredOn: '2026-01-16', value: 62.5 };
    expect(send.mock.calls.map(([, , body]) => body)).toEqual([
      { ...written, version: 0 },
      { ...written, version: 3 },
    ]);
  });

  it('sends nothing while a field is wrong', async () => {
    const { sent } = await showPage(`/goals/${goals.guide.id}/edit`, planner, answers);
    const report = await screen.findByRole('form', { name: 'Ny rapport' });
    type(report, /Periode/, 'Tertialrapport 2-26');
    type(report, /Tall/, 'Avtaler; mange; stk.');
    fireEvent.click(within(report).getByRole('button', { name: 'Legg til' }));
    expect(await within(report).findByRole('alert')).toBeTruthy();
    expect(sent).toEqual([]);
    type(report, /Tall/, 'Avtaler; 4; stk.');
    fireEvent.click(within(report).getByRole('button', { name: 'Legg til' }));
    await waitFor(() => {
      expect(sent).toEqual([`POST /api/goals/${goals.guide.id}/reports`]);
    });
  });

  it('adds a goal where the address says', async () => {
    const { sent } = await showPage(
      `/goals/new?parent=${goals.towns.id}&kind=strategy`,
      planner,
      answers,
    );
    await screen.findByRole('heading', { level: 1, name: 'Nytt: strategi' });
    type(screen.getByRole('form'), /Navn/, 'Bygge tett');
    fireEvent.click(screen.getByRole('button', { name: 'Legg til' }));
    await waitFor(() => {
      expect(sent).toEqual(['POST /api/goals']);
    });
  });
});

describe('findings', () => {
  it('are counted by kind, and each leads to where a planner mends it', async () => {
    await showPage('/red-thread/findings', planner, answers);
    await screen.findByRole('heading', { name: 'Mål uten indikator (1)' });
    const to = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(to(`Legg til indikator: ${goals.climate.title}`)).toBe(
      `/tab/goals/${goals.climate.id}/edit#indikatorer`,
    );
    expect(to(`Knytt et mål: ${plans.theme.title}`)).toBe(`/tab/plans/${plans.theme.id}#maal`);
    expect(to('2027')).toBe('/tab/red-thread/means');
    expect(screen.getByText(/500.000 kr over rammen/)).toBeTruthy();
    expect(screen.queryByText(/Mål i ring/)).toBeNull();
    expect(await axeProblems()).toEqual([]);
  });

  it('lead others to the place in the thread', async () => {
    await showPage('/red-thread/findings', politician, answers);
    const link = await screen.findByRole('link', { name: goals.climate.title });
    expect(link.getAttribute('href')).toBe(`/tab/red-thread?goal=${goals.climate.id}`);
    expect(screen.queryByRole('link', { name: /Legg til indikator/ })).toBeNull();
  });

  it('of one kind and plan stand in the address, a hundred at a time', async () => {
    const chosen = `plan=${plans.theme.id}`;
    const code = 'goal-without-indicator' as const;
    const partOf = (from: number): FindingsPage => ({
      ...{ total: 250, plan: { id: plans.theme.id, title: plans.theme.title } },
      kinds: [
        {
          ...{ code, count: 250, from },
          findings: Array.from({ length: Math.min(100, 250 - from) }, (_, n) => ({
            ...nothing,
            goal: { id: idOf('d', 300 + n), title: `Mål ${from + n + 1}` },
          })),
        },
      ],
    });
    await showPage(`/red-thread/findings?kind=${code}&${chosen}&from=100`, politician, {
      ...answers,
      [`/api/findings?kind=${code}&${chosen}&from=100`]: partOf(100),
      [`/api/findings?kind=${code}&${chosen}&from=200`]: partOf(200),
    });
    expect(await screen.findByText('101–200 av 250')).toBeTruthy();
    expect(screen.getByLabelText('Hva slags funn')).toHaveProperty('value', code);
    expect(screen.getByText('250 funn i Temaplan for klima.')).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: 'Neste' }));
    expect(await screen.findByText('Mål 250')).toBeTruthy();
    expect(window.location.search).toBe(`?kind=${code}&${chosen}&from=200`);
    expect(screen.queryByRole('link', { name: 'Neste' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Forrige' }).getAttribute('href')).toBe(
      `/tab/red-thread/findings?kind=${code}&${chosen}&from=100`,
    );
    expect(await axeProblems()).toEqual([]);
  });
});

describe('money and capacity', () => {
  it('hold each year against the frame', async () => {
    await showPage('/red-thread/means', politician, answers);
    const table = await screen.findByRole('table', { name: 'År for år' });
    expect(within(table).getByText(/500.000 kr over rammen/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Sett rammen for et år' })).toBeNull();
    expect(await axeProblems()).toEqual([]);
  });

  it('let a planner set the frame of a year', async () => {
    const { sent } = await showPage('/red-thread/means', planner, answers);
    fireEvent.change(await screen.findByLabelText('År'), { target: { value: '2027' } });
    const form = screen.getByRole('form', { name: 'Sett rammen for et år: 2027' });
    expect(field(form, /Beløp/)).toHaveProperty('value', '2000000');
    type(form, /Beløp/, '3 000 000');
    fireEvent.click(within(form).getByRole('button', { name: 'Lagre' }));
    await waitFor(() => {
      expect(sent).toEqual(['PUT /api/means-frames']);
    });
  });
});

describe('goal conflicts', () => {
  it('are shown to everybody with what is known about them', async () => {
    await showPage('/goal-conflicts', politician, answers);
    expect(await screen.findByText('Flere boliger gir utslipp.')).toBeTruthy();
    expect(screen.getByText('KS sak 12/26')).toBeTruthy();
    expect(document.querySelectorAll('.conflict-chain > li')).toHaveLength(3);
    expect(screen.queryByRole('link', { name: 'Rediger målkonflikt' })).toBeNull();
    expect(await axeProblems()).toEqual([]);
  });

  it('are changed by a planner', async () => {
    const { sent } = await showPage(`/goal-conflicts/${handled.id}/edit`, planner, {
      ...answers,
      [`/api/conflict-history/${handled.id}`]: { history: [] },
    });
    const form = await screen.findByRole('form', { name: 'Målkonflikter' });
    type(form, /Hvordan den er håndtert/, 'Utsatt');
    fireEvent.click(within(form).getByRole('button', { name: 'Lagre' }));
    await waitFor(() => {
      expect(sent).toEqual([`PUT /api/goal-conflicts/${handled.id}`]);
    });
  });

  it('stand on the plan’s page with a case text to copy', async () => {
    const page = { ...planPage, conflicts: [handled], chains: [chain] };
    await showPage(`/plans/${page.plan.id}`, politician, {
      ...answers,
      [`/api/plans/${page.plan.id}`]: page,
    });
    await screen.findByText('Flere boliger gir utslipp.');
    const text = document.querySelector('.case-text')?.textContent;
    expect(text).toBe(
      [
        'Målkonflikter som berører Temaplan for klima',
        '',
        'Lavere utslipp – mot – Flere boliger',
        'Flere boliger gir utslipp.',
        'Hvem det gjelder: Unge',
        'Hvordan den er håndtert: Bygges ved knutepunkt',
        'Vedtatt: KS sak 12/26',
        'Berører: Et klimaklokt samfunn; Temaplan for klima',
        '',
        'Slik henger konfliktene sammen: Boliger og klima',
        'Lavere utslipp → Fortetting → Dyrere boliger',
      ].join('\n'),
    );
  });
});

describe('a chain of conflicts', () => {
  const edit = `/conflict-chains/${chain.id}/edit`;
  const history = { [`/api/conflict-history/${chain.id}`]: { history: [] } };
  const written = (form: HTMLElement) =>
    within(form)
      .getAllByLabelText(/^Ledd \d$/)
      .map((input) => (input as HTMLInputElement).value);

  it('is reordered by button and by Alt and an arrow, and said aloud', async () => {
    const { sent, said } = await showPage(edit, planner, { ...answers, ...history });
    const form = await screen.findByRole('form', { name: 'Rediger kjeden' });
    expect(written(form)).toEqual(['Lavere utslipp', 'Fortetting', 'Dyrere boliger']);
    fireEvent.click(within(form).getByRole('button', { name: 'Flytt ledd 1 ned' }));
    expect(written(form)).toEqual(['Fortetting', 'Lavere utslipp', 'Dyrere boliger']);
    fireEvent.keyDown(within(form).getByLabelText('Ledd 3'), { key: 'ArrowUp', altKey: true });
    expect(written(form)).toEqual(['Fortetting', 'Dyrere boliger', 'Lavere utslipp']);
    expect(said).toEqual(['Lavere utslipp er nå ledd 2 av 3', 'Dyrere boliger er nå ledd 2 av 3']);
    fireEvent.click(within(form).getByRole('button', { name: 'Lagre' }));
    await waitFor(() => {
      expect(sent).toEqual([`PUT /api/conflict-chains/${chain.id}`]);
    });
    expect(await axeProblems()).toEqual([]);
  });

  it('is withdrawn with a day and a reason, not without', async () => {
    const { sent } = await showPage(edit, planner, { ...answers, ...history });
    const form = await screen.findByRole('form', { name: 'Ta ut kjeden' });
    fireEvent.click(within(form).getByRole('button', { name: 'Ta ut kjeden' }));
    expect(await within(form).findByRole('alert')).toBeTruthy();
    type(form, /Hvorfor/, 'Stemmer ikke lenger');
    fireEvent.click(within(form).getByRole('button', { name: 'Ta ut kjeden' }));
    await waitFor(() => {
      expect(sent).toEqual([`POST /api/conflict-chains/${chain.id}/close`]);
    });
  });
});

describe('numbers', () => {
  it.each([
    ['61,2', 61.2],
    ['61.2', 61.2],
    ['1 500 000', 1_500_000],
    ['-3', -3],
    ['mange', undefined],
    ['', undefined],
    ['1e9', undefined],
  ])('"%s" is read as %s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it('may be left out where nothing is asked for', () => {
    expect(readOptionalNumber(' ')).toBeNull();
  });

  it('stand in the picture by day and size, with the target in the same scale', () => {
    const { points, targetY } = layOutValues({ ...indicator, target: 61.25 });
    expect(points[0]?.x).toBeLessThan(points[1]?.x ?? 0);
    expect(points[0]?.y).toBeGreaterThan(points[1]?.y ?? 0);
    expect(targetY).toBe(points[1]?.y);
    expect(layOutValues({ values: [], target: 1 })).toEqual({ points: [], targetY: null });
  });

  const on = (year: number, value: number) => ({
    ...{ measuredOn: `${year}-01-15` as CivilDate, value, version: 1 },
  });
  const drawn = (target: number | null, ...values: readonly ReturnType<typeof on>[]) =>
    layOutValues({ target, values: [...values] });

  it('below zero stand below those above, and never outside the picture', () => {
    const { points, targetY } = drawn(0, on(2024, -12.5), on(2025, 4), on(2026, -3));
    const [lowest, highest, between] = points.map(({ y }) => y);
    expect(lowest).toBeGreaterThan(between ?? NaN);
    expect(between).toBeGreaterThan(highest ?? NaN);
    expect(targetY).toBeGreaterThan(highest ?? NaN);
    expect(targetY).toBeLessThan(between ?? NaN);
    for (const y of [lowest, highest, between]) expect(y).toBeGreaterThan(0);
  });

  it('that are one alone, or all the same, stand in the middle, and the target on the line when it is met', () => {
    const [alone] = drawn(null, on(2026, 7)).points;
    const level = drawn(7, on(2024, 7), on(2025, 7), on(2026, 7));
    expect(level.points.map(({ y }) => y)).toEqual([alone?.y, alone?.y, alone?.y]);
    expect(level.targetY).toBe(alone?.y);
    expect(level.points[1]?.x).toBeGreaterThan(level.points[0]?.x ?? NaN);
    expect(drawn(null, on(2024, 1), on(2025, 2)).targetY).toBeNull();
  });

  it('of what is to stay about where it is go to both sides of the dashed target, and the words say which way', async () => {
    const stays = {
      ...indicator,
      ...{ direction: 'hold' as const, target: 50, targetOn: null },
      values: [on(2024, 48), on(2025, 53), on(2026, 50)],
    };
    await showPage(`/red-thread?goal=${goals.towns.id}`, politician, {
      ...answers,
      [`/api/goals/${goals.towns.id}`]: goalPageOf(goals.towns, { indicators: [stays] }),
    });
    const picture = await screen.findByRole('img', { name: /Gangavstand: fra 48 til 50/ });
    const y = (selector: string, name: string) =>
      [...picture.querySelectorAll(selector)].map((mark) => Number(mark.getAttribute(name)));
    const [target] = y('.indicator-target', 'y1');
    const [under, over, met] = y('.indicator-dot', 'cy');
    expect(under).toBeGreaterThan(target ?? NaN);
    expect(over).toBeLessThan(target ?? NaN);
    expect(met).toBe(target);
    expect(screen.getByText(/Skal holdes.*Mål: 50 prosent/)).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });
});
