// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pollIds } from './support/polls.ts';
import { phaseIds } from './support/poll-lives.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const press = async (name: string) =>
  fireEvent.click(await screen.findByRole('button', { name, hidden: false }));

describe('a draft', () => {
  it('says why it could not open by itself, and is planned anew', async () => {
    const api = showTab(`/polls/${pollIds.draft}`, 'facilitator');
    await screen.findByText(/Verkstedet var ikke kunngjort/);
    await screen.findByRole('group', { name: /^Spørring til Kommunestyret/ });
    await press('Endre åpningen');
    fireEvent.click(await screen.findByLabelText('På et tidspunkt'));
    fireEvent.change(screen.getByLabelText(/^Dag/), { target: { value: '2026-03-16' } });
    fireEvent.click(screen.getByLabelText('Lukk også når fasen lukkes'));
    expect(await accessibilityFindings()).toEqual([]);
    await press('Lagre');
    await waitFor(() =>
      expect(api.sent[0]).toEqual({
        ...{ method: 'PUT', path: `/api/polls/${pollIds.draft}/opening` },
        body: {
          opening: { kind: 'at', at: '2026-03-16T07:00:00.000Z' },
          ...{ closesWithPhase: true, version: 1 },
        },
      }),
    );
  });

  it('is looked through as a page in three languages, and that is noted with its version', async () => {
    const api = showTab(`/polls/${pollIds.draft}`, 'facilitator');
    const languages = await screen.findByRole('group', { name: 'Språk på siden' });
    const preview = languages.parentElement!;
    for (const [language, said] of [
      ['Bokmål', 'Hva det brukes til'],
      ['Nynorsk', 'Kva det blir brukt til'],
      ['English', 'What it is used for'],
    ] as const) {
      fireEvent.click(within(languages).getByLabelText(language));
      await within(preview).findByText(said);
    }
    // The rest of the page keeps its reader's language.
    await press('Jeg har sett gjennom kort og side');
    await waitFor(() =>
      expect(api.sent[0]).toMatchObject({
        path: `/api/polls/${pollIds.draft}/previewed`,
        body: { version: 2 },
      }),
    );
  });
});

describe('an open poll', () => {
  it('shows everybody what was corrected, and what it asks again', async () => {
    showTab(`/polls/${pollIds.open}`, 'politician');
    await screen.findByText(/fra «Hva skal vi prioritre\?» til «Hva skal vi prioritere\?»/);
    expect(screen.getByText(/Spør om det samme som/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lag en ny versjon' })).toBeNull();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('is corrected with what stood there kept, deadline and all', async () => {
    const api = showTab(`/polls/${pollIds.open}`, 'facilitator');
    await press('Rett en skrivefeil eller flytt fristen');
    const title = await screen.findByLabelText(/^Tittel/);
    fireEvent.change(title, { target: { value: '' } });
    await screen.findByText('Fyll ut tittel, formål, dag og klokkeslett.');
    fireEvent.change(title, { target: { value: 'Hva skal vi prioritere nå?' } });
    await press('Lagre og vis hva som er rettet');
    await waitFor(() =>
      expect(api.sent[0]).toMatchObject({
        ...{ method: 'PUT', path: `/api/polls/${pollIds.open}/correction` },
        body: { title: 'Hva skal vi prioritere nå?', reason: '', version: 2 },
      }),
    );
  });

  it('is replaced only after a word about what follows', async () => {
    const api = showTab(`/polls/${pollIds.open}`, 'facilitator');
    await press('Lag en ny versjon');
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText(/telles ikke i den nye/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Lag en ny versjon' }));
    await waitFor(() =>
      expect(api.sent[0]).toMatchObject({
        ...{ path: `/api/polls/${pollIds.open}/copies`, body: { kind: 'replacement' } },
      }),
    );
  });
});

describe('a closed poll', () => {
  it('shows the way to what has taken its place, and when it is looked at again', async () => {
    showTab(`/polls/${pollIds.closed}`, 'politician');
    await screen.findByText('Spørringen er erstattet av en ny versjon');
    expect(screen.getByRole('link', { name: 'Vis den nye versjonen' })).toBeTruthy();
    expect(screen.getByText(/ser på saken igjen mandag 1\. mars 2027/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lagre dagen' })).toBeNull();
  });

  it('is asked again where it is chosen, and its day is taken away', async () => {
    const api = showTab(`/polls/${pollIds.closed}`, 'facilitator');
    await press('Spør om det samme igjen');
    fireEvent.change(await screen.findByLabelText(/^Hvor\?/), {
      target: { value: phaseIds.workshop },
    });
    expect(await accessibilityFindings()).toEqual([]);
    await press('Lag utkastet');
    await waitFor(() =>
      expect(api.sent[0]).toMatchObject({
        path: `/api/polls/${pollIds.closed}/copies`,
        body: { kind: 'repeat', place: { kind: 'round', roundId: phaseIds.workshop } },
      }),
    );
  });

  it('has its day taken away', async () => {
    const api = showTab(`/polls/${pollIds.closed}`, 'facilitator');
    await press('Ta bort dagen');
    await waitFor(() =>
      expect(api.sent[0]).toMatchObject({
        ...{ path: `/api/polls/${pollIds.closed}/review`, body: { reviewOn: null, version: 1 } },
      }),
    );
  });
});

describe('the home of whoever prepares polls', () => {
  it('tells which draft could not open by itself, why, and the way to it', async () => {
    showTab('/', 'facilitator');
    await screen.findByText(/Verkstedet var ikke kunngjort/);
    const link = screen.getByRole('link', { name: /^Se på utkastet/ });
    expect(link.getAttribute('href')).toBe(`/tab/polls/${pollIds.draft}`);
    expect(await accessibilityFindings()).toEqual([]);
  });
});
