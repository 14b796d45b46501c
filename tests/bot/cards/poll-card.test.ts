import { describe, expect, it } from 'vitest';
import { cardBytes, largestCardBytes } from '../../../bot/cards/card-size.ts';
import { noticeCard } from '../../../bot/cards/notice-card.ts';
import { pollCard } from '../../../bot/cards/poll-card.ts';
import { welcomeCard } from '../../../bot/cards/welcome-card.ts';
import type { PollCardFacts } from '../../../src/app/ports/messenger.ts';
import type { Poll } from '../../../src/core/polls/poll.ts';
import type { PollQuestion } from '../../../src/core/polls/poll-question.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { aPoll, anAnswer, cardFacts, closesAt, directionId, points, pointsId } from '../a-poll.ts';
import { buttonsOf, problemsOf, wordsOf } from './card-rules.ts';

const languages = ['nb', 'nn', 'en'] as const;
const openedAt = '2024-01-15T08:00:00.000Z' as Instant;
const closed: Partial<Poll> = {
  state: { status: 'closed', openedAt, closesAt, closedAt: closesAt },
};
const states: readonly (readonly [string, Partial<PollCardFacts>])[] = [
  ['not open', { poll: aPoll({ state: { status: 'draft' } }) }],
  ['open', {}],
  ['open in a group', { view: 'general' }],
  ['answered', { ownAnswer: anAnswer }],
  ['closed, with an answer', { poll: aPoll(closed), ownAnswer: anAnswer }],
  ['closed in a group', { poll: aPoll(closed), view: 'general' }],
  [
    'replaced, with an answer',
    { poll: aPoll(closed), ownAnswer: anAnswer, replacedByAddress: 'https://radslag.invalid/ny' },
  ],
  ['replaced in a group', { view: 'general', replacedByAddress: 'https://radslag.invalid/ny' }],
  [
    'open, corrected',
    {
      corrected: {
        ...{ at: openedAt, reason: '' },
        changes: [
          { field: 'title', from: 'Politiske ambisjonar', to: 'Politiske ambisjoner' },
          { field: 'closesAt', from: openedAt, to: closesAt },
        ],
      },
    },
  ],
  ['closed, with a note', { poll: aPoll({ ...closed, outcomeNote: 'Hamang kom først.' }) }],
];

describe('a poll’s card', () => {
  it.each(states)('is drawn as before: %s', (_name, facts) => {
    expect(pollCard(cardFacts(facts))).toMatchSnapshot();
  });

  it.each(
    states.flatMap(([name, facts]) =>
      languages.map((language) => [name, language, facts] as const),
    ),
  )(
    'keeps to Adaptive Cards 1.5 and to what a screen reader needs: %s, %s',
    (_n, language, facts) => {
      expect(problemsOf(pollCard(cardFacts({ ...facts, language })))).toEqual([]);
    },
  );

  it('always has the way to the same poll in the tab, for when a button dies on a phone', () => {
    for (const [, facts] of states) expect(buttonsOf(pollCard(cardFacts(facts)))).toContain('link');
  });

  it('says first what and why, and last who sees it, that it is advice, and until when', () => {
    const words = wordsOf(pollCard(cardFacts())).split('\n');
    expect(words.slice(0, 3)).toEqual([
      'Spørring til Kommunestyret',
      'Politiske ambisjoner for perioden',
      'Svarene blir grunnlag for planstrategien som legges fram i mars.',
    ]);
    expect(wordsOf(pollCard(cardFacts()))).toContain(
      'Andre ser bare summer. Fasilitator ser at du har svart, ikke hva · Svaret slettes ett år etter valgperioden · Råd, ikke vedtak · Åpen til torsdag 18. januar 2024 kl. 17.00.',
    );
  });

  it.each([
    ['nb', /erstattet av en ny versjon/, 'Vis den nye versjonen'],
    ['nn', /erstatta av ein ny versjon/, 'Vis den nye versjonen'],
    ['en', /new version has taken the place/, 'Show the new version'],
  ] as const)(
    'shows the way to the poll that has taken its place, with the own answer, and takes no more answers: %s',
    (language, said, button) => {
      const replaced = { language, replacedByAddress: 'https://radslag.invalid/ny' };
      const drawn = pollCard(cardFacts({ ...replaced, ownAnswer: anAnswer }));
      expect(wordsOf(drawn)).toMatch(said);
      expect(wordsOf(drawn)).toContain('Hamang');
      expect(drawn.actions).toMatchObject([
        { type: 'Action.OpenUrl', title: button, url: 'https://radslag.invalid/ny' },
        { type: 'Action.OpenUrl' },
      ]);
    },
  );

  it.each([
    ['nb', 'Rettet mandag 15. januar 2024 kl. 09.00. Tittelen var «Ny».'],
    ['nn', 'Retta måndag 15. januar 2024 kl. 09.00. Tittelen var «Ny».'],
    ['en', 'Corrected on Monday 15 January 2024 at 09:00. The title was “Ny”.'],
  ] as const)('says what was corrected last, and what stood there: %s', (language, said) => {
    const changes = [{ field: 'title', from: 'Ny', to: 'Nye' }] as const;
    const corrected = { at: openedAt, reason: '', changes };
    expect(wordsOf(pollCard(cardFacts({ language, corrected })))).toContain(said);
  });

  it('shows the own answer with a way to change it, and not the questions', () => {
    const card = pollCard(cardFacts({ ownAnswer: anAnswer }));
    expect(wordsOf(card)).toContain('Klima: 6 poeng');
    expect(wordsOf(card)).toContain('Hamang');
    expect(buttonsOf(card)).toEqual(['change-answer', 'link']);
  });

  it('shows the questions again with the own answer filled in when it is to be changed', () => {
    const card = pollCard(cardFacts({ ownAnswer: anAnswer }), { asQuestions: true });
    expect(JSON.stringify(card)).toContain(`"value":"${anAnswer[directionId].optionId}","choices"`);
    expect(JSON.stringify(card)).toContain('"value":6');
    expect(buttonsOf(card)).toContain('answer-poll');
  });

  it('begins every points field at 0, because Teams holds back an empty one', () => {
    const numbers = pollCard(cardFacts()).body.filter(({ type }) => type === 'Input.Number');
    expect(numbers).toHaveLength(points.options.length);
    expect(numbers.map((number) => 'value' in number && number.value)).toEqual([0, 0, 0]);
  });

  it('says what went wrong, and below it what was kept', () => {
    const words = wordsOf(
      pollCard(cardFacts(), { notice: 'For mange *poeng*.', kept: 'Alt står.' }),
    );
    expect(words.split('\n').slice(0, 2)).toEqual(['For mange \\*poeng\\*.', 'Alt står.']);
  });

  it('is spoken in sentences, whatever the title ends with', () => {
    const spoken = (title: string) => pollCard(cardFacts({ poll: aPoll({ title }) })).speak;
    expect(spoken('Retning')).toContain('Retning. Åpen til');
    expect(spoken('Hvor først?')).toContain('Hvor først? Åpen til');
  });

  it('never shows anybody’s answer in a group', () => {
    const card = pollCard(cardFacts({ view: 'general', ownAnswer: anAnswer }));
    expect(card).toEqual(pollCard(cardFacts({ view: 'general' })));
    const after = pollCard(
      cardFacts({ view: 'general', poll: aPoll(closed), ownAnswer: anAnswer }),
    );
    expect(wordsOf(after)).not.toContain('Klima: 6');
  });

  it('does not change while it is open, whatever others answer: bringing it up to date would erase what somebody types', () => {
    const before = pollCard(cardFacts({ view: 'general' }));
    const after = pollCard(
      cardFacts({ view: 'general', tally: { options: {}, answered: 44, eligible: 51 } }),
    );
    expect(after).toEqual(before);
  });

  it('refreshes by itself for nobody', () => {
    for (const [, facts] of states)
      expect(JSON.stringify(pollCard(cardFacts(facts)))).not.toContain('"refresh"');
  });

  it('says how many answered, and what became of it, when it is closed', () => {
    const card = pollCard(
      cardFacts({ poll: aPoll({ ...closed, outcomeNote: 'Hamang kom først.' }) }),
    );
    expect(wordsOf(card)).toContain('12 av 51 svarte.');
    expect(wordsOf(card)).toContain('Hamang kom først.');
  });

  it('shows what people wrote as they wrote it, Markdown signs and date functions included', () => {
    const card = pollCard(
      cardFacts({ poll: aPoll({ title: '*[Se](https://example.org)* {{DATE(x)}}' }) }),
    );
    expect(wordsOf(card)).toContain('\\*\\[Se\\](https://example.org)\\* { {DATE(x)}}');
    // An odd number of braces leaves no pair behind.
    const three = pollCard(cardFacts({ poll: aPoll({ title: '{{{DATE(x)}}}' }) }));
    expect(wordsOf(three)).not.toContain('{{');
  });
});

const longest = (length: number, sign = 'Æ'): string => sign.repeat(length);

type OfOptions = Extract<PollQuestion, { kind: 'single-choice' | 'priority-points' }>;

function aQuestionOf(count: number, kind: OfOptions['kind'], number = 0): OfOptions {
  const options = Array.from({ length: count }, (_, index) => ({
    id: `0190b000-0000-7000-8${number}00-${String(index).padStart(12, '0')}`,
    label: longest(117) + String(index).padStart(3, '0'),
    meaning: longest(300),
  }));
  const id = `0190b000-0000-7000-9000-00000000000${number}`;
  const head = { id, text: longest(300), reason: 'off', options } as const;
  return kind === 'single-choice'
    ? { ...head, kind }
    : { ...head, kind, budget: 1000, maxPerOption: 1000 };
}

describe('the largest cards', () => {
  const contents = [
    ['one choice of 60', [aQuestionOf(60, 'single-choice')]],
    ['points over 60', [aQuestionOf(60, 'priority-points')]],
    [
      'two kinds with 60 each',
      [aQuestionOf(60, 'single-choice'), aQuestionOf(60, 'priority-points', 1)],
    ],
    [
      'ten questions of 60',
      Array.from({ length: 10 }, (_, n) => aQuestionOf(60, 'priority-points', n)),
    ],
  ] as const;
  it.each(
    contents.flatMap(([name, questions]) =>
      languages.map((language) => [name, language, questions] as const),
    ),
  )('stay below 28 KB in every state: %s, %s', (_name, language, questions) => {
    const poll = aPoll({
      title: longest(150), purpose: longest(300), questions, outcomeNote: longest(5000),
    }); // prettier-ignore
    const answer = Object.fromEntries(
      questions.map((question) => [
        question.id,
        question.kind === 'single-choice'
          ? { kind: 'single-choice' as const, optionId: question.options[0]?.id ?? '' }
          : {
              kind: 'priority-points' as const,
              points: Object.fromEntries(question.options.map(({ id }) => [id, 16])),
            },
      ]),
    );
    const bodyName = longest(200);
    const cards = [
      pollCard(cardFacts({ poll, language, bodyName })),
      pollCard(cardFacts({ poll, language, bodyName, view: 'general' })),
      pollCard(cardFacts({ poll, language, bodyName, ownAnswer: answer })),
      pollCard(cardFacts({ poll, language, bodyName, ownAnswer: answer }), { notice: longest(900), asQuestions: true }),
      pollCard(cardFacts({ poll: { ...poll, ...closed }, language, bodyName, ownAnswer: answer })),
    ]; // prettier-ignore
    for (const card of cards) {
      expect(cardBytes(card)).toBeLessThanOrEqual(largestCardBytes);
      expect(problemsOf(card)).toEqual([]);
      expect(buttonsOf(card)).toContain('link');
    }
  });

  it('leave the meanings to the tab before they leave the questions to it', () => {
    const card = pollCard(
      cardFacts({ poll: aPoll({ questions: [aQuestionOf(60, 'single-choice')] }) }),
    );
    expect(wordsOf(card)).toContain('Hva hvert alternativ betyr, står i Rådslag.');
    expect(buttonsOf(card)).toContain('answer-poll');
  });
});

describe('other cards', () => {
  it.each(languages)('keep to the same rules: %s', (language) => {
    expect(problemsOf(welcomeCard(language, 'https://example.org'))).toEqual([]);
    expect(
      problemsOf(noticeCard('Hei', language, { pollId: 'x', tabAddress: 'https://x' })),
    ).toEqual([]);
  });
  it('point questions keep what is allowed within the fields', () => {
    const text = JSON.stringify(pollCard(cardFacts()));
    expect(text).toContain(`"id":"points:${pointsId}:${points.options[0]?.id ?? ''}"`);
    expect(text).toContain('"min":0,"max":6');
  });
});
