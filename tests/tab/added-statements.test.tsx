// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PollPage } from '../../src/contracts/polls.ts';
import { todayInOslo } from '../../tab/ui/clock.ts';
import { pollOpened } from '../support/builders/a-poll.ts';
import { everyAnswer, everyQuestion, questionIdOf } from '../support/builders/every-question.ts';
import { uuid } from '../support/builders/ids.ts';
import { pollIds, aPollPage } from './support/polls.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const added = { id: uuid(8_000), label: 'Færre planer', meaning: '', isAdded: true };
const questionId = questionIdOf('agreement');

function show(
  persona: 'politician' | 'facilitator',
  overrides: Partial<PollPage> = {},
  own: readonly (typeof added)[] = [added],
) {
  const api = showTab(`/polls/${pollIds.open}`, persona);
  api.answerWith(`GET /api/polls/${pollIds.open}`, () => {
    const page = aPollPage(todayInOslo(), pollIds.open);
    if (!page) throw new Error('the poll is there');
    const { agreement } = everyQuestion();
    const options = [...agreement.options, ...own];
    const questions = [{ ...agreement, options, mayAdd: true }];
    return {
      status: 200,
      body: {
        ...page,
        poll: { ...page.poll, questions },
        mayAddStatement: persona === 'politician',
        mayAnswer: persona === 'politician',
        ...overrides,
      },
    };
  });
  return api;
}
const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));

describe('statements that participants add', () => {
  it('are added by whoever is asked, without a form of more than one field', async () => {
    const api = show('politician');
    const field = await screen.findByLabelText(/^Mangler det en påstand i «Spørsmål: agreement»/u);
    expect(screen.getByRole('button', { name: 'Legg til påstanden' })).toHaveProperty('disabled', true);
    fireEvent.change(field, { target: { value: '  Flere torg ' } });
    expect(await accessibilityFindings()).toEqual([]);
    api.answerWith(`POST /api/polls/${pollIds.open}/statements`, () => ({ status: 201, body: { id: uuid(8_001) } }));
    await press('Legg til påstanden');
    expect(api.sent).toMatchObject([{ body: { questionId, words: 'Flere torg' } }]);
    expect(await screen.findByText('Påstanden er lagt til. Du kan svare på den nå.')).toBeTruthy();
  });

  it('want no answer: the question is answered without', async () => {
    const api = show('politician');
    await screen.findByText('5 igjen.');
    expect(screen.getByText('Lagt til av en deltaker. Svar hvis du vil.')).toBeTruthy();
    for (const name of ['A', 'B', 'C', 'D', 'E'])
      fireEvent.click(within(screen.getByRole('group', { name })).getByRole('radio', { name: 'Enig' }));
    await press('Send svaret');
    expect(api.sent).toMatchObject([{ body: { choices: { [questionId]: everyAnswer.agreement } } }]);
  });

  it('are new to whoever answered before', async () => {
    const ownAnswer = { choices: { [questionId]: everyAnswer.agreement }, answeredAt: pollOpened, revision: 1 };
    show('politician', { ownAnswer, mayAddStatement: false });
    expect(await screen.findByText('1 ny påstand')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Legg til påstanden' })).toBeNull();
  });

  it('are taken out by whoever prepares polls, with a reason', async () => {
    const api = show('facilitator');
    await press('Fjern påstanden «Færre planer»');
    const dialog = await screen.findByRole('alertdialog', { name: 'Fjerne påstanden?' });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Fjern' }));
    expect(api.sent).toEqual([]);
    expect(await accessibilityFindings()).toEqual([]);
    expect(within(dialog).getByText('Må fylles ut.')).toBeTruthy();
    fireEvent.change(within(dialog).getByLabelText(/^Hvorfor fjernes den/u), { target: { value: 'Navngir en nabo' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Fjern' }));
    await waitFor(() => expect(api.sent).toMatchObject([{ body: { reason: 'Navngir en nabo' } }]));
    expect(await screen.findByText('Påstanden er fjernet.')).toBeTruthy();
  });

  it('say to whoever prepares polls that there are none yet', async () => {
    show('facilitator', {}, []);
    expect(await screen.findByText('Ingen har lagt til noe ennå.')).toBeTruthy();
  });
}); // prettier-ignore
