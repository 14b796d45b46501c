import { proposedItems } from '../../src/core/wheels/proposed-items.ts';
import type { Span } from '../../src/core/wheels/occurrences.ts';
import type { WheelItem, WheelTime } from '../../src/core/wheels/wheel-item.ts';
import { exampleId } from './example-id.ts';
import { planId } from './example-plans.ts';

/** Made up, after Bærum's usual year: the budget is presented in October and adopted in December, tertial reports come in June and October. */
const ownDates: Readonly<Record<string, { readonly from: string; readonly to: string }>> = {
  'action-part': { from: '02-15', to: '10-11' },
  budget: { from: '12-08', to: '12-10' },
  'first-tertial': { from: '06-17', to: '06-24' },
  'second-tertial': { from: '10-28', to: '11-04' },
  'yearly-report': { from: '05-20', to: '06-17' },
};

export function exampleWheelItems(term: Span): readonly WheelItem[] {
  return proposedItems('nb', term, []).map(({ key, ...words }) => ({
    ...{ ...words, when: whenOf(key, words.when), id: exampleId(`wheel:${key}`) },
    link: key === 'society' ? { kind: 'plan', id: planId('kp-samfunnsdel') } : null,
    ...{ isRemoved: false, isExample: true },
  }));
}

function whenOf(key: string, proposed: WheelTime): WheelTime {
  const own = ownDates[key];
  if (!own || proposed.kind === 'dated') return proposed;
  return { kind: 'yearly', from: dayOf(own.from), to: dayOf(own.to) };
}

function dayOf(text: string) {
  return { month: Number(text.slice(0, 2)), day: Number(text.slice(3)) };
}
