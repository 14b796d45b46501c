import { createHash } from 'node:crypto';
import { understandings } from '../../src/core/directions/verification.ts';
import { reactionKinds } from '../../src/core/knowledge/knowledge-item.ts';
import { stances } from '../../src/core/polls/choice.ts';
import type { Choice, Choices } from '../../src/core/polls/choice.ts';
import { never } from '../../src/core/decision.ts';
import { furthestPosition, optionsOf } from '../../src/core/polls/poll-question.ts';
import type { PollQuestion } from '../../src/core/polls/poll-question.ts';

/** What a made-up member answers: always the same for the same person and question, and uneven enough to look like people. */
export function exampleChoices(questions: readonly PollQuestion[], personKey: string): Choices {
  return Object.fromEntries(
    questions.map((question) => [question.id, exampleChoice(question, personKey)]),
  );
}

function exampleChoice(question: PollQuestion, personKey: string): Choice {
  const options = optionsOf(question);
  // Drawn twice and the lower taken: earlier ones are chosen more often than later ones.
  const favoured = (draw: number | string, count: number): number =>
    Math.min(
      dice(`${personKey}:${question.id}:${draw}:a`, count),
      dice(`${personKey}:${question.id}:${draw}:b`, count),
    );
  const favourite = (draw: number): string => options[favoured(draw, options.length)]?.id ?? '';
  const perOption = <Said>(said: (id: string) => Said): Record<string, Said> =>
    Object.fromEntries(options.map(({ id }) => [id, said(id)]));
  const wordOf = <Word>(words: readonly Word[], id: string, otherwise: Word): Word =>
    words[favoured(id, words.length)] ?? otherwise;

  switch (question.kind) {
    case 'single-choice':
      return { kind: 'single-choice', optionId: favourite(0) };
    case 'multiple-choice':
      return { kind: 'multiple-choice', optionIds: firstOf(favourite, question.fewest) };
    case 'ranking': {
      const inOrder = firstOf(favourite, question.places);
      const places = Object.fromEntries(inOrder.map((id, index) => [id, index + 1]));
      return { kind: 'ranking', places };
    }
    case 'priority-points': {
      const points: Record<string, number> = {};
      for (let draw = 0, left = question.budget; left > 0; draw += 1) {
        const optionId = favourite(draw);
        const had = points[optionId] ?? 0;
        if (had >= question.maxPerOption) continue;
        points[optionId] = had + 1;
        left -= 1;
      }
      return { kind: 'priority-points', points };
    }
    case 'scale':
      return { kind: 'scale', step: question.steps - favoured(0, question.steps) };
    case 'trade-off':
      return {
        kind: 'trade-off',
        position: favoured(0, 2 * furthestPosition + 1) - furthestPosition,
      };
    case 'agreement':
      return { kind: 'agreement', stances: perOption((id) => wordOf(stances, id, 'pass')) };
    case 'knowledge-reaction':
      return {
        kind: 'knowledge-reaction',
        reactions: perOption((id) => ({
          reaction: wordOf(reactionKinds, id, 'curious'),
          words: '',
        })),
      };
    case 'verification':
      return {
        kind: 'verification',
        answers: perOption((id) => ({ answer: wordOf(understandings, id, 'partly'), missing: '' })),
      };
    case 'open-text':
      return { kind: 'open-text', text: openAnswers[favoured(0, openAnswers.length)] ?? '' };
    default:
      return never(question);
  }
}

const openAnswers = [
  'Kortere vei mellom bolig, skole og buss.',
  'At planene sier hva vi ikke skal gjøre.',
  'Mer tid til å snakke om målkonfliktene.',
  'Tall for hvert lokalsenter, ikke bare for hele kommunen.',
] as const;

/** So many different ones, in the order in which they are drawn. */
function firstOf(draw: (index: number) => string, count: number): readonly string[] {
  const drawn = new Set<string>();
  for (let index = 0; drawn.size < count; index += 1) drawn.add(draw(index));
  return [...drawn];
}

function dice(key: string, sides: number): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0) % sides;
}
