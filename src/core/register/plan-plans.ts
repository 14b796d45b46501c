import type { Goal, GoalConflict } from '../goals/goal.ts';
import type { Plan } from '../plans/plan.ts';
import { asAdopted, withoutTemplate } from '../processes/process.ts';
import type { Phase, PlanningProcess } from '../processes/process.ts';
import type { LoadGiven, LoadItem, LoadProblem, StoredRegister } from './load-plan.ts';
import type { PhaseLine, ProcessLine, Register } from './register.ts';
import { changeOf, openSection, references } from './sections.ts';
import type { Section } from './sections.ts';

type Keyed = { readonly id: string; readonly key: string };

/** Plans, goals, conflicts and processes: they carry their keys in the database. */
export function planPlans(
  file: Register,
  stored: StoredRegister,
  bodies: Section,
  { namedId }: Pick<LoadGiven, 'namedId'>,
): { items: LoadItem[]; problems: LoadProblem[] } {
  const { find, findOrNull, problems: unknown } = references();
  const open = (
    name: string,
    lines: readonly { readonly key: string }[],
    kept: readonly Keyed[],
  ): Section =>
    openSection(name, lines, kept, {
      idFrom: (key) => namedId(`${name}:${key}`),
      isSame: () => false,
      keyOf: ({ key }) => key,
    });
  const plans = open('plans', file.plans, stored.plans);
  const goals = open('goals', file.goals, stored.goals);
  const conflicts = open('conflicts', file.conflicts, stored.conflicts);
  const processes = open('processes', file.processes, stored.processes);
  const items: LoadItem[] = [];
  const problems = [plans, goals, conflicts, processes].flatMap((section) => section.problems);

  for (const [index, { parent, adoptedBy, ...line }] of file.plans.entries()) {
    const path = `plans[${index}]`;
    const value: Plan = {
      ...line,
      id: plans.idOf(line.key) ?? '',
      parentId: findOrNull(plans, parent, `${path}.parent`),
      adoptedByBodyId: findOrNull(bodies, adoptedBy, `${path}.adoptedBy`),
      isExample: false,
    };
    const before = stored.plans.find(({ id }) => id === value.id);
    items.push({ kind: 'plan', path, key: line.key, value, ...changeOf(value, before) });
  }
  for (const [index, { parent, plan, ...line }] of file.goals.entries()) {
    const path = `goals[${index}]`;
    const value: Goal = {
      ...line,
      id: goals.idOf(line.key) ?? '',
      parentId: findOrNull(goals, parent, `${path}.parent`),
      planId: findOrNull(plans, plan, `${path}.plan`),
      ordinal: index + 1,
      isExample: false,
    };
    const before = stored.goals.find(({ id }) => id === value.id);
    items.push({ kind: 'goal', path, key: line.key, value, ...changeOf(value, before) });
  }
  for (const [index, { goals: touched, ...line }] of file.conflicts.entries()) {
    const path = `conflicts[${index}]`;
    const ids = touched.map((key, at) => find(goals, key, `${path}.goals[${at}]`));
    const value: GoalConflict = {
      ...line,
      id: conflicts.idOf(line.key) ?? '',
      goalIds: [...new Set(ids)].toSorted(),
    };
    const before = stored.conflicts.find(({ id }) => id === value.id);
    const sorted = before && { ...before, goalIds: before.goalIds.toSorted() };
    items.push({ kind: 'conflict', path, key: line.key, value, ...changeOf(value, sorted) });
  }
  for (const [index, line] of file.processes.entries()) {
    const path = `processes[${index}]`;
    const id = processes.idOf(line.key) ?? '';
    const before = stored.processes.find((process) => process.id === id);
    const { template, title, key } = line;
    const planId = findOrNull(plans, line.plan, `${path}.plan`);
    const phases = phasesOf(line, id, before, namedId);
    problems.push(...phaseProblems(line.phases, path));
    const value: PlanningProcess = {
      ...(before ?? withoutTemplate),
      ...{ id, key, template, title, planId, phases },
    };
    items.push({ kind: 'process', path, key, value, ...changeOf(value, before) });
  }
  return { items, problems: [...problems, ...unknown, ...rings(stored, items)] };
}

/** The file's phases in its order, then those that are stored and not in it: rounds may hang on them. */
function phasesOf(
  line: ProcessLine,
  processId: string,
  before: PlanningProcess | undefined,
  namedId: (name: string) => string,
): readonly Phase[] {
  const kept = before?.phases ?? [];
  const made = line.phases.map((phase): Omit<Phase, 'ordinal'> => {
    const own = namedId(`phase:${line.key}/${phase.key}`);
    const same =
      kept.find(({ id }) => id === own) ?? kept.find(({ title }) => title === phase.title);
    // A file says when and what; what has happened to the phase since stays.
    return {
      ...asAdopted(phase.startsOn, phase.endsOn),
      kind: phase.plannedRounds.length > 0 ? 'co-creation' : 'preparation',
      ...same,
      ...phase,
      id: same?.id ?? own,
      processId,
    };
  });
  const rest = kept.filter(({ id }) => !made.some((phase) => phase.id === id));
  return [...made, ...rest].map((phase, index): Phase => ({ ...phase, ordinal: index + 1 }));
}

function phaseProblems(phases: readonly PhaseLine[], path: string): readonly LoadProblem[] {
  return phases.flatMap(({ key, startsOn, endsOn, title }, index): readonly LoadProblem[] => {
    const at = `${path}.phases[${index}]`;
    const earlier = phases.slice(0, index);
    const problems: LoadProblem[] = [];
    if (earlier.some((phase) => phase.key === key))
      problems.push({ code: 'duplicate-key', path: at, facts: { key } });
    else if (earlier.some((phase) => phase.title === title))
      problems.push({ code: 'already-taken', path: `${at}.title`, facts: { value: title } });
    if (endsOn < startsOn)
      problems.push({ code: 'dates-reversed', path: at, facts: { startsOn, endsOn } });
    return problems;
  });
}

/** Plans, and goals, whose way up leads back to themselves. Told once per line that is part of one. */
function rings(stored: StoredRegister, items: readonly LoadItem[]): readonly LoadProblem[] {
  type Node = { readonly id: string; readonly key: string; readonly parentId: string | null };
  const told = (kind: 'plan' | 'goal', kept: readonly Node[]): readonly LoadProblem[] => {
    const wanted = items.flatMap((item) => (item.kind === kind ? [item] : []));
    const nodes = new Map<string, Node>(kept.map((node) => [node.id, node]));
    for (const { value } of wanted) nodes.set(value.id, value);
    return wanted.flatMap(({ path, value }): readonly LoadProblem[] => {
      const way: Node[] = [value];
      for (let above = parent(value); above; above = parent(above)) {
        if (above.id === value.id) {
          const keys = [...way, above].map(({ key }) => key).join(' → ');
          return [{ code: 'cycle', path: `${path}.parent`, facts: { way: keys } }];
        }
        if (way.includes(above)) return []; // a ring further up, told where it is
        way.push(above);
      }
      return [];
    });
    function parent(node: Node): Node | undefined {
      return node.parentId === null ? undefined : nodes.get(node.parentId);
    }
  };
  return [...told('plan', stored.plans), ...told('goal', stored.goals)];
}
