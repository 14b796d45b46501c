import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  dueView,
  processPreview,
  processShape,
  templateList,
} from '../../src/contracts/process-templates.ts';
import { processPage } from '../../src/contracts/processes.ts';
import { wheelsPage } from '../../src/contracts/wheels.ts';
import { created } from '../../src/contracts/rounds.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { personId, townIds } from './a-town.ts';
import type { Who } from './a-town.ts';

const draft = {
  ...{ template: 'planstrategi', title: 'Planstrategi 2027–31', planId: townIds('a').plan },
  ...{ responsibleId: personId('a', 'planner'), start: { kind: 'constitution', on: '2027-10-20' } },
};

describe('processes made from templates, over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => void (server = await aServer()));
  afterAll(() => server[Symbol.asyncDispose]());
  beforeEach(() => {
    server.at('2026-11-02T08:00:00.000Z');
  });
  const ask = (method: string, path: string, body?: unknown, as: Who = 'planner', of?: 'b') =>
    server.ask(method, path, { as, ...(body !== undefined && { body }), ...(of && { of }) });
  const make = async (given: object = {}) => {
    const answer = await ask('POST', '/api/processes', { ...draft, ...given });
    expect(answer.status, answer.text).toBe(201);
    return created.parse(answer.json()).id;
  };
  const shape = async (id: string, as: Who = 'planner') =>
    processShape.parse((await ask('GET', `/api/processes/${id}/shape`, undefined, as)).json());
  const templates = async () =>
    templateList.parse((await ask('GET', '/api/process-templates')).json());
  const copied = async () => {
    const body = { from: 'temaplan', name: 'Temaplan hos oss' };
    const answer = await ask('POST', '/api/process-templates', body, 'administrator');
    expect(answer.status, answer.text).toBe(201);
    const { id } = created.parse(answer.json());
    return (await templates()).templates.find(({ key }) => key === id)!;
  };
  const save = (template: Awaited<ReturnType<typeof copied>>, change: object, as: Who = 'administrator') => {
    const { key, copiedFrom: _, ...words } = template;
    return ask('PUT', `/api/process-templates/${key}`, { ...words, ...change }, as);
  }; // prettier-ignore

  it('are shown with dates and deadlines before they are made, and made as shown', async () => {
    const preview = processPreview.parse(
      (await ask('GET', '/api/process-preview?template=planstrategi&kind=constitution&on=2027-10-20')).json(),
    ); // prettier-ignore
    const adoption = preview.phases.find(({ key }) => key === 'adoption')!;
    expect(adoption.deadlines.map(({ rule, dueOn, brokenBy }) => [rule.paragraph, dueOn, brokenBy])).toEqual([
      ['pbl § 10-1', '2028-04-23', 0],
      ['pbl § 10-1', '2028-10-20', 0],
    ]); // prettier-ignore
    expect(adoption.endNotes).toEqual([]);
    const id = await make();
    const page = processPage.parse((await ask('GET', `/api/processes/${id}`)).json());
    expect(page.phases.map(({ title, startsOn, endsOn }) => [title, startsOn, endsOn])).toEqual(
      preview.phases.map(({ title, startsOn, endsOn }) => [title, startsOn, endsOn]),
    );
    expect((await shape(id)).process).toMatchObject({
      ...{ status: 'planned', template: 'Planstrategi', responsible: { name: 'Jon Moe' } },
    });
  });

  it('say when a day is a holiday or lies in the school summer', async () => {
    const { phases } = processPreview.parse(
      (await ask('GET', '/api/process-preview?template=temaplan&kind=start&on=2027-05-17')).json(),
    );
    expect(phases[0]?.startNotes).toEqual([{ kind: 'holiday', keys: ['constitution-day', 'whit-monday'] }]); // prettier-ignore
    expect(phases[1]?.startNotes).toEqual([{ kind: 'school-summer', isAssumed: true }]);
  });

  it('have what is due in each phase, which somebody marks as done and takes back', async () => {
    const id = await make();
    const workshops = (await shape(id)).phases[3]!;
    expect(workshops.dues.map(({ kind, dueOn, doneAt }) => [kind, dueOn, doneAt])).toEqual([
      ['letter', '2028-01-05', null],
      ['poll', '2028-01-29', null],
      ['check-in', '2028-02-22', null],
      ['product', '2028-02-22', null],
    ]);
    const checkIn = workshops.dues[2]!;
    const seen = await ask('GET', `/api/dues/${checkIn.id}`, undefined, 'facilitator');
    expect(dueView.parse(seen.json()).finding).not.toBeNull();
    for (const isDone of [true, true, false]) {
      expect((await ask('POST', `/api/dues/${checkIn.id}`, { isDone })).status).toBe(204);
      expect((await shape(id)).phases[3]!.dues[2]!.doneAt !== null).toBe(isDone);
    }
  });

  it('are cancelled for good, with a reason that everybody can read', async () => {
    const id = await make();
    const { version } = (await shape(id)).process;
    const cancel = { reason: 'Slått sammen med en annen', version };
    expect((await ask('POST', `/api/processes/${id}/cancel`, { ...cancel, reason: ' ' })).status).toBe(400); // prettier-ignore
    expect((await ask('POST', `/api/processes/${id}/cancel`, cancel)).status).toBe(204);
    expect((await shape(id, 'member')).process).toMatchObject({
      ...{ status: 'cancelled', cancellation: { reason: cancel.reason, by: 'Jon Moe' } },
    });
    const again = await ask('PUT', `/api/processes/${id}`, {
      ...{ title: 'Ny', planId: null, responsibleId: null, version: version + 1 },
    });
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('process-has-ended')]);
  });

  it('are on no wheel any more once they are cancelled', async () => {
    const title = 'Kort prosess';
    const id = await make({
      template: 'temaplan',
      title,
      start: { kind: 'start', on: '2026-11-02' },
    });
    const titles = async () =>
      wheelsPage
        .parse((await ask('GET', '/api/wheels')).json())
        .yearEvents.filter(({ link }) => link !== null && 'id' in link && link.id === id);
    expect(await titles()).not.toEqual([]);
    await ask('POST', `/api/processes/${id}/cancel`, { reason: 'Utgår', version: 1 });
    expect(await titles()).toEqual([]);
  });

  it('are edited by version, and keep what somebody else wrote', async () => {
    const id = await make();
    const { process, phases } = await shape(id);
    const words = { title: 'Ny tittel', planId: null, responsibleId: null };
    const [phase] = phases;
    const { title, purpose, expectation, products, plannedRounds, version } = phase!;
    const phaseWords = { title, purpose, expectation, products, plannedRounds, version };
    const put = (body: object) => ask('PUT', `/api/phases/${phase!.id}/words`, body);
    expect((await ask('PUT', `/api/processes/${id}`, { ...words, version: process.version })).status).toBe(204); // prettier-ignore
    expect((await put({ ...phaseWords, purpose: 'Ny hensikt' })).status).toBe(204);
    expect((await put(phaseWords)).status).toBe(409);
    expect(await shape(id)).toMatchObject({
      process: { title: 'Ny tittel', responsible: null },
      phases: [{ purpose: 'Ny hensikt', version: 2 }, {}, {}, {}, {}, {}],
    });
    const politician = {
      ...words,
      version: process.version,
      responsibleId: personId('a', 'chair'),
    };
    expect((await ask('PUT', `/api/processes/${id}`, politician)).status).toBe(404);
  });

  it('hear of a newer version of their template, and take over only what a person chooses', async () => {
    const template = await copied();
    const id = await make({ template: template.key, start: { kind: 'start', on: '2027-01-04' } });
    expect((await shape(id)).newer).toBeNull();
    const phases = template.phases.map((phase, index) => ({
      ...phase,
      purpose: index < 2 ? `Ny hensikt ${String(index)}` : phase.purpose,
    }));
    expect((await save(template, { phases })).status).toBe(204);
    expect((await save(template, { phases })).status).toBe(409);
    const { newer, process, phases: before } = await shape(id);
    expect(before[0]!.purpose).toBe(template.phases[0]!.purpose);
    expect(newer).toMatchObject({ from: 1, version: 2, differences: [{ key: 'mandate', fields: ['purpose'] }, { key: 'studies' }] }); // prettier-ignore
    const take = { keys: ['mandate'], templateVersion: 2, version: process.version };
    const taking = (body: object) => ask('POST', `/api/processes/${id}/template`, body);
    expect((await taking({ ...take, templateVersion: 1 })).status).toBe(409);
    expect((await taking(take)).status).toBe(204);
    const after = await shape(id);
    expect([after.newer, after.phases[0]!.purpose, after.phases[1]!.purpose]).toEqual([
      ...[null, 'Ny hensikt 0', template.phases[1]!.purpose],
    ]);
  });

  it('are made only from templates that hold together', async () => {
    const template = await copied();
    const answer = await save(template, { phases: [] });
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('template-without-phases')]); // prettier-ignore
    expect((await save(template, {}, 'planner')).status).toBe(403);
  });

  it('are shaped by staff alone, and never by another municipality', async () => {
    const id = await make();
    const { process, phases } = await shape(id);
    const due = phases[0]!.dues[0]!.id;
    const template = await copied();
    expect((await ask('POST', '/api/processes', draft, 'member')).status).toBe(403);
    const read = await ask('GET', '/api/process-templates', undefined, 'clerk');
    expect(templateList.parse(read.json()).staff).toEqual([]);
    const { key, copiedFrom: _, ...words } = template;
    const theirs: readonly (readonly [string, string, (object | undefined)?, Who?])[] = [
      ['GET', `/api/processes/${id}/shape`],
      ['PUT', `/api/processes/${id}`, { title: 'X', planId: null, responsibleId: null, version: process.version }],
      ['POST', `/api/processes/${id}/cancel`, { reason: 'X', version: process.version }],
      ['POST', `/api/processes/${id}/template`, { keys: [], templateVersion: 1, version: 1 }],
      ['PUT', `/api/phases/${phases[0]!.id}/words`, { title: 'X', purpose: '', expectation: '', products: [], plannedRounds: [], version: 1 }],
      ['POST', `/api/dues/${due}`, { isDone: true }],
      ['GET', `/api/dues/${due}`, undefined, 'facilitator'],
      ['GET', `/api/process-preview?template=${key}&kind=start&on=2027-01-04`],
      ['PUT', `/api/process-templates/${key}`, words, 'administrator'],
      ['POST', '/api/process-templates', { from: key, name: 'Vår' }, 'administrator'],
      ['POST', '/api/processes', { ...draft, template: key }],
      ['POST', '/api/processes', draft],
    ]; // prettier-ignore
    for (const [method, path, body, as = 'planner'] of theirs) {
      const answer = await ask(method, path, body, as, 'b');
      expect([answer.status, method, path, answer.text]).toEqual([404, method, path, expect.any(String)]); // prettier-ignore
    }
    expect((await shape(id)).process).toMatchObject({ title: draft.title, status: 'planned' });
  });
});
