// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Training } from '../../src/contracts/training.ts';
import { on } from '../support/builders/instants.ts';
import { aRefusal } from './support/fake-api.ts';
import type { FakeApi } from './support/fake-api.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const before: Training = {
  offered: { lesson: 'needs', why: 'Fordi «Planstrategi» er i fasen «Verksteder».' },
  lessons: [
    {
      ...{ key: 'plan-system', title: 'Hva er plansystemet vårt?', teaser: 'Hva slags planer.', doneOn: null },
      sentences: ['Kommunen har to planer.'],
      picture: [
        { level: 'overall', name: 'Overordnet strategisk nivå', plans: 1 },
        { level: 'elaboration', name: 'Strategisk utdyping', plans: 120 },
        { level: 'reporting', name: 'Rapportering', plans: 3 },
      ],
      questions: [
        {
          ...{ id: 'treatment:1', text: 'Hvem behandler «Klimaplanen»?', isAnswered: false },
          options: [{ id: 'political', label: 'De folkevalgte' }, { id: 'administrative', label: 'Administrasjonen' }],
        },
      ],
    },
    {
      ...{ key: 'needs', title: 'Hvilke nye planer trenger vi?', teaser: 'Når en ny plan er svaret.', doneOn: null },
      ...{ sentences: ['Ingen nye planer er bestilt nå.'], picture: [], questions: [] },
    },
  ],
}; // prettier-ignore
const after: Training = {
  ...before,
  lessons: before.lessons.map((lesson) =>
    lesson.key === 'needs'
      ? lesson
      : {
          ...{ ...lesson, doneOn: on('2026-03-12') },
          questions: lesson.questions.map((question) => ({ ...question, isAnswered: true })),
        },
  ),
};

/** Shows the page before a server that remembers. */
function show(path: string): { readonly api: FakeApi; now: Training } {
  const api = showTab(path, 'politician');
  const server = { api, now: before };
  api.answerWith('GET /api/training', () => ({ status: 200, body: server.now }));
  api.answerWith('PUT /api/training/answers', (body) => {
    server.now = after;
    const isRight = (body as { readonly optionId: string }).optionId === 'political';
    const said = { isRight, rightId: 'political', because: 'De folkevalgte behandler «Klimaplanen».' };
    return { status: 200, body: { ...said, training: after } };
  });
  api.answerWith('PUT /api/training/read', () => {
    server.now = after;
    return { status: 204 };
  });
  api.answerWith('POST /api/training/forget', () => {
    server.now = before;
    return { status: 204 };
  });
  return server;
} // prettier-ignore

describe('the training page', () => {
  it('opens the lesson that fits now and says why, and that nobody else sees it', async () => {
    show('/training');
    await screen.findByRole('heading', { level: 2, name: 'Hvilke nye planer trenger vi?' });
    expect(screen.getByText('Fordi «Planstrategi» er i fasen «Verksteder».')).toBeTruthy();
    expect(screen.getByText(/Bare du ser hva du har vært gjennom/)).toBeTruthy();
    expect(screen.getByText(/for få planer til at det blir spørsmål/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begynn på nytt' })).toBeNull();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('shows the levels as a picture with numbers beside, however many there are', async () => {
    show('/training?lesson=plan-system');
    const levels = await screen.findByRole('list', { name: /Nivåene i plansystemet/ });
    const told = within(levels).getAllByRole('listitem');
    expect(told.map(({ textContent }) => textContent)).toEqual([
      'Overordnet strategisk nivå én plan',
      'Strategisk utdyping 120 planer',
      'Rapportering 3 rapporter',
    ]);
    expect(levels.querySelectorAll('.lesson-leaves > span').length).toBeLessThan(60);
  });

  it('goes to another lesson with focus on its heading', async () => {
    show('/training?lesson=plan-system');
    fireEvent.click(await screen.findByRole('link', { name: 'Hvilke nye planer trenger vi?' }));
    const heading = await screen.findByRole('heading', {
      level: 2,
      name: 'Hvilke nye planer trenger vi?',
    });
    expect(document.activeElement).toBe(heading);
  });

  it('asks for an answer before it checks one, tells at once what is right and why, and keeps that it was answered', async () => {
    const { api } = show('/training?lesson=plan-system');
    fireEvent.click(await screen.findByRole('button', { name: 'Svar' }));
    expect(screen.getByRole('alert').textContent).toBe('Velg et svar først.');
    expect(api.sent).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'Administrasjonen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Svar' }));
    expect(await screen.findByText('Ikke helt. Riktig svar er: De folkevalgte.')).toBeTruthy();
    expect(screen.getByText(/De folkevalgte behandler «Klimaplanen»/)).toBeTruthy();
    expect(screen.getByText('Gjennomgått 12. mars 2026')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Neste leksjon' }).getAttribute('href')).toContain(
      'lesson=needs',
    );
    expect(await accessibilityFindings()).toEqual([]);

    // Another try is another answer, and the former verdict is gone until it is given.
    fireEvent.click(screen.getByRole('radio', { name: 'De folkevalgte' }));
    expect(screen.queryByText(/Ikke helt/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Svar' }));
    expect(await screen.findByText('Det stemmer.')).toBeTruthy();
  });

  it('says what happened when the question is no longer asked', async () => {
    const { api } = show('/training?lesson=plan-system');
    api.answerWith('PUT /api/training/answers', () => aRefusal('lesson-changed', 409));
    fireEvent.click(await screen.findByRole('radio', { name: 'Administrasjonen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Svar' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('is read without questions, and begun anew only after one has said so twice', async () => {
    const { api } = show('/training?lesson=plan-system');
    fireEvent.click(await screen.findByRole('button', { name: 'Jeg har lest dette' }));
    expect(await screen.findByText('Gjennomgått 12. mars 2026')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Begynn på nytt' }));
    const asked = await screen.findByRole('alertdialog');
    expect(within(asked).getByText(/Det kan ikke angres/)).toBeTruthy();
    expect(api.sent.map(({ path }) => path)).toEqual(['/api/training/read']);
    fireEvent.click(within(asked).getByRole('button', { name: 'Begynn på nytt' }));
    expect(await screen.findByRole('button', { name: 'Jeg har lest dette' })).toBeTruthy();
    expect(screen.queryByText(/Gjennomgått/)).toBeNull();
  });
});
