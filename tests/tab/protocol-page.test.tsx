// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ProtocolDraftPage } from '../../src/contracts/protocols.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { clerk, politician } from './support/people.ts';
import { aDraftLine, aDraftPage, aPassage } from './support/protocols.ts';
import { idOf } from './support/ids.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const id = idOf('f', 30);
const at = (text: string): Instant => text as Instant;
const nothing = { edit: false, mark: false, send: false, takeBack: false, sendToChair: false, approve: false, sendBack: false, answer: false }; // prettier-ignore
const show = async (
  page: Partial<ProtocolDraftPage> = {},
  me = clerk,
  options: Parameters<typeof showPage>[3] = {},
) => {
  const shown = await showPage(
    `/protocols/${id}`,
    me,
    { [`/api/protocol-drafts/${id}`]: aDraftPage(page) },
    options,
  );
  await screen.findByRole('heading', { level: 1, name: 'Protokoll: Verksted 1' });
  return shown;
};
const press = async (name: string) => {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });
};

describe('the minutes on the clerk’s desk', () => {
  it('mark what was changed, beside what was assembled', async () => {
    await show();
    const passage = within(screen.getByRole('article', { name: 'Oppsummering' }));
    expect(passage.getByText('tydelig').tagName).toBe('DEL');
    expect(passage.getByText('delt').tagName).toBe('INS');
    expect(screen.getByText(/^Ett sted er endret/)).toBeTruthy();
    await press('Vis bare det som er endret');
    expect(screen.queryByRole('article', { name: 'Spørsmål til politikken' })).toBeNull();
  });

  it('let a passage be corrected, and not what was asked', async () => {
    const { sent, said } = await show();
    expect(screen.queryByRole('button', { name: 'Rett: Spørsmål til politikken' })).toBeNull();
    await press('Rett: Oppsummering');
    fireEvent.change(screen.getByLabelText('Slik bør det stå'), { target: { value: 'Enig.' } });
    await press('Lagre');
    expect(sent).toEqual([`PUT /api/protocol-drafts/${id}/passages`]);
    expect(said).toEqual(['Lagret.']);
  });

  it('keep an identity number out before it is sent', async () => {
    const { sent } = await show();
    await press('Rett: Oppsummering');
    fireEvent.change(screen.getByLabelText('Slik bør det stå'), {
      target: { value: 'Gjelder 018190 10192.' },
    });
    await press('Lagre');
    expect(screen.getByRole('alert').textContent).toMatch(/fødselsnummer/);
    expect(sent).toEqual([]);
  });

  it('show both where another has written in the same', async () => {
    const conflicts = [{ key: 'summary:0', mine: 'Enig.', theirs: 'Uenig.' }];
    const path = `PUT /api/protocol-drafts/${id}/passages`;
    const problem = { type: 'x', title: 'x', status: 409, detail: 'x', code: 'passages-conflict' };
    const refused = { [path]: { ...problem, facts: { conflicts } } };
    const { sent } = await show({}, clerk, { refused });
    await press('Rett: Oppsummering');
    fireEvent.change(screen.getByLabelText('Slik bør det stå'), { target: { value: 'Enig.' } });
    await press('Lagre');
    expect(await screen.findByText('Uenig.')).toBeTruthy();
    await press('Behold mitt');
    expect(sent).toEqual([path, path]);
  });

  it('are approved only after a word about what follows', async () => {
    const { sent } = await show();
    await press('Godkjenn og arkiver');
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Godkjenne protokollen?' })); // prettier-ignore
    expect(dialog.getByText('Åpent møte: protokollen blir offentlig.')).toBeTruthy();
    await act(async () => {
      fireEvent.click(dialog.getByRole('button', { name: 'Godkjenn og arkiver' }));
      await Promise.resolve();
    });
    expect(sent).toEqual([`POST /api/protocol-drafts/${id}/approval`]);
  });

  it('say what to look at, and where', async () => {
    const warnings = [{ kind: 'phone' as const, found: '912 34 567' }];
    await show({ passages: [aPassage({ warnings })] });
    expect(screen.getByText(/Bare fødselsnummer stopper protokollen/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Oppsummering' }).getAttribute('href')).toBe('#summary:0'); // prettier-ignore
  });

  it('are sent to nobody where nobody was present', async () => {
    await show({ attendance: [] });
    expect(screen.getByText(/Ingen er ført som til stede/)).toBeTruthy();
    const send = screen.getByRole('button', { name: 'Send til retting' });
    expect((send as HTMLButtonElement).disabled).toBe(true);
  });

  it('hold a proposal that is left with a reason', async () => {
    const proposal = {
      ...{ id: idOf('f', 40), name: 'Ola Nordmann', isOwn: false, passage: 'summary:0' },
      ...{ was: 'Rådet var delt.', text: 'Rådet var enig.', why: 'Bord 2', verdict: null },
      proposedAt: at('2026-11-20T10:00:00.000Z'),
      words: [{ kind: 'same' as const, text: 'Rådet var ' }],
    };
    const { sent } = await show({ proposals: [proposal] });
    await press('La ligge');
    fireEvent.change(screen.getByLabelText(/Hvorfor ikke\?/), { target: { value: 'Nei.' } });
    await press('La det ligge');
    expect(sent).toEqual([`POST /api/protocol-drafts/${id}/judgements`]);
  });

  it('can be read by those who cannot see', async () => {
    await show();
    expect(await axeProblems()).toEqual([]);
  });
});

describe('the minutes for somebody who was there', () => {
  const own = [{ name: 'Åse Ås', isOwn: true, acceptedAt: null }];
  const asked = {
    ...{ status: 'in-correction' as const, asks: own, may: { ...nothing, answer: true } },
    deadline: at('2026-11-26T22:59:00.000Z'),
  };

  it('are accepted with one press, with the deadline beside', async () => {
    const { sent, said } = await show(asked, politician, { width: 'phone' });
    expect(screen.getByText(/^Frist for å rette: torsdag 26. november 2026/)).toBeTruthy();
    await press('Jeg godtar protokollen');
    expect(sent).toEqual([`POST /api/protocol-drafts/${id}/acceptance`]);
    expect(said).toEqual(['Takk. Du har godtatt protokollen.']);
  });

  it('take other words for a passage, with why', async () => {
    const { sent } = await show(asked, politician);
    await press('Foreslå andre ord: Oppsummering');
    fireEvent.change(screen.getByLabelText('Slik bør det stå'), { target: { value: 'Enig.' } });
    await press('Send forslaget');
    expect(sent).toEqual([`POST /api/protocol-drafts/${id}/proposals`]);
  });
});

describe('the desk', () => {
  it('says of each what it waits for, and counts what went in by itself', async () => {
    const list = {
      records: [],
      drafts: [aDraftLine],
      untouched: { count: 2, of: 3 },
      einnsyn: [],
      stops: [],
      moves: [],
    };
    await showPage('/archive', clerk, { '/api/archive': list });
    expect(await screen.findByRole('heading', { name: 'Til retting (1)' })).toBeTruthy();
    expect(screen.getByText(/Noen har foreslått endringer/)).toBeTruthy();
    expect(screen.getByText(/2 av 3 arkiverte protokoller gikk inn/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Verksted 1' }).getAttribute('href')).toContain(id);
  });
});
