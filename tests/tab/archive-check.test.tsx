// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clerk } from './support/people.ts';
import { archived } from './support/records.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const never = {
  mayStart: true,
  rules: { isWeekly: true, expectedLabel: null },
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
const show = (check: object, me = clerk, language: 'nb' | 'nn' | 'en' = 'nb') =>
  showPage(
    '/archive',
    me,
    {
      '/api/archive': {
        ...{ records: [archived], drafts: [], stops: [], moves: [], einnsyn: [] },
        untouched: { count: 1, of: 1 },
      },
      '/api/archive-check': check,
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
    expect(part.queryByRole('button')).toBeNull();
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
});
