import { planLevel, planStatus } from '../../../src/contracts/plans.ts';

/** What is chosen of the plan system; the address carries it, so that it can be shared and survives a reload. */
export type PlanChoice = Readonly<
  Record<'level' | 'status' | 'theme' | 'committee' | 'term', string>
>;
export const choiceNames = ['level', 'theme', 'committee', 'status', 'term'] as const;

/** In the address a theme is a topic: `theme` there is how the tab looks. */
const inAddress = { level: 'level', status: 'status', theme: 'topic', committee: 'committee', term: 'term' } as const; // prettier-ignore

/** Reads a choice from the address. A level or status that there is none of is let be. */
export function choiceIn(query: URLSearchParams): PlanChoice {
  const of = (name: keyof PlanChoice): string => query.get(inAddress[name]) ?? '';
  const known = (value: string, options: readonly string[]): string =>
    options.includes(value) ? value : '';
  return {
    level: known(of('level'), planLevel.options),
    status: known(of('status'), planStatus.options),
    theme: of('theme'),
    committee: of('committee'),
    term: of('term'),
  };
}

/** The address of the page with another choice; what else stands in it stays. */
export function addressOf(choice: PlanChoice, query: URLSearchParams): string {
  const next = new URLSearchParams(query);
  for (const name of choiceNames)
    if (choice[name] === '') next.delete(inAddress[name]);
    else next.set(inAddress[name], choice[name]);
  const written = next.toString();
  return written === '' ? '/plans' : `/plans?${written}`;
}

/** The choice as the API takes it; empty for everything. */
export function queryOf(choice: PlanChoice): string {
  const query = new URLSearchParams();
  for (const name of choiceNames) if (choice[name] !== '') query.set(name, choice[name]);
  return query.toString();
}

export const everything: PlanChoice = { level: '', status: '', theme: '', committee: '', term: '' };
