// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pollForm, newPollForm, newQuestion, warningsOf } from '../../tab/parts/polls/poll-form.ts';
import { pollIds } from './support/polls.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';
import { roundIds } from './support/workshops.ts';

describe('writing a poll', () => {
  it('marks what is missing instead of sending, and sends when it is there', async () => {
    const api = showTab(`/rounds/${roundIds.draft}/polls/new`, 'facilitator');
    fireEvent.click(await screen.findByRole('button', { name: 'Lagre utkastet' }));
    await screen.findByText('Noen felt må fylles ut før utkastet kan lagres.');
    expect(api.sent).toEqual([]);
    const fill = (label: RegExp, value: string) =>
      fireEvent.change(screen.getAllByLabelText(label)[0]!, { target: { value } });
    fill(/^Tittel/, 'Færre planer?');
    fill(/^Hva svarene skal brukes til/, 'Til utkastet.');
    fill(/^Spørsmålet/, 'Bør vi ha færre planer?');
    fill(/^Alternativ 1/, 'Ja');
    fill(/^Alternativ 2/, 'Nei');
    expect(await accessibilityFindings()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Lagre utkastet' }));
    await waitFor(() => expect(api.sent).toHaveLength(1));
    expect(api.sent[0]).toMatchObject({
      method: 'POST',
      path: `/api/rounds/${roundIds.draft}/polls`,
      body: { title: 'Færre planer?', closesAt: '2026-03-19T11:00:00.000Z' },
    });
  });

  it('says that a field holds an identity number, rather than that it is empty', async () => {
    const api = showTab(`/rounds/${roundIds.draft}/polls/new`, 'facilitator');
    const title = await screen.findByLabelText(/^Tittel/);
    // Made for tests: 80 is added to its month.
    fireEvent.change(title, { target: { value: 'Hva mener 018190 10192?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lagre utkastet' }));
    await screen.findByText(/Et av feltene inneholder et fødselsnummer/);
    expect(api.sent).toEqual([]);
  });

  it('warns of more than seven options and of points that cannot be used up', () => {
    const question = newQuestion('priority-points');
    const options = Array.from({ length: 8 }, (_, n) => ({ id: `${n}`, label: `Tema ${n}`, meaning: '' })); // prettier-ignore
    const form = { ...newPollForm(), questions: [{ ...question, options, budget: 10, maxPerOption: 1 }] }; // prettier-ignore
    expect(warningsOf(form)).toEqual(['many-options', 'leftover-points']);
  });

  it('has nothing to say against a short poll', () => {
    expect(warningsOf(pollForm.parse(newPollForm()))).toEqual([]);
  });
});

describe('running a poll', () => {
  it('says before opening that the words cannot be changed afterwards', async () => {
    const api = showTab(`/polls/${pollIds.draft}`, 'facilitator');
    fireEvent.click(await screen.findByRole('button', { name: 'Åpne spørringen' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText(/Etterpå kan ikke ordene endres/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Åpne spørringen' }));
    await waitFor(() => expect(api.sent[0]).toMatchObject({ path: `/api/polls/${pollIds.draft}/open`, body: { version: 2 } })); // prettier-ignore
  });

  it('puts those who were not reached first in the delivery table', async () => {
    showTab(`/polls/${pollIds.closed}`, 'facilitator');
    const table = await screen.findByRole('group', { name: 'Levering' });
    expect(within(table).getAllByRole('rowheader')[0]?.textContent).toBe('Bjørn Aas');
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('saves what the answers led to', async () => {
    const api = showTab(`/polls/${pollIds.closed}`, 'facilitator');
    const note = await screen.findByLabelText('Hva førte svarene til?', { selector: 'textarea' });
    fireEvent.change(note, { target: { value: 'Opplæringen fikk en egen time.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lagre og vis til dem som svarte' }));
    await waitFor(() =>
      expect(api.sent[0]).toMatchObject({
        path: `/api/polls/${pollIds.closed}/outcome-note`,
        body: { note: 'Opplæringen fikk en egen time.', version: 2 },
      }),
    );
  });
});
