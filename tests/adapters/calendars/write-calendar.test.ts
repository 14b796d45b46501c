import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../src/adapters/calendars/write-calendar.ts';
import type { CalendarFileEvent } from '../../../src/app/ports/calendar-files.ts';
import { at, on } from '../../support/builders/instants.ts';

const event = (overrides: Partial<CalendarFileEvent> = {}): CalendarFileEvent => ({
  ...{ uid: 'item-1@proveby.radslag', title: 'Årsbudsjett', description: '', place: '' },
  address: 'https://radslag.invalid/tab/wheels',
  when: { kind: 'days', startsOn: on('2026-12-01'), endsOn: on('2026-12-15') },
  ...{ sequence: 2, changedAt: at('2026-11-02T08:00:00.000Z') },
  ...overrides,
});
const write = (...events: CalendarFileEvent[]) =>
  writeCalendar({ name: 'Rådslag: Kommunestyret', language: 'nb', events });
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('a calendar file', () => {
  it('ends whole days on the day after the last, and makes nobody busy', () => {
    const [read1] = read(write(event()));
    expect(read1?.startDate.toString()).toBe('2026-12-01');
    expect(read1?.endDate.toString()).toBe('2026-12-16');
    expect(read1?.startDate.isDate).toBe(true);
    expect(read1?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it.each([
    ['in winter', '2026-11-19T16:00:00.000Z'],
    ['in summer', '2026-06-19T15:00:00.000Z'],
    ['in the hour that comes twice', '2026-10-25T00:30:00.000Z'],
    ['in the hour after the one that is skipped', '2027-03-28T01:30:00.000Z'],
  ])('gives meetings as instants in UTC: %s', (_when, startsAt) => {
    const when = { kind: 'instants', startsAt: at(startsAt), endsAt: at(startsAt) } as const;
    const [read1] = read(write(event({ when })));
    expect(read1?.startDate.toJSDate().toISOString()).toBe(startsAt);
    expect(read1?.startDate.zone.tzid).toBe('UTC');
  });

  it('carries what tells a program that something has changed, and nothing about when it was fetched', () => {
    const [read1] = read(write(event()));
    expect(read1?.uid).toBe('item-1@proveby.radslag');
    expect(read1?.sequence).toBe(2);
    for (const property of ['dtstamp', 'last-modified'])
      expect(String(read1?.component.getFirstPropertyValue(property))).toBe('2026-11-02T08:00:00Z');
    expect(write(event())).toBe(write(event()));
  });

  it('folds long lines at 75 octets without breaking a letter, and gives them back whole', () => {
    const title = 'Kjøpstadsøre på Åsgårdstrand; blå, grønn og \\ rød 🙂 '.repeat(6).trim();
    const description = 'Først.\nSå.';
    const text = write(event({ title, description }));
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).byteLength).toBeLessThanOrEqual(75);
    const [read1] = read(text);
    expect(read1?.summary).toBe(title);
    expect(read1?.description).toBe(description);
  });

  it('holds what a title says as a title, whatever it tries to be', () => {
    const title = 'Møte\r\nATTENDEE:mailto:a@b.invalid\nEND:VEVENT; , \\n\rX-A:1';
    const text = write(event({ title, place: 'Rom\u0007 1\u001a' }));
    const lines = text.split('\r\n').filter((line) => !line.startsWith(' '));
    expect(lines.filter((line) => /^(ATTENDEE|X-A)/.test(line))).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
    const [read1, ...others] = read(text);
    expect(others).toEqual([]);
    expect(read1?.summary).toBe('Møte \nATTENDEE:mailto:a@b.invalid\nEND:VEVENT; , \\n X-A:1');
    expect(read1?.location).toBe('Rom  1 ');
  });

  it('can be empty, so that programs clear what they had', () => {
    expect(read(write())).toEqual([]);
    expect(write()).toContain('METHOD:PUBLISH');
  });
});
