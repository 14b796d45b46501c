import { Ajv2020 } from 'ajv/dist/2020.js';
import { renderJson } from '../../src/adapters/documents/render-json.ts';
import { recordSchemas } from '../../src/contracts/record-documents.ts';

/** What is wrong with a file, by the published schema of its name; empty where nothing is. */
export function faultsIn(name: string, bytes: Uint8Array): readonly string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false, allowUnionTypes: true }); // prettier-ignore
  const validate = ajv.compile(recordSchemas[name] ?? { not: {} });
  validate(JSON.parse(new TextDecoder().decode(bytes)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`); // prettier-ignore
}

/** The same of what a record holds, by the schema that it names itself. */
export function faultsInContent(content: { readonly schema: string }): readonly string[] {
  return faultsIn(content.schema.replace(/^radslag\./u, ''), renderJson(content, content.schema));
}
