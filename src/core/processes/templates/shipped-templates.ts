import type { Language } from '../../documents/document-model.ts';
import { findingTitles } from '../check-in-findings.ts';
import type { ProcessTemplate, TemplateDue, TemplatePhase } from './process-template.ts';
import { templateShapes } from './template-shapes.ts';
import type { PhaseShape } from './template-shapes.ts';
import { templatesInEnglish } from './template-words.en.ts';
import { templatesInBokmal } from './template-words.nb.ts';
import { templatesInNynorsk } from './template-words.nn.ts';
import type { PhaseWords, TemplateTexts } from './template-words.ts';

const texts: Readonly<Record<Language, TemplateTexts>> = {
  nb: templatesInBokmal,
  nn: templatesInNynorsk,
  en: templatesInEnglish,
};

/** The templates that ship with the product, as they read in a language. */
export function shippedTemplates(language: Language): readonly ProcessTemplate[] {
  const words = texts[language];
  const ofPhases: Readonly<Record<PhaseShape['words'], PhaseWords>> = {
    ...words.plans,
    ...words.work,
  };
  return templateShapes.map(({ phases, ...shape }) => ({
    ...shape,
    ...words.names[shape.key],
    phases: phases.map((phase) => inWords(phase, ofPhases[phase.words], words, language)),
  }));
}

function inWords(
  shape: PhaseShape,
  words: PhaseWords,
  texts: TemplateTexts,
  language: Language,
): TemplatePhase {
  const { key, kind, lead, startWeek, days, after, deadlines, checkIn, hasLetter } = shape;
  const { title, purpose, expectation, products, rounds = [], polls = [] } = words;
  const last = days - 1;
  const plain = (due: Pick<TemplateDue, 'kind' | 'title' | 'day'>): TemplateDue => ({
    ...due,
    finding: null,
  });
  return {
    ...{ key, kind, lead, startWeek, days, after, deadlines },
    ...{ title, purpose, expectation, products, plannedRounds: rounds },
    dues: [
      ...(hasLetter ? [plain({ kind: 'letter', title: texts.letter, day: 0 })] : []),
      ...polls.map((poll) => plain({ kind: 'poll', title: poll, day: Math.floor(last / 2) })),
      ...(checkIn === null ? [] : [checkInAbout(checkIn, texts, language, last)]),
      ...products.map((product) => plain({ kind: 'product', title: product, day: last })),
    ],
  };
}

function checkInAbout(
  finding: NonNullable<PhaseShape['checkIn']>,
  texts: TemplateTexts,
  language: Language,
  day: number,
): TemplateDue {
  const title = texts.checkIn(findingTitles[language][finding]);
  return { kind: 'check-in', title, finding, day };
}
