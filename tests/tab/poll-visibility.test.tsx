// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pollQuestion } from '../../src/contracts/poll-questions.ts';
import { questionResult } from '../../src/contracts/poll-results.ts';
import type { PollResults } from '../../src/contracts/poll-results.ts';
import { pollPage } from '../../src/contracts/polls.ts';
import type { PollPage } from '../../src/contracts/polls.ts';
import { resultsByGroup } from '../../src/core/polls/results-by-group.ts';
import { todayInOslo } from '../../tab/ui/clock.ts';
import {
  everyAnswer,
  everyKind,
  everyQuestion,
  questionIdOf,
} from '../support/builders/every-question.ts';
import { idOf } from './support/ids.ts';
import { aPollPage, pollIds, theResults } from './support/polls.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';
import { roundIds } from './support/workshops.ts';

const region = (name: string) => screen.findByRole('region', { name });
type Visibility = PollPage['poll']['visibility'];

/** The closed poll, as it is shown by this rule. */
function show(
  visibility: Visibility,
  results: Partial<PollResults> = {},
  persona: 'facilitator' | 'politician' = 'facilitator',
  id: string = pollIds.closed,
) {
  const api = showTab(`/polls/${id}`, persona);
  const page = aPollPage(todayInOslo(), id);
  if (!page) throw new Error('the poll is there');
  const questions = everyKind.map((kind) => pollQuestion.parse(everyQuestion()[kind]));
  const body = pollPage.parse({
    ...page,
    poll: { ...page.poll, visibility, ...(results.byParty && { questions }) },
    results: page.results && { ...theResults, ...results },
  });
  api.answerWith(`GET /api/polls/${id}`, () => ({ status: 200, body }));
  return api;
}

const choices = Object.fromEntries(
  everyKind.map((kind) => [questionIdOf(kind), everyAnswer[kind]]),
);
const byParty = () =>
  resultsByGroup(
    everyKind.map((kind) => everyQuestion()[kind]),
    ['h', 'h', 'h', 'h', 'a', null, 'r'].map((partyId, index) => ({
      ...{ personId: String(index), partyId, side: null, choices },
    })),
  ).parties.map(({ answered, questions }, index) => ({
    ...{ answered, parties: index === 0 ? ['Høyre'] : ['', 'Arbeiderpartiet', 'Rødt'] },
    questions: questions.map((one) => questionResult.parse(one)),
  }));

describe('choosing who sees the answers', () => {
  const choose = async (name: string) =>
    fireEvent.click(
      within(await screen.findByRole('radiogroup', { name: /^Hvem ser svarene/ })).getByRole(
        'radio',
        { name },
      ),
    );
  const edit = () => showTab(`/rounds/${roundIds.draft}/polls/new`, 'facilitator');

  it('offers four ways, and says of each who sees what', async () => {
    edit();
    for (const [name, means] of [
      ['Med navn', /de som lager spørringer, ser hva hver enkelt svarte/],
      ['Per parti', /per parti og for administrasjonen, der minst tre har svart/],
      ['Bare samlede tall', /Ingen ser hva den enkelte eller et parti svarte/],
      ['Anonymt, forseglet', /aldri en skjult avstemning/],
    ] as const) {
      await choose(name);
      expect(screen.getByText(means)).toBeTruthy();
    }
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('asks what an anonymous poll is for, and forgets it when it is not anonymous after all', async () => {
    edit();
    const use = { name: /^Hva er den anonyme spørringen til/ };
    await choose('Med navn');
    expect(screen.queryByRole('radiogroup', use)).toBeNull();
    await choose('Anonymt, forseglet');
    expect(screen.getByRole('radiogroup', use)).toBeTruthy();
    await choose('Per parti');
    expect(screen.queryByRole('radiogroup', use)).toBeNull();
  });
});

describe('what is said before answering', () => {
  it.each([
    ['named', /ser svaret ditt med navn når resultatene vises.*Protokollen har bare samlede tall/],
    [
      'by-party',
      /per parti og for administrasjonen, der minst tre har svart; mindre partier slås sammen/,
    ],
    ['sums', /Alle ser bare samlede tall/],
    ['anonymous', /Svaret forsegles/],
  ] as const)('is true of a poll that is %s', async (visibility, promise) => {
    show(visibility, {}, 'politician', pollIds.open);
    expect(await screen.findByText(promise)).toBeTruthy();
  });
});

describe('showing less', () => {
  it('offers what is stricter and not anonymous, asks first, and sends the version', async () => {
    const api = show('named');
    const section = within(await region('Vis mindre'));
    const names = section.getAllByRole('radio').map((radio) => radio.closest('span')?.textContent);
    expect(names).toEqual(['Med navn', 'Per parti', 'Bare samlede tall']);
    const button = section.getByRole<HTMLButtonElement>('button', { name: 'Vis mindre' });
    expect(button.disabled).toBe(true);
    fireEvent.click(section.getByRole('radio', { name: 'Per parti' }));
    fireEvent.click(button);
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText(/Det kan ikke gjøres om/)).toBeTruthy();
    expect(api.sent).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Vis mindre fra nå av' }));
    await waitFor(() =>
      expect(api.sent).toMatchObject([
        {
          ...{ method: 'PUT', path: `/api/polls/${pollIds.closed}/visibility` },
          body: { visibility: 'by-party', version: 2 },
        },
      ]),
    );
  });

  it('changes nothing when one thinks better of it', async () => {
    const api = show('by-party');
    const section = within(await region('Vis mindre'));
    fireEvent.click(section.getByRole('radio', { name: 'Bare samlede tall' }));
    fireEvent.click(section.getByRole('button', { name: 'Vis mindre' }));
    fireEvent.click(
      within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Avbryt' }),
    );
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(api.sent).toEqual([]);
  });

  it.each(['sums', 'anonymous'] as const)('is not there where nothing less can be: %s', async (visibility) => {
    show(visibility);
    await region('Resultater');
    expect(screen.queryByRole('region', { name: 'Vis mindre' })).toBeNull();
  }); // prettier-ignore

  it('is for those who make polls', async () => {
    show('named', {}, 'politician');
    await region('Resultater');
    expect(screen.queryByRole('region', { name: 'Vis mindre' })).toBeNull();
  });
});

describe('results', () => {
  it('say by which rule they are shown', async () => {
    show('by-party', { byParty: [] });
    const results = within(await region('Resultater'));
    expect(results.getByText(/^Slik vises svarene: Alle ser samlede tall/)).toBeTruthy();
  });

  it('by party stand beside each other for every kind, with how many answered, and without words', async () => {
    show('by-party', { byParty: byParty() });
    const section = await region('Per parti');
    const large = 'Høyre (4 svar)';
    const small = 'Øvrige (Uten parti, Arbeiderpartiet, Rødt) (3 svar)';
    for (const kind of everyKind) {
      const table = within(section).queryByRole('group', { name: `Spørsmål: ${kind}` });
      if (kind === 'open-text') {
        expect(table).toBeNull();
        continue;
      }
      if (!table) throw new Error(`no table for ${kind}`);
      for (const name of [large, small]) expect(within(table).getByText(name), kind).toBeTruthy();
    }
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('of politics and the administration stand beside each other, each with a picture, or say why not', async () => {
    const given = ['politics', 'administration'].flatMap((side) => [1, 2, 3, 4].map((n) => ({
      ...{ personId: `${side}${n}`, partyId: null, side: side as 'politics' | 'administration', choices },
    })));
    const { sides } = resultsByGroup(everyKind.map((kind) => everyQuestion()[kind]), given);
    const bySide = (sides ?? []).map(({ questions, ...side }) => ({
      ...{ ...side, questions: questions.map((one) => questionResult.parse(one)) },
    }));
    expect(bySide).toHaveLength(2);
    show('by-party', { byParty: [], bySide });
    const section = within(await region('Politikk og administrasjon'));
    for (const kind of everyKind.filter((one) => one !== 'open-text')) {
      const table = within(section.getByRole('group', { name: `Spørsmål: ${kind}` }));
      for (const name of ['Politikk (4 svar)', 'Administrasjon (4 svar)'])
        expect(table.getByText(name), kind).toBeTruthy();
      expect(section.getByRole('button', { name: `Last ned bilde: Spørsmål: ${kind} – Politikk og administrasjon` })).toBeTruthy();
    }
    expect(await accessibilityFindings()).toEqual([]);
  }); // prettier-ignore

  it('of politics and the administration say why there are none', async () => {
    show('by-party', { byParty: [], bySide: [] });
    const section = within(await region('Politikk og administrasjon'));
    expect(section.getByText(/færre enn tre svar fra den ene siden/)).toBeTruthy();
  });

  it('of politics and the administration are not there where only one of them has answered', async () => {
    show('by-party', { byParty: [], bySide: null });
    await region('Per parti');
    expect(screen.queryByRole('region', { name: 'Politikk og administrasjon' })).toBeNull();
  });

  it('by party say why there are none', async () => {
    show('by-party', { byParty: [] });
    expect(within(await region('Per parti')).getByText(/for få i hvert parti/)).toBeTruthy();
  });

  it('by name are a table of who answered what and why', async () => {
    const [points, single] = theResults.questions.map(({ questionId }) => questionId);
    const option = aPollPage(todayInOslo(), pollIds.closed)?.poll.questions[1];
    if (!points || !single || option?.kind !== 'single-choice')
      throw new Error('the poll is there');
    show('named', {
      byName: [
        {
          ...{ personId: idOf('a', 1), name: 'Anne Aas', party: 'Høyre' },
          choices: {
            [single]: {
              ...{ kind: 'single-choice', optionId: option.options[0]?.id ?? '' },
              reason: 'Det er for mange.',
            },
          },
        },
        { ...{ personId: idOf('a', 2), name: 'Bjørn Aas', party: null }, choices: {} },
      ],
    });
    const table = within(within(await region('Med navn')).getByRole('table'));
    const cells = table
      .getAllByRole('row')
      .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
    expect(cells.slice(1)).toEqual([
      ['Anne AasHøyre', '', 'Ja, klart færreFordi: Det er for mange.'],
      ['Bjørn AasUten parti', '', ''],
    ]);
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('by name are not there for whoever is given none', async () => {
    show('named', { byParty: [] });
    await region('Resultater');
    expect(screen.queryByRole('region', { name: 'Med navn' })).toBeNull();
  });
});
