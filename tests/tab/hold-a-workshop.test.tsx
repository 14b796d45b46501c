// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aRefusal } from './support/fake-api.ts';
import { idOf } from './support/ids.ts';
import { accessibilityFindings, showTab, today } from './support/show-tab.tsx';
import { aRoundPage, roundIds } from './support/workshops.ts';

const underWay = `/rounds/${roundIds.underWay}`;

describe('before a workshop', () => {
  it('shows what is missing with the paragraph behind it, and cannot be announced until it is there', async () => {
    showTab(`/rounds/${roundIds.draft}`, 'facilitator');
    const announce = await screen.findByRole<HTMLButtonElement>('button', { name: 'Kunngjør verkstedet' }); // prettier-ignore
    expect(announce.disabled).toBe(true);
    expect(screen.getAllByText('kommuneloven § 11-3').length).toBeGreaterThan(0);
    expect(screen.getByText(/2 ting må på plass/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Led runden' })).toBeNull();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('says which papers, tables and note-takers are lacking, and may begin without them', async () => {
    const page = aRoundPage(today, roundIds.published);
    if (!page) throw new Error('it is one of the rounds');
    const advice = [
      { code: 'papers', done: true },
      { code: 'tables', done: false },
      { code: 'note-takers', done: false },
    ];
    showTab(`/rounds/${roundIds.published}`, 'facilitator').answerWith(
      `GET /api/rounds/${roundIds.published}`,
      () => ({ status: 200, body: { ...page, advice } }),
    );
    await screen.findByRole('heading', { name: 'Bør være på plass før dere begynner' });
    const state = (said: string) => screen.getByText(said).closest('li')?.textContent ?? '';
    expect(state('Dokumenter er lagt ut')).toMatch(/^På plass/);
    expect(state('Bord er satt opp')).toMatch(/^Mangler/);
    expect(state('Referenter er valgt for bordene')).toMatch(/^Mangler/);
    const start = screen.getByRole<HTMLButtonElement>('button', { name: 'Start verkstedet' });
    expect(start.disabled).toBe(false);
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('says why the server does not let it start', async () => {
    const api = showTab(`/rounds/${roundIds.published}`, 'facilitator');
    api.answerWith(`POST /api/rounds/${roundIds.published}/start`, () =>
      aRefusal('too-early', 409, 'Kan startes fra kl. 16.00.'),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Start verkstedet' }));
    await screen.findByText('Kan startes fra kl. 16.00.');
  });

  it('shows a politician the agenda with clock times, and no buttons', async () => {
    showTab(`/rounds/${roundIds.published}`, 'politician');
    await screen.findByText('17.00–17.15');
    expect(screen.queryByRole('button', { name: 'Start verkstedet' })).toBeNull();
  });
});

describe('a workshop under way', () => {
  it('has a clock, what is on now and what comes next, counted from when it began', async () => {
    showTab(underWay, 'facilitator');
    expect((await screen.findByRole('timer')).textContent).toBe('17.30');
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('marks a whole council present with one button, and saves by itself', async () => {
    const api = showTab(underWay, 'facilitator');
    fireEvent.click(await screen.findByRole('button', { name: 'Alle medlemmer er til stede' }));
    expect(screen.getByText('51 av 51 medlemmer til stede, 0 vara')).toBeTruthy();
    await waitFor(() => expect(api.sent).toHaveLength(1), { timeout: 5_000 });
    expect(api.sent[0]).toMatchObject({ path: `/api${underWay}/attendance` });
  });

  it('lets a deputy stand in for somebody who is absent, and gives the place back', async () => {
    showTab(underWay, 'facilitator');
    fireEvent.click(await screen.findByRole('button', { name: 'Alle medlemmer er til stede' }));
    const row = within(screen.getByRole('group', { name: 'Anne Aas' }));
    fireEvent.click(row.getByRole('button', { name: 'Fravær' }));
    const deputy = screen.getByLabelText<HTMLSelectElement>('Bjørn Haugen møter for');
    fireEvent.change(deputy, { target: { value: deputy.options[1]?.value } });
    expect(screen.getByText('50 av 51 medlemmer til stede, 1 vara')).toBeTruthy();
    fireEvent.click(row.getByRole('button', { name: 'Til stede' }));
    expect(screen.getByText('51 av 51 medlemmer til stede, 0 vara')).toBeTruthy();
  });

  it('proposes the next deputy of the absent member’s party, in order, by one press', async () => {
    const page = aRoundPage(today, roundIds.underWay);
    if (!page) throw new Error('it is one of the rounds');
    const [chair, ...others] = page.roll;
    const ofTheirs = { party: chair?.party ?? '', function: 'deputy' } as const;
    const deputies = [
      { ...ofTheirs, personId: idOf('a', 301), name: 'Vara To', order: 2 },
      { ...ofTheirs, personId: idOf('a', 302), name: 'Vara En', order: 1 },
    ];
    const members = others.filter((person) => person.function !== 'deputy');
    const roll = [...(chair ? [chair] : []), ...members, ...deputies];
    showTab(underWay, 'facilitator').answerWith(`GET /api${underWay}`, () => ({
      ...{ status: 200, body: { ...page, roll } },
    }));
    const rowOf = (name: string) => within(screen.getByRole('group', { name }).closest('li')!);
    const markAbsent = (name: string) => {
      fireEvent.click(rowOf(name).getByRole('button', { name: 'Fravær' }));
    };
    fireEvent.click(await screen.findByRole('button', { name: 'Alle medlemmer er til stede' }));
    markAbsent('Anne Aas');
    fireEvent.click(screen.getByRole('button', { name: 'Neste vara: Vara En (nr. 1)' }));
    rowOf('Anne Aas').getByText('Vara En møter');
    expect(document.activeElement).toBe(rowOf('Anne Aas').getByRole('button', { name: 'Fravær' }));
    expect(screen.getByText('50 av 51 medlemmer til stede, 1 vara')).toBeTruthy();
    const same = members.filter(({ party }) => party === chair?.party).map(({ name }) => name);
    markAbsent(same[0] ?? '');
    fireEvent.click(screen.getByRole('button', { name: 'Neste vara: Vara To (nr. 2)' }));
    markAbsent(same[1] ?? '');
    rowOf(same[1] ?? '').getByText(/ingen flere varaer med nummer/);
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('saves the summary as it is written, and goes on from the version that came back', async () => {
    const api = showTab(underWay, 'facilitator');
    const field = await screen.findByLabelText("Administrasjonens oppsummering", { selector: 'textarea' }); // prettier-ignore
    fireEvent.change(field, { target: { value: 'Færre planer.' } });
    fireEvent.blur(field);
    await waitFor(() => expect(api.sent).toHaveLength(1));
    fireEvent.change(field, { target: { value: 'Færre og tydeligere planer.' } });
    fireEvent.blur(field);
    await waitFor(() => expect(api.sent).toHaveLength(2));
    expect(api.sent.map(({ body }) => body)).toEqual([
      { summary: 'Færre planer.', version: 3 },
      { summary: 'Færre og tydeligere planer.', version: 4 },
    ]);
  });

  it('loses nothing when somebody else has saved meanwhile, and saves over them when told to', async () => {
    const api = showTab(underWay, 'facilitator');
    const path = `PUT /api${underWay}/summary`;
    api.answerWith(path, (body) => {
      const { version } = body as { readonly version: number };
      const refusal = aRefusal('version-conflict');
      return version === 9
        ? { status: 200, body: { version: 10 } }
        : { ...refusal, body: { ...(refusal.body as object), facts: { version: 9 } } };
    });
    const field = await screen.findByLabelText<HTMLTextAreaElement>("Administrasjonens oppsummering", { selector: 'textarea' }); // prettier-ignore
    fireEvent.change(field, { target: { value: 'Mine ord.' } });
    fireEvent.blur(field);
    fireEvent.click(await screen.findByRole('button', { name: 'Bruk det jeg har skrevet' }));
    await waitFor(() =>
      expect(api.sent.at(-1)?.body).toEqual({ summary: 'Mine ord.', version: 9 }),
    );
    expect(field.value).toBe('Mine ord.');
    await waitFor(() => expect(screen.queryByText(/Noen andre har endret/)).toBeNull());
  });

  it('asks before closing, and says what follows', async () => {
    const api = showTab(underWay, 'facilitator');
    fireEvent.click(await screen.findByRole('button', { name: 'Avslutt verkstedet' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText('Spørringer som er åpne, lukkes.')).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Avslutt verkstedet' }));
    await waitFor(() =>
      expect(api.sent.at(-1)).toMatchObject({
        path: `/api${underWay}/close`,
        body: { version: 3 },
      }),
    );
  });
});

describe('planning a workshop', () => {
  const edit = `/rounds/${roundIds.draft}/edit`;

  it('follows the clock when an item is moved, and says where it went', async () => {
    showTab(edit, 'facilitator');
    const down = await screen.findByRole('button', { name: 'Flytt Velkommen og rammer ned' });
    fireEvent.click(down);
    expect(screen.getByText('Velkommen og rammer er nå punkt 2.')).toBeTruthy();
    expect(screen.getByText('17.45')).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('says how much too long the agenda is', async () => {
    showTab(edit, 'facilitator');
    const [first] = await screen.findAllByLabelText('Minutter');
    fireEvent.change(first!, { target: { value: '35' } });
    expect(screen.getByText(/200 av 180 minutter. 20 minutter for mye/)).toBeTruthy();
  });

  it('suggests a notice from what is filled in', async () => {
    showTab(edit, 'facilitator');
    fireEvent.click(await screen.findByRole('button', { name: 'Foreslå tekst' }));
    const notice = screen.getByLabelText<HTMLTextAreaElement>('Tekst til kunngjøringen');
    expect(notice.value).toContain(
      'Kommunestyret holder politisk verksted: Prioritering av planer',
    );
    expect(notice.value).toContain('søndag 5. april 2026 kl. 17.00');
  });

  it('asks for the reason when the body’s own notice cannot be kept', async () => {
    showTab(edit, 'facilitator');
    const date = await screen.findByLabelText(/^Dato/);
    fireEvent.change(date, { target: { value: '2026-04-03' } });
    screen.getByText('Dagen er langfredag. Runden kan holdes da, men mange kan være opptatt.');
    expect(screen.queryByLabelText('Grunn til kort frist')).toBeNull();
    fireEvent.change(date, { target: { value: '2026-03-16' } });
    expect(screen.getByLabelText('Grunn til kort frist')).toBeTruthy();
  });

  it('brings back what was typed before the window was reloaded', async () => {
    showTab(edit, 'facilitator');
    fireEvent.change(await screen.findByLabelText(/^Sted/), { target: { value: 'Rådhuset' } });
    const kept = sessionStorage.getItem(`radslag:draft:round:${roundIds.draft}`);
    expect(kept).toContain('Rådhuset');
  });

  it('starts a planned round with the template’s title and the phase’s days', async () => {
    showTab('/phases/d0000000-0000-4000-8000-000000000004/rounds/new?process=c0000000-0000-4000-8000-000000000001&title=Planbehov', 'facilitator'); // prettier-ignore
    expect((await screen.findByLabelText<HTMLInputElement>(/^Tittel/)).value).toBe('Planbehov');
    expect(screen.getByLabelText<HTMLInputElement>(/^Dato/).value).toBe('2026-04-02');
  });
});
