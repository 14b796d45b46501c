import { createHash } from 'node:crypto';
import type { Choice, Choices, PollQuestion } from '../../src/core/polls/poll.ts';

/** What a made-up member answers: always the same for the same person and question, and uneven enough to look like people. */
export function exampleChoices(questions: readonly PollQuestion[], personKey: string): Choices {
  return Object.fromEntries(
    questions.map((question) => [question.id, exampleChoice(question, personKey)]),
  );
}

function exampleChoice(question: PollQuestion, personKey: string): Choice {
  const count = question.options.length;
  // Drawn twice and the lower taken: earlier options are chosen more often than later ones.
  const favourite = (draw: number): string => {
    const index = Math.min(
      dice(`${personKey}:${question.id}:${draw}:a`, count),
      dice(`${personKey}:${question.id}:${draw}:b`, count),
    );
    return question.options[index]?.id ?? '';
  };
  if (question.kind === 'single-choice') return { kind: 'single-choice', optionId: favourite(0) };

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

function dice(key: string, sides: number): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0) % sides;
}
