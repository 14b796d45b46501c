import type { Language } from '../documents/document-model.ts';

/** What a part of a document may be screened by. The list is the municipality's to edit. Source: Noark 5 M500, M501; offentleglova § 12 [check]. */
export type AccessCode = {
  readonly key: string;
  /** Noark's tilgangsrestriksjon: "Unntatt offentlighet". */
  readonly restriction: string;
  /** Noark's skjermingshjemmel, as it is printed in the public variant: "offl. § 13 jf. fvl. § 13 første ledd nr. 1". */
  readonly basis: string;
  /** What it is for, in plain words. */
  readonly explanation: Readonly<Record<Language, string>>;
  /** The municipality has held it against the law; nothing is checked when it is shipped. */
  readonly isChecked: boolean;
  /** No longer to be chosen; what was screened by it keeps it. */
  readonly isRetired: boolean;
};

/** Noark's word for what may not be read by anybody (metadata catalogue, M500). */
export const usualRestriction = 'Unntatt offentlighet';

type Shipped = readonly [key: string, basis: string, nb: string, nn: string, en: string];

/** Source: offentleglova kapittel 3 and forvaltningsloven § 13, not all of it read in the primary text [check]: each is for the municipality to check. */
const shipped: readonly Shipped[] = [
  [
    'offl-13-personal',
    'offl. § 13 jf. fvl. § 13 første ledd nr. 1',
    'Opplysninger om noens personlige forhold, med taushetsplikt.',
    'Opplysningar om personlege forhold hos nokon, med teieplikt.',
    'Somebody’s personal circumstances, under a duty of confidentiality.',
  ],
  [
    'offl-13-business',
    'offl. § 13 jf. fvl. § 13 første ledd nr. 2',
    'Forretningshemmeligheter og drift som det har betydning for konkurransen å holde hemmelig.',
    'Forretningsløyndommar og drift som det har noko å seie for konkurransen å halde løynd.',
    'Business secrets whose disclosure would matter to competition.',
  ],
  [
    'offl-13',
    'offl. § 13',
    'Opplysninger med taushetsplikt etter en annen lov. Skriv hvilken.',
    'Opplysningar med teieplikt etter ei anna lov. Skriv kva for ei.',
    'Confidential under another statute. Say which.',
  ],
  [
    'offl-14',
    'offl. § 14 første ledd',
    'Dokument som er laget for kommunens egen, interne saksforberedelse.',
    'Dokument som er laga for den interne saksførebuinga i kommunen.',
    'Made for the municipality’s own internal preparation of a matter.',
  ],
  [
    'offl-15',
    'offl. § 15',
    'Råd og vurderinger som er hentet inn utenfra til intern saksforberedelse.',
    'Råd og vurderingar som er henta inn utanfrå til intern saksførebuing.',
    'Advice obtained from others for internal preparation.',
  ],
  [
    'offl-20',
    'offl. § 20',
    'Utenrikspolitiske interesser krever det.',
    'Utanrikspolitiske interesser krev det.',
    'Foreign policy interests require it.',
  ],
  [
    'offl-21',
    'offl. § 21',
    'Nasjonale forsvars- og sikkerhetsinteresser krever det.',
    'Nasjonale forsvars- og tryggingsinteresser krev det.',
    'National defence and security interests require it.',
  ],
  [
    'offl-22',
    'offl. § 22',
    'Dokument i visse saker om statsbudsjettet.',
    'Dokument i visse saker om statsbudsjettet.',
    'Certain matters of the national budget.',
  ],
  [
    'offl-23',
    'offl. § 23 første ledd',
    'Hensynet til kommunens økonomi, lønn, personale eller forhandlinger krever det.',
    'Omsynet til økonomien, lønna, personalet eller forhandlingane i kommunen krev det.',
    'The municipality’s finances, pay, staff or negotiations require it.',
  ],
  [
    'offl-24',
    'offl. § 24',
    'Kontroll, lovbrudd eller noens sikkerhet krever det.',
    'Kontroll, lovbrot eller tryggleiken til nokon krev det.',
    'Control measures, an offence or somebody’s safety require it.',
  ],
  [
    'offl-25',
    'offl. § 25',
    'Sak om tilsetting eller forfremmelse.',
    'Sak om tilsetjing eller forfremjing.',
    'A matter of appointment or promotion.',
  ],
  [
    'offl-26',
    'offl. § 26',
    'Eksamenssvar, bilder i personregister, fødselsnummer og liknende.',
    'Eksamenssvar, bilete i personregister, fødselsnummer og liknande.',
    'Examination papers, pictures in personal registers, identity numbers and the like.',
  ],
];

/** What the list holds until the municipality has changed it. */
export const shippedCodes: readonly AccessCode[] = shipped.map(([key, basis, nb, nn, en]) => ({
  ...{ key, basis, restriction: usualRestriction, explanation: { nb, nn, en } },
  ...{ isChecked: false, isRetired: false },
}));
