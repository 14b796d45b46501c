// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commandBody, newCommandForm } from '../../tab/parts/plan-register/command-form.ts';
import { filterPlans, firstFilter } from '../../tab/parts/plan-register/filter-plans.ts';
import { needBody, newNeedForm, verdictOf } from '../../tab/parts/plan-register/need-form.ts';
import { planner, politician } from './support/people.ts';
import { aHistory, aNeedPage, aRegister, aRegistration, needId } from './support/plan-register.ts';
import { planPage, plans } from './support/plan-system.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const id = plans.theme.id;
const page = {
  ...planPage,
  registration: aRegistration({
    version: 3,
    marks: ['former-council', 'to-be-replaced'],
    commands: ['edit', 'continue', 'close', 'unlink'],
    adoptedInTerm: { startsOn: '2019-10-01', endsOn: '2023-09-30' } as never,
    links: [
      { id: plans.unit.id, kind: 'replaces', direction: 'to', part: 'Kapittel 2', effectiveOn: null, plan: { id: plans.land.id, title: 'Arealdelen', status: 'in-progress', adoptedOn: null } },
    ],
  }),
}; // prettier-ignore
const answers = {
  '/api/plan-register': aRegister,
  [`/api/plans/${id}`]: page,
  [`/api/plans/${id}/history`]: aHistory,
  [`/api/plan-needs/${needId}`]: aNeedPage,
};
beforeEach(() => {
  sessionStorage.clear();
});

describe('the register', () => {
  it('counts active plans against the target, by committee and over terms', async () => {
    await showPage('/plans/register', politician, answers);
    await screen.findByRole('heading', { level: 1, name: 'Planregisteret' });
    expect(screen.getByText('2 over målet')).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Etter utvalg' }).textContent).toContain('Planutvalget'); // prettier-ignore
    expect(screen.getByRole('rowheader', { name: '2019–2023' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lagre målet' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Behovsprøv en ny plan' })).toBeNull();
    expect(await axeProblems()).toEqual([]);
  });

  it('shows replaced plans when they are searched for or asked for, and not before', async () => {
    await showPage('/plans/register', politician, answers);
    const table = await screen.findByRole('group', { name: 'Planer' });
    expect(within(table).queryByText('Boligprogram')).toBeNull();
    fireEvent.change(screen.getByLabelText('Søk i navn og tema'), { target: { value: 'boligp' } });
    expect(within(table).getAllByRole('rowheader').map((row) => row.textContent)).toEqual(['Boligprogram']); // prettier-ignore
  });

  it('lets a planner set the target', async () => {
    const { sent } = await showPage('/plans/register', planner, answers);
    fireEvent.change(await screen.findByLabelText('Høyst så mange planer vil vi ha'), { target: { value: '60' } }); // prettier-ignore
    fireEvent.click(screen.getByRole('button', { name: 'Lagre målet' }));
    await waitFor(() => expect(sent).toEqual(['PUT /api/plan-register/target']));
  });

  it.each([
    ['nn', 'Kor mange planar styrer vi etter?'],
    ['en', 'How many plans do we steer by?'],
  ] as const)('speaks %s', async (language, words) => {
    await showPage('/plans/register', politician, answers, { language });
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('filters by status, level, theme, committee and mark', () => {
    const titles = (part: Partial<typeof firstFilter>) =>
      filterPlans(aRegister.plans, { ...firstFilter, ...part }).map(({ title }) => title);
    expect(titles({})).toEqual(['Samfunnsdelen', 'Temaplan for klima']);
    expect(titles({ status: 'replaced' })).toEqual(['Boligprogram']);
    expect(titles({ status: '' })).toHaveLength(3);
    expect(titles({ level: 'overall' })).toEqual(['Samfunnsdelen']);
    expect(titles({ theme: 'klima' })).toEqual(['Temaplan for klima']);
    expect(titles({ committee: 'none' })).toEqual(['Samfunnsdelen']);
    expect(titles({ mark: 'former-council' })).toEqual(['Temaplan for klima']);
  });
});

describe('a plan in the register', () => {
  it('says at once what to know, which council adopted it, and what replaces it', async () => {
    await showPage(`/plans/${id}`, politician, { ...answers, [`/api/plans/${id}`]: { ...page, registration: { ...page.registration, commands: [] } } }); // prettier-ignore
    expect(await screen.findByText('Vedtatt av et tidligere kommunestyre')).toBeTruthy();
    expect(screen.getByText('2019–2023')).toBeTruthy();
    expect(screen.getByText('bare delen «Kapittel 2», når den nye er vedtatt')).toBeTruthy();
    expect(screen.getByText('Erstattes av')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Gjør noe med planen' })).toBeNull();
    expect(await axeProblems()).toEqual([]);
  });

  it('offers a planner what can be done now', async () => {
    await showPage(`/plans/${id}`, planner, answers);
    const todo = (await screen.findByRole('heading', { name: 'Gjør noe med planen' })).closest('section'); // prettier-ignore
    expect(within(todo!).getAllByRole('link').map((link) => link.textContent)).toEqual(['Rediger', 'Viderefør', 'Avslutt']); // prettier-ignore
  });

  it('tells its history with what was and what became', async () => {
    await showPage(`/plans/${id}/history`, politician, answers);
    const [edited] = await screen.findAllByRole('listitem');
    expect(edited?.textContent).toContain('Nivå: fra Prioritering til Utdyping');
    expect(edited?.textContent).toContain('Ført av Petra');
    expect(await axeProblems()).toEqual([]);
  });
});

describe('a command', () => {
  it('says what it means, and is not sent before it is filled in', async () => {
    const { sent } = await showPage(`/plans/${id}/do/continue`, planner, answers);
    expect(await screen.findByText(/gjør planen til sin egen/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Viderefør' }));
    expect(await screen.findByText('Fyll ut feltet.')).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.change(screen.getByLabelText('Organ'), { target: { value: aRegister.committees[0]!.id } }); // prettier-ignore
    expect(await axeProblems()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Viderefør' }));
    await waitFor(() => expect(sent).toEqual([`POST /api/plans/${id}/continue`]));
  });

  it('that cannot be done now has no page', async () => {
    await showPage(`/plans/${id}/do/adopt`, planner, answers);
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveProperty('textContent', 'Registrer vedtak'); // prettier-ignore
  });

  it('sends what its contract wants, and nothing else', () => {
    const form = { ...newCommandForm(), on: '2026-03-01', bodyId: 'b', otherId: 'o', part: 'p', reason: 'r' }; // prettier-ignore
    expect(commandBody('replace', form, 3)).toEqual({ version: 3, replaced: [{ planId: 'o', part: 'p' }] }); // prettier-ignore
    expect(commandBody('link', form, 3)).toEqual({ version: 3, toId: 'o', kind: 'depends-on' });
    expect(commandBody('start-work', form, 3)).toEqual({ version: 3, on: '2026-03-01' });
    expect(commandBody('adopt', { ...form, bodyId: '' }, 3)).toEqual({ version: 3, on: '2026-03-01', bodyId: null, reference: '' }); // prettier-ignore
  });
});

describe('two who edit the same plan', () => {
  it('see both versions, and neither is lost', async () => {
    const { api } = await showPage(`/plans/${id}/edit`, planner, answers);
    const theirs = { title: 'Deres navn', type: 'temaplan', level: 'elaboration', horizonYears: 10, parentId: plans.society.id, treatment: 'political', treatmentReason: '', themes: [], committeeId: null, summary: planPage.plan.summary }; // prettier-ignore
    const problem = { type: 'x', title: 'x', status: 409, detail: 'x', code: 'version-conflict', facts: { version: 4, theirs } }; // prettier-ignore
    const send = vi
      .spyOn(api, 'send')
      .mockResolvedValueOnce({ ok: false, failure: { kind: 'refused', problem } })
      .mockResolvedValue({ ok: true, value: undefined });
    fireEvent.change(await screen.findByLabelText(/^Navn/), { target: { value: 'Mitt navn' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    const both = within(await screen.findByRole('alert'));
    expect(both.getByRole('row', { name: 'Navn Mitt navn Deres navn' })).toBeTruthy();
    expect(both.getAllByRole('row')).toHaveLength(2);
    expect(await axeProblems()).toEqual([]);
    await act(async () => {
      fireEvent.click(both.getByRole('button', { name: 'Lagre min likevel' }));
      await Promise.resolve();
    });
    expect(send).toHaveBeenLastCalledWith('PUT', `/api/plans/${id}`, expect.objectContaining({ version: 4 })); // prettier-ignore
  });
});

describe('the need test', () => {
  it('lists the plans that overlap, and asks why they are not enough', async () => {
    await showPage(`/plans/needs/${needId}`, planner, answers);
    expect(await screen.findByText('Samme tema: klima')).toBeTruthy();
    expect(screen.getByLabelText('Hvorfor planene over ikke er nok')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('lets no plan be ordered where one answer is no', async () => {
    const { sent } = await showPage(`/plans/needs/${needId}`, planner, answers);
    const groups = await screen.findAllByRole('radiogroup');
    for (const [index, group] of groups.entries())
      fireEvent.click(within(group).getByLabelText(index === 2 ? 'Nei' : 'Ja'));
    expect(screen.getByText(/Da er utfallet ingen plan/)).toBeTruthy();
    expect(screen.queryByLabelText('Bestill planen')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Avgjør' }));
    expect(sent).toEqual([]);
    fireEvent.change(screen.getByLabelText(/^Beskriv det/), {
      target: { value: 'Et tiltak i år' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Avgjør' }));
    await waitFor(() => expect(sent).toEqual([`POST /api/plan-needs/${needId}/decide`]));
  });

  it('is read, not decided, by politicians', async () => {
    await showPage(`/plans/needs/${needId}`, politician, answers);
    expect(await screen.findByText('Ikke avgjort')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Avgjør' })).toBeNull();
  });

  it('never sends an order that does not hold', () => {
    const form = { ...newNeedForm(), outcome: 'plan' as const, insteadText: 'Et tiltak' };
    expect(verdictOf(form)).toBe('unanswered');
    expect(needBody(form, 1)).toMatchObject({ outcome: 'no-plan' });
    const yes = { holds: 'yes' as const, because: '' };
    const held = { ...form, answers: { 'theme-important': yes, 'purpose-clear': yes, feasible: yes, 'not-covered': yes } }; // prettier-ignore
    expect(verdictOf(held)).toBe('holds');
    expect(needBody(held, 1)).toMatchObject({ outcome: 'plan', place: { parentId: null } });
  });
});

describe('entering a plan that exists', () => {
  it('has the meaning of each type at hand, and only the levels that it may stand on', async () => {
    await showPage('/plans/enter', planner, answers);
    fireEvent.change(await screen.findByLabelText('Plantype'), { target: { value: 'strategi' } });
    expect(screen.getByText(/Setter retning, uten tiltak\..*Setter retning, uten tiltak\./)).toBeTruthy(); // prettier-ignore
    const level = screen.getByLabelText<HTMLSelectElement>('Nivå');
    expect([...level.options].map(({ value }) => value)).toEqual(['elaboration', 'overall']);
    expect(await axeProblems()).toEqual([]);
  });
});
