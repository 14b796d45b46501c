import { z } from 'zod';
import { instant } from './values.ts';

const driftCode = z.enum([
  'library-not-made', 'library-gone', 'library-in-another-site', 'one-library-for-both', 'library-renamed', 'content-type-missing', 'content-type-not-in-library', 'column-missing', 'column-under-other-name', 'column-of-other-kind', 'column-renamed', 'choice-missing', 'column-not-indexed', 'column-not-unique', 'column-required', 'permissions-inherited', 'versions-off', 'label-missing',
]); // prettier-ignore

/** GET /api/archive-drift: how the archive's site in SharePoint differs from how it was made. */
export const archiveDrift = z.object({
  mayLook: z.boolean(),
  latest: z
    .object({
      lookedAt: instant,
      refusal: z.enum(['no-access', 'not-found', 'refused']).nullable(),
      found: z.array(
        z.object({
          code: driftCode,
          library: z.enum(['open', 'restricted']).nullable(),
          subject: z.string(),
          since: instant,
          stops: z.boolean(),
        }),
      ),
    })
    .nullable(),
});
export type ArchiveDriftPage = z.infer<typeof archiveDrift>;
