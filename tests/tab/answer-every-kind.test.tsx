// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pollQuestion } from '../../src/contracts/poll-questions.ts';
import { todayInOslo } from '../../tab/ui/clock.ts';
import type { QuestionKind } from '../../src/contracts/poll-questions.ts';
import { questionResult } from '../../src/contracts/poll-results.ts';
import { resultsOf } from '../../src/core/polls/results-of.ts';
import { difference, together } from '../../src/core/polls/tally.ts';
import {
  everyAnswer,
  everyKind,
  everyQuestion,
  questionIdOf,
} from '../support/builders/every-question.ts';
import { aPollPage, pollIds } from './support/polls.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const address = `/polls/${pollIds.open}`;

/** The open poll with one question, or as it is when three have answered. */
function show(kind: QuestionKind, reason: 'off' | 'required' = 'off', isAnswered = false) {
  const api = showTab(address, 'politician');
  const question = { ...everyQuestion()[kind], reason };
  const answer = { [question.id]: everyAnswer[kind] };
  const sums = together([answer, answer, answer].map((one) => difference(undefined, one)));
  const results = resultsOf([question], sums.options, [answer, answer, answer]);
  api.answerWith(`GET /api/polls/${pollIds.open}`, () => {
    const page = aPollPage(todayInOslo(), pollIds.open);
    if (!page) throw new Error('the poll is there');
    const body = {
      ...page,
      poll: { ...page.poll, questions: [pollQuestion.parse(question)] },
      ...(isAnswered && {
        ownAnswer: { choices: answer, answeredAt: page.poll.openedAt, revision: 1 },
        results: {
          answered: 3,
          eligible: 51,
          questions: results.map((one) => questionResult.parse(one)),
          ...{ byParty: null, bySide: null, byName: null },
        },
        resultsHidden: null,
      }),
    };
    return { status: 200, body };
  });
  return api;
}

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string) => fireEvent.click(await screen.findByRole('radio', { name }));
const chooseIn = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name }));
const write = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** Gives the example's answer, by what one sees. */
const give: { readonly [Kind in QuestionKind]: () => Promise<void> } = {
  'single-choice': () => choose('B').then(() => undefined),
  'multiple-choice': async () => {
    for (const name of ['A', 'C']) fireEvent.click(await screen.findByRole('checkbox', { name }));
  },
  ranking: async () => {
    for (const name of ['A', 'B', 'C']) await press(`Plasser ${name}`);
    for (const name of ['Flytt C opp', 'Flytt C opp']) await press(name);
  },
  'priority-points': async () => {
    const first = await screen.findByLabelText('Poeng til A');
    fireEvent.change(first, { target: { value: '6' } });
    fireEvent.change(screen.getByLabelText('Poeng til E'), { target: { value: '4' } });
  },
  scale: () => choose('Trinn 4 av 5').then(() => undefined),
  agreement: async () => {
    await screen.findByText('5 igjen.');
    for (const name of ['A', 'B', 'C', 'D', 'E']) chooseIn(name, 'Enig');
    expect(screen.getByText('Alle er besvart.')).toBeTruthy();
  },
  'trade-off': () => choose('Mer mot Bygge tettere').then(() => undefined),
  'knowledge-reaction': async () => {
    await screen.findByRole('group', { name: 'A' });
    chooseIn('A', 'Nysgjerrig');
    write('Med dine ord om A', 'Hvorfor nå?');
  },
  verification: async () => {
    await screen.findByRole('group', { name: 'A' });
    for (const name of ['A', 'B', 'C', 'D', 'E']) {
      chooseIn(name, 'Delvis');
      write(`Hva mangler? (kan stå tomt) ${name}`, 'Skoleveien');
    }
  },
  'open-text': async () => {
    await screen.findByRole('button', { name: 'Send svaret' });
    write(/^Spørsmål: open-text/, 'Husk barna.');
  },
};

describe('answering each kind in the tab', () => {
  it.each(everyKind)('sends what was given: %s', async (kind) => {
    const api = show(kind);
    await give[kind]();
    expect(await accessibilityFindings()).toEqual([]);
    await press('Send svaret');
    expect(api.sent).toMatchObject([{ body: { choices: { [questionIdOf(kind)]: everyAnswer[kind] } } }]);
  });

  it.each(everyKind)('sends nothing before there is an answer: %s', async (kind) => {
    const api = show(kind);
    await press('Send svaret');
    expect((await screen.findByRole('alert')).textContent).toContain('Svar på alle spørsmålene');
    expect(api.sent).toEqual([]);
  });

  it('takes whoever forgot a question to it', async () => {
    show('scale');
    await press('Send svaret');
    expect(screen.getByText('Dette er ikke besvart ennå.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Trinn 1 av 5: Helt uenig' }));
    await choose('Trinn 4 av 5');
    expect(screen.queryByText('Dette er ikke besvart ennå.')).toBeNull();
  });

  it('follows an option with the focus when it is placed or taken out by its button', async () => {
    show('ranking');
    await press('Plasser B');
    expect(document.activeElement).toBe(screen.getByText('B').closest('li'));
    expect(screen.getByText('2. plass er ledig.')).toBeTruthy();
    await press('Ta ut B');
    expect(document.activeElement).toBe(screen.getByText('B').closest('li'));
  });

  it.each(everyKind)('shows one’s own answer and what all came to, with a table or the words: %s', async (kind) => {
    show(kind, 'off', true);
    await screen.findByRole('button', { name: 'Endre svaret' });
    if (kind === 'open-text') expect(screen.getAllByText('Husk barna.')).toHaveLength(4);
    else expect(screen.getByText('Vis som tabell')).toBeTruthy();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('asks for the reason where everybody is asked why, and keeps it when the answer is changed', async () => {
    const api = show('scale', 'required');
    await choose('Trinn 4 av 5');
    await press('Send svaret');
    expect(api.sent).toEqual([]);
    write(/^Hvorfor svarer du slik\?/, 'Tallene er gamle.');
    await choose('Trinn 2 av 5');
    await press('Send svaret');
    expect(api.sent).toMatchObject([{ body: { choices: { [questionIdOf('scale')]: { step: 2, reason: 'Tallene er gamle.' } } } }]);
  });

  it('puts in order by dragging, too', async () => {
    show('ranking');
    await press('Plasser A');
    await press('Plasser B');
    const rowOf = (label: string) => screen.getByText(label).closest('li');
    const handle = rowOf('C')?.querySelector('.ranking-handle');
    if (!handle) throw new Error('C can be held');
    // Nothing has a place on the screen here: C is let go over A.
    handle.setPointerCapture = () => undefined;
    document.elementFromPoint = () => rowOf('A');
    fireEvent.pointerDown(handle, { button: 0 });
    fireEvent.pointerMove(handle);
    expect(rowOf('A')?.className).toContain('ranking-over');
    fireEvent.pointerUp(handle);
    const order = [...document.querySelectorAll('ol.ranking > li')].map((item) => item.textContent.replace(/[^A-E]/gu, ''));
    expect(order).toEqual(['C', 'A', 'B']);
    expect(screen.getByRole('button', { name: 'Plasser D' }).getAttribute('aria-disabled')).toBe('true');
  });
}); // prettier-ignore
