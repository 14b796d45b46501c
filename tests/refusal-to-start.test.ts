import { describe, expect, it } from 'vitest';
import { refusalToStart } from '../src/refusal-to-start.ts';
import type { StartRefusal } from '../src/refusal-to-start.ts';

/** One of each; the compiler sees to it that none is left out. */
const each: { readonly [Code in StartRefusal['code']]: Extract<StartRefusal, { code: Code }> } = {
  'port-in-use': { code: 'port-in-use', port: 4870 },
  'reset-only-in-demo': { code: 'reset-only-in-demo' },
  'reset-of-given-database': { code: 'reset-of-given-database' },
  'database-unreachable': { code: 'database-unreachable', reason: 'ECONNREFUSED' },
  'no-database': { code: 'no-database', dataDir: '/srv/radslag' },
  'database-behind': { code: 'database-behind', name: '0002-answer-path.sql' },
  'data-folder-in-use': { code: 'data-folder-in-use', dataDir: '/srv/radslag', pid: 4711 },
  'server-too-old': { code: 'server-too-old', found: '14.2', needed: '15' },
  'database-not-utf8': { code: 'database-not-utf8', found: 'LATIN1' },
  'migration-changed': { code: 'migration-changed', name: '0001-foundation.sql' },
  'database-newer-than-app': { code: 'database-newer-than-app', name: '0009-later.sql' },
  'app-role-too-strong': { code: 'app-role-too-strong', role: 'postgres' },
  'app-role-not-in-group': { code: 'app-role-not-in-group', role: 'somebody' },
  'no-embedded-binaries': {
    code: 'no-embedded-binaries',
    platform: 'sunos-sparc',
    reason: 'no package',
  },
  'embedded-binaries-not-linkable': {
    code: 'embedded-binaries-not-linkable',
    link: 'libpq.so.5',
    reason: 'EROFS',
  },
  'cannot-run-as-root': { code: 'cannot-run-as-root', reason: 'unshare is forbidden' },
  'data-from-another-major': {
    code: 'data-from-another-major',
    dataDir: '/srv/radslag',
    found: '16',
    needed: '17',
  },
  'passwords-missing': { code: 'passwords-missing', file: '/srv/radslag/passwords.json' },
};

describe('a refusal to start', () => {
  it.each(Object.values(each))('says what happened and what to do: $code', (refusal) => {
    const { code, message } = refusalToStart(refusal);
    expect(code).toBe(refusal.code);
    expect(message).toMatch(/^(?:[A-Z]|--).{30,}\.$/u);
    for (const [name, fact] of Object.entries(refusal))
      if (name !== 'code') expect(message).toContain(String(fact));
  });

  it('says nothing of a process it does not know', () => {
    const { message } = refusalToStart({
      code: 'data-folder-in-use',
      dataDir: '/srv/radslag',
      pid: undefined,
    });
    expect(message).not.toContain('undefined');
    expect(message).not.toContain('process');
  });
});
