// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { aRefusal } from './support/fake-api.ts';
import { idOf } from './support/ids.ts';
import { politician, roll } from './support/people.ts';
import { aSeatingPage } from './support/seatings.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';
import { roundIds } from './support/workshops.ts';

const round = `/rounds/${roundIds.published}`;
const seatingPath = `/api${round}/seating`;
const person = (n: number) => idOf('a', 100 + n);

const show = (
  persona: 'facilitator' | 'politician',
  page = aSeatingPage(),
  address = `${round}/seating`,
) => {
  const api = showTab(address, persona);
  api.answerWith(`GET ${seatingPath}`, () => ({ status: 200, body: page }));
  return api;
};
const seatOf = async (name: RegExp) =>
  within(await screen.findByRole('region', { name: 'Slik sitter de' })).getByRole('button', { name }); // prettier-ignore

describe('the tables on the round’s page', () => {
  it('tell a politician first where to sit and with whom, and nothing of how it was prepared', async () => {
    const { seating, ...page } = aSeatingPage({ ownTable: 3, preparation: null });
    const tables = seating?.tables.map((table) =>
      table.number === 3
        ? { ...table, seats: [...table.seats, { personId: politician.personId, name: politician.name, party: 'V', deputyFor: null }] }
        : table,
    ); // prettier-ignore
    const own = { ...page, seating: seating && { ...seating, seed: null, tables: tables ?? [] } };
    show('politician', own, round);
    const said = await screen.findByText('Du sitter ved bord 3');
    const others = said.parentElement?.querySelectorAll('li');
    expect(others).toHaveLength(7);
    expect(screen.getByText('Vis hele rommet').closest('details')?.open).toBe(false);
    expect(screen.queryByRole('link', { name: 'Ordne bordene' })).toBeNull();
    expect(screen.getByText(/^Én har fast bord, og ett par er holdt fra hverandre\. Trekningen vises bare for dem/)).toBeTruthy(); // prettier-ignore
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('say how they are mixed by what the municipality registers, with the way to one’s own', async () => {
    const { seating, ...page } = aSeatingPage({ ownTable: 3, preparation: null });
    if (!seating) throw new Error('the page has tables');
    const attributes = [
      { name: 'Første periode', alike: 71, alikeLeast: 68 },
      { name: 'Deltid', alike: null, alikeLeast: 40 },
    ];
    const mixed = { ...seating, scores: { ...seating.scores, attributes } };
    show('politician', { ...page, seating: mixed }, round);
    await screen.findByText('Første periode: 71 par ved samme bord er like. Ingen plassering kan komme under 68.'); // prettier-ignore
    screen.getByText(/^Deltid: vises ikke etter at noen er flyttet/);
    const own = screen.getByRole('link', { name: 'Se hva som er registrert om deg' });
    expect(own.getAttribute('href')).toBe('/tab/seating-attributes/own');
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('say what to do while there are none, to whoever can do it', async () => {
    const empty = aSeatingPage({ seating: null, version: 0 });
    show('facilitator', empty, round);
    const link = await screen.findByRole('link', { name: 'Lag bordplassering' });
    expect(link.getAttribute('href')).toBe(`/tab${round}/seating`);
  });

  it('are not missed by a politician while there are none', async () => {
    show('politician', aSeatingPage({ seating: null, version: 0, preparation: null }), round);
    await screen.findByText('Bordplasseringen er ikke klar ennå.');
    expect(screen.queryByRole('link', { name: 'Lag bordplassering' })).toBeNull();
  });
});

describe('setting the tables', () => {
  it('draws the room, says what it is worth in words, and lists who sits where', async () => {
    show('facilitator');
    await screen.findByText('3 par fra samme parti sitter sammen. Færre er ikke mulig.');
    expect(screen.getByText('Ingen møtes to ganger på 2 runder.')).toBeTruthy();
    expect(screen.getAllByRole('heading', { name: /^Bord \d/ })).toHaveLength(8);
    const room = within(screen.getByRole('region', { name: 'Slik sitter de' }));
    expect(room.getAllByRole('button')).toHaveLength(51);
    expect(screen.getByText('51 personer: 7 ved 3 bord og 6 ved 5.')).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('lets two change places, says what it did to the scores, and takes it back', async () => {
    const api = show('facilitator');
    api.answerWith(`POST ${seatingPath}/swaps`, () => ({
      status: 201,
      body: { version: 3, scores: aSeatingPage().seating?.scores, moved: [] },
    }));
    fireEvent.click(await seatOf(/^Bjørn Aas/));
    await screen.findByText(/^Bjørn Aas ved bord 2 er valgt/);
    expect((await seatOf(/^Bjørn Aas/)).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(await seatOf(/^Cecilie Aas/));
    await waitFor(() => expect(api.sent.at(-1)?.body).toEqual({ version: 2, first: person(1), second: person(2) })); // prettier-ignore
    await screen.findByText(/har byttet plass. Før byttet: 3 par fra samme parti/);
    fireEvent.click(screen.getByRole('button', { name: 'Bytt tilbake' }));
    await waitFor(() => expect(api.sent).toHaveLength(2));
    // The page on screen is still the one from before: what counts is what the server answered with.
    expect(api.sent.at(-1)?.body).toMatchObject({ version: 3 });
  });

  it('lets go of the choice with Esc, and chooses another at the same table instead', async () => {
    const api = show('facilitator');
    fireEvent.click(await seatOf(/^Bjørn Aas/));
    fireEvent.click(await seatOf(new RegExp(`^${roll[9]?.name ?? ''}`)));
    await screen.findByText(new RegExp(`^${roll[9]?.name ?? ''} ved bord 2 er valgt`));
    fireEvent.keyDown(window, { key: 'Escape' });
    await screen.findByText(/^Velg en person/);
    expect(api.sent).toEqual([]);
  });

  it('says why a swap is refused, with the names of those it concerns', async () => {
    const api = show('facilitator');
    const refusal = aRefusal('must-be-apart', 422, 'Det gjelder bord 2.');
    const facts = { personIds: [person(1), person(2)], table: 2 };
    api.answerWith(`POST ${seatingPath}/swaps`, () => ({
      ...refusal,
      body: { ...(refusal.body as object), facts },
    }));
    fireEvent.click(await seatOf(/^Bjørn Aas/));
    fireEvent.click(await seatOf(/^Dag Aas/));
    await screen.findByText('Det gjelder bord 2.');
    expect(screen.getByText('Det gjelder: Bjørn Aas, Cecilie Aas')).toBeTruthy();
  });

  it('proposes with the wishes as they are written, and asks before it replaces what is there', async () => {
    const api = show('facilitator');
    const { seating } = aSeatingPage();
    const proposal = { mark: '00ff00ff', tables: seating?.tables, scores: seating?.scores, rounds: 2 }; // prettier-ignore
    api.answerWith(`POST ${seatingPath}/proposals`, () => ({ status: 201, body: proposal }));
    api.answerWith(`PUT ${seatingPath}`, () => ({ status: 200, body: { version: 3 } }));
    fireEvent.change(await screen.findByLabelText('Antall bord'), { target: { value: '9' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort fast bord for Anne Aas' }));
    fireEvent.click(screen.getByRole('button', { name: 'Lag forslag' }));
    await screen.findByText('Ikke lagret ennå. Bare du ser det.');
    const wishes = { tableCount: 9, seed: 7, pins: [], apart: [{ first: person(1), second: person(2) }] }; // prettier-ignore
    expect(api.sent.at(-1)?.body).toEqual(wishes);

    vi.spyOn(crypto, 'getRandomValues').mockImplementation(<Cells extends ArrayBufferView>(cells: Cells) => Object.assign(cells, [4711])); // prettier-ignore
    fireEvent.click(screen.getByRole('button', { name: 'Trekk på nytt' }));
    await waitFor(() => expect(api.sent.at(-1)?.body).toEqual({ ...wishes, seed: 4711 }));
    fireEvent.click(screen.getByRole('button', { name: 'Bruk forslaget' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText('Alle som ser runden, ser de nye bordene med én gang.')).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Bruk forslaget' }));
    await waitFor(() => expect(api.sent.at(-1)?.body).toEqual({ ...wishes, seed: 4711, version: 2, mark: '00ff00ff' })); // prettier-ignore
  });

  it('begins with a number that nobody has seen where the last one was for everybody', async () => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(<Cells extends ArrayBufferView>(cells: Cells) => Object.assign(cells, [4712])); // prettier-ignore
    const { seating } = aSeatingPage();
    const open = seating && { ...seating, constraints: { pins: 0, apartPairs: 0 } };
    show('facilitator', aSeatingPage({ seating: open }));
    expect((await screen.findByLabelText<HTMLInputElement>('Trekning')).value).toBe('4712');
  });

  it('does not propose while the number of tables is none', async () => {
    show('facilitator');
    fireEvent.change(await screen.findByLabelText('Antall bord'), { target: { value: 'åtte' } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Lag forslag' }).disabled).toBe(true); // prettier-ignore
    expect(screen.getByText('Skriv hvor mange bord det er.')).toBeTruthy();
  });

  it('seats again with one press when somebody has come or gone, and tells who had to move', async () => {
    const page = aSeatingPage();
    const outdated = { ...page, preparation: page.preparation && { ...page.preparation, isOutdated: true } }; // prettier-ignore
    const api = show('facilitator', outdated);
    const moved = [{ roundId: roundIds.published, personId: person(4), name: 'Eva Aas', from: 5, to: 2 }]; // prettier-ignore
    api.answerWith(`POST ${seatingPath}/reseatings`, () => {
      api.answerWith(`GET ${seatingPath}`, () => ({ status: 200, body: page }));
      return { status: 201, body: { version: 3, scores: page.seating?.scores, moved } };
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Plasser på nytt' }));
    await screen.findByText('Eva Aas fra bord 5 til bord 2');
    expect(api.sent.at(-1)?.body).toEqual({ version: 2 });
  });

  it('leaves the tables of a round that is over', async () => {
    const page = aSeatingPage();
    show('facilitator', { ...page, round: { ...page.round, status: 'closed' } });
    await screen.findByText('Runden er over. Bordene står som de var.');
    expect(screen.queryByRole('button', { name: 'Lag forslag' })).toBeNull();
  });
});

describe('on paper', () => {
  it('has a card for each table and everybody by name, and prints what is asked for', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    show('facilitator', aSeatingPage(), `${round}/seating/print`);
    fireEvent.click(await screen.findByRole('button', { name: 'Skriv ut liste' }));
    expect(print).toHaveBeenCalledOnce();
    expect(document.querySelector('.on-paper-list')).not.toBeNull();
    const names = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(names).toHaveLength(51);
    // In Norwegian, Aa is written as Å is read: last.
    expect([names[0], names[1], names.at(-1)]).toEqual(['Anne Bakke', 'Anne Dahl', 'Jon Aas']);
    expect(screen.getAllByRole('heading', { name: /^Bord \d$/ })).toHaveLength(8);
    expect(await accessibilityFindings()).toEqual([]);
    vi.unstubAllGlobals();
  });
});
