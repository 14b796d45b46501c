// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  KnowledgeItem,
  KnowledgePage,
  KnowledgeReaction,
} from '../../src/contracts/knowledge.ts';
import type { CivilDate, Instant } from '../../src/core/time/instant.ts';
import { idOf } from './support/ids.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const processId = idOf('f', 1);
const [people, homes, forest] = [idOf('c', 1), idOf('c', 2), idOf('c', 3)];
const reactionId = idOf('e', 1);
const anItem = (id: string, title: string, more: Partial<KnowledgeItem> = {}): KnowledgeItem => ({
  ...{ id, title, kind: 'text', body: 'Slik er det.', unit: '', points: [], source: 'SSB' },
  ...{ dated: '2026-01-01' as CivilDate, version: 1, isExample: false, reactions: [] },
  ...more,
});
const reaction: KnowledgeReaction = {
  ...{ id: reactionId, kind: 'missing', words: 'Leiepriser', version: 1, answer: null },
  ...{ from: { round: 'Verksted 1', tableNumber: 4 }, name: null },
  madeAt: '2026-11-20T09:00:00.000Z' as Instant,
};
const aPage = (overrides: Partial<KnowledgePage> = {}): KnowledgePage => ({
  process: { id: processId, title: 'Planstrategi' },
  items: [anItem(people, 'Innbyggere'), anItem(homes, 'Boliger'), anItem(forest, 'Skog')],
  ...{ unanswered: 0, tables: [], mayKeep: true, mayAnswer: true, mayReact: false },
  ...overrides,
});
const orderPath = `/api/processes/${processId}/knowledge-order`;
const show = (page = aPage()) => {
  const api = showTab(`/processes/${processId}/knowledge`, 'facilitator');
  api.answerWith(`GET /api/processes/${processId}/knowledge`, () => ({ status: 200, body: page }));
  api.answerWith(`PUT ${orderPath}`, () => ({ status: 204 }));
  return api;
};
beforeEach(() => {
  sessionStorage.clear();
});

describe('the knowledge base', () => {
  it('is put in another order with the keyboard, and says where the item now is', async () => {
    const api = show();
    fireEvent.click(await screen.findByRole('button', { name: 'Flytt Skog opp' }));
    await screen.findAllByText('Skog står nå som nummer 2');
    expect(api.sent.at(-1)).toEqual({
      ...{ method: 'PUT', path: orderPath, body: { itemIds: [people, forest, homes] } },
    });
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('moves nothing past its ends', async () => {
    const api = show();
    fireEvent.click(await screen.findByRole('button', { name: 'Flytt Innbyggere opp' }));
    fireEvent.click(screen.getByRole('button', { name: 'Flytt Skog ned' }));
    expect(api.sent).toEqual([]);
  });

  it('is put in another order by dragging', async () => {
    const api = show();
    const first = (await screen.findByRole('region', { name: 'Innbyggere' })).closest('li');
    const last = screen.getByRole('region', { name: 'Skog' }).closest('li');
    const handle = first?.querySelector('[draggable]');
    if (!first || !last || !handle) throw new Error('an item is dragged by its handle');
    fireEvent.dragStart(handle);
    fireEvent.drop(last);
    await waitFor(() => {
      expect(api.sent.at(-1)?.body).toEqual({ itemIds: [homes, forest, people] });
    });
  });

  it('says so when somebody else has changed it meanwhile', async () => {
    const api = show();
    const body = {
      ...{ type: '/problems/knowledge-has-changed', status: 409, code: 'knowledge-has-changed' },
      ...{ title: 'Kunnskapsgrunnlaget er endret imens', detail: 'Last siden på nytt.' },
    };
    api.answerWith(`PUT ${orderPath}`, () => ({ status: 409, body }));
    fireEvent.click(await screen.findByRole('button', { name: 'Flytt Boliger ned' }));
    await screen.findByText('Kunnskapsgrunnlaget er endret imens');
  });

  it('is moved by nobody who does not keep it', async () => {
    show(aPage({ mayKeep: false }));
    await screen.findByRole('region', { name: 'Skog' });
    expect(screen.queryByRole('button', { name: 'Flytt Skog opp' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Legg til et punkt' })).toBeNull();
  });

  it('shows what waits for an answer, and takes one', async () => {
    const items = [
      anItem(people, 'Innbyggere'),
      anItem(homes, 'Boliger', { reactions: [reaction] }),
    ];
    const api = show(aPage({ items, unanswered: 1 }));
    const path = `/api/knowledge-reactions/${reactionId}/answer`;
    api.answerWith(`PUT ${path}`, () => ({ status: 200, body: { version: 2 } }));
    await screen.findByText('1 reaksjon venter på svar fra administrasjonen');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Vis bare det som ikke er besvart' }));
    expect(screen.queryByRole('region', { name: 'Innbyggere' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Flytt Boliger opp' })).toBeNull();
    const card = within(screen.getByRole('region', { name: 'Boliger' }));
    expect(card.getByText(/^Bord 4, Verksted 1/u)).toBeTruthy();
    fireEvent.click(card.getByRole('button', { name: 'Svar: Leiepriser' }));
    fireEvent.change(card.getByRole('textbox'), { target: { value: 'Kommer i uke 4' } });
    fireEvent.click(card.getByRole('button', { name: 'Lagre svaret' }));
    await waitFor(() => {
      expect(api.sent.at(-1)).toEqual({
        ...{ method: 'PUT', path, body: { text: 'Kommer i uke 4', version: 1 } },
      });
    });
  });

  it('takes out an item after asking', async () => {
    const api = show();
    api.answerWith(`POST /api/knowledge/${homes}/remove`, () => ({ status: 204 }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ta ut Boliger' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(api.sent).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Ta ut' }));
    await waitFor(() => {
      expect(api.sent.at(-1)).toMatchObject({ path: `/api/knowledge/${homes}/remove` });
    });
  });

  it('says what to do where it is empty', async () => {
    show(aPage({ items: [] }));
    await screen.findByText('Kunnskapsgrunnlaget er tomt.');
    expect(screen.getByText(/^Legg til det dere vet/u)).toBeTruthy();
  });
});
