import { randomIds } from '../../src/adapters/system/ids.ts';
import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import { previewSync, syncNow } from '../../src/app/people/sync-people.ts';
import { invariant } from '../../src/core/decision.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { uuid } from '../support/builders/ids.ts';
import { createFakeDirectory } from '../support/fakes/fake-directory.ts';
import { aDatabaseServer, withStores } from './parts/a-database.ts';
import { machine, printTable } from './parts/figures.ts';

/**
 * 5,000 people in 60 Entra groups, 10 of bodies and 50 of a role, held against an empty municipality (everybody is new), against one that agrees, and against one
 * from which every twentieth has left. Microsoft answers at once: what is measured is ours.
 *
 *   npx node tests/load/people-sync.bench.ts
 */
const people = Array.from({ length: 5_000 }, (_, index) => uuid(10_000 + index));
const perGroup = Math.ceil(people.length / 60);
const groupIds = Array.from({ length: 60 }, (_, index) => uuid(1_000 + index));
const groupsOf = (stays: (index: number) => boolean) =>
  Object.fromEntries(
    groupIds.map((id, group) => [
      id,
      people
        .slice(group * perGroup, (group + 1) * perGroup)
        .filter((_, index) => stays(group * perGroup + index)),
    ]),
  );

await using server = await aDatabaseServer();
const rows = await withStores(server, async ({ unitOfWork, municipalities, clock }) => {
  const municipality = aMunicipality({});
  await municipalities.register(municipality);
  const scope = mintScope(municipality.id);
  const by = mintMember(scope, uuid(1), ['administrator']);
  await unitOfWork.run(scope, async (tx) => {
    await tx.people.savePerson({
      ...{ id: uuid(1), entraObjectId: uuid(2), name: 'Administrator', language: 'nb' },
      roles: ['administrator'],
    });
    await tx.people.saveTerm({
      ...{ id: uuid(3), startsOn: '2000-01-01' as CivilDate, endsOn: '2199-12-31' as CivilDate },
    });
    await tx.people.saveParty({ id: uuid(4), label: 'Liste' });
    for (const [index, entraGroupId] of groupIds.slice(0, 10).entries())
      await tx.people.saveBody({
        ...{ id: uuid(100 + index), name: `Utvalg ${index}`, abbreviation: `U${index}` },
        ...{ noticeDays: 7, language: 'nb', entraGroupId },
      });
    await tx.peopleSync.saveRoleGroups(
      groupIds.slice(10).map((entraGroupId) => ({ entraGroupId, role: 'planner' })),
    );
  });
  const timed = async (name: string, stays: (index: number) => boolean) => {
    const directory = createFakeDirectory(groupsOf(stays));
    const deps = { unitOfWork, municipalities, clock, ids: randomIds, directory };
    const lookedFrom = performance.now();
    const seen = await previewSync(deps)(by);
    const looked = performance.now() - lookedFrom;
    invariant(!seen.refused, JSON.stringify(seen));
    const ranFrom = performance.now();
    const ran = await syncNow(deps)(by);
    const took = performance.now() - ranFrom;
    invariant(!ran.refused, JSON.stringify(ran));
    const changes = seen.value.changes.length.toLocaleString('en');
    return [name, changes, `${looked.toFixed(0)} ms`, `${took.toFixed(0)} ms`];
  };
  const allNew = await timed('everybody is new', () => true);
  await unitOfWork.run(scope, async (tx) => {
    const known = await tx.people.byObjectIds(people.slice(0, 10 * perGroup));
    for (const [index, account] of people.slice(0, 10 * perGroup).entries())
      await tx.people.saveMembership({
        ...{ bodyId: uuid(100 + Math.floor(index / perGroup)), termId: uuid(3), partyId: uuid(4) },
        ...{ personId: known.get(account)?.id ?? '', function: 'member', order: null },
      });
  });
  return [
    allNew,
    await timed('nothing has changed', () => true),
    await timed('every twentieth has left', (index) => index % 20 !== 0),
  ];
});
console.log(machine());
printTable(['people in 60 groups', 'changes', 'seen', 'done'], rows);
