import { never } from '../decision.ts';
import type { Language } from '../documents/document-model.ts';
import { isCounted } from '../plans/count-plans.ts';
import { planLevels } from '../plans/plan.ts';
import { hasEnded } from '../plans/registered-plan.ts';
import {
  explainNeeds,
  explainStatus,
  explainStrategicPlans,
  explainSystem,
} from './explain-plans.ts';
import { explainWork } from './explain-work.ts';
import { lessonWords } from './lesson-words.ts';
import type { LessonWords } from './lesson-catalogue.ts';
import type { Lesson, LessonKey } from './lesson.ts';
import { makeQuestions } from './make-question.ts';
import type { Candidate } from './make-question.ts';
import {
  needCandidates,
  statusCandidates,
  strategicCandidates,
  systemCandidates,
} from './plan-candidates.ts';
import { processCandidates } from './process-candidates.ts';
import type { TrainingFacts } from './training-facts.ts';

/**
 * A lesson made of the municipality's own facts, from none to thousands of plans.
 * @param seed decides which plans are asked about: one person meets the same questions everywhere, two persons seldom do
 */
export function makeLesson(
  key: LessonKey,
  facts: TrainingFacts,
  seed: string,
  language: Language,
): Lesson {
  const words = lessonWords[language];
  const ownSeed = `${seed}/${key}`;
  return {
    key,
    title: words.titles[key],
    sentences: sentencesOf(key, facts, words, language),
    picture: key === 'plan-system' ? pictureOf(facts, words) : [],
    questions: makeQuestions(candidatesFor(key, facts, ownSeed, words), ownSeed, words.questions),
  };
}

function sentencesOf(
  key: LessonKey,
  facts: TrainingFacts,
  words: LessonWords,
  language: Language,
): readonly string[] {
  switch (key) {
    case 'plan-system':
      return explainSystem(facts, words);
    case 'strategic-plans':
      return explainStrategicPlans(facts, words);
    case 'status':
      return explainStatus(facts, words);
    case 'needs':
      return explainNeeds(facts, words);
    case 'how-we-work':
      return explainWork(facts, words, language);
    default:
      return never(key);
  }
}

function candidatesFor(
  key: LessonKey,
  facts: TrainingFacts,
  seed: string,
  words: LessonWords,
): readonly Candidate[] {
  switch (key) {
    case 'plan-system':
      return systemCandidates(facts, seed, words);
    case 'strategic-plans':
      return strategicCandidates(facts, seed);
    case 'status':
      return statusCandidates(facts, seed);
    case 'needs':
      return needCandidates(facts, seed);
    case 'how-we-work':
      return processCandidates(facts, words);
    default:
      return never(key);
  }
}

function pictureOf({ plans }: TrainingFacts, words: LessonWords): Lesson['picture'] {
  const active = plans.filter((plan) => !hasEnded(plan) && !plan.isGroup);
  return planLevels
    .filter((level) => level !== 'beside' && level !== 'knowledge')
    .map((level) => ({
      level,
      name: words.levels[level],
      plans: active.filter(
        // Reports are no plans, and the only thing on their level.
        (plan) => plan.level === level && (level === 'reporting' || isCounted(plan)),
      ).length,
    }));
}
