// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PrivacyKind, PrivacyPage } from '../../src/contracts/privacy.ts';
import { politician } from './support/people.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const choices: PrivacyKind = {
  ...{ key: 'choices', what: 'Stille timer og pauser', purpose: 'Å la folk være i fred' },
  ...{ basis: 'GDPR art. 6(1)(e)', isBasisChecked: false, kept: 'Til du endrer det' },
  ...{ seen: 'Bare du', isArchived: false, stays: null, isErasable: true, daysAfterLeaving: 90 },
  ...{ version: 0, own: { goes: 2, stays: 0 } },
};
const minutes: PrivacyKind = {
  ...{ key: 'minutes', what: 'Møtebøker', purpose: 'Dokumentasjon', basis: 'koml § 11-4' },
  ...{ isBasisChecked: true, kept: 'For alltid, som arkiv', seen: 'Alle', isArchived: true },
  ...{ stays: 'Arkivloven krever at det bevares', isErasable: false, daysAfterLeaving: null },
  ...{ version: 3, own: { goes: 0, stays: 1 } },
};
const page: PrivacyPage = { kinds: [choices, minutes], mayChange: false };
const erasure = 'POST /api/privacy/erasure';
const rule = 'PUT /api/privacy/rule';
const show = (given: Partial<PrivacyPage> = {}, refused = {}) =>
  showPage('/privacy', politician, { '/api/privacy': { ...page, ...given } }, { refused });

beforeEach(() => {
  // jsdom has no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});

describe('the page about privacy', () => {
  it('says of every kind why, on what basis, how long, who sees it, and whether that is checked', async () => {
    await show();
    const card = within(await screen.findByRole('article', { name: 'Møtebøker' }));
    for (const text of ['Dokumentasjon', 'koml § 11-4', 'For alltid, som arkiv', 'Alle', 'Ja'])
      card.getByText(text);
    card.getByText('Grunnlaget er kontrollert');
    within(screen.getByRole('article', { name: 'Stille timer og pauser' })).getByText(
      'Slettes etter 90 dager',
    );
    expect(await axeProblems()).toEqual([]);
  });

  it('shows before erasure what goes, and what stays and why', async () => {
    await show();
    const part = within(await screen.findByRole('region', { name: 'Slett det som kan slettes' }));
    part.getByText('(2 opplysninger)');
    part.getByText('Arkivloven krever at det bevares.');
  });

  it('erases only after a second step that says what follows', async () => {
    const { sent, said } = await show();
    fireEvent.click(await screen.findByRole('button', { name: 'Slett det som kan slettes' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Slette dette?' }));
    dialog.getByText(/Det kan ikke angres/u);
    expect(sent).toEqual([]);
    expect(await axeProblems()).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Slett nå' }));
    await waitFor(() => {
      expect(sent).toEqual([erasure]);
    });
    await expect.poll(() => said.at(-1)).toContain('er slettet');
  });

  it('erases nothing when the question is answered with no', async () => {
    const { sent } = await show();
    fireEvent.click(await screen.findByRole('button', { name: 'Slett det som kan slettes' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Avbryt' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(sent).toEqual([]);
  });

  it('says so in the question when something has come since', async () => {
    const problem = { type: 'about:blank', code: 'erasure-changed-meanwhile', title: 'Det som kan slettes, har endret seg', detail: 'Se over listen.', status: 409 }; // prettier-ignore
    await show({}, { [erasure]: problem });
    fireEvent.click(await screen.findByRole('button', { name: 'Slett det som kan slettes' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Slett nå' }));
    await screen.findByText('Det som kan slettes, har endret seg');
  });

  it('offers no erasure when there is nothing to erase', async () => {
    await show({ kinds: [minutes] });
    await screen.findByText('Det er ingenting å slette nå.');
    expect(screen.queryByRole('button', { name: 'Slett det som kan slettes' })).toBeNull();
  });

  it('hands over the copy as a file, and says so', async () => {
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => undefined;
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { said } = await showPage('/privacy', politician, {
      ...{ '/api/privacy': page, '/api/privacy/own/file': {} },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Last ned mine opplysninger' }));
    expect(screen.getByText('Lager filen …')).toBeTruthy();
    await expect.poll(() => said.at(-1)).toContain('Filen er lastet ned.');
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  it('lets nobody but administrators change a basis', async () => {
    await show();
    await screen.findByRole('article', { name: 'Møtebøker' });
    expect(screen.queryByRole('button', { name: /Endre/u })).toBeNull();
  });

  it('lets an administrator confirm a basis and choose the days, which must be a number', async () => {
    const { sent } = await show({ mayChange: true });
    fireEvent.click(
      await screen.findByRole('button', { name: 'Endre grunnlaget for Stille timer og pauser' }),
    );
    const days = screen.getByLabelText(/Antall dager/u);
    fireEvent.change(days, { target: { value: 'mange' } });
    screen.getByText('Skriv et helt tall fra 0 til 3650.');
    fireEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(sent).toEqual([]);
    fireEvent.change(days, { target: { value: '30' } });
    fireEvent.click(screen.getByLabelText(/har kontrollert grunnlaget/u));
    expect(await axeProblems()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => {
      expect(sent).toEqual([rule]);
    });
  });
});
