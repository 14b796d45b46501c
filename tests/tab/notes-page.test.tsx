// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { NotesPage } from '../../src/contracts/live-round.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { idOf } from './support/ids.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';
import { roundIds } from './support/workshops.ts';

const roundId = roundIds.underWay;
const path = `/rounds/${roundId}/notes`;
const now = '2026-03-12T16:30:00.000Z' as Instant;
const aNotesPage = (overrides: Partial<NotesPage> = {}): NotesPage => ({
  ...{ now, tables: [3], ownTables: [3], mayGiveOwn: false, delivered: [] },
  round: {
    ...{ id: roundId, title: 'Planbehov', status: 'under-way', startsAt: now, startedAt: now },
    ...{ closedAt: null, durationMinutes: 180 },
  },
  questions: [{ id: idOf('f', 600), text: 'Hva skal kommunen gå for?', state: 'open' }],
  ...overrides,
});
const showNotes = (page: NotesPage) => {
  const api = showTab('/', 'facilitator');
  api.answerWith(`GET /api${path}`, () => ({ status: 200, body: page }));
  return api;
};
const open = async (page: NotesPage, label = 'Bord 3: Hva skal kommunen gå for?') => {
  const api = showNotes(page);
  window.history.pushState(null, '', `/tab${path}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  return { api, field: await screen.findByLabelText<HTMLTextAreaElement>(label, { selector: 'textarea' }) }; // prettier-ignore
};
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Lever innspillet' });

afterEach(() => {
  window.localStorage.clear();
});

describe('the note-taker’s page', () => {
  it('delivers with a key of its own, and empties the field', async () => {
    const { api, field } = await open(aNotesPage());
    api.answerWith(`POST /api/rounds/${roundId}/contributions`, () => ({ status: 201, body: { version: 1 } })); // prettier-ignore
    fireEvent.change(field, { target: { value: '<b>Vern</b> & "matjord" {{x}}' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(api.sent).toHaveLength(1));
    expect(api.sent[0]?.body).toMatchObject({
      ...{ tableNumber: 3, isNamed: false, text: '<b>Vern</b> & "matjord" {{x}}' },
      clientKey: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    expect(field.value).toBe('');
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('keeps 100,000 characters on the device, and says that they are too many to be one contribution', async () => {
    const { api, field } = await open(aNotesPage());
    fireEvent.change(field, { target: { value: 'x'.repeat(100_000) } });
    expect(
      screen.getByText(/Teksten er på 100\s000 tegn\. Et innspill kan ha 20\s000/),
    ).toBeTruthy();
    expect(button().disabled).toBe(true);
    expect(JSON.stringify(Object.entries(window.localStorage))).toContain('x'.repeat(100_000));
    expect(api.sent).toEqual([]);
  });

  it('shows markup as what was written', async () => {
    const delivered = [{ clientKey: idOf('f', 1), questionId: idOf('f', 600), tableNumber: 3, text: '<img src=x onerror=alert(1)>', madeAt: now, version: 1 }]; // prettier-ignore
    await open(aNotesPage({ delivered }));
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('img[src="x"]')).toBeNull();
  });

  it('lets one write before the question is asked, and deliver when it is', async () => {
    const questions = [{ id: idOf('f', 600), text: 'Hva skal kommunen gå for?', state: 'not-asked' as const }]; // prettier-ignore
    const { field } = await open(aNotesPage({ questions }));
    fireEvent.change(field, { target: { value: 'Tidlig ute' } });
    expect(screen.getByText(/Spørsmålet er ikke stilt ennå/)).toBeTruthy();
    expect(screen.getByText('Lagret på denne enheten. Ikke levert ennå.')).toBeTruthy();
    expect(button().disabled).toBe(true);
  });

  it('gives a member the own field, with the name only when asked for', async () => {
    const page = aNotesPage({ tables: [], ownTables: [], mayGiveOwn: true });
    const { api, field } = await open(page, 'Eget innspill: Hva skal kommunen gå for?');
    fireEvent.change(field, { target: { value: 'Kollektiv først' } });
    fireEvent.click(screen.getByLabelText('Skriv navnet mitt ved innspillet'));
    fireEvent.click(button());
    await waitFor(() => expect(api.sent).toHaveLength(1));
    expect(api.sent[0]?.body).toMatchObject({ tableNumber: null, isNamed: true });
  });

  it('says what to do when the server says no, and loses nothing', async () => {
    const { api, field } = await open(aNotesPage());
    const problem = { type: 'urn:x', title: 'Spørsmålet er ikke åpent nå', status: 409, detail: 'Vent.', code: 'question-not-open' }; // prettier-ignore
    api.answerWith(`POST /api/rounds/${roundId}/contributions`, () => ({ status: 409, body: problem })); // prettier-ignore
    fireEvent.change(field, { target: { value: 'Ord' } });
    fireEvent.click(button());
    await screen.findByText(/Spørsmålet er ikke åpent nå/);
    fireEvent.click(screen.getByRole('button', { name: 'Skriv videre på det' }));
    expect(field.value).toBe('Ord');
  });

  it('tells whoever has nothing to write what to do', async () => {
    showNotes(aNotesPage({ tables: [], ownTables: [] }));
    window.history.pushState(null, '', `/tab${path}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(await screen.findByText(/Be fasilitatoren om å sette deg opp/)).toBeTruthy();
  });
});
