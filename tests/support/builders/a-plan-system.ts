import type { DocumentModel } from '../../../src/core/documents/document-model.ts';
import type { PictureGiven } from '../../../src/core/plans/draw-picture-sheets.ts';
import { hierarchyOf } from '../../../src/core/plans/hierarchy.ts';
import type { Hierarchy } from '../../../src/core/plans/hierarchy.ts';
import { pictureDocument } from '../../../src/core/plans/picture-document.ts';
import { pictureWords } from '../../../src/core/plans/picture-words.ts';
import type { Plan } from '../../../src/core/plans/plan.ts';
import { aPlan } from './a-plan.ts';
import { at } from './instants.ts';

const kinds = [
  { level: 'elaboration', type: 'temaplan', horizonYears: 12 },
  { level: 'elaboration', type: 'kommunedelplan', horizonYears: 10 },
  { level: 'operations', type: 'virksomhetsplan', horizonYears: 1, treatment: 'administrative' },
  { level: 'action', type: 'handlingsplan', horizonYears: 4 },
  { level: 'reporting', type: 'rapport', horizonYears: 1 },
  { level: 'knowledge', type: 'kunnskapsgrunnlag', treatment: 'administrative' },
  { level: 'beside', type: 'planstrategi', horizonYears: 4 },
] as const satisfies readonly Partial<Plan>[];
const names = [
  'Temaplan for klima',
  'Plan for idrett, friluftsliv og fysisk aktivitet i alle deler av kommunen',
  'Kommunedelplansamordningsgruppearbeidsutvalgsmøteprotokollutkast',
  'Vann & avløp <2030>',
] as const;
const statuses = ['in-force', 'in-progress', 'in-force', 'ordered'] as const;

/** So many plans over every level, among them long names, stacks and examples; the first is the overall one, and the others build on it. */
export function aSystemOf(count: number): Hierarchy {
  const plans = Array.from({ length: count }, (_, n): Plan => {
    const key = `plan-${n}`;
    if (n === 0)
      return aPlan(key, { title: 'Samfunnsdelen', level: 'overall', type: 'samfunnsdel' });
    return aPlan(key, {
      ...kinds[n % kinds.length],
      title: `${names[n % names.length] ?? ''} ${n}`,
      status: statuses[n % statuses.length] ?? 'in-force',
      parentId: 'plan-0',
      isGroup: n % 5 === 0,
      isExample: n % 7 === 0,
    });
  });
  return hierarchyOf(plans);
}

export function pictureGiven(sheetHeight: number | null): PictureGiven {
  const said = { municipality: 'Bærum', date: '28. november 2026', filter: [] };
  return { words: pictureWords.nb, ...said, sheetHeight };
}

export function pictureDocumentOf(hierarchy: Hierarchy): DocumentModel {
  return pictureDocument(hierarchy, {
    ...{ language: 'nb', municipality: 'Bærum', subtitle: '28. november 2026' },
    ...{ identifier: 'baerum-plansystem-2026-11-28', createdAt: at('2026-11-28T12:00:00.000Z') },
  });
}
