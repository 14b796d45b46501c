// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Preferences } from '../../src/contracts/preferences.ts';
import { politician } from './support/people.ts';
import { axeProblems, showPage } from './support/show-page.tsx';

const kept: Preferences = {
  ...{ language: 'nb', quietHours: { from: '21:00', to: '07:00' } as Preferences['quietHours'] },
  ...{ pausedUntil: null, checkInsPaused: false, notices: 'chat' },
};
const address = '/api/me/preferences';
const show = (preferences: Preferences, refused = {}) =>
  showPage('/settings', politician, { [address]: preferences }, { refused });

describe('one’s own settings', () => {
  it('say in words what a pause stops and what comes all the same', async () => {
    await show(kept);
    await screen.findByRole('heading', { name: 'Pause' });
    expect(screen.getByText(/stopper kort med spørsmål, påminnelser og innsjekker/u)).toBeTruthy();
    expect(screen.getByText(/møter du er innkalt til, kommer likevel/u)).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('take a pause with one press', async () => {
    const { sent, said } = await show(kept);
    fireEvent.click(await screen.findByRole('button', { name: 'Én uke' }));
    await screen.findByRole('button', { name: 'Én uke' });
    expect(sent).toEqual([`PUT ${address}`]);
    await expect.poll(() => said.at(-1)).toContain('Du har pause til');
  });

  it('offer no day that is none', async () => {
    await show(kept);
    const start = await screen.findByRole('button', { name: 'Ta pause til denne dagen' });
    expect(start.hasAttribute('disabled')).toBe(true);
    fireEvent.change(screen.getByLabelText('Pause til'), { target: { value: '2030-01-01' } });
    expect(start.hasAttribute('disabled')).toBe(false);
  });

  it('show a pause that holds, and end it', async () => {
    const { sent, said } = await show({
      ...{ ...kept, pausedUntil: '2030-01-07' as Preferences['pausedUntil'] },
    });
    await screen.findByText('Du har pause til mandag 7. januar 2030');
    fireEvent.click(screen.getByRole('button', { name: 'Fortsett nå' }));
    await expect.poll(() => said.at(-1)).toContain('Pausen er over');
    expect(sent).toEqual([`PUT ${address}`]);
  });

  it('save quiet hours only when both are there and differ', async () => {
    const { sent } = await show(kept);
    const save = await screen.findByRole('button', { name: 'Lagre' });
    expect(save.hasAttribute('disabled')).toBe(true);
    fireEvent.change(screen.getByLabelText('Til klokken'), { target: { value: '21:00' } });
    expect(save.hasAttribute('disabled')).toBe(true);
    screen.getByText(/la dem være forskjellige/u);
    fireEvent.change(screen.getByLabelText('Til klokken'), { target: { value: '08:00' } });
    fireEvent.click(save);
    await expect.poll(() => sent).toEqual([`PUT ${address}`]);
  });

  it('switch quiet hours off at once, and back on when the server said no', async () => {
    await show(kept, {
      [`PUT ${address}`]: {
        ...{ type: 'about:blank', title: 'Det gikk ikke', status: 409, code: 'unavailable' },
        detail: 'Prøv igjen.',
      },
    });
    const quiet = await screen.findByRole('switch', { name: 'Hold stille timer' });
    fireEvent.click(quiet);
    await screen.findByText('Det gikk ikke');
    await expect
      .poll(
        () => screen.getByRole<HTMLInputElement>('switch', { name: 'Hold stille timer' }).checked,
      )
      .toBe(true);
  });

  it('switch check-ins off', async () => {
    const { sent, said } = await show(kept);
    fireEvent.click(await screen.findByRole('switch', { name: 'Send meg innsjekker' }));
    await expect.poll(() => said.at(-1)).toBe('Du får ingen innsjekker.');
    expect(sent).toEqual([`PUT ${address}`]);
  });
});
