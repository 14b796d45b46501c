import { z } from 'zod';
import type { LibraryItem } from '../../app/ports/microsoft.ts';

/** The part of Graph's driveItem that we keep. */
export const driveItem = z
  .object({
    id: z.string(),
    eTag: z.string(),
    cTag: z.string().nullish(),
    webUrl: z.string(),
    size: z.number(),
  })
  .transform(({ id, eTag, cTag, webUrl, size }): LibraryItem => ({
    itemId: id,
    eTag,
    cTag: cTag ?? null,
    webUrl,
    size,
  }));
