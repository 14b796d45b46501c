// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RoundPage } from '../../src/contracts/rounds.ts';
import { aRefusal } from './support/fake-api.ts';
import type { FakeApi } from './support/fake-api.ts';
import { accessibilityFindings, showTab, today } from './support/show-tab.tsx';
import { aRoundPage, roundIds } from './support/workshops.ts';

const path = `/api/rounds/${roundIds.draft}`;

/** A draft that can be saved as it stands. */
function thePage(): RoundPage {
  const page = aRoundPage(today, roundIds.draft);
  if (!page) throw new Error('the draft is one of the rounds');
  return { ...page, round: { ...page.round, place: 'Kommunegården' } };
}

/** What the other facilitator saved meanwhile: the welcome is longer, and it is held elsewhere. */
function theirPage(minutes: number): RoundPage {
  const page = thePage();
  const agenda = page.round.agenda.map((item, at) => (at === 0 ? { ...item, minutes } : item));
  return {
    ...page,
    changedBy: 'Ola Nordmann',
    round: { ...page.round, agenda, place: 'Biblioteket', version: 7 },
  };
}

/** Opens the draft, lets the other save, and returns when the page has said so. */
async function writeMeanwhile(theirs: RoundPage, write: () => void): Promise<FakeApi> {
  let stored = thePage();
  const api = showTab('/', 'facilitator');
  api.answerWith(`GET ${path}`, () => ({ status: 200, body: stored }));
  api.answerWith(`PUT ${path}`, (body) => {
    const { version } = body as { readonly version: number };
    if (version === stored.round.version) return { status: 204 };
    const refusal = aRefusal('version-conflict');
    const facts = { version: stored.round.version };
    return { ...refusal, body: { ...(refusal.body as object), facts } };
  });
  window.history.pushState(null, '', `/tab/rounds/${roundIds.draft}/edit`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await screen.findAllByLabelText('Minutter');
  write();
  stored = theirs;
  fireEvent.click(screen.getByRole('button', { name: 'Lagre utkastet' }));
  fireEvent.click(
    await screen.findByRole('button', { name: 'Sett sammen dagsordenen punkt for punkt' }),
  );
  await screen.findByText('Ola Nordmann har endret dagsordenen mens du skrev');
  return api;
}

const setMinutes = (at: number, minutes: string) => {
  const field = screen.getAllByLabelText('Minutter')[at];
  if (!field) throw new Error(`no item ${String(at)}`);
  fireEvent.change(field, { target: { value: minutes } });
};
const settle = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Bruk dette i utkastet mitt' }));
};
/** Every attempt to save; the page asks about openness as well. */
const saved = (api: FakeApi) => api.sent.filter(({ method }) => method === 'PUT');
const save = async (api: FakeApi) => {
  fireEvent.click(screen.getByRole('button', { name: 'Lagre utkastet' }));
  await waitFor(() => expect(saved(api)).toHaveLength(2));
  return saved(api)[1]?.body as RoundPage['round'];
};
const minutesOf = ({ agenda }: Pick<RoundPage['round'], 'agenda'>) =>
  agenda.map(({ minutes }) => minutes);

describe('two facilitators who write the same agenda', () => {
  it('are put together where they changed different items, and nothing is saved before it is asked for', async () => {
    const api = await writeMeanwhile(theirPage(20), () => {
      setMinutes(1, '40');
    });
    expect(screen.getByText(/Endringene går ikke mot hverandre/)).toBeTruthy();
    expect(screen.queryByRole('radio', { name: /^Min utgave/ })).toBeNull();
    expect(await accessibilityFindings()).toEqual([]);
    settle();
    expect(saved(api)).toHaveLength(1);
    const sent = await save(api);
    expect(minutesOf(sent)).toEqual([20, 40, 15, 75, 30]);
    expect(sent.version).toBe(7);
  });

  it('choose for the item that both changed, and the writer’s own stands until they do', async () => {
    const api = await writeMeanwhile(theirPage(20), () => {
      setMinutes(0, '10');
    });
    const item = within(screen.getByRole('group', { name: 'Velkommen og rammer' }));
    const mine = item.getByRole<HTMLInputElement>('radio', { name: /^Min utgave: .*10 minutter/ });
    expect(mine.checked).toBe(true);
    expect(await accessibilityFindings()).toEqual([]);
    fireEvent.click(item.getByRole('radio', { name: /^Utgaven til Ola Nordmann: .*20 minutter/ }));
    settle();
    expect(minutesOf(await save(api))).toEqual([20, 45, 15, 75, 30]);
  });

  it('keep their own where they choose nothing', async () => {
    const api = await writeMeanwhile(theirPage(20), () => {
      setMinutes(0, '10');
    });
    settle();
    expect(minutesOf(await save(api))).toEqual([10, 45, 15, 75, 30]);
  });

  it('take back nothing that the other alone changed outside the agenda', async () => {
    const api = await writeMeanwhile(theirPage(20), () => {
      setMinutes(1, '40');
    });
    settle();
    expect(screen.getByLabelText<HTMLInputElement>(/^Sted/).value).toBe('Biblioteket');
    expect((await save(api)).place).toBe('Biblioteket');
  });

  it('keep the writer’s words in a field that both changed', async () => {
    const api = await writeMeanwhile(theirPage(20), () => {
      fireEvent.change(screen.getByLabelText(/^Sted/), { target: { value: 'Rådhuset' } });
    });
    expect(screen.getByText(/Har begge endret et felt, står din utgave/)).toBeTruthy();
    settle();
    expect((await save(api)).place).toBe('Rådhuset');
  });

  it('are put together a second time from where the first ended', async () => {
    const api = await writeMeanwhile(theirPage(20), () => {
      setMinutes(1, '40');
    });
    settle();
    const again = theirPage(25);
    api.answerWith(`GET ${path}`, () => ({
      ...{ status: 200, body: { ...again, round: { ...again.round, version: 8 } } },
    }));
    api.answerWith(`PUT ${path}`, (body) => {
      if ((body as { readonly version: number }).version === 8) return { status: 204 };
      const refusal = aRefusal('version-conflict');
      return { ...refusal, body: { ...(refusal.body as object), facts: { version: 8 } } };
    });
    await save(api);
    fireEvent.click(
      await screen.findByRole('button', { name: 'Sett sammen dagsordenen punkt for punkt' }),
    );
    await screen.findByText(/Endringene går ikke mot hverandre/);
    settle();
    fireEvent.click(screen.getByRole('button', { name: 'Lagre utkastet' }));
    await waitFor(() => expect(saved(api)).toHaveLength(3));
    expect(minutesOf(saved(api)[2]?.body as RoundPage['round'])).toEqual([25, 40, 15, 75, 30]);
  });

  it('are told of each other after a reload too, with the draft that was kept', async () => {
    showTab(`/rounds/${roundIds.draft}/edit`, 'facilitator').answerWith(`GET ${path}`, () => ({
      ...{ status: 200, body: thePage() },
    }));
    await screen.findAllByLabelText('Minutter');
    setMinutes(1, '40');
    cleanup();

    const api = showTab(`/rounds/${roundIds.draft}/edit`, 'facilitator');
    api.answerWith(`GET ${path}`, () => ({ status: 200, body: theirPage(20) }));
    await screen.findByText('Vi hentet fram det du hadde begynt på i dette vinduet.');
    fireEvent.click(screen.getByRole('button', { name: 'Lagre utkastet' }));
    await waitFor(() => expect(saved(api)).toHaveLength(1));
    expect(saved(api)[0]?.body).toMatchObject({ version: thePage().round.version });
  });
});
