import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import type { ValidateFunction } from 'ajv/dist/2019.js';
import { parse } from 'yaml';

const file = new URL('../../../shared/schemas/einnsyn/einnsyn.openapi.yml', import.meta.url);

/** eInnsyn's own description of its interface is not part of this repository; without it the payloads are not held against it. */
export const einnsynIsDescribed = existsSync(file);
if (!einnsynIsDescribed)
  console.info(`eInnsyn's payloads are not held against its schema: ${file.pathname} is absent.`);

type Schema = {
  required?: string[];
  properties?: Record<string, { readOnly?: boolean; format?: string }>;
  unevaluatedProperties?: boolean;
};

/** Whole in themselves: a name that they do not know is a misspelling. */
const closed =
  /^(Moetemappe|Moetesak|Moetedokument)\.|^(Dokumentbeskrivelse|Dokumentobjekt|Vedtak|Moetesaksbeskrivelse)\./;
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function readSchemas(): Record<string, Schema> {
  const { components } = parse(readFileSync(file, 'utf8')) as {
    components: { schemas: Record<string, Schema> };
  };
  for (const [name, schema] of Object.entries(components.schemas)) {
    // What eInnsyn itself sets is asked of its answers only, and is not to be sent.
    const own = schema.properties ?? {};
    const set = new Set(Object.keys(own).filter((key) => own[key]?.readOnly));
    // Marked read-only by its text alone.
    if (name === 'Base.Base') set.add('id').add('deleted');
    if (schema.required) schema.required = schema.required.filter((key) => !set.has(key));
    schema.properties = Object.fromEntries(Object.entries(own).filter(([key]) => !set.has(key)));
    if (closed.test(name)) schema.unevaluatedProperties = false;
  }
  return components.schemas;
}

let validator: Ajv2019 | undefined;

function ajv(): Ajv2019 {
  if (validator) return validator;
  validator = new Ajv2019({ strict: false, allErrors: true });
  validator.addFormat('id', true);
  validator.addFormat('uri', (text) => URL.canParse(text));
  validator.addFormat('email', true);
  validator.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  validator.addFormat(
    'date-time',
    (text) => dateTime.test(text) && !Number.isNaN(Date.parse(text)),
  );
  validator.addSchema({ $id: 'einnsyn', components: { schemas: readSchemas() } });
  return validator;
}

/** What eInnsyn's own schema finds wrong with a payload: nothing, where it would take it. */
export function faultsOf(schema: string, payload: unknown): readonly string[] {
  const ref = `einnsyn#/components/schemas/${schema}`;
  const validate = ajv().getSchema(ref) as ValidateFunction;
  if (validate(payload)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
