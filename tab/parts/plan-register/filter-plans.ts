import type { PlanRegister } from '../../../src/contracts/plan-register.ts';

export type RegisterRow = PlanRegister['plans'][number];
export type RegisterFilter = {
  readonly text: string;
  /** A status; `active` for all that steer or are on their way; empty for all. */
  readonly status: string;
  readonly level: string;
  readonly theme: string;
  readonly committee: string;
  readonly mark: string;
};

/** What the register shows first: replaced and closed plans have left the active list, and are one choice or one search away. */
export const firstFilter: RegisterFilter = {
  text: '',
  status: 'active',
  level: '',
  theme: '',
  committee: '',
  mark: '',
};

const ended: readonly string[] = ['replaced', 'closed'];

/** A search looks through everything, those that have ended as well, so that nobody has to know that a plan was replaced to find it. */
export function filterPlans(
  plans: readonly RegisterRow[],
  filter: RegisterFilter,
): readonly RegisterRow[] {
  const words = filter.text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (wanted: string, given: string | null): boolean =>
    wanted === '' || wanted === (given ?? 'none');
  return plans.filter((plan) => {
    const said = [plan.title, ...plan.themes].join(' ').toLowerCase();
    const fitsStatus =
      filter.status === 'active'
        ? words.length > 0 || !ended.includes(plan.status)
        : holds(filter.status, plan.status);
    return (
      fitsStatus &&
      words.every((word) => said.includes(word)) &&
      holds(filter.level, plan.level) &&
      holds(filter.committee, plan.committeeId) &&
      (filter.theme === '' || plan.themes.includes(filter.theme)) &&
      (filter.mark === '' || plan.marks.some((mark) => mark === filter.mark))
    );
  });
}

const norwegian = new Intl.Collator('nb', { numeric: true });

/** By title, as one looks for a plan in a list. */
export function byTitle(plans: readonly RegisterRow[]): readonly RegisterRow[] {
  return plans.toSorted((a, b) => norwegian.compare(a.title, b.title));
}

/** Every theme that a plan has, once, in Norwegian order. */
export function themesOf(plans: readonly RegisterRow[]): readonly string[] {
  return [...new Set(plans.flatMap(({ themes }) => themes))].toSorted((a, b) =>
    a.localeCompare(b, 'nb'),
  );
}
