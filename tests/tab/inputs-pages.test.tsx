// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { inputsPage, threadPage } from '../../src/contracts/influence.ts';
import { idOf } from './support/ids.ts';
import { politician } from './support/people.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const [inputId, directionId, goalId, textId] = [idOf('c', 1), idOf('d', 1), idOf('e', 1), idOf('f', 2)]; // prettier-ignore
const processId = idOf('f', 1);
const at = '2026-11-20T09:00:00.000Z';
const process = { id: processId, title: 'Planstrategi' };
const contribution = {
  ...{ id: inputId, text: 'Vern matjorda', question: 'Hva er viktigst?', tableNumber: 4 },
  ...{ person: null, body: 'Kommunestyret', madeAt: at, isWithdrawn: false },
};
const path = {
  ...{ textId, paragraphId: idOf('f', 3), process, verdict: 'followed', why: '' },
  draft: { heading: 'Jord', text: 'Jorda skal vernes.', at, isSentOut: true },
  hearing: {
    ...{ startsOn: '2026-12-01', endsOn: '2027-01-12' },
    statements: [
      { id: idOf('b', 1), sender: '', summary: 'Enig.', verdict: 'followed', why: 'Tatt inn.' },
    ],
  },
  adoption: null,
  goals: [],
};
const direction = {
  ...{ id: directionId, stance: 'carries', text: 'Jorda skal vernes', status: 'settled' },
  versions: [
    { version: 1, text: 'Jorda bør vernes', changed: '', madeAt: at },
    { version: 2, text: 'Jorda skal vernes', changed: 'Bør ble til skal', madeAt: at },
  ],
  paragraphs: [path],
};
const aThread = (overrides: object = {}) =>
  threadPage.parse({
    ...{ contribution, round: null, process, reached: 'hearing' },
    ...{ themes: [{ id: idOf('d', 2), title: 'Natur', mergedInto: 'Miljø' }] },
    ...{ directions: [direction], ...overrides },
  });
const showThread = (thread: ReturnType<typeof aThread>) =>
  showPage(`/inputs/${inputId}`, politician, { [`/api/contributions/${inputId}/thread`]: thread });
/** What stands at a stop of the thread. */
const stop = (name: string) => {
  const found = screen.getByRole('heading', { level: 2, name }).closest('li');
  if (!found) throw new Error('a stop is a step of the way');
  return within(found);
};

describe('the thread of an input', () => {
  it('goes from what was said to how far it has come, and says what lies ahead', async () => {
    await showThread(aThread());
    await screen.findByText('Kommet til: høring');
    expect(stop('Innspill').getByText('Vern matjorda')).toBeTruthy();
    expect(stop('Innspill').getByText(/^Kommunestyret · Bord 4 · /u)).toBeTruthy();
    expect(stop('Tema').getByText('Natur (slått sammen med «Miljø»)')).toBeTruthy();
    expect(stop('Føring').getByText('Innspillet bærer føringen')).toBeTruthy();
    expect(stop('Føring').getByText('Én tidligere versjon')).toBeTruthy();
    expect(stop('Utkast').getByText('Jorda skal vernes.')).toBeTruthy();
    expect(stop('Høring').getByText(/^En privatperson: Enig\./u)).toBeTruthy();
    expect(stop('Vedtatt tekst').getByText('Ikke vedtatt ennå.')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('says what was passed over, and that words were taken back', async () => {
    const taken = { ...contribution, text: '', isWithdrawn: true };
    await showThread(aThread({ contribution: taken, themes: [] }));
    expect(await screen.findByText('Innspillet er trukket tilbake.')).toBeTruthy();
    expect(stop('Tema').getByText('Gikk videre uten dette steget.')).toBeTruthy();
  });

  it('names whoever asked to be named, and nobody else', async () => {
    const named = { ...contribution, person: 'Kari Nordby', tableNumber: null };
    await showThread(aThread({ contribution: named }));
    expect(await screen.findByText('Kari Nordby, som ba om å bli navngitt')).toBeTruthy();
  });
});

const inputs = (kind: 'direction' | 'goal' | 'paragraph', directions: readonly object[]) =>
  inputsPage.parse({ place: { kind, title: 'Jorda skal vernes' }, directions });
const behind = {
  ...{ id: directionId, text: 'Jorda skal vernes' },
  inputs: [
    { id: inputId, text: 'Vern matjorda', stance: 'carries', body: 'Kommunestyret', tableNumber: 4, madeAt: at }, // prettier-ignore
    { id: idOf('c', 2), text: 'Bygg mer', stance: 'speaks-against', body: '', tableNumber: null, madeAt: at }, // prettier-ignore
  ],
};

describe('the inputs behind', () => {
  it.each([
    ['a direction', 'direction', `?direction=${directionId}`, `/api/directions/${directionId}/inputs`, 'Føring: Jorda skal vernes'],
    ['a goal', 'goal', `?goal=${goalId}`, `/api/goals/${goalId}/inputs`, 'Mål: Jorda skal vernes'],
    ['a paragraph', 'paragraph', `?text=${textId}&paragraph=${goalId}`, `/api/texts/${textId}/paragraphs/${goalId}/inputs`, 'Avsnitt: Jorda skal vernes'],
  ] as const)('%s lead on to their threads, those against too', async (_, kind, query, address, place) => {
    await showPage(`/inputs${query}`, politician, { [address]: inputs(kind, [behind]) });
    expect(await screen.findByText(place)).toBeTruthy();
    const section = within(screen.getByRole('region', { name: 'Jorda skal vernes' }));
    const link = section.getByRole('link', { name: 'Vern matjorda' });
    expect(link.getAttribute('href')).toContain(`/inputs/${inputId}`);
    expect(section.getByText(/^Innspillet bærer føringen · Kommunestyret · Bord 4 · /u)).toBeTruthy();
    expect(section.getByText(/^Innspillet taler mot føringen · \S+ /u)).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  }); // prettier-ignore

  it('says so where there are none, and why there may be more', async () => {
    const address = `/api/directions/${directionId}/inputs`;
    await showPage(`/inputs?direction=${directionId}`, politician, {
      [address]: inputs('direction', []),
    });
    expect(await screen.findByText('Ingen innspill er knyttet til dette')).toBeTruthy();
    expect(screen.getByText(/^Innspill fra lukkede møter/u)).toBeTruthy();
  });
});
