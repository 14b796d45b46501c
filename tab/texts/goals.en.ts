import type { GoalTexts } from './goals.nb.ts';

export const texts: GoalTexts = {
  title: 'Red thread',
  lead: 'From what the municipality wants to what is being done. Choose a goal to follow the thread down and see the way back.',
  walkHint: 'With the keyboard: arrow keys move within and between columns, Enter chooses.',
  vision: 'Vision',
  kinds: {
    vision: 'Vision',
    mainGoal: 'Main goal',
    subGoal: 'Sub-goal',
    strategy: 'Strategy',
    assignment: 'Assignment',
    task: 'Task',
  },
  columns: {
    mainGoal: 'Main goals',
    subGoal: 'Sub-goals',
    strategy: 'Strategies',
    assignment: 'Assignments',
    task: 'Tasks',
  },
  reports: 'Reports',
  statuses: { 'on-track': 'On track', delayed: 'Delayed', done: 'Done', stopped: 'Stopped' },
  share: (wellOff, reported) =>
    reported === 1
      ? wellOff === 1
        ? 'the one reported goes well'
        : 'the one reported does not go well'
      : `${wellOff} of ${reported} reported go well`,
  notReported: 'Not reported',
  findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  findingWords: {
    'strategy-without-assignment': 'Strategy without an assignment',
    'assignment-without-task': 'Assignment without a task',
    'task-without-report': 'Task without a report',
    'goal-without-strategy': 'Goal without a strategy',
    orphan: 'Not tied to anything above',
  },
  findingsBelow: 'Gaps in the thread below this',
  noFindings: 'No gaps in the thread here.',
  example: 'Example',
  nothingHere: {
    mainGoal: 'No main goals have been entered.',
    subGoal: 'No sub-goals below this.',
    strategy: 'No strategies below this.',
    assignment: 'No assignments below this.',
    task: 'No tasks below this.',
  },
  noReports: 'No reports below this.',
  showAll: (count) => `Show all ${count}`,
  everything: 'The whole thread',
  path: 'The way back',
  chosen: 'Chosen',
  inPlan: 'Stands in',
  state: 'Status',
  ofWhat: (title) => `About: ${title}`,
  conflicts: 'Goal conflicts',
  conflictsAll: 'These aims pull in different directions. Silence does not solve them.',
  conflictsOf: 'Goal conflicts that touch what you have chosen.',
  noConflicts: 'No known goal conflicts touch what you have chosen.',
  against: 'against',
  touches: 'Touches',
  chain: 'How the conflicts hang together',
  chainHint: 'Each link leads to the next.',
  emptyTitle: 'No goals have been entered yet',
  emptyText:
    'When the planner has entered the goals of the master plan, you can follow the thread from here to the reports.',
  unknownGoal: 'The goal in the address is no longer there. Here is the whole thread.',
  below: (count, kind) => `${kind} (${count})`,
};
