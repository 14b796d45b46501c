import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  needDecided,
  needPage,
  planHistory,
  planRegister,
} from '../../src/contracts/plan-register.ts';
import { planPage } from '../../src/contracts/plans.ts';
import { problem } from '../../src/contracts/problems.ts';
import { created } from '../../src/contracts/rounds.ts';
import { aServer } from './a-server.ts';
import type { TestServer } from './a-server.ts';
import { townIds } from './a-town.ts';
import type { Who } from './a-town.ts';

const ids = townIds('a');
const facts = {
  title: 'Temaplan for natur',
  type: 'temaplan',
  level: 'elaboration',
  horizonYears: 10,
  parentId: ids.plan,
  treatment: 'political',
  treatmentReason: '',
  themes: ['natur'],
  committeeId: ids.body,
  summary: '',
};
const entry = { facts, status: 'in-progress', isGroup: false, adoption: null };

describe('the plan register over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => void (server = await aServer()));
  afterAll(() => server[Symbol.asyncDispose]());
  const post = (path: string, body: unknown, as: Who = 'planner') =>
    server.ask('POST', path, { as, body });
  const get = async (path: string, as: Who = 'member') => {
    const answer = await server.ask('GET', path, { as });
    expect(answer.status, answer.text).toBe(200);
    return answer.json();
  };
  const entered = async () => created.parse((await post('/api/plans', entry)).json()).id;

  it('takes a plan from entry to adoption, and tells its history', async () => {
    const plan = await entered();
    const old = await entered();
    const steps = [
      ['links', { version: 1, toId: ids.plan, kind: 'implements' }],
      ['replace', { version: 2, replaced: [{ planId: old, part: 'Kapittel 4' }] }],
      ['adopt', { version: 3, on: '2026-10-01', bodyId: ids.body, reference: '80/26' }],
      ['revise', { version: 4, on: '2026-10-02', reason: 'Nye tall', reference: '' }],
      ['start-work', { version: 5, on: '2026-10-03' }],
    ] as const;
    for (const [step, body] of steps) {
      const answer = await post(`/api/plans/${plan}/${step}`, body);
      expect(answer.status, answer.text).toBe(204);
    }
    const page = planPage.parse(await get(`/api/plans/${plan}`));
    expect(page).toMatchObject({
      plan: { status: 'in-force', adoptedOn: '2026-10-01', adoptedBy: 'Kommunestyret' },
      registration: { version: 6, marks: ['under-revision'], commands: [] },
    });
    // Two hang on it by now, in no promised order; only the one that was drawn by hand can be withdrawn.
    const link = page.registration.links.find(({ kind }) => kind === 'implements');
    const withdrawn = await post(`/api/plans/${plan}/links/${link!.id}/withdraw`, { version: 6 });
    expect(withdrawn.status, withdrawn.text).toBe(204);
    const closing = { version: 7, on: '2026-10-04', reason: 'Ferdig', reference: '' };
    expect((await post(`/api/plans/${plan}/close`, closing)).status).toBe(204);
    const { events } = planHistory.parse(await get(`/api/plans/${plan}/history`));
    expect(events.map(({ kind }) => kind)).toEqual([
      'closed', 'unlinked', 'work-started', 'revision-ordered', 'adopted', 'replacement-declared', 'linked', 'registered',
    ]); // prettier-ignore
  });

  it('keeps a plan’s documents, and lets no address in that is not a web page', async () => {
    const plan = await entered();
    const map = {
      title: 'Plankart',
      kind: 'map',
      address: 'https://example.org/kart.pdf',
      datedOn: null,
    };
    const path = `/api/plans/${plan}/documents`;
    const put = (version: number, body: object, id: string) =>
      server.ask('PUT', `${path}/${id}`, { as: 'planner', body: { version, ...body } });
    expect((await post(path, { version: 1, ...map })).status).toBe(204);
    const [document] = planPage.parse(await get(`/api/plans/${plan}`)).documents;
    expect(document).toMatchObject(map);
    expect((await put(2, { ...map, datedOn: '2024-05-15' }, document!.id)).status).toBe(204);
    const refused = async (version: number, address: string) => {
      const answer = await post(path, { version, ...map, address });
      return [answer.status, problem.parse(answer.json()).code];
    };
    expect(await refused(3, 'javascript:alert(1)')).toEqual([422, 'address-not-https']);
    expect(await refused(3, 'https://a:b@example.org/')).toEqual([422, 'address-with-credentials']);
    expect(await refused(3, map.address)).toEqual([409, 'document-already-there']);
    expect(await refused(2, 'https://example.org/')).toEqual([409, 'version-conflict']);
    expect((await post(`${path}/${document!.id}/withdraw`, { version: 3 })).status).toBe(204);
    const { events } = planHistory.parse(await get(`/api/plans/${plan}/history`));
    expect(events.slice(0, 2)).toMatchObject([
      { kind: 'document-withdrawn', details: { document: { title: 'Plankart' } } },
      { kind: 'document-changed', details: { earlierDocument: { datedOn: null } } },
    ]);
  });

  it('answers a stale version with 409 and what the other wrote', async () => {
    const plan = await entered();
    const edit = (title: string) =>
      server.ask('PUT', `/api/plans/${plan}`, {
        as: 'planner',
        body: { version: 1, facts: { ...facts, title } },
      });
    expect((await edit('Den enes')).status).toBe(204);
    const refused = await edit('Den andres');
    expect(refused.status).toBe(409);
    expect(problem.parse(refused.json())).toMatchObject({
      code: 'version-conflict',
      facts: { version: 2, theirs: { title: 'Den enes', themes: ['natur'] } },
    });
  });

  it('continues a plan of a former council, and shows everybody the register', async () => {
    const adoption = { on: '2018-04-25', bodyId: ids.body, reference: '' };
    const old = { ...entry, status: 'in-force', adoption };
    const plan = created.parse((await post('/api/plans', old)).json()).id;
    const marks = async () =>
      planRegister.parse(await get('/api/plan-register')).plans.find(({ id }) => id === plan)
        ?.marks;
    expect(await marks()).toEqual(['former-council']);
    const body = { version: 1, on: '2026-10-01', bodyId: ids.body, reference: '5/26' };
    expect((await post(`/api/plans/${plan}/continue`, body)).status).toBe(204);
    expect(await marks()).toEqual([]);
  });

  it('keeps a need test through to the plan that it ordered', async () => {
    const wish = { title: 'Plan for vann', type: 'temaplan', purpose: 'Rent vann', themes: ['natur'], goalIds: [ids.goal] }; // prettier-ignore
    const need = created.parse((await post('/api/plan-needs', wish)).json()).id;
    const page = needPage.parse(await get(`/api/plan-needs/${need}`));
    expect(page.overlaps.map(({ title }) => title)).toContain('Kommuneplanens samfunnsdel');
    const yes = { holds: true, because: '' };
    const decision = {
      outcome: 'plan',
      version: 1,
      answers: { 'theme-important': yes, 'purpose-clear': yes, feasible: yes, 'not-covered': yes },
      place: { parentId: ids.plan, committeeId: null, horizonYears: 8, orderedOn: '2026-10-01', reference: '' },
    }; // prettier-ignore
    const unexplained = await post(`/api/plan-needs/${need}/decide`, decision);
    expect([unexplained.status, problem.parse(unexplained.json()).code]).toEqual([
      422,
      'overlap-unexplained',
    ]);
    const because = { holds: true, because: 'Vann er ikke nevnt der' };
    const answers = { ...decision.answers, 'not-covered': because };
    const decided = await post(`/api/plan-needs/${need}/decide`, { ...decision, answers });
    const { planId } = needDecided.parse(decided.json());
    expect(await get(`/api/plans/${planId ?? ''}`)).toMatchObject({ plan: { status: 'ordered' } });
  });

  it('takes the target from a planner only', async () => {
    const set = (as: Who) =>
      server.ask('PUT', '/api/plan-register/target', { as, body: { activePlans: 55, version: 0 } });
    expect((await set('member')).status).toBe(403);
    expect((await set('planner')).status).toBe(204);
    expect(planRegister.parse(await get('/api/plan-register')).target.activePlans).toBe(55);
  });

  it.each([
    ['a plan without a title', '/api/plans', { ...entry, facts: { ...facts, title: ' ' } }],
    ['a day that does not exist', `/api/plans/${ids.plan}/start-work`, { version: 1, on: '2026-02-30' }],
    ['a type that nobody knows', '/api/plan-needs', { title: 'x', type: 'visjon', purpose: 'x', themes: [], goalIds: [] }],
  ])('refuses %s', async (_what, path, body) => {
    expect((await post(path, body)).status).toBe(400);
  }); // prettier-ignore
});
