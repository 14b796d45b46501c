/** A value as it is written in JSON to eInnsyn, with eInnsyn's own names. */
export type EinnsynValue =
  string | number | readonly EinnsynValue[] | { readonly [name: string]: EinnsynValue };
export type EinnsynFields = { readonly [name: string]: EinnsynValue };

/** What lies in a thing at eInnsyn and is looked after by itself there. */
export type EinnsynPart = {
  readonly collection: 'moetesak' | 'moetedokument';
  readonly externalId: string;
  readonly fields: EinnsynFields;
};

/** Something as eInnsyn is to have it: its own fields, and everything that is to lie in it. */
export type EinnsynThing = {
  readonly externalId: string;
  readonly fields: EinnsynFields;
  readonly parts: readonly EinnsynPart[];
};

/**
 * What a thing of ours is called at eInnsyn for ever: by it, what was sent is found again. It holds an id and nothing else, because everybody can read it.
 * @param id a UUID of ours
 */
export function externalIdOf(
  kind: 'moetemappe' | 'moetesak' | 'moeteinnkalling' | 'moeteprotokoll' | 'vedtak',
  id: string,
): string {
  return `urn:radslag:${kind}:${id}`;
}

/** What is public is all that is sent: the title that eInnsyn keeps for those with access is the same as everybody's. */
export function titled(title: string): EinnsynFields {
  return { offentligTittel: title, offentligTittelSensitiv: title };
}

/** A document that lies at an address of ours, to which eInnsyn sends its readers. */
export function documentFields(document: {
  readonly title: string;
  readonly file: {
    readonly address: string;
    /** As PRONOM calls it. */
    readonly format: string;
    /** Hexadecimal; null for a page that follows what it tells of. */
    readonly sha256: string | null;
  };
}): EinnsynFields {
  const { title, file } = document;
  return {
    tittel: title,
    tittelSensitiv: title,
    dokumentnummer: 1,
    tilknyttetRegistreringSom: 'hoveddokument',
    dokumentobjekt: [
      {
        referanseDokumentfil: file.address,
        format: file.format,
        ...(file.sha256 === null ? {} : { sjekksum: file.sha256, sjekksumAlgoritme: 'SHA-256' }),
      },
    ],
  };
}
