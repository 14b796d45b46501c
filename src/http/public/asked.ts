import type { Request } from 'express';
import { mintPublicScope } from '../../app/authority-mint.ts';
import type { MunicipalityScope } from '../../app/authority.ts';
import type { Deps } from '../../app/deps.ts';
import { language } from '../../contracts/values.ts';
import type { Language } from '../../contracts/values.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { acceptedLanguage } from '../reader-language.ts';
import { isUuid } from '../uuid.ts';
import type { Reader } from './page.ts';

/** What somebody asks for of a municipality: nothing of who asks is in it but the language. */
export type Asked = {
  readonly municipality: Municipality;
  /** What anybody may read, and no more: the database holds to it. */
  readonly scope: MunicipalityScope;
  readonly reader: Reader;
  /** The id in the address; empty where there is none. */
  readonly id: string;
};

/**
 * How the language of an answer is found: a page follows the reader's browser where the address says nothing; a feed and data are fetched by programs, which ask
 * for none, and are in the municipality's own.
 */
export type Speaks = 'browser' | 'municipality';

/** `?lang=` before everything else. */
export function readerOf(
  req: Request,
  site: string,
  {
    municipality,
    speaks = 'browser',
  }: {
    readonly municipality?: Pick<Municipality, 'language'> | undefined;
    readonly speaks?: Speaks;
  } = {},
): Reader {
  const chosen = language.safeParse(req.query['lang']).data;
  const own: Language = municipality?.language ?? 'nb';
  const asked = speaks === 'browser' ? acceptedLanguage(req) : undefined;
  return {
    site,
    language: chosen ?? asked ?? own,
    link: (path) =>
      chosen === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${chosen}`,
  };
}

/** Was the language chosen in the address? Then the answer is the same whatever the browser asks for. */
export const isLanguageChosen = (req: Request): boolean =>
  language.safeParse(req.query['lang']).success;

/** What is asked for; null for an address that can mean nothing here. */
export async function askedIn(
  deps: Pick<Deps, 'municipalities'>,
  req: Request,
  site: string,
  speaks: Speaks,
): Promise<Asked | null> {
  const { slug, id } = req.params;
  if (id !== undefined && !isUuid(String(id))) return null;
  const municipality = await deps.municipalities.bySlug(String(slug));
  if (!municipality) return null;
  return {
    municipality,
    scope: mintPublicScope(municipality.id),
    reader: readerOf(req, site, { municipality, speaks }),
    id: id === undefined ? '' : String(id).toLowerCase(),
  };
}
