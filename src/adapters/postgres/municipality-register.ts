import pg from 'pg';
import type { MunicipalityRegister } from '../../app/ports/stores.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { isUuid } from './uuid.ts';

interface MunicipalityRow {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly slug: string;
  readonly language: Municipality['language'];
  readonly governance: Municipality['governance'];
  readonly entra_tenant_id: string;
  readonly motto: string;
  readonly municipal_values: readonly string[];
  readonly sharepoint_site_id: string;
  readonly open_library_id: string;
  readonly restricted_library_id: string;
  readonly catalogue_app_id: string | null;
}

/** Asked for with every request, changed a few times a year: a municipality's row is looked at again after this long. */
const knownForMs = 5_000;

/**
 * Found through three functions that run as the owner, since before anybody is authorised row-level security shows nothing.
 * @param ownerUrl  used by `register` alone, for one short connection
 */
export function createMunicipalityRegister(options: {
  readonly pool: pg.Pool;
  readonly ownerUrl: string;
}): MunicipalityRegister {
  const { pool, ownerUrl } = options;
  const find = async (
    tenant: string | null,
    slug: string | null,
    id: string | null,
  ): Promise<Municipality | null> => {
    const { rows } = await pool.query<MunicipalityRow>(
      'select * from radslag.find_municipality($1, $2, $3)',
      [tenant, slug, id],
    );
    return rows[0] ? municipalityOf(rows[0]) : null;
  };

  const seen = new Map<string, { readonly municipality: Municipality; readonly until: number }>();
  const findTenant = async (tenant: string): Promise<Municipality | null> => {
    const known = seen.get(tenant);
    if (known && known.until > performance.now()) return known.municipality;
    const municipality = await find(tenant, null, null);
    // Only what is there: a tenant that is registered is let in at once, and strangers' tenants fill nothing.
    if (municipality) seen.set(tenant, { municipality, until: performance.now() + knownForMs });
    return municipality;
  };

  return {
    // What comes from a token or an address may be anything: what is no UUID is nobody's, and PostgreSQL reads no NUL.
    byTenant: async (tenant) => (isUuid(tenant) ? findTenant(tenant) : null),
    bySlug: async (slug) => (slug.includes('\0') ? null : find(null, slug, null)),
    byId: async (id) => (isUuid(id) ? find(null, null, id) : null),
    async all() {
      const { rows } = await pool.query<MunicipalityRow>(
        'select * from radslag.all_municipalities()',
      );
      return rows.map(municipalityOf);
    },
    async register(municipality) {
      const client = new pg.Client({ connectionString: ownerUrl });
      await client.connect();
      try {
        await client.query(registering, valuesOf(municipality));
        seen.delete(municipality.entraTenantId);
      } finally {
        await client.end();
      }
    },
  };
}

const registering = `
  insert into radslag.municipality (id, name, number, slug, language, governance, entra_tenant_id, motto, municipal_values,
    sharepoint_site_id, open_library_id, restricted_library_id, catalogue_app_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  on conflict (entra_tenant_id) do update set name = excluded.name, number = excluded.number, slug = excluded.slug,
    language = excluded.language, governance = excluded.governance, motto = excluded.motto,
    municipal_values = excluded.municipal_values, sharepoint_site_id = excluded.sharepoint_site_id,
    open_library_id = excluded.open_library_id, restricted_library_id = excluded.restricted_library_id,
    catalogue_app_id = excluded.catalogue_app_id`;

function valuesOf(municipality: Municipality): unknown[] {
  return [
    municipality.id,
    municipality.name,
    municipality.number,
    municipality.slug,
    municipality.language,
    municipality.governance,
    municipality.entraTenantId,
    municipality.motto,
    [...municipality.values],
    municipality.sharePoint.siteId,
    municipality.sharePoint.openLibraryId,
    municipality.sharePoint.restrictedLibraryId,
    municipality.catalogueAppId,
  ];
}

function municipalityOf(row: MunicipalityRow): Municipality {
  return {
    id: row.id,
    name: row.name,
    number: row.number,
    slug: row.slug,
    language: row.language,
    governance: row.governance,
    entraTenantId: row.entra_tenant_id,
    motto: row.motto,
    values: row.municipal_values,
    sharePoint: {
      siteId: row.sharepoint_site_id,
      openLibraryId: row.open_library_id,
      restrictedLibraryId: row.restricted_library_id,
    },
    catalogueAppId: row.catalogue_app_id,
  };
}
