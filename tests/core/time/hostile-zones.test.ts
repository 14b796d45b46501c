import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const program = new URL('../../support/tell-time.ts', import.meta.url).pathname;

function toldIn(zone: string): unknown {
  const told = execFileSync(process.execPath, [program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  return JSON.parse(told);
}

describe('time in Oslo, told on a machine that stands elsewhere', () => {
  const zones = [
    'UTC',
    'Europe/Oslo',
    'Pacific/Kiritimati', // 14 hours ahead: another date for most of the day
    'Pacific/Pago_Pago', // 11 hours behind
    'America/St_Johns', // half an hour off, and its own daylight saving
    'Asia/Kathmandu', // three quarters off
    'Australia/Lord_Howe', // daylight saving of half an hour, the other way round the year
  ];

  it.each(zones)('is the same with the clock set to %s', (zone) => {
    expect(toldIn(zone)).toEqual({
      walls: [
        '2026-03-29 00:30',
        '2026-03-29 01:59',
        '2026-03-29 03:00',
        '2026-10-25 02:30',
        '2026-10-25 02:30',
        '2027-01-01 00:00',
        '2028-02-29 13:00',
      ],
      texts: [
        'søndag 29. mars 2026 kl. 00.30',
        'søndag 29. mars 2026 kl. 01.59',
        'søndag 29. mars 2026 kl. 03.00',
        'søndag 25. oktober 2026 kl. 02.30',
        'søndag 25. oktober 2026 kl. 02.30',
        'fredag 1. januar 2027 kl. 00.00',
        'tysdag 29. februar 2028 kl. 13.00',
      ],
      instants: [
        '2026-03-29T01:30:00.000Z',
        '2026-10-25T00:30:00.000Z',
        '2026-06-30T22:00:00.000Z',
      ],
      days: ['2026-03-30', '2026-10-26'],
      between: 245,
      later: '1970-01-01T01:30:00.000Z',
    });
  });
});
