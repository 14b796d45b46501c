import type { WheelEvent } from '../../../src/contracts/wheels.ts';

/** Where something in a wheel leads; undefined where it leads nowhere. */
export function pathOf(link: WheelEvent['link']): string | undefined {
  if (link === null) return undefined;
  if (!('id' in link)) return `/${link.kind}`;
  return `/${link.kind === 'process' ? 'processes' : `${link.kind}s`}/${link.id}`;
}

export function rowId(number: number): string {
  return `wheel-row-${String(number)}`;
}

/** Goes to a thing's row in the list, and unfolds what hides it. */
export function openRow(number: number): void {
  const row = document.getElementById(rowId(number));
  if (!row) return;
  const folds = [...row.querySelectorAll('details')];
  for (let above = row.parentElement; above; above = above.parentElement)
    if (above instanceof HTMLDetailsElement) folds.push(above);
  for (const fold of folds) fold.open = true;
  row.focus();
}
