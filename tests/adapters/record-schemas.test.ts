import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/adapters/documents/render-json.ts';
import { recordSchemas } from '../../src/contracts/record-documents.ts';
import { publicProtocol } from '../../src/core/protocols/public-protocol.ts';
import { screenedProtocol } from '../../src/core/protocols/screened-protocol.ts';
import { packageManifest } from '../../src/core/records/package-manifest.ts';
import type { ProtocolContent } from '../../src/core/protocols/protocol.ts';
import { readArms } from '../../src/adapters/arms/read-arms.ts';
import { aFullProtocol } from '../support/builders/a-full-protocol.ts';
import { aProtocol } from '../support/builders/a-protocol.ts';
import { ids } from '../support/builders/ids.ts';
import { faultsIn } from '../support/faults-by-schema.ts';

const json = (content: ProtocolContent) => renderJson(content, content.schema);

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
const read = readArms(new TextEncoder().encode(svg));
const arms = read.refused ? undefined : { alternativeText: 'Våpen', picture: read.value };
const { outputs, approval: _none, ...first } = aFullProtocol();
const closed = { kind: 'closed', basis: 'offl. § 23', decision: 'Sak 41/26' } as const;

describe('the JSON beside each record', () => {
  it.each([
    ['protocol.v1', json(aProtocol())],
    ['protocol.v3', json(aFullProtocol())],
    ['protocol.v3', json(aFullProtocol({ present: [], absent: [], polls: [], questions: [], agenda: [] }))], // prettier-ignore
    ['protocol.v3', json(aFullProtocol({ reason: 'Feil', approval: { name: 'Åse Ås', as: 'chair', approvedAt: aProtocol().closedAt } }))], // prettier-ignore
    ['protocol.v3', json(aFullProtocol({ template: { name: '', opening: '', closing: '', ...(arms && { arms }) } }))], // prettier-ignore
    ['protocol.v3', json(aFullProtocol({ summary: 'rød\u202eanigiro \u0000 👩‍🚒 e\u0301 <b>' }))],
    ['protocol.v2', json({ ...aProtocol({ ...(outputs && { outputs }) }), schema: 'radslag.protocol.v2' })], // prettier-ignore
  ])('is as the published schema says: %s', (name, bytes) => {
    expect(faultsIn(name, bytes)).toEqual([]);
  });

  it('is as the schema of the public variant says for a closed meeting', () => {
    const variant = screenedProtocol(aFullProtocol({ openness: closed }));
    if (!variant) throw new Error('a closed meeting has a public variant');
    expect(faultsIn('screened-protocol.v1', renderJson(variant, variant.schema))).toEqual([]);
  });

  it('is as the schemas of minutes with something screened, and of their public variant, say', () => {
    const mark = { passage: 'summary:0', words: 'Kari', code: 'offl-14', basis: 'offl. § 14' };
    const law = { ...mark, id: ids.round, restriction: 'Unntatt offentlighet' };
    const whole = aFullProtocol({
      schema: 'radslag.protocol.v4',
      screening: [
        { ...law, place: 'whole' },
        { ...law, place: { start: 0, end: 4 } },
      ],
    });
    expect(faultsIn('protocol.v4', json(whole))).toEqual([]);
    const variant = publicProtocol(whole);
    if (!variant) throw new Error('something is screened');
    expect(faultsIn('public-protocol.v1', renderJson(variant, variant.schema))).toEqual([]);
  });

  it('is as the schemas of a day’s head and of a package say', () => {
    const head = {
      ...{ schema: 'radslag.audit-head.v1', language: 'nb', day: '2026-11-19' },
      municipality: { name: 'Prøveby', number: '9901' },
      ...{ firstSequence: 1, lastSequence: 2, headHash: 'a'.repeat(64), counts: [{ type: 'poll-opened', count: 2 }] }, // prettier-ignore
    } as const;
    expect(faultsIn('audit-head.v1', renderJson(head, head.schema))).toEqual([]);
    const file = {
      ...{ name: 'a.pdf', mediaType: 'application/pdf', size: 1, sha256: 'b'.repeat(64) },
      ...{ path: null, columns: { Utvalg: 'KS' } },
    };
    const manifest = packageManifest(
      { id: ids.round, library: 'open' },
      [file] as unknown as Parameters<typeof packageManifest>[1],
      { sequence: 7, hash: 'c'.repeat(64) },
    );
    const bytes = renderJson(manifest, 'radslag.package-manifest.v1');
    expect(faultsIn('package-manifest.v1', bytes)).toEqual([]);
  });

  it('is found out where it says more, less or something else', () => {
    const written = { ...aFullProtocol(), texts: ['Husk barna.'] };
    expect(faultsIn('protocol.v3', json(written))).toEqual(['/content must NOT have additional properties']); // prettier-ignore
    expect(faultsIn('protocol.v3', json({ ...first, schema: 'radslag.protocol.v3' }))).toContain("/content must have required property 'outputs'"); // prettier-ignore
    expect(faultsIn('protocol.v1', json(aFullProtocol()))).not.toEqual([]);
  });

  it.each(Object.keys(recordSchemas))('has its schema in the docs as it is served: %s', async (name) => {
    const schema = recordSchemas[name];
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../docs/schemas/${name}.json`);
  }); // prettier-ignore
});
