// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { ProgrammePage } from '../../src/contracts/programme.ts';
import { stopsOf } from '../../tab/parts/programme/stops.ts';
import { idOf } from './support/ids.ts';
import { facilitator, politician } from './support/people.ts';
import { showPage } from './support/show-page.tsx';

const processId = idOf('f', 1);
const phase = (n: number, on: string) => ({ id: idOf('e', n), title: `Samling ${n}`, startsOn: on, endsOn: on }); // prettier-ignore
const member = { id: idOf('d', 1), name: 'Proveby', participants: 5 };
const gathering = {
  ...{ phaseId: idOf('e', 1), topic: 'Roller', place: 'Rådhuset', hostId: member.id },
  ...{ on: '2026-02-10', startsAt: '09:00', endsAt: '15:30', preparation: 'Les planen' },
};
const page = {
  process: { id: processId, title: 'Program' },
  today: '2026-03-12',
  phases: [phase(1, '2026-02-10'), phase(2, '2026-04-10'), phase(3, '2026-06-10')],
  content: {
    ...{ theme: 'Ledelse', cohort: [member], gatherings: [gathering] },
    questions: [
      {
        ...{ id: idOf('d', 2), level: 'national', text: 'Hvem eier tallene?', background: '' },
        ...{ phaseId: idOf('e', 1), state: 'answered', answer: 'Det gjør vi sammen.' },
      },
    ],
  },
  version: 1,
  learningPoints: [
    {
      ...{ id: idOf('d', 3), phaseId: idOf('e', 1), text: 'Spør tidligere', name: null, version: 1 },
      ...{ madeAt: '2026-02-10T14:00:00.000Z', home: null },
    },
  ],
  staff: [{ personId: idOf('a', 2), name: 'Ola Tangen' }],
  ...{ mayKeep: true, mayLearn: true },
} as unknown as ProgrammePage; // prettier-ignore

const address = `/processes/${processId}/programme`;
const showAs = (me: typeof politician, of: ProgrammePage = page) =>
  showPage(address, me, { [`/api${address}`]: of });

describe('the page of a competence programme', () => {
  it('draws the year: what has been held, what is next, and what comes after it', () => {
    expect(stopsOf(page).map(({ state }) => state)).toEqual(['past', 'next', 'coming']);
    const today = { ...page, today: '2026-04-10' as typeof page.today };
    expect(stopsOf(today).map(({ state }) => state)).toEqual(['past', 'now', 'next']);
  });

  it('says where and when a gathering is, who hosts it, and what to do before it', async () => {
    await showAs(politician);
    const own = within(await screen.findByRole('region', { name: 'Samling 1' }));
    own.getByText('tirsdag 10. februar 2026 kl. 09.00–15.30');
    for (const fact of ['Roller', 'Rådhuset', 'Proveby', 'Les planen']) own.getByText(fact);
    within(screen.getByRole('region', { name: 'Samling 2' })).getByText(/Dato er ikke satt/);
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } }); // prettier-ignore
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  it('lets a participant share what was learnt, once the gathering has begun', async () => {
    const shown = await showAs(politician, { ...page, mayKeep: false });
    const held = within(await screen.findByRole('region', { name: 'Samling 1' }));
    fireEvent.change(held.getByLabelText('Hva lærte du?'), { target: { value: 'Lytt først' } });
    fireEvent.click(held.getByRole('button', { name: 'Del læringspunktet' }));
    await expect.poll(() => shown.said).toContain('Læringspunktet er delt.');
    expect(shown.sent).toEqual([`POST /api/phases/${idOf('e', 1)}/learning-points`]);
    const coming = within(screen.getByRole('region', { name: 'Samling 2' }));
    expect(coming.queryByLabelText('Hva lærte du?')).toBeNull();
    expect(held.queryByRole('button', { name: /^Ta med hjem/ })).toBeNull();
  });

  it('takes a learning point home with who, when and how it goes', async () => {
    const shown = await showAs(facilitator);
    fireEvent.click(await screen.findByRole('button', { name: 'Ta med hjem: Spør tidligere' }));
    fireEvent.change(screen.getByLabelText('Ansvarlig'), { target: { value: idOf('a', 2) } });
    fireEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await expect.poll(() => shown.sent).toEqual([`PUT /api/learning-points/${idOf('d', 3)}/home`]);
  });

  it('asks before a learning point is taken off the page', async () => {
    const shown = await showAs(facilitator);
    fireEvent.click(await screen.findByRole('button', { name: 'Fjern fra siden: Spør tidligere' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(shown.sent).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Fjern fra siden' }));
    await expect.poll(() => shown.sent).toHaveLength(1);
  });

  it('says what is missing where nothing has been set up, or where the process has no gatherings', async () => {
    const nothing = { theme: '', cohort: [], gatherings: [], questions: [] };
    await showAs(facilitator, { ...page, content: nothing, version: 0, learningPoints: [] });
    await screen.findByText('Programmet er ikke satt opp ennå');
    screen.getByRole('link', { name: 'Sett opp programmet' });
    await showAs(facilitator, { ...page, phases: [] });
    await screen.findByText('Prosessen har ingen samlinger');
  });

  it('keeps what is entered for every gathering of the process', async () => {
    const shown = await showPage(`${address}/edit`, { ...facilitator }, { [`/api${address}`]: page });
    const second = within(await screen.findByRole('group', { name: 'Samling 2' }));
    fireEvent.change(second.getByLabelText('Sted'), { target: { value: 'Biblioteket' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await expect.poll(() => shown.sent).toEqual([`PUT /api${address}`]);
  }); // prettier-ignore
});
