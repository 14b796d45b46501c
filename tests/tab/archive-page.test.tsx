// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/core/time/instant.ts';
import { idOf } from './support/ids.ts';
import { clerk } from './support/people.ts';
import { aFile, archived, differing, recordPage, throttled } from './support/records.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const desk = { drafts: [], untouched: { count: 2, of: 3 }, stops: [], moves: [], einnsyn: [] };
const answers = {
  '/api/archive': { records: [archived, throttled, differing], ...desk },
  [`/api/archive/${archived.id}`]: recordPage,
};
const cardOf = (title: string) => screen.getByRole('link', { name: title }).closest('article')!;

describe('the archive', () => {
  it('puts what needs somebody first, then what waits, then what is done', async () => {
    await showPage('/archive', clerk, answers);
    await screen.findByRole('heading', { name: 'Arkiv' });
    expect(screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)).toEqual([
      'Trenger deg (1)',
      'Venter (1)',
      'Arkivert og kontrollert (1)',
      'Kontroll av arkivet',
      'Revisjonslogg',
    ]);
  });

  it('says why a record waits and when it is tried next, in Oslo’s time', async () => {
    await showPage('/archive', clerk, answers);
    await screen.findByRole('heading', { name: 'Arkiv' });
    const card = within(cardOf('Møtebok: Planbehov'));
    expect(card.getByText('SharePoint ber oss vente. Vi prøver igjen selv.')).toBeTruthy();
    expect(
      card.getByText('Neste forsøk: fredag 20. november 2026 kl. 12.00 · 3 forsøk'),
    ).toBeTruthy();
  });

  it('says what is still missing on what is archived', async () => {
    await showPage('/archive', clerk, answers);
    await screen.findByRole('heading', { name: 'Arkiv' });
    const card = within(cardOf('Møtebok: Politiske ambisjoner'));
    expect(card.getByText(/^Ikke arkivverdig låst ennå/)).toBeTruthy();
    expect(card.queryByRole('button', { name: 'Prøv igjen nå' })).toBeNull();
  });

  it('tries again when asked, and says so', async () => {
    const { sent, said } = await showPage('/archive', clerk, answers);
    await screen.findByRole('heading', { name: 'Arkiv' });
    const button = within(cardOf('Møtebok: Opplæring')).getByRole('button', {
      name: 'Prøv igjen nå',
    });
    await act(async () => {
      fireEvent.click(button);
      await Promise.resolve();
    });
    expect(sent).toEqual([`POST /api/archive/${differing.id}/retry`]);
    expect(said).toEqual(['Satt i kø på nytt.']);
  });

  it('tells what eInnsyn does not have, also before there are minutes, with why and a new try', async () => {
    const line = {
      status: 'attention',
      attempts: 2,
      retryAt: '2026-11-21T11:00:00.000Z' as Instant,
    };
    const meeting = {
      ...{ ...line, kind: 'meeting', id: idOf('b', 1), reason: 'refused' },
      ...{ title: 'Verksted 2', body: 'Kommunestyret', meetingNumber: '9/2026', processId: null },
    };
    const decision = {
      ...{ ...line, kind: 'decision', id: idOf('b', 2), reason: 'throttled', status: 'waiting' },
      ...{ title: 'Planstrategi', body: 'Kommunestyret', meetingNumber: null },
      processId: idOf('c', 1),
    };
    const { sent } = await showPage('/archive', clerk, {
      ...answers,
      '/api/archive': { ...answers['/api/archive'], einnsyn: [meeting, decision] },
    });
    await screen.findByRole('heading', { name: 'eInnsyn mangler dette (2)' });
    const card = within(cardOf('Verksted 2'));
    expect(card.getByText(/eInnsyn tok ikke imot det vi sendte/)).toBeTruthy();
    expect(card.getByText('Møte · Kommunestyret · nr. 9/2026')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Planstrategi' }).getAttribute('href')).toMatch(
      /\/processes\/.+\/adoption$/,
    );
    // While eInnsyn asks to be left alone there is nothing to press.
    expect(within(cardOf('Planstrategi')).queryByRole('button')).toBeNull();
    await act(async () => {
      fireEvent.click(card.getByRole('button', { name: 'Prøv igjen nå' }));
      await Promise.resolve();
    });
    expect(sent).toEqual([`POST /api/einnsyn/meetings/${meeting.id}/retry`]);
    expect(await axeProblems()).toEqual([]);
  });

  const recalled = {
    ...archived,
    ...{ status: 'attention', recall: 'screened-since', task: 'clerk' },
  };
  const recallAt = { '/api/archive': { ...desk, records: [recalled, throttled] } };

  it('says of what tells more than it may what it is, why, and what to do, and takes that it is done', async () => {
    const { sent, said } = await showPage('/archive', clerk, recallAt);
    await screen.findByRole('heading', { name: 'Trenger deg (1)' });
    const card = within(cardOf('Møtebok: Politiske ambisjoner'));
    expect(card.getByText(/en senere versjon skjermer noe som står her/)).toBeTruthy();
    expect(card.getByText(/^Slett filene fra det åpne biblioteket/)).toBeTruthy();
    expect(card.queryByRole('button', { name: 'Prøv igjen nå' })).toBeNull();
    expect(await axeProblems()).toEqual([]);
    await act(async () => {
      fireEvent.click(card.getByRole('button', { name: 'Filene er tatt ut' }));
      await Promise.resolve();
    });
    expect(sent).toEqual([`PUT /api/archive/${archived.id}/recall`]);
    expect(said).toEqual(['Filene er borte fra det åpne biblioteket.']);
  });

  it('lets it stay open with a reason alone', async () => {
    const { sent, said } = await showPage('/archive', clerk, recallAt);
    await screen.findByRole('heading', { name: 'Trenger deg (1)' });
    const card = within(cardOf('Møtebok: Politiske ambisjoner'));
    fireEvent.click(card.getByRole('button', { name: 'Det kan være åpent …' }));
    const save = card.getByRole<HTMLButtonElement>('button', { name: 'Lagre begrunnelsen' });
    expect(save.disabled).toBe(true);
    fireEvent.change(card.getByRole('textbox'), { target: { value: 'Hun har sagt ja.' } });
    await act(async () => {
      fireEvent.click(save);
      await Promise.resolve();
    });
    expect(sent).toEqual([`PUT /api/archive/${archived.id}/recall`]);
    expect(said).toEqual(['Lagret.']);
  });

  it('gives those who may an extract of the audit log, when days and reason are given', async () => {
    await showPage('/archive', clerk, answers);
    await screen.findByRole('heading', { name: 'Revisjonslogg' });
    const take = screen.getByRole<HTMLButtonElement>('button', { name: 'Last ned uttrekk' });
    expect(take.disabled).toBe(true);
    const given = { 'Fra og med': '2026-01-01', 'Til og med': '2026-12-31' };
    for (const [label, value] of Object.entries(given))
      fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });
    fireEvent.change(screen.getByLabelText(/^Hvem skal ha det/), { target: { value: 'KU' } });
    expect(take.disabled).toBe(false);
  });

  it('offers no new try to those who may only look', async () => {
    const reader = { ...clerk, actions: clerk.actions.filter((name) => name !== 'run-archive') };
    await showPage('/archive', reader, answers);
    await screen.findByRole('heading', { name: 'Arkiv' });
    expect(screen.queryByRole('button', { name: 'Prøv igjen nå' })).toBeNull();
  });

  it('copies the whole checksum though only its ends are shown', async () => {
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          copied = text;
          return Promise.resolve();
        },
      },
    });
    const { said } = await showPage('/archive', clerk, answers);
    await screen.findByRole('heading', { name: 'Arkiv' });
    const card = within(cardOf('Møtebok: Politiske ambisjoner'));
    expect(card.getByText('9f86d081…b0f00a08')).toBeTruthy();
    await act(async () => {
      fireEvent.click(card.getByRole('button', { name: `Kopier sjekksummen til ${aFile.name}` }));
      await Promise.resolve();
    });
    expect(copied).toBe(aFile.sha256);
    expect(said).toEqual(['Kopiert']);
  });

  it('shows the newest of many until asked', async () => {
    const many = Array.from({ length: 60 }, (_, n) => ({
      ...archived,
      id: `f0000000-0000-4000-8000-0000000${String(50000 + n)}`,
    }));
    await showPage('/archive', clerk, { '/api/archive': { ...desk, records: many } });
    await screen.findByRole('heading', { name: 'Arkivert og kontrollert (60)' });
    expect(screen.getAllByRole('article').length).toBe(1 + 20);
    fireEvent.click(screen.getByRole('button', { name: 'Vis alle 60' }));
    expect(screen.getAllByRole('article').length).toBe(1 + 60);
  });

  it('says what will come here while it is empty', async () => {
    await showPage('/archive', clerk, { '/api/archive': { ...desk, records: [] } });
    expect(await screen.findByText('Ingenting i arkivet ennå')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Se verkstedene' })).toBeTruthy();
  });

  const stopped = {
    ...answers['/api/archive'],
    records: [
      { ...throttled, reason: 'library-stopped', task: 'administrator', retryAt: null },
      { ...differing },
    ],
    stops: [
      {
        ...{ library: 'open', name: 'Politisk arkiv', cause: 'no-access', tries: 2, waiting: 41 },
        since: '2026-11-20T10:00:00.000Z',
        tryAt: '2026-11-20T10:30:00.000Z',
        requestId: '6b1f3c9e-5f7a-4f57-9d0e-0c1d2e3f4a5b',
      },
    ],
    moves: [
      {
        ...{
          library: 'restricted',
          name: 'Skjermet politisk arkiv',
          at: '2026-11-19T10:00:00.000Z',
        },
        webUrl: 'https://baerum.sharepoint.com/skjermet-politisk-arkiv',
        from: { name: 'Skjermet', webUrl: 'https://baerum.sharepoint.com/skjermet' },
      },
    ],
  };

  it('tells once what stops a whole library: what happened, whose task it is, and when it goes on', async () => {
    await showPage('/archive', clerk, { '/api/archive': stopped });
    await screen.findByRole('heading', { name: 'Arkiv' });
    const notice = within(
      screen.getByText('Åpent bibliotek («Politisk arkiv») er stoppet').closest('div')!,
    );
    expect(notice.getByText(/Be en administrator gi Rådslag skrivetilgang/)).toBeTruthy();
    expect(
      notice.getByText(/^41 venter\. Når det er rettet, går alt videre av seg selv/),
    ).toBeTruthy();
    expect(
      notice.getByText(
        'Stoppet fredag 20. november 2026 kl. 11.00 · Neste forsøk: fredag 20. november 2026 kl. 11.30 · For administrator: forespørsel 6b1f3c9e-5f7a-4f57-9d0e-0c1d2e3f4a5b',
      ),
    ).toBeTruthy();
    const card = within(cardOf('Møtebok: Planbehov'));
    expect(card.getByText(/^Hele dokumentbiblioteket er stoppet/)).toBeTruthy();
    expect(
      card.getByText('Dette er en oppgave for en administrator av Microsoft 365.'),
    ).toBeTruthy();
  });

  it('tells that a library was found under another name, and leads there', async () => {
    await showPage('/archive', clerk, { '/api/archive': stopped });
    const title = await screen.findByText('Skjermet bibliotek er flyttet eller har fått nytt navn');
    const notice = within(title.closest('div')!);
    expect(notice.getByText(/het «Skjermet» og heter nå «Skjermet politisk arkiv»/)).toBeTruthy();
    expect(notice.getByRole('link').getAttribute('href')).toBe(
      'https://baerum.sharepoint.com/skjermet-politisk-arkiv',
    );
  });

  it('tries everything again with one press, where there is more than one', async () => {
    const { sent, said } = await showPage('/archive', clerk, { '/api/archive': stopped });
    const button = await screen.findByRole('button', { name: 'Prøv alle 2 igjen' });
    await act(async () => {
      fireEvent.click(button);
      await Promise.resolve();
    });
    expect(sent).toEqual(['POST /api/archive/retry']);
    expect(said).toEqual(['2 er satt i kø på nytt.']);
    cleanup();
    const one = { ...stopped, records: [archived, differing] };
    await showPage('/archive', clerk, { '/api/archive': one });
    await screen.findByRole('heading', { name: 'Arkiv' });
    expect(screen.queryByRole('button', { name: /^Prøv alle/ })).toBeNull();
  });

  it('has nothing for axe to find', async () => {
    await showPage('/archive', clerk, { '/api/archive': stopped });
    await screen.findByRole('heading', { name: 'Arkiv' });
    expect(await axeProblems()).toEqual([]);
  });
});

describe('a record’s page', () => {
  it('tells every step with when, how often, and the request that Microsoft’s support asks for', async () => {
    await show();
    const list = (await screen.findByText('Filene er laget')).closest('ol')!;
    const [made, uploaded] = within(list).getAllByRole('listitem');
    expect(made?.textContent).toContain('Gjort');
    expect(uploaded?.textContent).toContain('Lastet opp');
    expect(uploaded?.textContent).toContain('Prøves igjen');
    expect(uploaded?.textContent).toContain('SharePoint svarer ikke');
    expect(uploaded?.textContent).toContain(
      '3 forsøk · For administrator: forespørsel 6b1f3c9e-5f7a-4f57-9d0e-0c1d2e3f4a5b',
    );
  });

  const show = (page = recordPage) =>
    showPage(`/archive/${archived.id}`, clerk, {
      ...answers,
      [`/api/archive/${archived.id}`]: page,
    });

  it('holds what SharePoint gives back up against what was sent', async () => {
    await show();
    expect(await screen.findByText('Lik')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Åpne i SharePoint/ }).getAttribute('href')).toBe(
      aFile.webUrl,
    );
    expect(screen.getByRole('link', { name: 'Se den offentlige siden' }).getAttribute('href')).toBe(
      '/offentlig/baerum/moter/1',
    );
  });

  it('says that eInnsyn is not set up, and when it does not have the meeting what to do', async () => {
    const einnsyn: (typeof recordPage)['einnsyn'] = {
      ...{ status: 'off', reason: null, sentAt: null, retryAt: null },
      steps: [],
    };
    await show({ ...recordPage, einnsyn });
    expect(await screen.findByText(/eInnsyn er ikke satt opp for kommunen/)).toBeTruthy();
    cleanup();
    await show({
      ...recordPage,
      einnsyn: { ...einnsyn, status: 'attention', reason: 'no-access' },
    });
    expect(await screen.findByText(/Be en administrator kontrollere den/)).toBeTruthy();
  });

  it('sends a meeting that eInnsyn does not have once more when asked', async () => {
    const { sent } = await show({
      ...recordPage,
      einnsyn: { ...recordPage.einnsyn!, status: 'waiting', reason: 'unreachable' },
    });
    const button = await screen.findByRole('button', { name: 'Prøv igjen nå' });
    await act(async () => {
      fireEvent.click(button);
      await Promise.resolve();
    });
    expect(sent).toEqual([expect.stringMatching(/^POST \/api\/einnsyn\/meetings\/.+\/retry$/)]);
  });

  it('says it when they differ', async () => {
    await show({ ...recordPage, record: { ...differing, id: archived.id } });
    expect(await screen.findByText('Ulik')).toBeTruthy();
    expect(screen.queryByText('Lik')).toBeNull();
  });

  it('opens one link of the trail at a time', async () => {
    await show();
    const link = await screen.findByRole('button', { name: '43 Arkivert og kontrollert' });
    fireEvent.click(link);
    expect(screen.getByRole('heading', { name: /^Ledd 43/ })).toBeTruthy();
    expect(screen.getByText('Systemet (archive-round)')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '40 Runden ble avsluttet' }));
    expect(screen.queryByRole('heading', { name: /^Ledd 43/ })).toBeNull();
    expect(screen.getByText('En person i kommunen')).toBeTruthy();
  });

  it('has nothing for axe to find, opened link included', async () => {
    await show();
    fireEvent.click(await screen.findByRole('button', { name: '43 Arkivert og kontrollert' }));
    expect(await axeProblems()).toEqual([]);
  });
});
