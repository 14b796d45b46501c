// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../tab/parts/polls/audience-form.ts';
import { newPollForm, newQuestion, pollForm } from '../../tab/parts/polls/poll-form.ts';
import { asksTwoThings, warningsOf } from '../../tab/parts/polls/poll-warnings.ts';
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
    await screen.findByText(/Et av feltene inneholder et fødselsnummer/, {
      selector: '[role=alert]',
    });
    expect(api.sent).toEqual([]);
  });

  it('warns of more than seven options and of points that cannot be used up', () => {
    const question = newQuestion('priority-points');
    const options = Array.from({ length: 8 }, (_, n) => ({ id: `${n}`, label: `Tema ${n}`, meaning: '' })); // prettier-ignore
    const form = { ...newPollForm(), questions: [{ ...question, options, budget: 10, maxPerOption: 1 }] }; // prettier-ignore
    expect(warningsOf(form)).toEqual(['many-options', 'leftover-points']);
  });

  it.each([
    ['Bør vi bygge tettere, og bør vi verne mer?', true],
    ['Ønsker du skolen og/eller barnehagen?', true],
    ['Bør veien bygges eller skal banen forlenges?', true],
    ['Meiner du at planen er god og at han bør vedtakast?', true],
    ['Should we build more and must we build now?', true],
    ['Do you want the school and/or the bridge?', true],
    ['Hva synes du vi bør prioritere?', false],
    ['Bør vi styrke klima og natur?', false],
    ['Should we protect rivers and lakes?', false],
    ['', false],
  ])('sees whether two things are asked at once: %s', (text, isTwo) => {
    expect(asksTwoThings(text)).toBe(isTwo);
    const asked = { ...newQuestion('single-choice'), text };
    const stated = {
      ...newQuestion('agreement'),
      options: [{ id: '1', label: text, meaning: '' }],
    };
    for (const question of [asked, stated])
      expect(warningsOf({ ...newPollForm(), questions: [question] })).toEqual(
        isTwo ? ['two-in-one'] : [],
      );
  });

  it.each([
    ['2026-03-18', '20:59', []],
    ['2026-03-18', '21:00', ['quiet-hours']],
    ['2026-03-18', '06:59', ['quiet-hours']],
    ['2026-03-18', '07:00', []],
    ['2026-03-21', '12:00', ['day-off']],
    ['2026-05-14', '12:00', ['day-off']],
    ['', '', []],
  ])(
    'warns of a deadline %s %s when nobody is written to or at work: %j',
    (date, time, warnings) => {
      expect(warningsOf({ ...newPollForm(), date, time })).toEqual(warnings);
    },
  );

  it('warns where nothing is said of what the answers are for', () => {
    const form = { ...newPollForm(), title: 'Færre planer?' };
    expect(warningsOf(form)).toEqual(['no-purpose']);
    expect(warningsOf({ ...form, purpose: ' færre planer? ' })).toEqual(['no-purpose']);
    expect(warningsOf({ ...form, purpose: 'Til utkastet.' })).toEqual([]);
  });

  it('counts those who are asked by name or role, without the disqualified', () => {
    const people = ['a', 'b', 'c'].map((id, n) => ({
      id,
      name: id,
      bodies: [],
      roles: n < 2 ? ['planner' as const] : [],
    }));
    const { audience } = newPollForm();
    expect(sizeOf(audience, people)).toBeNull();
    expect(sizeOf({ ...audience, kind: 'role', role: 'planner' }, people)).toBe(2);
    expect(
      sizeOf({ ...audience, kind: 'people', personIds: ['a', 'b'], guestIds: ['b', 'c'] }, people),
    ).toBe(3);
    expect(
      sizeOf(
        { ...audience, kind: 'people', personIds: ['a', 'b'], disqualifiedIds: ['b'] },
        people,
      ),
    ).toBe(1);
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
