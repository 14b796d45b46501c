import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { register } from '../../src/contracts/register.ts';
import { planTypes } from '../../src/core/plans/plan.ts';
import { aRegister } from '../support/builders/a-register.ts';

const problems = (file: unknown): readonly string[] =>
  (register.safeParse(file).error?.issues ?? []).map(({ path }) => z.core.toDotPath(path));
const format = 'radslag-register/1';

describe('the register file’s form', () => {
  it('takes a file with nothing but its form, and leaves every section empty', () => {
    const { terms, people, plans, processes } = register.parse({ format });
    expect([terms, people, plans, processes]).toEqual([[], [], [], []]);
  });

  it('names every place that is wrong at once, misspelt words too', () => {
    const file = {
      format,
      terms: [{ key: '2023', startsOn: '2023-02-30', endsOn: '2027-09-30' }],
      bodies: [{ key: 'ks', name: 'Kommunestyret', abbreviation: 'Ks', noticeDays: -1 }],
      people: [{ key: 'o l a', entraObjectId: 'ola', name: ' ', role: 'politician' }],
    };
    expect(problems(file)).toEqual([
      'terms[0].startsOn',
      'bodies[0].abbreviation',
      'bodies[0].noticeDays',
      'people[0].key',
      'people[0].entraObjectId',
      'people[0].name',
      'people[0]',
    ]);
  });

  it('refuses another version of the form', () => {
    expect(problems({ format: 'radslag-register/2' })).toEqual(['format']);
    expect(problems([])).toHaveLength(1);
  });

  it('knows every type of plan that the product knows', () => {
    const plans = planTypes.map((type, index) => ({
      ...{ key: `p${index}`, title: type, type, level: 'overall' },
      ...{ treatment: 'political', status: 'in-force' },
    }));
    expect(aRegister({ plans }).plans.map(({ type }) => type)).toEqual(planTypes);
  });

  it('takes the example that the operations manual gives', async () => {
    const manual = await readFile(new URL('../../docs/operations.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n([^]*?)```/u.exec(manual) ?? [];
    const file = example.replace('<object id in Entra>', '0190a000-0000-4000-8000-0000000000d1');
    expect(problems(JSON.parse(file))).toEqual([]);
  });

  it('is published as JSON Schema, which asks for no more than what must be given', () => {
    const schema = z.toJSONSchema(register, { io: 'input' });
    expect(schema.required).toEqual(['format']);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties?.['people']).toMatchObject({
      items: { required: ['key', 'entraObjectId', 'name'] },
    });
  });
});
