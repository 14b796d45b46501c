import { planWordsIn } from '../../app/public/see-public-plans.ts';
import type {
  PublicGoal,
  PublicHierarchy,
  PublicPlan,
  PublicPlanLine,
} from '../../app/public/see-public-plans.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { Plan, PlanLevel } from '../../core/plans/plan.ts';
import { formatDate } from '../../core/time/format.ts';
import { picturePath, planPath, plansPath, processPath } from './addresses.ts';
import { factsHtml } from './document-html.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { page, paragraphs } from './page.ts';
import type { Reader } from './page.ts';
import { row, rows, section } from './rows.ts';
import { siteWords } from './site-words.ts';

type Place = Pick<Municipality, 'slug' | 'name' | 'language'>;

/** The plan system, level by level as a list, with the picture of it above. Plans that have ended stand last: they stay findable. */
export function plansPage(reader: Reader, place: Place, plans: PublicHierarchy): string {
  const site = siteWords[reader.language];
  const words = planWordsIn(reader.language);
  const { bands, beside, knowledge, ended } = plans;
  const level = (name: PlanLevel, about: readonly string[], some: readonly Plan[]): Html =>
    html`<section>
      <h2>${words.levels[name]}</h2>
      <p class="quiet">${[words.levelMeaning[name], ...about].join('. ')}.</p>
      ${rows(some.map((plan) => planRow(reader, place, plan))) ?? html`<p>${words.empty}</p>`}
    </section>`;
  return page(reader, {
    title: site.plansTitle(place.name),
    path: plansPath(place),
    place,
    crumbs: [],
    hasData: true,
    main: html`<p class="lead">${site.plansLead}</p>
      <figure>
        <a href="${reader.link(picturePath(place))}"
          ><img
            src="${picturePath(place)}?lang=${reader.language}"
            alt="${site.pictureAlternative}"
            width="1190"
            height="842"
        /></a>
        <figcaption>
          <a href="${reader.link(picturePath(place))}">${site.pictureOpen}</a>
        </figcaption>
      </figure>
      ${bands.map((band) =>
        level(
          band.level,
          [
            ...(band.horizonYears === null ? [] : [words.years(band.horizonYears)]),
            words.treated[band.treatment],
          ],
          band.plans,
        ),
      )}
      ${level('beside', [], beside)} ${level('knowledge', [], knowledge)}
      ${section(site.ended, rows(ended.map((plan) => planRow(reader, place, plan))))}`,
  });
}

/** One plan: what it is, what it wants, and how it stands to the others. */
export function planPage(reader: Reader, place: Place, plan: PublicPlan): string {
  const { language } = reader;
  const site = siteWords[language];
  const words = planWordsIn(language);
  const facts = [
    [words.type, words.types[plan.type]],
    [words.status, words.statuses[plan.status]],
    [words.chosen.level, words.levels[plan.level]],
    [
      words.horizon,
      plan.horizonYears === null
        ? ''
        : words.years({ from: plan.horizonYears, to: plan.horizonYears }),
    ],
    [
      site.adopted,
      plan.adoptedOn === null
        ? ''
        : site.adoptedBy(formatDate(plan.adoptedOn, language), plan.adoptedBy),
    ],
    [site.decision, plan.decisionReference],
    [site.endedOn, plan.endedOn === null ? '' : formatDate(plan.endedOn, language)],
    [site.themes, plan.themes.join(', ')],
  ] as const;
  const list = (title: string, plans: readonly PublicPlanLine[]): Html | null =>
    section(title, rows(plans.map((one) => planRow(reader, place, one))));
  return page(reader, {
    title: plan.title,
    path: planPath(place, plan.id),
    place,
    crumbs: [{ title: site.plans, path: plansPath(place) }],
    hasData: true,
    main: html`${plan.isExample ? html`<p><strong>${words.example}</strong></p>` : null}
      <div lang="${place.language}">${paragraphs(plan.summary)}</div>
      ${factsHtml(
        facts
          .filter(([, description]) => description !== '')
          .map(([term, description]) => ({ term, description })),
      )}
      ${goalSection(reader, place, plan.goals)}
      ${list(words.buildsOn, plan.parent ? [plan.parent] : [])} ${list(site.below, plan.children)}
      ${list(site.replaces, plan.replaces)} ${list(site.replacedBy, plan.replacedBy)}
      ${section(
        site.planProcesses,
        rows(
          plan.processes.map(({ id, title }) => row(reader, processPath(place, id), title, null)),
        ),
      )}`,
  });
}

function planRow(
  reader: Reader,
  place: Pick<Municipality, 'slug'>,
  { id, title, type, status, isGroup, isExample }: PublicPlanLine,
): Html {
  const words = planWordsIn(reader.language);
  const about = [
    words.types[type],
    words.statuses[status],
    ...(isGroup ? [words.group] : []),
    ...(isExample ? [words.example] : []),
  ];
  return row(reader, planPath(place, id), title, about.join(' · '));
}

/** The red thread of the plan, each link below what it hangs under. */
function goalSection(
  reader: Reader,
  { language }: Place,
  goals: readonly PublicGoal[],
): Html | null {
  if (goals.length === 0) return null;
  const site = siteWords[reader.language];
  const ids = new Set(goals.map(({ id }) => id));
  const below = Map.groupBy(goals, ({ parentId }) =>
    parentId !== null && ids.has(parentId) ? parentId : '',
  );
  const branch = (parentId: string): Html | null => {
    const links = below.get(parentId) ?? [];
    return links.length === 0
      ? null
      : html`<ul class="thread">
          ${links.map(
            ({ id, kind, title }) =>
              html`<li>
                <span class="quiet">${site.goalKinds[kind]}</span>
                <span lang="${language}">${title}</span>
                ${branch(id)}
              </li>`,
          )}
        </ul>`;
  };
  return html`<section>
    <h2>${site.redThread}</h2>
    <p>${site.redThreadLead}</p>
    ${branch('')}
  </section>`;
}
