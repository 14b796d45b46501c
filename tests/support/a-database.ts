import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Removes it; PostgreSQL waits some seconds for connections that are just being closed. */
  drop(): Promise<void>;
}

/** A migrated, empty database of one's own; `{ migrated: false }` for one without anything in it. */
export async function aDatabase(
  options: { readonly migrated?: boolean } = {},
): Promise<TestDatabase> {
  const source = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = options.migrated === false ? 'template0' : nameIn(source.ownerUrl);
  await administer(source.ownerUrl, `create database ${name} template ${template}`);
  return {
    ownerUrl: withName(source.ownerUrl, name),
    appUrl: withName(source.appUrl, name),
    drop: () => administer(source.ownerUrl, `drop database ${name}`),
  };
}

async function administer(ownerUrl: string, statement: string): Promise<void> {
  // Beside the template, which nobody may be connected to while it is copied.
  const client = new pg.Client({ connectionString: withName(ownerUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const nameIn = (url: string): string => new URL(url).pathname.slice(1);

function withName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
