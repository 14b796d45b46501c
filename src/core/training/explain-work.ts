import type { Language } from '../documents/document-model.ts';
import { formatDate, formatMoment } from '../time/format.ts';
import type { LessonWords } from './lesson-catalogue.ts';
import type { Offer } from './offer-lesson.ts';
import type { TrainingFacts, Upcoming } from './training-facts.ts';

/** The process that is coming, and the rules of play that hold in every one. */
export function explainWork(
  { upcoming }: Pick<TrainingFacts, 'upcoming'>,
  words: LessonWords,
  language: Language,
): readonly string[] {
  const say = words.howWeWork;
  const rules = [say.tables, say.noDecision, say.understood];
  if (!upcoming) return [say.none, ...rules];
  const { process, phase, isUnderWay, round } = upcoming;
  const [named, inPhase] = [words.quoted(process.title), words.quoted(phase.title)];
  return [
    isUnderWay
      ? say.underWay(named, inPhase, formatDate(phase.endsOn, language))
      : say.coming(named, inPhase, formatDate(phase.startsOn, language)),
    say.lead[phase.lead],
    ...(phase.expectation === '' ? [] : [say.expectation(phase.expectation)]),
    ...(phase.products.length === 0 ? [] : [say.products(phase.products.join(', '))]),
    ...(round
      ? [
          say.round(
            words.quoted(round.title),
            round.bodyName,
            formatMoment(round.startsAt, language),
          ),
        ]
      : []),
    ...rules,
  ];
}

/** Why a lesson is offered now, as a sentence. */
export function explainOffer(
  { why }: Offer,
  upcoming: Upcoming | null,
  words: LessonWords,
  language: Language,
): string {
  if (!upcoming) return words.why['next-in-line']({ process: '', phase: '', moment: '' });
  const { process, phase, round } = upcoming;
  return words.why[why]({
    process: words.quoted(process.title),
    phase: words.quoted(phase.title),
    moment:
      why === 'round-soon' && round
        ? formatMoment(round.startsAt, language)
        : formatDate(phase.startsOn, language),
  });
}
