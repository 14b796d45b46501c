import type { Finding, GoalKind } from '../../src/contracts/goals.ts';

export const texts = {
  title: 'Rød tråd',
  lead: 'Fra det kommunen vil, til det som blir gjort. Velg et mål for å følge tråden nedover og se veien tilbake.',
  walkHint: 'Med tastaturet: piltastene flytter i og mellom kolonnene, Enter velger.',
  vision: 'Visjon',
  kinds: {
    vision: 'Visjon',
    mainGoal: 'Hovedmål',
    subGoal: 'Delmål',
    strategy: 'Strategi',
    assignment: 'Oppdrag',
    task: 'Oppgave',
  } satisfies Record<GoalKind, string>,
  columns: {
    mainGoal: 'Hovedmål',
    subGoal: 'Delmål',
    strategy: 'Strategier',
    assignment: 'Oppdrag',
    task: 'Oppgaver',
  } satisfies Record<Exclude<GoalKind, 'vision'>, string>,
  reports: 'Rapporter',
  statuses: {
    'on-track': 'I rute',
    delayed: 'Forsinket',
    done: 'Ferdig',
    stopped: 'Stanset',
  },
  /** Worst status, then the share that goes well. */
  share: (wellOff: number, reported: number) =>
    reported === 1
      ? wellOff === 1
        ? 'det ene rapporterte går bra'
        : 'det ene rapporterte går ikke bra'
      : `${wellOff} av ${reported} rapporterte går bra`,
  notReported: 'Ikke rapportert',
  findings: (count: number) => (count === 1 ? '1 funn' : `${count} funn`),
  findingWords: {
    'strategy-without-assignment': 'Strategi uten oppdrag',
    'assignment-without-task': 'Oppdrag uten oppgave',
    'task-without-report': 'Oppgave uten rapport',
    'goal-without-strategy': 'Mål uten strategi',
    orphan: 'Henger ikke sammen med noe over',
  } satisfies Record<Finding['code'], string>,
  findingsBelow: 'Hull i tråden under dette',
  noFindings: 'Ingen hull i tråden her.',
  example: 'Eksempel',
  nothingHere: {
    mainGoal: 'Ingen hovedmål er lagt inn.',
    subGoal: 'Ingen delmål under dette.',
    strategy: 'Ingen strategier under dette.',
    assignment: 'Ingen oppdrag under dette.',
    task: 'Ingen oppgaver under dette.',
  } satisfies Record<Exclude<GoalKind, 'vision'>, string>,
  noReports: 'Ingen rapporter under dette.',
  showAll: (count: number) => `Vis alle ${count}`,
  everything: 'Hele tråden',
  path: 'Veien tilbake',
  chosen: 'Valgt',
  inPlan: 'Står i',
  state: 'Status',
  ofWhat: (title: string) => `Om: ${title}`,
  conflicts: 'Målkonflikter',
  conflictsAll: 'Disse målene trekker i hver sin retning. De løses ikke ved å være stille om dem.',
  conflictsOf: 'Målkonflikter som berører det du har valgt.',
  noConflicts: 'Ingen kjente målkonflikter berører det du har valgt.',
  against: 'mot',
  touches: 'Berører',
  chain: 'Slik henger konfliktene sammen',
  chainHint: 'Hvert ledd fører til det neste.',
  emptyTitle: 'Ingen mål er lagt inn ennå',
  emptyText:
    'Når planleggeren har lagt inn målene fra samfunnsdelen, kan du følge tråden herfra til rapportene.',
  unknownGoal: 'Målet i adressen finnes ikke lenger. Her er hele tråden.',
  below: (count: number, kind: string) => `${kind} (${count})`,
};
export type GoalTexts = typeof texts;
