import type { Adoption } from '../adoptions/adoption.ts';
import { externalIdOf, titled } from './einnsyn-thing.ts';
import type { EinnsynThing } from './einnsyn-thing.ts';

/** What a body has decided, in the words that everybody may read. */
export type ToldDecision = Pick<Adoption, 'id' | 'decidedOn' | 'reference' | 'decision'> & {
  readonly title: string;
  readonly body: string;
};

/** A body's decision as eInnsyn's `moetesak` of its own with its `vedtak`: it was made in a meeting that is not one of the workshop's. */
export function decisionThing(told: ToldDecision): EinnsynThing {
  const { id, decidedOn, reference, decision, title, body } = told;
  return {
    externalId: externalIdOf('moetesak', id),
    fields: {
      ...titled(reference === '' ? title : `${title} (${reference})`),
      moetesakstype: 'politisk',
      moetesaksaar: Number(decidedOn.slice(0, 4)),
      utvalg: body,
      vedtak: {
        externalId: externalIdOf('vedtak', id),
        dato: decidedOn,
        vedtakstekst: { tekstInnhold: decision, tekstFormat: 'text/plain' },
      },
    },
    parts: [],
  };
}
