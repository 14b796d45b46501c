import type { Deps } from '../../app/deps.ts';
import { answerLesson, forgetTraining, readLesson } from '../../app/training/go-through-lessons.ts';
import { seeTraining } from '../../app/training/see-training.ts';
import { answerChecked, lessonAnswer, lessonRead, training } from '../../contracts/training.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function trainingRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeTraining(deps),
    answer: answerLesson(deps),
    read: readLesson(deps),
    forget: forgetTraining(deps),
  };
  return [
    reads(
      '/api/training',
      'Lessons made of the municipality’s own plans, and my own progress',
      training,
      ({ by }) => ask.see(by),
    ),
    changesAndAnswers(
      {
        method: 'put',
        path: '/api/training/answers',
        summary: 'Check an answer; only that it was answered is remembered',
        body: lessonAnswer,
        answer: answerChecked,
      },
      ({ by, body }) => ask.answer(by, body),
    ),
    changes('put', '/api/training/read', 'Mark a lesson as read', lessonRead, ({ by, body }) =>
      ask.read(by, body.lesson),
    ),
    changes('post', '/api/training/forget', 'Forget my progress', null, ({ by }) => ask.forget(by)),
  ];
}
