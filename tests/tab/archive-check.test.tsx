// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { clerk } from './support/people.ts';
import { archived } from './support/records.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const never = {
  mayStart: true,
  rules: { isWeekly: true, weekday: 7, hour: 3, expectedLabel: null },
  running: null,
  last: null,
};
const clerks = { startedAt: '2026-11-20T10:00:00.000Z', origin: 'clerk', startedBy: 'Kari Kontor' };
const well = {
  ...{ ...clerks, endedAt: '2026-11-20T10:00:05.000Z', records: 12, files: 24, same: 24 },
  ...{ asksSharePoint: true, brokenAt: null, found: [] },
};
const moved = {
  ...{ kind: 'columns-differ', gravity: 'break', count: 3, file: 'moetebok.pdf' },
  ...{ recordId: archived.id, title: archived.title },
  detail: {
    ...{ what: ['Utvalg'], expected: 'KS', found: 'FSK' },
    ...{ changedBy: 'Per Hansen', changedAt: '2026-11-19T10:00:00Z' },
  },
};
const unlabelled = {
  ...{ kind: 'not-labelled-yet', gravity: 'notice', count: 24, file: 'moetebok.pdf' },
  ...{ recordId: archived.id, title: archived.title, detail: null },
};
const noDrift = { mayLook: true, latest: null };
const show = (
  check: object,
  me = clerk,
  language: 'nb' | 'nn' | 'en' = 'nb',
  drift: object = noDrift,
) =>
  showPage(
    '/archive',
    me,
    {
      '/api/archive': {
        ...{ records: [archived], drafts: [], stops: [], moves: [], einnsyn: [] },
        untouched: { count: 1, of: 1 },
      },
      '/api/archive-check': check,
      '/api/archive-drift': drift,
    },
    { language },
  );
const section = async () =>
  within((await screen.findByRole('heading', { name: 'Kontroll av arkivet' })).closest('section')!);

describe('the check of the archive', () => {
  it('is begun by one press, and says so', async () => {
    const { sent, said } = await show(never);
    const part = await section();
    expect(part.getByText(/^Arkivet er ikke kontrollert ennå/)).toBeTruthy();
    await act(async () => {
      fireEvent.click(part.getByRole('button', { name: 'Kontroller arkivet nå' }));
      await Promise.resolve();
    });
    expect(sent).toEqual(['POST /api/archive-check']);
    expect(said).toEqual(['Kontrollen er i gang.']);
  });

  it('shows how far it has come, and takes no second press meanwhile', async () => {
    await show({ ...never, running: { ...clerks, records: 400, done: 100 } });
    const part = await section();
    expect(part.getByText('100 av 400 er kontrollert.')).toBeTruthy();
    expect(part.getByRole('progressbar').getAttribute('value')).toBe('100');
    expect(part.queryByRole('button', { name: 'Kontroller arkivet nå' })).toBeNull();
  });

  it('tells when all is well, when that was and who asked', async () => {
    await show({ ...never, last: well });
    const part = await section();
    expect(part.getByText('Alt er slik det ble arkivert')).toBeTruthy();
    expect(
      part.getByText('Kontrollert: 12 arkivsaker, 24 filer. 24 av dem er like i SharePoint.'),
    ).toBeTruthy();
    expect(part.getByText(/kl\. 11\.00 · Startet av Kari Kontor$/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Se hva, og hva du kan gjøre' })).toBeNull();
  });

  it('tells the first break of each kind with its file and what to do, at the top too', async () => {
    await show({ ...never, last: { ...well, brokenAt: 17, found: [moved, unlabelled] } });
    const part = await section();
    expect(screen.getAllByText('Kontrollen fant 2 slags feil')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Se hva, og hva du kan gjøre' })).toBeTruthy();
    expect(part.getByText(/^Bruddet er ved rad 17\./)).toBeTruthy();
    expect(part.getByText('Kolonner i SharePoint er endret')).toBeTruthy();
    expect(part.getByText('Det gjelder 3. Den første:')).toBeTruthy();
    expect(part.getAllByRole('link', { name: archived.title })[0]?.getAttribute('href')).toMatch(
      new RegExp(`/archive/${archived.id}$`),
    );
    expect(
      part.getByText(/^Kolonner: Utvalg · Skulle være «KS» · Er «FSK» · Sist endret av Per Hansen/),
    ).toBeTruthy();
    expect(part.getByText(/rett kolonnene tilbake/)).toBeTruthy();
    expect(part.getByText('En ting å vite')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('gives nobody a button who may only look, in any language', async () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      await show({ ...never, mayStart: false, last: well }, clerk, language);
      await screen.findByRole('heading', { name: /^(Kontroll av arkivet|Check of the archive)$/ });
      expect(screen.queryByRole('button', { name: /^(Kontroller|Check)/ })).toBeNull();
    }
  });

  it('is set to a day, an hour and a label by those who run the archive', async () => {
    const { api, said } = await show(never);
    const send = vi.spyOn(api, 'send');
    const form = within(await screen.findByRole('form', { name: 'Når arkivet kontrolleres av seg selv', hidden: true })); // prettier-ignore
    const named = { hidden: true } as const;
    fireEvent.change(form.getByLabelText('Ukedag'), { target: { value: '4' } });
    fireEvent.change(form.getByLabelText('Klokkeslett'), { target: { value: '19' } });
    fireEvent.change(form.getByLabelText('Oppbevaringsetikett som hver fil skal ha'), {
      target: { value: ' Bevares ' },
    });
    await act(async () => {
      fireEvent.click(form.getByRole('button', { name: 'Lagre', ...named }));
      await Promise.resolve();
    });
    expect(send.mock.calls).toEqual([
      [
        ...['PUT', '/api/archive-check/rules'],
        { isWeekly: true, weekday: 4, hour: 19, expectedLabel: 'Bevares' },
      ],
    ]);
    expect(said).toEqual(['Lagret.']);
  });

  it('is set by nobody else', async () => {
    await show({ ...never, mayStart: false });
    await section();
    expect(screen.queryByRole('form', { hidden: true })).toBeNull();
  });
});

describe('a SharePoint that is not set up as it was', () => {
  const since = '2026-11-19T02:00:00.000Z';
  const column = { code: 'column-missing', library: 'open', subject: 'Utvalg', since, stops: true };
  const drifted = {
    mayLook: true,
    latest: { lookedAt: '2026-11-20T02:00:00.000Z', refusal: null, found: [column] },
  };

  it('is told at the top, with what differs, since when and what to do, and can be looked at again', async () => {
    const { sent, said } = await show(never, clerk, 'nb', drifted);
    expect(await screen.findByText('Oppsettet i SharePoint har endret seg')).toBeTruthy();
    expect(screen.getByText('En kolonne mangler')).toBeTruthy();
    expect(screen.getByText('Det åpne biblioteket: Utvalg')).toBeTruthy();
    expect(screen.getByText(/^Arkiveringen stopper av dette.*Be en administrator/)).toBeTruthy();
    expect(screen.getByText(/^Sett siden torsdag 19\. november/)).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Se etter nå' }));
      await Promise.resolve();
    });
    expect(sent).toEqual(['POST /api/archive-drift']);
    expect(said[0]).toMatch(/^Vi ser etter/);
  });

  it('is told as closed where nothing may be seen', async () => {
    const latest = { ...drifted.latest, refusal: 'no-access', found: [] };
    await show(never, clerk, 'en', { mayLook: false, latest });
    expect(await screen.findByText('We could not see how SharePoint is set up')).toBeTruthy();
    expect(screen.getByText(/^Rådslag has no access to the site/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Look now' })).toBeNull();
  });

  it('is gone when it is mended', async () => {
    const latest = { ...drifted.latest, found: [] };
    await show(never, clerk, 'nb', { ...drifted, latest });
    await section();
    expect(screen.queryByText('Oppsettet i SharePoint har endret seg')).toBeNull();
  });
});
