import type { DocumentBlock, DocumentModel, Language } from '../documents/document-model.ts';
import type { Instant } from '../time/instant.ts';
import type { Hierarchy } from './hierarchy.ts';
import { pictureWords } from './picture-words.ts';
import type { Plan, PlanLevel, Treatment } from './plan.ts';

/** What stands behind the picture: the same plans as tables, level by level, for whoever reads rather than looks. */
export function pictureDocument(
  { bands, beside, knowledge }: Hierarchy,
  given: {
    readonly language: Language;
    readonly municipality: string;
    /** Day and filter, in words. */
    readonly subtitle: string;
    readonly identifier: string;
    readonly createdAt: Instant;
  },
): DocumentModel {
  const words = pictureWords[given.language];
  const all = [...bands.flatMap(({ plans }) => plans), ...beside, ...knowledge];
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  const { language, municipality, subtitle, identifier, createdAt } = given;

  const level = (
    name: PlanLevel,
    plans: readonly Plan[],
    facts: readonly string[],
    treatment: Treatment,
  ): readonly DocumentBlock[] => [
    { kind: 'heading', level: 1, text: words.levels[name] },
    { kind: 'paragraph', text: `${[words.levelMeaning[name], ...facts].join('. ')}.` },
    plans.length === 0
      ? { kind: 'paragraph', text: words.empty }
      : {
          kind: 'table',
          caption: words.levelWith(words.levels[name], plans.length),
          columns: [words.plan, words.type, words.status, words.horizon, words.buildsOn].map(
            (title) => ({ title }),
          ),
          rows: plans.map((plan) => [
            plan.title,
            words.types[plan.type],
            [
              words.statuses[plan.status],
              ...(plan.treatment === treatment ? [] : [words.treatments[plan.treatment]]),
              ...(plan.isGroup ? [words.group] : []),
              ...(plan.isExample ? [words.example] : []),
            ].join(', '),
            plan.horizonYears === null
              ? '–'
              : words.years({ from: plan.horizonYears, to: plan.horizonYears }),
            titles.get(plan.parentId ?? '') ?? '–',
          ]),
        },
  ];

  return {
    ...{ language, municipality, subtitle, identifier, createdAt },
    title: words.title(municipality),
    pageLabel: words.page,
    blocks: [
      { kind: 'paragraph', text: words.tablesLead },
      ...bands.flatMap(({ level: name, plans, horizonYears, treatment }) =>
        level(
          name,
          plans,
          [...(horizonYears === null ? [] : [words.years(horizonYears)]), words.treated[treatment]],
          treatment,
        ),
      ),
      ...level('beside', beside, [], 'political'),
      ...level('knowledge', knowledge, [], 'administrative'),
    ],
  };
}
