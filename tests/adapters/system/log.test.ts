import { describe, expect, it } from 'vitest';
import { createLog } from '../../../src/adapters/system/log.ts';

function written(use: (log: ReturnType<typeof createLog>) => void, level = 'info') {
  const lines: string[] = [];
  use(createLog(level, { write: (line) => void lines.push(line) }));
  return lines;
}

const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJvbGEifQ.c2lnbmF0dXJl';

describe('the log', () => {
  it('writes one JSON line per message, with time, level and facts', () => {
    const [line, ...more] = written((log) => {
      log.warn('a job failed', { job: 'sweep', attempts: 2 });
    });
    expect(more).toEqual([]);
    expect(JSON.parse(line ?? '')).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u) as unknown,
      job: 'sweep',
      attempts: 2,
      msg: 'a job failed',
    });
  });

  it('stays quiet below its level', () => {
    expect(written((log) => log.info('started'), 'warn')).toEqual([]);
  });

  it.each([
    ['under its name', { password: 'hemmelig' }],
    [
      'under its name in other letters',
      { Authorization: 'Basic hemmelig', SECRET_BOT_PASSWORD: 'hemmelig' },
    ],
    [
      'several steps down',
      { request: { headers: { cookie: 'hemmelig', list: [{ clientSecret: 'hemmelig' }] } } },
    ],
    [
      'in a database address',
      { cause: 'connect to postgres://radslag:hemmelig@db.example/radslag failed' },
    ],
    [
      'in an address with a password that holds a colon',
      { cause: 'https://a:b:hemmelig@example/' },
    ],
    ['in a header inside a text', { cause: 'sent Bearer hemmelig and was refused' }],
    ['in a form inside a text', { cause: 'client_secret=hemmelig&grant_type=client_credentials' }],
    ['in a fault', { cause: new Error('postgres://u:hemmelig@db/x') }],
  ])('never writes a secret %s', (_, facts) => {
    const [line] = written((log) => log.error('something went wrong', facts));
    expect(line).toContain('something went wrong');
    expect(line).toContain('[hidden]');
    expect(line).not.toContain('hemmelig');
  });

  it('never writes a signed token, in facts or in the message', () => {
    const lines = written((log) => log.error(`refused ${token}`, { cause: `bad ${token}` }));
    expect(lines.join()).not.toContain('eyJ');
  });

  it('ends where facts refer to themselves', () => {
    const facts: Record<string, unknown> = { name: 'ring' };
    facts['self'] = facts;
    expect(written((log) => log.info('round', facts))).toHaveLength(1);
  });

  it('writes ids, addresses and times as they are', () => {
    const facts = {
      path: '/api/polls/0190a000',
      roundId: '0190a000',
      at: '2026-11-21T08:00:00.000Z',
    };
    const [line] = written((log) => log.info('request', facts));
    expect(JSON.parse(line ?? '')).toMatchObject(facts);
  });
});
