// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { departureBody } from '../../tab/parts/planning-strategy/departure-fields.tsx';
import { entryBody, newEntryForm } from '../../tab/parts/planning-strategy/entry-form.ts';
import { aStaffHome } from './support/homes.ts';
import { on } from '../support/builders/instants.ts';
import { planner, politician } from './support/people.ts';
import { aRegister, aRegistration } from './support/plan-register.ts';
import { planPage, plans } from './support/plan-system.ts';
import { aStrategyView, strategiesWith, strategyId } from './support/planning-strategy.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const own = '/api/planning-strategies';
const answersWith = (shown: Parameters<typeof strategiesWith>[0]) => ({
  [own]: strategiesWith(shown),
  [`${own}/${strategyId}/history`]: { events: [] },
  '/api/plan-register': aRegister,
});
const draft = () => {
  const view = aStrategyView({ flagged: [] });
  return {
    ...view,
    strategy: { ...view.strategy, status: 'draft' as const, adopted: null },
    isInForce: false,
  };
};

describe('the planning strategy', () => {
  it('shows everyone what is late, what lies outside and why, and each year', async () => {
    await showPage('/planning-strategy', politician, answersWith(aStrategyView()));
    await screen.findByRole('heading', { level: 1, name: 'Planstrategi 2024–2027' });
    expect(screen.getAllByText('Ikke begynt, 51 dager forsinket').length).toBe(2);
    expect(screen.getByText('Begrunnelse: Ras i april')).toBeTruthy();
    expect(screen.getByText(/fordi konstitueringen ikke er ført inn/)).toBeTruthy();
    const row = within(screen.getByRole('group', { name: 'År for år' })).getByRole('row', {
      name: /Temaplan for klima/,
    });
    expect(within(row).getAllByText('planlagt').length).toBe(1);
    expect(
      screen.getByText(/revideres 2\. kvartal 2026 – 3\. kvartal 2026/, { selector: 'span' }),
    ).toBeTruthy();
    for (const name of ['Legg inn en linje', 'Lagre'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(await axeProblems()).toEqual([]);
  });

  it('says what to do where none has begun', async () => {
    await showPage('/planning-strategy', politician, answersWith(null));
    expect(await screen.findByText(/Når administrasjonen har laget et forslag/)).toBeTruthy();
    const { sent } = await showPage('/planning-strategy', planner, answersWith(null));
    fireEvent.click(await screen.findByRole('button', { name: 'Begynn planstrategien' }));
    await waitFor(() => expect(sent).toEqual([`POST ${own}`]));
  });

  it('lets a planner add a line while it is prepared, take one out, and lay it out', async () => {
    const { sent } = await showPage('/planning-strategy', planner, answersWith(draft()));
    fireEvent.click(await screen.findByRole('button', { name: 'Legg inn en linje' }));
    const form = (await screen.findByLabelText('Hva slags linje')).closest('form')!;
    fireEvent.change(within(form).getByLabelText(/^Plan/), { target: { value: plans.theme.id } });
    fireEvent.change(within(form).getByLabelText('Fra'), { target: { value: '2026-H1' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(sent).toEqual([`POST ${own}/${strategyId}/entries`]));
    fireEvent.click(screen.getByRole('button', { name: 'Ta ut: Temaplan for klima' }));
    const dialog = await screen.findByRole('alertdialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ta ut' }));
    await waitFor(() => expect(sent.at(-1)).toMatch(/entries\/.*\/withdraw$/));
    fireEvent.click(screen.getByRole('button', { name: 'Legg ut forslaget' }));
    await waitFor(() => expect(sent.at(-1)).toBe(`POST ${own}/${strategyId}/propose`));
    expect(await axeProblems()).toEqual([]);
  });

  it('is frozen after adoption: a planner prepares a supplement instead', async () => {
    const { sent } = await showPage('/planning-strategy', planner, answersWith(aStrategyView()));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: 'Legg inn en linje' })).toBeNull();
    const section = screen.getByText('Nytt tillegg').closest('details')!;
    fireEvent.change(within(section).getByLabelText(/Navn/), { target: { value: 'Tillegg 1' } });
    fireEvent.click(within(section).getByRole('button', { name: 'Lagre', hidden: true }));
    await waitFor(() => expect(sent).toEqual([`POST ${own}/${strategyId}/amendments`]));
  });
});

describe('what is late, on the home page', () => {
  const answers = { ...answersWith(aStrategyView()), '/api/home': aStaffHome(on('2026-11-20')) };

  it('is one line each for those who plan, and for nobody else', async () => {
    await showPage('/', planner, answers);
    const section = await screen.findByRole('region', { name: 'Forsinket etter planstrategien' });
    expect(within(section).getByText('51 dager forsinket')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
    await showPage('/', politician, answers);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText('51 dager forsinket')).toBeNull();
  });
});

describe('a start outside the strategy', () => {
  const id = plans.theme.id;
  const place = (on: string) => `/api/plans/${id}/strategy-place?on=${on}`;

  it('is shown before it is confirmed, with a place for the reason', async () => {
    const registration = aRegistration({ commands: ['start-work'] });
    const outside = {
      ...{ on: '2026-05-04', strategy: { id: strategyId, title: 'Planstrategi' }, entry: null },
      standing: { ...{ standing: 'outside', strategyId, why: 'not-listed', from: null, to: null } },
      openAmendments: [{ id: strategyId, title: 'Tillegg 1' }],
    };
    await showPage(`/plans/${id}/do/start-work`, planner, {
      ...{ '/api/plan-register': aRegister, [`/api/plans/${id}`]: { ...planPage, registration } },
      [place('2026-05-04')]: outside,
    });
    fireEvent.change(await screen.findByLabelText(/Dag/), { target: { value: '2026-05-04' } });
    expect(await screen.findByText(/utenfor planstrategien: står ikke i strategien/)).toBeTruthy();
    // Asked for: the form is refused without it.
    expect(screen.getByLabelText(/^Hvorfor arbeidet begynner nå/)).toHaveProperty('required', true);
    expect(screen.getByRole('option', { name: 'Tillegg 1' })).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('is sent with what was written, and with nothing where nothing was', () => {
    expect(departureBody({ reason: ' ', amendmentId: '' })).toEqual({});
    expect(departureBody({ reason: 'Ras', amendmentId: '' })).toEqual({
      departure: { reason: 'Ras', amendmentId: null },
    });
  });

  it('a line with one time lasts that time, and a plan that goes on has none', () => {
    expect(entryBody({ ...newEntryForm, from: '2026' }, 'Klima')).toMatchObject({
      from: '2026',
      to: '2026',
      title: 'Klima',
    });
    const master = { ...newEntryForm, kind: 'master-plan', decision: 'continue', from: '2026' };
    expect(entryBody(master, 'Samfunnsdel')).toMatchObject({
      from: null,
      to: null,
      decision: 'continue',
    });
  });
});
