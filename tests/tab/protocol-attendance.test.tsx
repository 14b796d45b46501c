// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { DraftAttendance, ProtocolDraftPage } from '../../src/contracts/protocols.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { clerk, politician } from './support/people.ts';
import { aDraftPage, anAttendee } from './support/protocols.ts';
import { idOf } from './support/ids.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const path = `/api/protocol-drafts/${idOf('f', 30)}`;
const at = (text: string): Instant => text as Instant;
const there = { isPresent: true, deputyFor: null, arrivedAt: null, leftAt: null };
const attendance: readonly DraftAttendance[] = [
  anAttendee({
    ...{ name: 'Ola Nordmann', arrivedAt: at('2026-11-19T16:20:00.000Z'), was: there },
  }),
  anAttendee({ name: 'Kari Nordmann', isPresent: false }),
  anAttendee({ name: 'Zoë Berg', function: 'deputy', isPresent: false }),
];
const show = async (
  page: Partial<ProtocolDraftPage> = {},
  me = clerk,
  options: Parameters<typeof showPage>[3] = {},
) => {
  const drafts = { [path]: aDraftPage({ attendance: [...attendance], ...page }) };
  const shown = await showPage(`/protocols/${idOf('f', 30)}`, me, drafts, options);
  await screen.findByRole('heading', { name: 'Hvem som var der' });
  return shown;
};
const press = async (name: string) => {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });
};

describe('who was there, in the minutes', () => {
  it('says when somebody came, that it was changed and what the minutes began as', async () => {
    await show();
    const row = within(screen.getByText('Ola Nordmann, kom kl. 17.20').closest('li') as HTMLElement); // prettier-ignore
    expect(row.getByText('Endret')).toBeTruthy();
    expect(row.getByText('Da protokollen ble satt sammen: Til stede')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Vara som ikke møtte' })).toBeTruthy();
  });

  it('is corrected by the clerk: a deputy who was forgotten, for whom and from when', async () => {
    const { sent, said } = await show();
    await press('Rett: Zoë Berg');
    fireEvent.click(screen.getByLabelText('Var til stede'));
    fireEvent.change(screen.getByLabelText('Møtte for'), { target: { value: 'Kari Nordmann' } });
    fireEvent.change(screen.getByLabelText('Kom klokka'), { target: { value: '17:40' } });
    expect(await axeProblems()).toEqual([]);
    await press('Lagre');
    expect(sent).toEqual([`PUT ${path}/attendance`]);
    expect(said).toEqual(['Lagret.']);
  });

  it('is undone with one press', async () => {
    const { sent } = await show();
    await press('Angre: Ola Nordmann');
    expect(sent).toEqual([`PUT ${path}/attendance`]);
  });

  it('says why it was not saved where another has corrected meanwhile, and keeps what was entered', async () => {
    const problem = { type: 'x', title: 'Noen andre har endret dette', status: 409, detail: 'Hent.', code: 'version-conflict' }; // prettier-ignore
    await show({}, clerk, { refused: { [`PUT ${path}/attendance`]: problem } });
    await press('Rett: Kari Nordmann');
    fireEvent.click(screen.getByLabelText('Var til stede'));
    await press('Lagre');
    expect(await screen.findByText(/Noen andre har endret dette/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Var til stede').checked).toBe(true);
  });

  it('is only read by whoever was there', async () => {
    const may = { ...aDraftPage().may, edit: false, mark: false };
    await show({ may }, politician);
    expect(screen.queryByRole('button', { name: /^Rett:/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Angre:/ })).toBeNull();
    expect(await axeProblems()).toEqual([]);
  });
});
