// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type {
  DirectionAsk,
  DirectionPage,
  DirectionResult,
  SynthesisPage,
} from '../../src/contracts/directions.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { idOf } from './support/ids.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const phaseId = idOf('f', 1);
const processId = idOf('f', 2);
const [soil, bus] = [idOf('c', 1), idOf('c', 2)];
const [nature, travel] = [idOf('d', 1), idOf('d', 2)];
const directionId = idOf('e', 1);
const at = (text: string) => text as Instant;
const process = { id: processId, title: 'Planstrategi' };
const phase = { id: phaseId, title: 'Verksteder' };

const aSynthesis = (overrides: Partial<SynthesisPage> = {}): SynthesisPage => {
  const from = { roundId: null, questionId: 'q', tableNumber: 4, name: null };
  const theme = { version: 1, merged: [], contributionIds: [] };
  return {
    ...{ process, phase, rounds: [], bodies: [{ id: idOf('b', 1), name: 'Kommunestyret' }] },
    contributions: [
      { ...from, id: soil, text: 'Vern matjorda' },
      { ...from, id: bus, text: 'Flere busser' },
    ],
    themes: [
      { ...theme, id: nature, title: 'Natur' },
      { ...theme, id: travel, title: 'Reise' },
    ],
    ...{ directions: [], threshold: null, verifications: [], ...overrides },
  };
};

const showDesk = (page = aSynthesis()) => {
  const path = `/processes/${processId}/synthesis/${phaseId}`;
  const api = showTab(path, 'facilitator');
  api.answerWith(`GET /api/phases/${phaseId}/synthesis`, () => ({ status: 200, body: page }));
  api.answerWith(`POST /api/phases/${phaseId}/sorting`, () => ({ status: 204 }));
  return api;
};
const sortings = (api: ReturnType<typeof showDesk>) =>
  api.sent.filter(({ path }) => path.endsWith('/sorting')).map(({ body }) => body);

describe('sorting contributions', () => {
  it('is done with a number on the keyboard, told to screen readers, and can be undone', async () => {
    const api = showDesk();
    const box = await screen.findByRole('checkbox', { name: 'Velg: Vern matjorda' });
    fireEvent.keyDown(box, { key: '2' });
    await screen.findAllByText('1 innspill ligger nå i «Reise»');
    fireEvent.click(screen.getByRole('button', { name: 'Angre' }));
    await waitFor(() => {
      expect(sortings(api)).toEqual([
        { contributionIds: [soil], fromId: null, toId: travel },
        { contributionIds: [soil], fromId: travel, toId: null },
      ]);
    });
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('is done with a menu for all that are chosen', async () => {
    const api = showDesk();
    for (const name of ['Velg: Vern matjorda', 'Velg: Flere busser'])
      fireEvent.click(await screen.findByRole('checkbox', { name }));
    fireEvent.change(screen.getByLabelText('Sorter inn i'), { target: { value: nature } });
    fireEvent.click(screen.getByRole('button', { name: 'Sorter' }));
    await waitFor(() => {
      expect(sortings(api)).toEqual([{ contributionIds: [soil, bus], fromId: null, toId: nature }]);
    });
  });

  it('is done by dragging onto a theme, and what is dropped from elsewhere is left alone', async () => {
    const api = showDesk();
    const themes = within(await screen.findByRole('region', { name: 'Temaer' }));
    const card = themes.getByRole('heading', { name: '1. Natur' }).closest('li');
    if (!card) throw new Error('a theme is a card');
    const drop = (data: string) =>
      fireEvent.drop(card, { dataTransfer: { getData: () => data, types: [] } });
    drop('<b>noe annet</b>');
    drop(JSON.stringify([soil]));
    await waitFor(() => {
      expect(sortings(api)).toEqual([{ contributionIds: [soil], fromId: null, toId: nature }]);
    });
  });

  it('shows what is not sorted and says how much that is', async () => {
    const page = aSynthesis();
    const themes = page.themes.map((theme) =>
      theme.id === nature ? { ...theme, contributionIds: [soil] } : theme,
    );
    showDesk({ ...page, themes });
    await screen.findByText(/^1 av 2 er ikke sortert\./u);
    expect(screen.queryByRole('checkbox', { name: 'Velg: Vern matjorda' })).toBeNull();
    fireEvent.change(screen.getByLabelText('Vis'), { target: { value: 'all' } });
    expect(screen.getByRole('checkbox', { name: 'Velg: Vern matjorda' })).toBeTruthy();
  });

  it('orders by likeness when asked to, and says when that fails', async () => {
    const api = showDesk();
    await screen.findByRole('checkbox', { name: 'Velg: Vern matjorda' });
    const order = screen.getByLabelText('Rekkefølge');
    fireEvent.change(order, { target: { value: 'likeness' } });
    await screen.findByText(/^Rekkefølgen etter like ord kom ikke/u);
    api.answerWith(`GET /api/phases/${phaseId}/likeness`, () => ({
      ...{ status: 200, body: { contributionIds: [bus, soil] } },
    }));
    fireEvent.change(order, { target: { value: 'likeness' } });
    await waitFor(() => {
      expect(screen.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'))).toEqual([
        ...['Velg: Flere busser', 'Velg: Vern matjorda'],
      ]);
    });
  });

  it('says what to do where nothing has come in', async () => {
    showDesk(aSynthesis({ contributions: [] }));
    await screen.findByText('Det er ikke kommet innspill i denne fasen');
  });
});

describe('writing a direction', () => {
  it('takes what is chosen along, each carrying it or speaking against it', async () => {
    const api = showDesk();
    for (const name of ['Velg: Vern matjorda', 'Velg: Flere busser'])
      fireEvent.click(await screen.findByRole('checkbox', { name }));
    const stance = screen.getByRole('radiogroup', { name: 'Dette innspillet: Flere busser' });
    fireEvent.click(within(stance).getByLabelText('Taler mot'));
    const words = within(screen.getByRole('region', { name: 'Skriv en føring' }));
    fireEvent.change(words.getByRole('textbox'), { target: { value: 'Jorda skal vernes' } });
    fireEvent.click(words.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => {
      expect(api.sent.at(-1)?.body).toMatchObject({
        text: 'Jorda skal vernes',
        links: [
          { contributionId: soil, stance: 'carries' },
          { contributionId: bus, stance: 'speaks-against' },
        ],
      });
    });
  });
});

const result: DirectionResult = {
  kind: 'shown',
  ...{ answered: 8, eligible: 9, agreement: 62 },
  counts: { understood: 5, partly: 2, not: 1 },
  consensus: {
    ...{ parties: ['Liste A'], pooled: [], leftOut: ['Liste B', 'Liste C'] },
    ...{ smallest: 58, geometricMean: 58 },
  },
  missing: ['Si når'],
};
const ask: DirectionAsk = {
  ...{ verificationId: idOf('a', 1), words: 1, bodyName: 'Kommunestyret', roundTitle: null },
  ...{ openedAt: at('2026-11-20T09:00:00.000Z'), closesAt: at('2026-11-27T15:00:00.000Z') },
  ...{ closedAt: at('2026-11-27T15:00:00.000Z'), result },
};
const aDirectionPage = (overrides: Partial<DirectionPage> = {}): DirectionPage => ({
  ...{ process, phase, theme: 'Natur', threshold: 75, own: null },
  direction: {
    ...{ id: directionId, text: 'Jorda skal vernes', words: 1, version: 3 },
    state: { status: 'draft', settledBy: null, note: '', endedAt: null },
  },
  linked: [
    {
      stance: 'carries',
      ...{ id: soil, text: 'Vern matjorda', tableNumber: 4 },
      ...{ roundTitle: 'Verksted 1', name: null },
    },
    {
      stance: 'speaks-against',
      ...{ id: bus, text: null, tableNumber: null },
      ...{ roundTitle: null, name: null },
    },
  ],
  versions: [
    {
      ...{ version: 1, text: 'Jorda skal vernes', changed: '', ask },
      madeAt: at('2026-11-19T09:00:00.000Z'),
    },
  ],
  ...{ maySynthesise: false, maySettle: false, ...overrides },
});
const showDirection = (page: DirectionPage) => {
  const api = showTab(`/directions/${directionId}`, 'politician');
  api.answerWith(`GET /api/directions/${directionId}`, () => ({ status: 200, body: page }));
  return api;
};

describe('a direction’s page', () => {
  it('shows what carries it, what speaks against it, agreement in words, and who is left out of the group figures', async () => {
    showDirection(aDirectionPage());
    await screen.findByText('62 prosent forstått');
    expect(screen.getByText('Bord 4', { exact: false }).textContent).toBe('Verksted 1 · Bord 4');
    expect(screen.getByText('Innspillet er trukket tilbake.')).toBeTruthy();
    expect(screen.getByText(/^Ikke med i gruppetallene.*: Liste B, Liste C$/u)).toBeTruthy();
    expect(screen.getByText('Si når')).toBeTruthy();
    expect(screen.getByText('Ikke forstått', { exact: false }).textContent).toBe(
      'Ikke forstått: 1',
    );
    expect(screen.queryByRole('button', { name: /Avgjør som leder/u })).toBeNull();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('takes an answer, which can be changed', async () => {
    const own = {
      ...{ verificationId: ask.verificationId, bodyName: 'Kommunestyret', closesAt: ask.closesAt },
      answer: { answer: 'understood', missing: '' },
    } as const;
    const api = showDirection(aDirectionPage({ own }));
    const path = `/api/verifications/${ask.verificationId}/answers/${directionId}`;
    api.answerWith(`PUT ${path}`, () => ({ status: 204 }));
    await screen.findByText('Du har svart: Ja, forstått');
    fireEvent.click(screen.getByRole('button', { name: 'Endre svaret' }));
    fireEvent.click(screen.getByLabelText('Delvis'));
    fireEvent.change(screen.getByLabelText(/^Hva mangler/u), { target: { value: 'Si når' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send svar' }));
    await waitFor(() => {
      expect(api.sent.at(-1)).toEqual({
        ...{ method: 'PUT', path, body: { answer: 'partly', missing: 'Si når' } },
      });
    });
  });

  it('lets the chair decide, with a reason and after being asked', async () => {
    const api = showDirection(aDirectionPage({ maySettle: true }));
    const path = `/api/directions/${directionId}/settle`;
    api.answerWith(`POST ${path}`, () => ({ status: 204 }));
    const name = 'Avgjør som leder at føringen står';
    const button = await screen.findByRole('button', { name });
    expect(button).toHaveProperty('disabled', true);
    fireEvent.change(screen.getByLabelText(/^Begrunnelse/u), { target: { value: 'God nok' } });
    fireEvent.click(button);
    const dialog = within(await screen.findByRole('alertdialog'));
    fireEvent.click(dialog.getByRole('button', { name }));
    await waitFor(() => {
      expect(api.sent.at(-1)).toMatchObject({ path, body: { note: 'God nok', version: 3 } });
    });
  });

  it('links what carries it and what speaks against it anew, found by its words', async () => {
    const api = showDirection(aDirectionPage({ maySynthesise: true }));
    const path = `/api/directions/${directionId}/links`;
    const known = aSynthesis().contributions.filter(({ id }) => id === soil);
    const park = { ...known[0], id: idOf('c', 3), text: 'Park i sentrum', name: 'Kari Nes' };
    api.answerWith(`GET /api/phases/${phaseId}/synthesis`, () => ({
      ...{ status: 200, body: aSynthesis({ contributions: [...known, park] as never }) },
    }));
    api.answerWith(`PUT ${path}`, () => ({ status: 204 }));
    fireEvent.click(await screen.findByRole('button', { name: 'Endre hva føringen bygger på' }));
    const form = within(await screen.findByRole('region', { name: 'Hva føringen bygger på' }));
    const save = await form.findByRole('button', { name: 'Lagre' });
    expect(save).toHaveProperty('disabled', true);
    expect(form.getByText('1 bærer · 1 taler mot')).toBeTruthy();
    const stanceOf = (text: string) =>
      within(form.getByRole('radiogroup', { name: `Dette innspillet: ${text}` }));
    // What is taken back may stay linked, or be let go.
    fireEvent.click(stanceOf('Innspillet er trukket tilbake.').getByLabelText('Ikke koblet'));
    fireEvent.change(form.getByRole('searchbox'), { target: { value: 'PARK nes' } });
    expect(form.getAllByRole('radiogroup')).toHaveLength(1);
    fireEvent.click(stanceOf('Park i sentrum').getByLabelText('Taler mot'));
    expect(await accessibilityFindings()).toEqual([]);
    fireEvent.click(save);
    await waitFor(() => {
      expect(api.sent.at(-1)).toEqual({
        ...{ method: 'PUT', path },
        body: {
          links: [
            { contributionId: soil, stance: 'carries' },
            { contributionId: park.id, stance: 'speaks-against' },
          ],
          version: 3,
        },
      });
    });
    await screen.findByRole('button', { name: 'Endre hva føringen bygger på' });
  });

  it('keeps a direction on at least one contribution', async () => {
    const api = showDirection(aDirectionPage({ maySynthesise: true }));
    api.answerWith(`GET /api/phases/${phaseId}/synthesis`, () => ({
      ...{ status: 200, body: aSynthesis() },
    }));
    fireEvent.click(await screen.findByRole('button', { name: 'Endre hva føringen bygger på' }));
    const form = within(await screen.findByRole('region', { name: 'Hva føringen bygger på' }));
    for (const none of await form.findAllByLabelText('Ikke koblet')) fireEvent.click(none);
    expect(form.getByText('En føring må bygge på minst ett innspill.')).toBeTruthy();
    expect(form.getByRole('button', { name: 'Lagre' })).toHaveProperty('disabled', true);
  });

  it('is linked as it is while a body is asked about it', async () => {
    const page = aDirectionPage({ maySynthesise: true });
    const state = { ...page.direction.state, status: 'asked' } as const;
    showDirection({ ...page, direction: { ...page.direction, state } });
    await screen.findByText('62 prosent forstått');
    expect(screen.queryByRole('button', { name: 'Endre hva føringen bygger på' })).toBeNull();
  });
});
