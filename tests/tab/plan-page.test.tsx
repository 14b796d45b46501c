// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PlanPage } from '../../src/contracts/plans.ts';
import type { CivilDate, Instant } from '../../src/core/time/instant.ts';
import { idOf } from './support/ids.ts';
import './support/modal-dialogs.ts';
import { planner, politician } from './support/people.ts';
import { aRegistration } from './support/plan-register.ts';
import { planPage, plans } from './support/plan-system.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const day = (text: string) => text as CivilDate;
const map = {
  ...{ id: idOf('e', 50), title: 'Plankart', kind: 'map' as const, isExample: false },
  ...{ address: 'https://www.baerum.kommune.no/kart.pdf', datedOn: day('2022-06-15') },
} as const;
const task = { id: idOf('d', 60), kind: 'task', title: 'Bytte til elbiler' } as const;
const whole: PlanPage = {
  ...planPage,
  processes: [
    {
      ...{ id: idOf('e', 2), title: 'Rullering av temaplanen' },
      currentPhases: [{ id: idOf('e', 3), title: 'Politiske verksteder', endsOn: day('2026-12-15') }],
      nextPhase: { id: idOf('e', 4), title: 'Høring', startsOn: day('2027-01-10') },
    },
  ],
  registration: aRegistration({
    links: [
      {
        ...{ id: idOf('e', 5), kind: 'replaces', direction: 'from', part: '' },
        effectiveOn: day('2022-06-15'),
        plan: { id: plans.unit.id, title: 'Klimaplan 2014', status: 'replaced', adoptedOn: day('2014-03-01') },
      },
    ],
  }),
  contribution: {
    term: { startsOn: day('2023-10-01'), endsOn: day('2027-09-30') },
    decisions: [
      { kind: 'revision-ordered', on: day('2026-02-01'), body: null, reference: '7/26', reason: 'Ny lov', other: null, part: '' },
    ],
    goals: [{ id: idOf('d', 61), kind: 'strategy', title: 'Mer sykkel', change: 'added', on: day('2026-03-01') }],
    rounds: [
      { id: idOf('e', 6), title: 'Verksted 1', body: 'Kommunestyret', startsAt: '2026-11-19T16:00:00.000Z' as Instant, status: 'closed', summary: 'Rådet var tydelig.' },
    ],
    polls: [
      { id: idOf('e', 7), title: 'Retning', status: 'closed', closesAt: '2026-11-26T22:59:00.000Z' as Instant, outcomeNote: 'Målet ble skjerpet.' },
    ],
  },
  results: {
    rollUp: { worst: 'delayed', wellOff: 3, reported: 8 },
    reports: Array.from({ length: 8 }, (_, n) => ({
      goal: { ...task, id: idOf('d', 70 + n), title: `${task.title} ${n + 1}` },
      report: {
        ...{ id: idOf('e', 70 + n), period: 'Tertialrapport 2-26', reportedOn: day('2026-10-01') },
        ...{ status: 'delayed', text: 'Venter på levering.', isExample: false } as const,
      },
    })),
    unreported: 2,
    indicators: [
      {
        ...{ id: idOf('e', 20), name: 'Utslipp', unit: 'tonn', direction: 'down', target: 100.5 },
        ...{ targetOn: day('2030-12-31'), isExample: false, goal: { id: idOf('d', 62), kind: 'mainGoal', title: 'Utslippene går ned' } },
        latest: { measuredOn: day('2025-12-31'), value: 160 },
      },
    ],
  },
  documents: [map],
}; // prettier-ignore
const id = plans.theme.id;
const answers = { [`/api/plans/${id}`]: whole };
const part = async (name: string) => within(await screen.findByRole('region', { name }));

describe('one plan, whole', () => {
  it('says who works on it, in which phase and until when, and leads there', async () => {
    await showPage(`/plans/${id}`, politician, answers);
    const work = await part('Arbeid som pågår');
    expect(work.getByText('Nå: Politiske verksteder, til 15. desember 2026')).toBeTruthy();
    expect(work.getByText('Neste: Høring, fra 10. januar 2027')).toBeTruthy();
    expect(work.getByRole('link').getAttribute('href')).toBe(`/tab/processes/${idOf('e', 2)}`);
  });

  it('says what it replaced, with the day of both adoptions', async () => {
    await showPage(`/plans/${id}`, politician, answers);
    const links = await part('Forhold til andre planer');
    expect(links.getByRole('term').textContent).toBe('Erstatter');
    expect(links.getByRole('definition').textContent).toContain(
      'Klimaplan 2014 Erstattet fra 15. juni 2022, vedtatt 1. mars 2014',
    );
  });

  it('tells what this council has decided, changed and heard, and what the answers became', async () => {
    await showPage(`/plans/${id}`, politician, answers);
    const own = await part('Dette kommunestyrets bidrag');
    for (const words of ['Valgperioden 2023–2027.', 'Ny lov', 'Rådet var tydelig.', 'Hva det ble til: Målet ble skjerpet.'])
      expect(own.getByText(words)).toBeTruthy(); // prettier-ignore
    for (const name of ['Mer sykkel', 'Verksted 1', 'Retning'])
      expect(own.getByRole('link', { name })).toBeTruthy();
  });

  it('tells the results with the worst first and the share, and folds a long list', async () => {
    await showPage(`/plans/${id}`, politician, answers);
    const results = await part('Resultater så langt');
    expect(results.getByText('3 av 8 går bra')).toBeTruthy();
    expect(results.getByText('2 oppdrag og oppgaver er ikke rapportert.')).toBeTruthy();
    expect(results.queryByText(`${task.title} 8`)).toBeNull();
    fireEvent.click(results.getByRole('button', { name: 'Vis alle 8' }));
    expect(results.getByText(`${task.title} 8`)).toBeTruthy();
    const row = results.getByRole('row', { name: /Utslipp/ });
    expect(row.textContent).toContain('160 tonn');
    expect(row.textContent).toContain('100,5 tonn innen 31. desember 2030');
  });

  it('has nothing for axe to find, in each language', async () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      await showPage(`/plans/${id}`, planner, answers, { language });
      await screen.findByRole('link', { name: /^Plankart/ });
      expect(await axeProblems()).toEqual([]);
    }
  });
});

describe('the plan’s documents', () => {
  it('open elsewhere, and are told with kind, day and whose page it is', async () => {
    await showPage(`/plans/${id}`, politician, answers);
    const documents = await part('Dokumenter');
    const link = documents.getByRole('link', { name: 'Plankart (åpnes i et nytt vindu)' });
    expect(link.getAttribute('href')).toBe(map.address);
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(documents.getByText('Kart · 15. juni 2022 · www.baerum.kommune.no')).toBeTruthy();
    expect(documents.queryByRole('button')).toBeNull();
  });

  it('tell a planner to add the first one', async () => {
    const empty = { [`/api/plans/${id}`]: { ...whole, documents: [] } };
    const { sent, said } = await showPage(`/plans/${id}`, planner, empty);
    const documents = await part('Dokumenter');
    expect(documents.getByText('Ingen dokumenter er lagt til planen ennå.')).toBeTruthy();
    fireEvent.click(documents.getByRole('button', { name: 'Legg til et dokument' }));
    fireEvent.change(documents.getByLabelText(/^Navn/), { target: { value: 'Planen' } });
    fireEvent.change(documents.getByLabelText(/^Lenke/), { target: { value: 'javascript:alert(1)' } }); // prettier-ignore
    fireEvent.click(documents.getByRole('button', { name: 'Lagre' }));
    expect(documents.getByText('Lenken må begynne med https://.')).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.change(documents.getByLabelText(/^Lenke/), { target: { value: 'https://example.org/' } }); // prettier-ignore
    fireEvent.click(documents.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(sent).toEqual([`POST /api/plans/${id}/documents`]));
    await waitFor(() => expect(said).toContain('Dokumentet er lagt til.'));
  });

  it('are changed where they stand, and taken off only after a question', async () => {
    const { sent } = await showPage(`/plans/${id}`, planner, answers);
    const documents = await part('Dokumenter');
    fireEvent.click(documents.getByRole('button', { name: 'Endre: Plankart' }));
    expect(documents.getByLabelText(/^Navn/)).toHaveProperty('value', 'Plankart');
    fireEvent.click(documents.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(sent).toEqual([`PUT /api/plans/${id}/documents/${map.id}`]));
    fireEvent.click(await documents.findByRole('button', { name: 'Ta bort: Plankart' }));
    const question = within(await screen.findByRole('alertdialog'));
    fireEvent.click(question.getByRole('button', { name: 'Ta bort' }));
    await waitFor(() => expect(sent).toContain(`POST /api/plans/${id}/documents/${map.id}/withdraw`)); // prettier-ignore
  });
});
