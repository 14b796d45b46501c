import type { Body } from '../../../src/core/people/person.ts';
import { ids } from './ids.ts';

/** A municipal council that wants seven days of notice; give what the test is about. */
export function aBody(overrides: Partial<Body> = {}): Body {
  return {
    id: ids.body,
    name: 'Kommunestyret',
    abbreviation: 'KS',
    noticeDays: 7,
    language: 'nb',
    entraGroupId: null,
    ...overrides,
  };
}
