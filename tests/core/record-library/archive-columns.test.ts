import { describe, expect, it } from 'vitest';
import { archiveColumns } from '../../../src/core/record-library/archive-columns.ts';
import { archiveViews, viewFields } from '../../../src/core/record-library/library-design.ts';

describe('the columns of the archive', () => {
  it('have ASCII names of their own that people never see, and an index wherever a value is unique', () => {
    const names = archiveColumns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, unique, indexed } of archiveColumns) {
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]{1,31}$/u);
      // SharePoint refuses uniqueness without an index.
      if (unique) expect(indexed, name).toBe(true);
    }
    // SharePoint allows 20 indexes in a library.
    expect(archiveColumns.filter(({ indexed }) => indexed).length).toBeLessThan(20);
  });

  it('are the only ones that views ask for, beside SharePoint’s own', () => {
    const known = new Set(['DocIcon', 'LinkFilename', ...archiveColumns.map(({ name }) => name)]);
    const asked = archiveViews.flatMap(({ query }) =>
      [...query.matchAll(/FieldRef Name='(\w+)'/gu)].map(([, name = '']) => name),
    );
    expect([...asked, ...viewFields].filter((name) => !known.has(name))).toEqual([]);
    expect(archiveViews.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });
});
