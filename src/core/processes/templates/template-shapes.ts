import type { StatutoryRuleName } from '../../deadlines/statutory-rule.ts';
import type { GovernanceModel } from '../../municipalities/municipality.ts';
import type { FindingId } from '../check-in-findings.ts';
import type { Lead, PhaseKind } from '../process.ts';
import type { StartKind } from './process-template.ts';
import type { PlanPhase, TemplateTexts, WorkPhase } from './template-words.ts';

export type PhaseShape = {
  readonly key: string;
  readonly words: PlanPhase | WorkPhase;
  readonly kind: PhaseKind;
  readonly lead: Lead;
  readonly startWeek: number;
  readonly days: number;
  readonly after: readonly string[];
  readonly deadlines: readonly StatutoryRuleName[];
  /** The finding that its check-in asks about, on the day that is asked. */
  readonly checkIn: FindingId | null;
  /** Every politician is told what is expected of them before it starts. */
  readonly hasLetter: boolean;
};

export type TemplateShape = {
  readonly key: keyof TemplateTexts['names'];
  readonly version: number;
  readonly governance: GovernanceModel | null;
  readonly countsFrom: StartKind;
  readonly phases: readonly PhaseShape[];
};

type More = Partial<Pick<PhaseShape, 'after' | 'deadlines' | 'checkIn' | 'hasLetter'>>;

/** @param weeks from the first to the last week; the second number is where the next one may begin */
function phase(
  key: string,
  words: PhaseShape['words'],
  kind: PhaseKind,
  lead: Lead,
  weeks: readonly [number, number],
  more: More = {},
): PhaseShape {
  const days = 7 * (weeks[1] - weeks[0]);
  return {
    ...{ key, words, kind, lead, startWeek: weeks[0], days, after: [], deadlines: [] },
    ...{ checkIn: null, hasLetter: false },
    ...more,
  };
}

/** A gathering is one day. */
const gathering = (number: 1 | 2 | 3 | 4 | 5, week: number, checkIn: FindingId): PhaseShape => ({
  ...phase(`gathering-${number}`, `co-${number}`, 'gathering', 'administration', [week, week + 1], {
    ...{ after: [number === 1 ? 'start' : `gathering-${number - 1}`], checkIn },
  }),
  days: 1,
});

const draftToEconomy = (drafted: string, from: readonly [number, number]): readonly PhaseShape[] =>
  [
    phase('drafting', 'sd-drafting', 'drafting', 'administration', from, { after: [drafted], checkIn: 'ownership' }),
    phase('hearing', 'hearing', 'hearing', 'administration', [from[1], from[1] + 8], { after: ['drafting'], deadlines: ['plan-hearing'] }),
    phase('adoption', 'adoption', 'adoption', 'politics', [from[1] + 12, from[1] + 20], { after: ['hearing'], checkIn: 'anchoring' }),
    phase('economy', 'sd-economy', 'adoption', 'politics', [50, 60], {
      after: ['adoption'], deadlines: ['action-part-public', 'economy-plan-public', 'economy-plan-adopted'],
    }),
  ]; // prettier-ignore

const knowledge = phase('knowledge', 'sd-knowledge', 'knowledge', 'administration', [-40, 2]);

/** What ships with the product (domain.md § 5). A change of one raises its version: processes that were made from it say that there is a newer. */
export const templateShapes: readonly TemplateShape[] = [
  {
    ...{ key: 'planstrategi', version: 1, governance: null, countsFrom: 'constitution' },
    phases: [
      phase('start', 'ps-start', 'preparation', 'administration', [-40, -16]),
      phase('knowledge', 'ps-knowledge', 'knowledge', 'administration', [-10, 6], { after: ['start'] }),
      phase('training', 'ps-training', 'training', 'politics', [0, 3], { hasLetter: true, checkIn: 'roles' }),
      phase('workshops', 'ps-workshops', 'co-creation', 'politics', [11, 18], { after: ['training', 'knowledge'], hasLetter: true, checkIn: 'early' }),
      phase('drafting', 'ps-drafting', 'drafting', 'administration', [18, 24], { after: ['workshops'] }),
      phase('adoption', 'ps-adoption', 'adoption', 'politics', [24, 31], {
        after: ['drafting'], deadlines: ['planning-strategy-public', 'planning-strategy-adopted'], checkIn: 'ownership',
      }),
    ],
  },
  {
    ...{ key: 'samfunnsdel-formannskap', version: 1, governance: 'formannskap' },
    countsFrom: 'constitution',
    phases: [
      knowledge,
      phase('workshops', 'sd-workshops', 'co-creation', 'politics', [4, 14], { after: ['knowledge'], hasLetter: true, checkIn: 'early' }),
      ...draftToEconomy('workshops', [14, 24]),
    ],
  },
  {
    ...{ key: 'samfunnsdel-merger', version: 1, governance: null, countsFrom: 'constitution' },
    phases: [
      knowledge,
      phase('identity', 'sd-identity', 'participation', 'politics', [-26, 2], { hasLetter: true, checkIn: 'trust' }),
      phase('workshops', 'sd-workshops', 'co-creation', 'politics', [4, 14], { after: ['knowledge', 'identity'], hasLetter: true, checkIn: 'early' }),
      ...draftToEconomy('workshops', [14, 24]),
    ],
  },
  {
    ...{ key: 'samfunnsdel-parliamentary', version: 1, governance: 'parliamentary' },
    countsFrom: 'constitution',
    phases: [
      knowledge,
      phase('platform', 'sd-platform', 'preparation', 'politics', [0, 4]),
      phase('workshops', 'sd-council', 'co-creation', 'politics', [4, 12], { after: ['knowledge', 'platform'], hasLetter: true, checkIn: 'participation' }),
      phase('arenas', 'sd-arenas', 'participation', 'administration', [12, 18], { after: ['workshops'] }),
      ...draftToEconomy('arenas', [18, 26]),
    ],
  },
  {
    ...{ key: 'temaplan', version: 1, governance: null, countsFrom: 'start' },
    phases: [
      phase('mandate', 'tp-mandate', 'preparation', 'politics', [0, 6], { checkIn: 'fewer' }),
      phase('studies', 'tp-studies', 'participation', 'administration', [6, 18], { after: ['mandate'] }),
      phase('cocreation', 'tp-cocreation', 'co-creation', 'politics', [18, 26], { after: ['studies'], hasLetter: true, checkIn: 'meaning' }),
      phase('drafting', 'tp-drafting', 'drafting', 'administration', [26, 36], { after: ['cocreation'] }),
      phase('hearing', 'hearing', 'hearing', 'administration', [36, 44], { after: ['drafting'] }),
      phase('adoption', 'adoption', 'adoption', 'politics', [46, 52], { after: ['hearing'], checkIn: 'anchoring' }),
      phase('follow-up', 'tp-follow-up', 'follow-up', 'administration', [52, 156], { after: ['adoption'] }),
    ],
  },
  {
    ...{ key: 'byledelse', version: 1, governance: null, countsFrom: 'start' },
    phases: [
      phase('situation', 'by-situation', 'knowledge', 'politics', [0, 10], { hasLetter: true, checkIn: 'contact' }),
      phase('actors', 'by-actors', 'knowledge', 'administration', [4, 16]),
      phase('vision', 'by-vision', 'co-creation', 'politics', [16, 26], { after: ['situation', 'actors'], checkIn: 'arenas' }),
      phase('moves', 'by-moves', 'action', 'politics', [26, 104], { after: ['vision'] }),
      phase('interim', 'by-interim', 'action', 'administration', [26, 104], { after: ['vision'] }),
      phase('follow-up', 'by-follow-up', 'follow-up', 'administration', [104, 208], { after: ['moves'], checkIn: 'system' }),
    ],
  },
  {
    ...{ key: 'competence', version: 1, governance: null, countsFrom: 'start' },
    phases: [
      phase('start', 'co-start', 'preparation', 'administration', [0, 4]),
      gathering(1, 4, 'roles'),
      gathering(2, 14, 'system'),
      gathering(3, 24, 'meaning'),
      gathering(4, 36, 'contact'),
      gathering(5, 46, 'arenas'),
      phase('after', 'co-after', 'follow-up', 'administration', [47, 52], { after: ['gathering-5'], checkIn: 'trust' }),
    ],
  },
]; // prettier-ignore
