// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { WheelItem } from '../../src/contracts/wheels.ts';
import type { CivilDate, Instant } from '../../src/core/time/instant.ts';
import { aPoliticiansHome } from './support/homes.ts';
import { idOf } from './support/ids.ts';
import { planner, politician } from './support/people.ts';
import { axeProblems, showPage } from './support/show-page.tsx';
import { wheelEventOf, wheelsPageOf } from './support/wheels.ts';

describe('the page of the wheels', () => {
  it('says what comes next, and has in the list what is in the picture', async () => {
    await showPage('/wheels', politician, { '/api/wheels': wheelsPageOf() });
    const next = within(await screen.findByRole('region', { name: 'Neste' }));
    expect(next.getByText(/tirsdag 8. desember 2026/)).toBeTruthy();
    const list = within(screen.getByRole('region', { name: 'Årshjulet 2026' }));
    expect(list.getByRole('link', { name: 'Årsbudsjettet' }).getAttribute('href')).toBe(
      `/tab/processes/${idOf('c', 1)}`,
    );
    expect(list.getByText(/koml. § 14-3/)).toBeTruthy();
    expect(list.getByText(/offentlige senest tirsdag 24. november 2026/)).toBeTruthy();
    const picture = within(screen.getByRole('group', { name: /Hjulene/ }));
    expect(picture.getByRole('link', { name: /^2\. Årsbudsjettet, 8\.–10\. desember 2026/ })).toBeTruthy(); // prettier-ignore
    expect(screen.queryByRole('link', { name: 'Rediger hjulene' })).toBeNull();
    expect(await axeProblems()).toEqual([]);
  });

  it('has what is coming first, what is over folded away, and the planning strategy as one', async () => {
    const line = (key: string, title: string) =>
      wheelEventOf(key, '2026-01-01', '2026-12-31', { source: 'strategy', title, lead: null });
    const yearEvents = [line('s1', 'Utarbeide: Boligplan'), line('s2', 'Revidere: Klimaplan'), ...wheelsPageOf().yearEvents]; // prettier-ignore
    await showPage('/wheels', politician, { '/api/wheels': wheelsPageOf({ yearEvents }) });
    const list = within(await screen.findByRole('region', { name: 'Årshjulet 2026' }));
    const heads = list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(heads).toEqual(['Kommer', 'Pågår']);
    const past = list.getByText('Ferdig (1)').closest('details');
    expect(past?.open).toBe(false);
    const strategy = list.getByText(/^Planstrategien: 2 planer/).closest('details');
    expect([strategy?.open, strategy?.textContent]).toEqual([false, expect.stringContaining('Klimaplan')]); // prettier-ignore
    // From the picture to the row, which opens.
    const picture = within(screen.getByRole('group', { name: /Hjulene/ }));
    fireEvent.click(picture.getByRole('button', { name: /Planstrategien: 2 planer/ }));
    expect(strategy?.open).toBe(true);
    expect(document.activeElement).toBe(strategy?.closest('li'));
    fireEvent.keyDown(picture.getByRole('button', { name: /Punkt vinter/ }), { key: 'Enter' });
    expect(past?.open).toBe(true);
    expect(document.activeElement?.textContent).toContain('Punkt vinter');
    expect(await axeProblems()).toEqual([]);
  });

  it('is walked with the arrow keys, round and round', async () => {
    await showPage('/wheels', politician, { '/api/wheels': wheelsPageOf() });
    const picture = await screen.findByRole('group', { name: /Hjulene/ });
    const stops = [...picture.querySelectorAll<SVGElement>('[data-stop]')];
    expect(stops.map((stop) => stop.getAttribute('tabindex'))).toEqual(['0', '-1', '-1']);
    stops[0]?.focus();
    fireEvent.keyDown(stops[0] as Element, { key: 'ArrowLeft' });
    expect(document.activeElement?.getAttribute('data-stop')).toBe('term:strategi');
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('data-stop')).toBe('year:vinter');
  });

  it('turns to another year, and shows the list before the picture on a phone', async () => {
    const other = wheelsPageOf({ year: 2027, yearEvents: [] });
    await showPage(
      '/wheels',
      politician,
      { '/api/wheels': wheelsPageOf(), '/api/wheels?year=2027&term=2023-10-01': other },
      { width: 'phone' },
    );
    const list = await screen.findByRole('region', { name: 'Årshjulet 2026' });
    const picture = screen.getByRole('group', { name: /Hjulene/ });
    expect(list.compareDocumentPosition(picture)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    fireEvent.change(screen.getByLabelText('År'), { target: { value: '2027' } });
    expect(await screen.findByRole('region', { name: 'Årshjulet 2027' })).toBeTruthy();
    expect(screen.getByText('Ingenting her i denne perioden.')).toBeTruthy();
  });

  it('is found from home and from the processes', async () => {
    const home = aPoliticiansHome('2026-11-28' as CivilDate);
    await showPage('/', politician, { '/api/home': home });
    const coming = within(await screen.findByRole('region', { name: 'Kommer' }));
    expect(coming.getByRole('link', { name: /^Hjulene/ }).getAttribute('href')).toBe('/tab/wheels');
    await showPage('/processes', politician, { '/api/processes': { processes: [] } });
    const link = await screen.findByRole('link', { name: 'Hjulene' });
    expect(link.getAttribute('href')).toBe('/tab/wheels');
  });

  it('tells a planner how to begin where there is nothing', async () => {
    const empty = wheelsPageOf({ hasOwnItems: false, yearEvents: [], termEvents: [], next: [] });
    await showPage('/wheels', planner, { '/api/wheels': empty }, { language: 'nn' });
    expect(await screen.findByRole('link', { name: 'Sjå framlegget' })).toBeTruthy();
    expect(screen.getByText('Ingenting tek til det neste året.')).toBeTruthy();
  });
});

const item: WheelItem = {
  ...{ id: idOf('d', 1), title: 'Årsbudsjettet', lead: 'politics', basis: 'koml. § 14-3' },
  when: { kind: 'yearly', from: { month: 12, day: 8 }, to: { month: 12, day: 10 } },
  ...{ publicDays: 14, link: null, isRemoved: false, isExample: false, version: 3 },
};
const { link: _link, ...words } = item;
const proposal = { ...words, key: 'improve', title: 'Evaluere og forbedre' };

describe('editing the wheels', () => {
  it('takes the chosen proposals, and takes items out and puts them back', async () => {
    const gone = { ...item, id: idOf('d', 2), title: 'Gammelt', isRemoved: true };
    const { sent } = await showPage('/wheels/edit', planner, {
      '/api/wheel-items': { items: [item, gone], proposals: [proposal] },
    });
    fireEvent.click(await screen.findByLabelText('Evaluere og forbedre'));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Legg inn 0 valgte' }).disabled).toBe(true); // prettier-ignore
    fireEvent.click(screen.getByLabelText('Evaluere og forbedre'));
    fireEvent.click(screen.getByRole('button', { name: 'Legg inn 1 valgte' }));
    await waitFor(() => expect(sent).toEqual(['POST /api/wheel-items']));
    fireEvent.click(screen.getByRole('button', { name: 'Ta ut: Årsbudsjettet' }));
    await waitFor(() => expect(sent).toContain(`POST /api/wheel-items/${item.id}/remove`));
    await waitFor(() => { expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Legg tilbake: Gammelt' }).disabled).toBe(false); }); // prettier-ignore
    fireEvent.click(screen.getByRole('button', { name: 'Legg tilbake: Gammelt' }));
    await waitFor(() => expect(sent).toContain(`POST /api/wheel-items/${gone.id}/restore`));
    expect(await axeProblems()).toEqual([]);
  });

  it('saves an item’s own days, and shows what it was before', async () => {
    const history = {
      ...{ id: idOf('e', 1), at: '2026-11-02T08:00:00.000Z' as Instant, by: 'Jon Moe' },
      ...{ kind: 'wheel-item-changed', before: { ...item, title: 'Budsjett' }, after: item },
    };
    const { sent } = await showPage(`/wheels/items/${item.id}`, planner, {
      '/api/wheel-items': { items: [item], proposals: [] },
      [`/api/wheel-items/${item.id}/history`]: { events: [history] },
      ...{ '/api/processes': { processes: [] }, '/api/rounds': { rounds: [] } },
    });
    expect((await screen.findByText(/^Før: Budsjett/)).textContent).toContain('8. desember');
    fireEvent.change(screen.getByRole('textbox', { name: /^Fra dag/ }), { target: { value: 'x' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(sent).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: /^Fra dag/ }), { target: { value: '1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(sent).toEqual([`PUT /api/wheel-items/${item.id}`]));
  });
});

describe('two who edit the same item', () => {
  it('see both versions in words, and the second chooses', async () => {
    const link = { kind: 'process', id: idOf('c', 1) } as const;
    const { api } = await showPage(`/wheels/items/${item.id}`, planner, {
      '/api/wheel-items': { items: [item], proposals: [] },
      [`/api/wheel-items/${item.id}/history`]: { events: [] },
      '/api/processes': { processes: [{ id: link.id, title: 'Budsjettprosessen', template: '', status: 'running', startsOn: '2026-01-01', endsOn: '2026-12-31', currentPhases: [], nextPhase: null }] }, // prettier-ignore
      '/api/rounds': { rounds: [] },
    });
    const dated = { kind: 'dated', startsOn: '2026-12-01', endsOn: '2026-12-02' };
    const theirs = { ...item, lead: 'administration', when: dated, publicDays: null, link };
    const problem = { type: 'x', title: 'x', status: 409, detail: 'x', code: 'version-conflict', facts: { version: 4, theirs } }; // prettier-ignore
    const send = vi
      .spyOn(api, 'send')
      .mockResolvedValueOnce({ ok: false, failure: { kind: 'refused', problem } })
      .mockResolvedValue({ ok: true, value: undefined });
    fireEvent.change(await screen.findByLabelText(/^Tittel/), { target: { value: 'Budsjettet' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    const both = within(await screen.findByRole('alert'));
    const rows = both.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows.slice(1)).toEqual([
      'TittelBudsjettetÅrsbudsjettet',
      'NårHvert år 8. desember – 10. desember1.–2. desember 2026',
      'Hvem lederPolitikken lederAdministrasjonen leder',
      'Dager papirene må være offentlige før14Ikke fylt ut',
      'Hører tilIngentingProsess: Budsjettprosessen',
    ]);
    expect(await axeProblems()).toEqual([]);
    fireEvent.click(both.getByRole('button', { name: 'Lagre min utgave' }));
    await waitFor(() => {
      expect(send).toHaveBeenLastCalledWith('PUT', `/api/wheel-items/${item.id}`, expect.objectContaining({ title: 'Budsjettet', version: 4 })); // prettier-ignore
    });
  });
});

describe('subscribing to calendars', () => {
  const council = { id: idOf('b', 1), name: 'Kommunestyret' };
  const publicAddress = `/offentlig/baerum/kalender/${council.id}.ics`;
  const known = { id: idOf('f', 1), bodyId: null, createdAt: '2026-11-02T08:00:00.000Z' };

  it('can be begun, renewed and ended, and tells the open addresses and how', async () => {
    const { sent } = await showPage('/wheels/calendar', politician, {
      '/api/calendar-subscriptions': {
        subscriptions: [known],
        bodies: [{ ...council, publicAddress }],
      },
    });
    expect(await screen.findByText(/Du abonnerer siden 2. november 2026/)).toBeTruthy();
    expect(screen.getByText(`${window.location.origin}${publicAddress}`)).toBeTruthy();
    expect(screen.getByText(/Abonner fra nettet/)).toBeTruthy();
    const inCalendar = screen.getByRole('link', {
      name: 'Åpne i kalenderprogrammet: Kommunestyret',
    });
    expect(inCalendar.getAttribute('href')).toBe(
      `webcal://${window.location.host}${publicAddress}`,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Slutt å abonnere: Mine datoer' }));
    await waitFor(() => expect(sent).toEqual([`POST /api/calendar-subscriptions/${known.id}/withdraw`])); // prettier-ignore
    fireEvent.click(screen.getByRole('button', { name: /^Lag adresse: Kommunestyret/ }));
    await waitFor(() => expect(sent).toContain('POST /api/calendar-subscriptions'));
    expect(await axeProblems()).toEqual([]);
  });
});
