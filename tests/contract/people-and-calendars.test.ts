import { aMunicipality } from '../support/a-municipality.ts';
import { createFakeAppInstallations } from '../support/fakes/fake-app-installations.ts';
import { createFakeCalendar } from '../support/fakes/fake-calendar.ts';
import { createFakeDirectory } from '../support/fakes/fake-directory.ts';
import { startLocalMicrosoft } from '../support/local-microsoft.ts';
import { calendarContract } from './calendar.contract.ts';
import { appInstallationsContract, directoryContract } from './directory.contract.ts';

const municipality = aMunicipality();
const tenantId = municipality.entraTenantId;
const idOf = (number: number): string =>
  `0190a000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const close = (): Promise<void> => Promise.resolve();

const people = Array.from({ length: 51 }, (_, index) => ({
  tenantId,
  objectId: idOf(index + 1),
  name: `Folkevalgt ${index + 1}`,
  userPrincipalName: `fv${index + 1}@proveby.example`,
  mail: `fv${index + 1}@proveby.example`,
}));
const guest = {
  tenantId,
  objectId: idOf(99),
  name: 'Gjest',
  userPrincipalName: 'gjest_annen.example#EXT#@proveby.example',
  mail: null,
};
const council = { tenantId, id: idOf(1001), name: 'Kommunestyret' };
const board = { tenantId, id: idOf(1002), name: 'Formannskapet' };
const ids = people.map(({ objectId }) => objectId);
const seed = {
  people: [...people, guest],
  // The board stands inside the council's group, and two of its members in both: each counts once.
  groups: [
    { ...board, memberIds: ids.slice(0, 11) },
    { ...council, memberIds: [board.id, ...ids.slice(9)] },
  ],
};
const microsoft = () => startLocalMicrosoft([municipality], seed, { groupPageSize: 20 });

calendarContract('in memory', () => {
  const calendar = createFakeCalendar([guest.objectId]);
  return Promise.resolve({
    calendar,
    municipality,
    organiserObjectId: idOf(1),
    attendeeObjectId: idOf(2),
    unreachableObjectId: guest.objectId,
    subjects: () => Promise.resolve(calendar.events().map(({ wish }) => wish.subject)),
    close,
  });
});

calendarContract('Graph', async () => {
  const { graph, issuer, address, close: stop } = await microsoft();
  return {
    calendar: graph.calendar,
    municipality,
    organiserObjectId: idOf(1),
    attendeeObjectId: idOf(2),
    unreachableObjectId: guest.objectId,
    subjects: async () => {
      const token = await issuer.issueAppToken({
        tenantId,
        clientId: 'test',
        resource: 'https://graph.microsoft.com',
        roles: [],
      });
      const answer = await fetch(`${address}/demo/graph/v1.0/users/${idOf(1)}/events`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      const { value } = (await answer.json()) as { value: { subject: string }[] };
      return value.map(({ subject }) => subject);
    },
    close: stop,
  };
});

directoryContract('in memory', () =>
  Promise.resolve({
    directory: createFakeDirectory({ [council.id]: ids }),
    municipality,
    groupId: council.id,
    memberIds: ids,
    close,
  }),
);

directoryContract('Graph', async () => {
  const { graph, close: stop } = await microsoft();
  return {
    directory: graph.directory,
    municipality,
    groupId: council.id,
    memberIds: ids,
    close: stop,
  };
});

appInstallationsContract('in memory', () =>
  Promise.resolve({
    installations: createFakeAppInstallations(),
    municipality,
    personObjectId: idOf(1),
    close,
  }),
);

appInstallationsContract('Graph', async () => {
  const { graph, close: stop } = await microsoft();
  return { installations: graph.installations, municipality, personObjectId: idOf(1), close: stop };
});
