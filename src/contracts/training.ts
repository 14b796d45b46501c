import { z } from 'zod';
import { civilDate } from './values.ts';

export const lessonKey = z.enum([
  'plan-system',
  'strategic-plans',
  'status',
  'needs',
  'how-we-work',
]);
export type LessonKey = z.infer<typeof lessonKey>;

const option = z.object({ id: z.string(), label: z.string() });

/** A short card of sentences about this municipality, in the reader's language. */
export const lesson = z.object({
  key: lessonKey,
  title: z.string(),
  /** What one knows afterwards. */
  teaser: z.string(),
  sentences: z.array(z.string()),
  /** Levels from the top, with how many plans stand on each; empty where there is no picture. */
  picture: z.array(z.object({ level: z.string(), name: z.string(), plans: z.number().int() })),
  /** When the reader had been through it. */
  doneOn: civilDate.nullable(),
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      options: z.array(option),
      isAnswered: z.boolean(),
    }),
  ),
});
export type Lesson = z.infer<typeof lesson>;

/** GET /api/training: the reader's own, and nobody else's. */
export const training = z.object({
  /** The lesson that fits now and why; null when all are done. */
  offered: z.object({ lesson: lessonKey, why: z.string() }).nullable(),
  lessons: z.array(lesson),
});
export type Training = z.infer<typeof training>;

/** PUT /api/training/answers */
export const lessonAnswer = z.object({
  lesson: lessonKey,
  questionId: z.string().min(1).max(200),
  optionId: z.string().min(1).max(200),
});

export const answerChecked = z.object({
  isRight: z.boolean(),
  rightId: z.string(),
  /** Why, whatever was answered. */
  because: z.string(),
  training,
});
export type AnswerChecked = z.infer<typeof answerChecked>;

/** PUT /api/training/read */
export const lessonRead = z.object({ lesson: lessonKey });
