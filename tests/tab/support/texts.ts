import type { AdoptionPage, ComparedParagraph } from '../../../src/contracts/adoptions.ts';
import type { HearingsPage, SeenStatement } from '../../../src/contracts/hearings.ts';
import type { TextPage } from '../../../src/contracts/texts.ts';
import { on, at } from '../../support/builders/instants.ts';
import { idOf } from './ids.ts';

export const processId = idOf('a', 1);
export const textId = idOf('a', 2);
export const paragraphIdOf = (number: number): string => idOf('a', 100 + number);
const process = { id: processId, title: 'Kommuneplanens samfunnsdel' };
const direction = { id: idOf('a', 50), text: 'Bygg tett ved knutepunkt', status: 'settled' } as const; // prettier-ignore

export function aTextPage(overrides: Partial<TextPage> = {}): TextPage {
  const head: NonNullable<TextPage['text']>['version'] = {
    ...{ version: 3, label: 'draft', madeBy: 'Petra Planlegger', frozenAt: null },
    sentToCouncilAt: null,
    madeAt: at('2026-11-05T08:00:00.000Z'),
  };
  return {
    process,
    ...{ mayWrite: true, isOfCityGovernment: false, maySendToCouncil: false },
    text: {
      ...{ id: textId, title: 'Samfunnsdel 2027', version: head, versions: [head] },
      paragraphs: [
        {
          ...{ id: paragraphIdOf(1), heading: 'Byer', text: 'Vi bygger byer.' },
          directions: [{ ...direction, verdict: null, why: '', version: 1 }],
          goals: [],
        },
        {
          ...{ id: paragraphIdOf(2), heading: '', text: 'Vi verner jorda.' },
          ...{ directions: [], goals: [] },
        },
      ],
    },
    directions: [direction],
    goals: [{ id: idOf('a', 60), kind: 'mainGoal', title: 'Attraktivt' }],
    ...overrides,
  };
}

export const aStatement = (
  number: number,
  overrides: Partial<SeenStatement> = {},
): SeenStatement => ({
  ...{ id: idOf('a', 200 + number), sender: `Velforening ${number}`, senderKind: 'organisation' },
  ...{ receivedOn: on('2026-12-01'), isLate: false, summary: 'Flere trær.', text: '' },
  ...{ paragraphIds: [paragraphIdOf(1)], openness: { kind: 'open' }, verdict: null, why: '' },
  ...{ version: 1 },
  ...overrides,
});

export function aHearingsPage(overrides: Partial<HearingsPage> = {}): HearingsPage {
  const phaseId = idOf('a', 10);
  const verdict = { outcome: 'partly', by: 'Petra Planlegger', at: at('2027-01-05T08:00:00.000Z') } as const; // prettier-ignore
  return {
    ...{ process, today: on('2026-12-10'), mayRun: true, text: { version: 3, paragraphs: 2 } },
    phases: [
      { id: phaseId, title: 'Høring', startsOn: on('2026-11-10'), endsOn: on('2026-12-22') },
      { id: idOf('a', 11), title: 'Ny høring', startsOn: on('2027-02-01'), endsOn: on('2027-02-10') }, // prettier-ignore
    ],
    rules: [{ rule: 'plan-hearing', paragraph: 'pbl § 11-14', amount: 6, unit: 'weeks' }],
    hearings: [
      {
        ...{ id: idOf('a', 20), phaseId, startsOn: on('2026-11-10'), endsOn: on('2026-12-22') },
        ...{ rule: 'plan-hearing', invitation: 'Si hva du mener.', parties: ['Fylkeskommunen'] },
        sent: { at: at('2026-11-10T08:00:00.000Z'), by: 'Petra Planlegger', textVersion: 2 },
        paragraphs: [{ id: paragraphIdOf(1), label: 'Byer' }],
        statements: [
          aStatement(1, { verdict, why: 'Noen trær.', version: 2 }),
          aStatement(2, { sender: '', senderKind: 'private-person', isLate: true }),
        ],
        ...{ closedStatements: 1, version: 2, withdrawn: [] },
      },
    ],
    ...overrides,
  };
}

export function aComparedParagraph(overrides: Partial<ComparedParagraph> = {}): ComparedParagraph {
  return {
    ...{ id: paragraphIdOf(1), kind: 'changed', isMoved: false },
    before: { heading: 'Byer', text: 'Vi bygger små byer.' },
    after: { heading: 'Byer', text: 'Vi bygger tette byer.' },
    words: {
      heading: [{ kind: 'same', text: 'Byer' }],
      text: [
        { kind: 'same', text: 'Vi bygger ' },
        { kind: 'removed', text: 'små' },
        { kind: 'added', text: 'tette' },
        { kind: 'same', text: ' byer.' },
      ],
    },
    directions: [{ ...direction, verdict: 'followed', why: 'Som bedt om.', version: 2 }],
    statements: [{ id: idOf('a', 201), summary: 'Flere trær.', verdict: null }],
    ...overrides,
  };
}

export function anAdoptionPage(overrides: Partial<AdoptionPage> = {}): AdoptionPage {
  return {
    ...{ process, plan: { id: idOf('a', 70), title: 'Samfunnsdelen' }, today: on('2027-01-21') },
    adoption: {
      ...{ body: 'Kommunestyret', decidedOn: on('2027-01-20'), reference: '4/27' },
      ...{ decision: 'Planen vedtas.', votes: { inFavour: 40, against: 3 }, voteText: '' },
      ...{
        replaced: [{ id: idOf('a', 71), title: 'Gammel plan' }],
        recordedBy: 'Petra Planlegger',
      },
      recordedAt: at('2027-01-21T09:00:00.000Z'),
    },
    comparison: {
      textId,
      before: { version: 2, at: at('2026-11-10T08:00:00.000Z') },
      after: { version: 4, at: at('2027-01-21T09:00:00.000Z'), isAdopted: true },
      paragraphs: [
        aComparedParagraph(),
        aComparedParagraph({
          ...{ id: paragraphIdOf(2), kind: 'same', words: null, directions: [], statements: [] },
          after: { heading: '', text: 'Vi verner jorda.' },
          before: { heading: '', text: 'Vi verner jorda.' },
        }),
        aComparedParagraph({
          ...{ id: paragraphIdOf(3), kind: 'removed', after: null, words: null },
          ...{ before: { heading: '', text: 'Vi bygger vei.' }, directions: [], statements: [] },
        }),
      ],
    },
    ...{ mayJudge: false, preparation: null },
    ...overrides,
  };
}
