import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Answer, Call, Route } from './answer.ts';
import { jsonBody, notFound, ok, problem } from './answer.ts';
import { getSchedule } from './schedule-answers.ts';
import type { LocalGraphSeed } from './seed.ts';
import type { LocalStore, StoredEvent } from './store.ts';

const moment = z.object({
  dateTime: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?$/),
  // The product writes in UTC; a local time that were read as UTC would be an hour wrong in silence.
  timeZone: z.literal('UTC'),
});
const eventWish = z.object({
  transactionId: z.string().max(255).optional(),
  subject: z.string().min(1),
  body: z.object({ contentType: z.literal('html'), content: z.string() }),
  start: moment,
  end: moment,
  location: z.object({ displayName: z.string() }),
  attendees: z.array(
    z.object({ emailAddress: z.object({ name: z.string(), address: z.email() }) }),
  ),
  isOnlineMeeting: z.boolean(),
});

/** Events in people's calendars. */
export function calendarRoutes(seed: LocalGraphSeed, store: LocalStore): readonly Route[] {
  const isHere = (call: Call): boolean =>
    seed.people.some(
      ({ objectId, tenantId }) => objectId === call.params['userId'] && tenantId === call.tenantId,
    );

  const create = (call: Call): Answer => {
    if (!isHere(call)) return notFound();
    const read = eventWish.safeParse(jsonBody(call));
    if (!read.success) return problem(400, 'ErrorInvalidRequest', z.prettifyError(read.error));
    const wish = read.data;
    const content = {
      subject: wish.subject,
      bodyHtml: wish.body.content,
      startsAt: instantOf(wish.start.dateTime),
      endsAt: instantOf(wish.end.dateTime),
      place: wish.location.displayName,
      attendees: wish.attendees.map(({ emailAddress }) => emailAddress),
      isOnlineMeeting: wish.isOnlineMeeting,
    };
    if (content.endsAt <= content.startsAt) {
      return problem(400, 'ErrorInvalidRequest', 'The event ends before it starts.');
    }
    const organiserId = call.params['userId'] ?? '';
    const transactionId = wish.transactionId ?? null;
    const same = store.events.find(
      (event) => event.organiserId === organiserId && event.transactionId === transactionId,
    );
    if (transactionId !== null && same) {
      // The same request again is answered with the event; another one under the same id is not.
      return sameContent(same, content)
        ? ok(graphEvent(same, call.ownAddress), 201)
        : problem(409, 'ErrorDuplicateTransactionId', 'The transaction id is in use.');
    }
    const event: StoredEvent = {
      id: `AAMk${randomUUID().replaceAll('-', '')}`,
      tenantId: call.tenantId,
      organiserId,
      createdAt: new Date().toISOString(),
      transactionId,
      ...content,
    };
    store.events.push(event);
    store.save();
    return ok(graphEvent(event, call.ownAddress), 201);
  };

  const found = (call: Call): number =>
    store.events.findIndex(
      (event) => event.id === call.params['eventId'] && event.organiserId === call.params['userId'],
    );

  const change = (call: Call): Answer => {
    const index = isHere(call) ? found(call) : -1;
    const before = store.events[index];
    if (!before) return notFound();
    const read = eventWish.safeParse(jsonBody(call));
    if (!read.success) return problem(400, 'ErrorInvalidRequest', z.prettifyError(read.error));
    const wish = read.data;
    const event: StoredEvent = {
      ...before,
      subject: wish.subject,
      bodyHtml: wish.body.content,
      startsAt: instantOf(wish.start.dateTime),
      endsAt: instantOf(wish.end.dateTime),
      place: wish.location.displayName,
      attendees: wish.attendees.map(({ emailAddress }) => emailAddress),
      // Once it has a meeting of its own, Outlook takes no further changes of it.
      isOnlineMeeting: before.isOnlineMeeting || wish.isOnlineMeeting,
    };
    if (event.endsAt <= event.startsAt) {
      return problem(400, 'ErrorInvalidRequest', 'The event ends before it starts.');
    }
    store.events[index] = event;
    store.save();
    return ok(graphEvent(event, call.ownAddress));
  };

  const cancel = (call: Call): Answer => {
    const index = isHere(call) ? found(call) : -1;
    if (index === -1) return notFound();
    store.events.splice(index, 1);
    store.save();
    return { status: 202 };
  };

  const list = (call: Call, chosen: (event: StoredEvent) => boolean): Answer =>
    isHere(call)
      ? ok({
          value: store.events
            .filter((event) => event.organiserId === call.params['userId'] && chosen(event))
            .map((event) => graphEvent(event, call.ownAddress)),
        })
      : notFound();

  const calendar = '^/v1\\.0/users/(?<userId>[^/]+)';
  return [
    {
      method: 'POST',
      path: new RegExp(`${calendar}/events$`),
      permission: 'token',
      handle: create,
    },
    {
      method: 'PATCH',
      path: new RegExp(`${calendar}/events/(?<eventId>[^/]+)$`),
      permission: 'token',
      handle: change,
    },
    {
      method: 'POST',
      path: new RegExp(`${calendar}/events/(?<eventId>[^/]+)/cancel$`),
      permission: 'token',
      handle: cancel,
    },
    {
      method: 'POST',
      path: new RegExp(`${calendar}/calendar/getSchedule$`),
      permission: 'token',
      handle: (call) => (isHere(call) ? getSchedule(call, seed, store) : notFound()),
    },
    {
      method: 'GET',
      path: new RegExp(`${calendar}/events$`),
      permission: 'token',
      handle: (call) => list(call, () => true),
    },
    {
      method: 'GET',
      path: new RegExp(`${calendar}/calendarView$`),
      permission: 'token',
      handle: (call) => {
        const from = call.query.get('startDateTime');
        const to = call.query.get('endDateTime');
        if (from === null || to === null) {
          return problem(400, 'ErrorInvalidParameter', 'A calendar view has a start and an end.');
        }
        return list(call, ({ startsAt, endsAt }) => startsAt < to && endsAt > from);
      },
    },
  ];
}

function instantOf(utc: string): string {
  return new Date(`${utc}Z`).toISOString();
}

function sameContent(event: StoredEvent, content: object): boolean {
  const stored = Object.fromEntries(
    Object.entries(event).filter(([name]) => Object.hasOwn(content, name)),
  );
  return JSON.stringify(sorted(stored)) === JSON.stringify(sorted({ ...content }));
}

function sorted(
  record: Readonly<Record<string, unknown>>,
): readonly (readonly [string, unknown])[] {
  return Object.entries(record).toSorted(([one], [other]) => one.localeCompare(other));
}

function graphEvent(event: StoredEvent, ownAddress: string): object {
  const joinUrl = `${ownAddress}/#${event.id}`;
  return {
    id: event.id,
    transactionId: event.transactionId,
    subject: event.subject,
    body: { contentType: 'html', content: event.bodyHtml },
    start: { dateTime: event.startsAt.replace('Z', '0000'), timeZone: 'UTC' },
    end: { dateTime: event.endsAt.replace('Z', '0000'), timeZone: 'UTC' },
    location: { displayName: event.place },
    attendees: event.attendees.map((emailAddress) => ({ type: 'required', emailAddress })),
    isOnlineMeeting: event.isOnlineMeeting,
    ...(event.isOnlineMeeting ? { onlineMeeting: { joinUrl } } : {}),
    webLink: joinUrl,
  };
}
