import type { GoalTexts } from './goals.nb.ts';

export const texts: GoalTexts = {
  title: 'Raud tråd',
  lead: 'Frå det kommunen vil, til det som blir gjort. Vel eit mål for å følgje tråden nedover og sjå vegen tilbake.',
  walkHint: 'Med tastaturet: piltastane flyttar i og mellom kolonnane, Enter vel.',
  vision: 'Visjon',
  kinds: {
    vision: 'Visjon',
    mainGoal: 'Hovudmål',
    subGoal: 'Delmål',
    strategy: 'Strategi',
    assignment: 'Oppdrag',
    task: 'Oppgåve',
  },
  columns: {
    mainGoal: 'Hovudmål',
    subGoal: 'Delmål',
    strategy: 'Strategiar',
    assignment: 'Oppdrag',
    task: 'Oppgåver',
  },
  reports: 'Rapportar',
  statuses: { 'on-track': 'I rute', delayed: 'Forseinka', done: 'Ferdig', stopped: 'Stansa' },
  share: (wellOff, reported) =>
    reported === 1
      ? wellOff === 1
        ? 'det eine rapporterte går bra'
        : 'det eine rapporterte går ikkje bra'
      : `${wellOff} av ${reported} rapporterte går bra`,
  notReported: 'Ikkje rapportert',
  findings: (count) => (count === 1 ? '1 funn' : `${count} funn`),
  findingWords: {
    'strategy-without-assignment': 'Strategi utan oppdrag',
    'assignment-without-task': 'Oppdrag utan oppgåve',
    'task-without-report': 'Oppgåve utan rapport',
    'goal-without-strategy': 'Mål utan strategi',
    orphan: 'Heng ikkje saman med noko over',
  },
  findingsBelow: 'Hol i tråden under dette',
  noFindings: 'Ingen hol i tråden her.',
  example: 'Eksempel',
  nothingHere: {
    mainGoal: 'Ingen hovudmål er lagde inn.',
    subGoal: 'Ingen delmål under dette.',
    strategy: 'Ingen strategiar under dette.',
    assignment: 'Ingen oppdrag under dette.',
    task: 'Ingen oppgåver under dette.',
  },
  noReports: 'Ingen rapportar under dette.',
  showAll: (count) => `Vis alle ${count}`,
  everything: 'Heile tråden',
  path: 'Vegen tilbake',
  chosen: 'Valt',
  inPlan: 'Står i',
  state: 'Status',
  ofWhat: (title) => `Om: ${title}`,
  conflicts: 'Målkonfliktar',
  conflictsAll: 'Desse måla dreg i kvar si retning. Dei blir ikkje løyste av at vi teier om dei.',
  conflictsOf: 'Målkonfliktar som vedkjem det du har valt.',
  noConflicts: 'Ingen kjende målkonfliktar vedkjem det du har valt.',
  against: 'mot',
  touches: 'Vedkjem',
  chain: 'Slik heng konfliktane saman',
  chainHint: 'Kvart ledd fører til det neste.',
  emptyTitle: 'Ingen mål er lagde inn enno',
  emptyText:
    'Når planleggjaren har lagt inn måla frå samfunnsdelen, kan du følgje tråden herifrå til rapportane.',
  unknownGoal: 'Målet i adressa finst ikkje lenger. Her er heile tråden.',
  below: (count, kind) => `${kind} (${count})`,
};
