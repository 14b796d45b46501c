import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PackageFolder } from '../../app/ports/handover-package.ts';
import { decide, invariant, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { PackedFile } from '../../core/handover/extract-description.ts';
import { indexFile, packageFiles } from '../../core/handover/package-files.ts';
import { beginXmlFile } from './xml-file.ts';

const schemaFolder = new URL('./schemas/', import.meta.url);
const schemaNames = [
  ...new Set(Object.values(packageFiles).flatMap(({ schemas }) => [...schemas])),
];

/** The names that this product gives: letters, digits and a few signs, and never a step upwards. */
const plainPath = /^(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_][A-Za-z0-9._-]*$/;

/** A new package in a folder that is empty or not there: what lies in it already is never written over. */
export async function openPackageFolder(
  folder: string,
): Promise<Decision<PackageFolder, { readonly code: 'folder-not-empty' | 'folder-not-usable' }>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if ((await readdir(folder)).length > 0) return refuse({ code: 'folder-not-empty' });
  } catch {
    return refuse({ code: 'folder-not-usable' });
  }
  const made = new Set<string>();
  const put = async (path: string, bytes: Uint8Array): Promise<void> => {
    invariant(plainPath.test(path), `${path} is no path in a package`);
    const absolute = join(folder, path);
    const parent = dirname(absolute);
    if (!made.has(parent)) await mkdir(parent, { recursive: true, mode: 0o700 });
    made.add(parent);
    await writeFile(absolute, bytes, { flag: 'wx', mode: 0o600 });
  };
  return decide({
    begin({ path, root, namespace, schemas }) {
      return beginXmlFile(
        { absolute: join(folder, path), path },
        {
          prologue: '<?xml version="1.0" encoding="UTF-8"?>\n',
          name: root,
          attributes: {
            xmlns: namespace,
            'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
            'xsi:schemaLocation': `${namespace} ${schemas[0]}`,
            ...(root === 'addml' && { name: 'Noark 5-arkivuttrekk' }),
          },
          isIndented: true,
        },
      );
    },
    beginIndex(language) {
      return beginXmlFile(
        { absolute: join(folder, indexFile), path: indexFile },
        {
          prologue: '<!doctype html>\n',
          name: 'html',
          attributes: { lang: language },
          isIndented: false,
        },
      );
    },
    addDocument: put,
    async addSchemas() {
      const added = new Map<string, PackedFile>();
      for (const path of schemaNames) {
        const bytes = await readFile(new URL(path, schemaFolder));
        await put(path, bytes);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        added.set(path, { path, sha256, size: bytes.byteLength });
      }
      return added;
    },
  });
}
