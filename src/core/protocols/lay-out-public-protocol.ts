import type { DocumentBlock, DocumentModel, Language } from '../documents/document-model.ts';
import { layOutProtocol } from './lay-out-protocol.ts';
import type { ProtocolContent } from './protocol.ts';
import type { PublicProtocol } from './public-protocol.ts';

type VariantWords = {
  readonly heading: string;
  readonly isPublic: string;
  readonly isWhole: string;
  readonly basis: string;
  readonly places: string;
};

const variantWords: Readonly<Record<Language, VariantWords>> = {
  nb: {
    heading: 'Skjermet',
    isPublic:
      'Dette er den offentlige utgaven. Noe er skjermet, og der det er tatt ut, står hjemmelen. Hele protokollen er arkivert. Du kan be kommunen om innsyn.',
    isWhole:
      'Dette er hele protokollen. I den offentlige utgaven er noe skjermet etter disse hjemlene.',
    basis: 'Hjemmel',
    places: 'Steder',
  },
  nn: {
    heading: 'Skjerma',
    isPublic:
      'Dette er den offentlege utgåva. Noko er skjerma, og der det er teke ut, står heimelen. Heile protokollen er arkivert. Du kan be kommunen om innsyn.',
    isWhole:
      'Dette er heile protokollen. I den offentlege utgåva er noko skjerma etter desse heimlane.',
    basis: 'Heimel',
    places: 'Stader',
  },
  en: {
    heading: 'Screened',
    isPublic:
      'This is the public variant. Something is screened, and its legal basis stands where it was taken out. The whole minutes are archived. You can ask the municipality for access.',
    isWhole:
      'These are the whole minutes. In the public variant something is screened by these bases.',
    basis: 'Basis',
    places: 'Places',
  },
};

/** The public variant as a document: the minutes with a neutral mark wherever something was taken out, and what that means. */
export function layOutPublicProtocol(content: PublicProtocol, version: number): DocumentModel {
  const { screened: _screened, ...rest } = content;
  const document = layOutProtocol({ ...rest, schema: 'radslag.protocol.v4' }, version);
  const words = variantWords[content.language];
  return {
    ...document,
    blocks: [{ kind: 'paragraph', text: words.isPublic }, ...document.blocks],
  };
}

/** What the whole minutes say of what their public variant is without; nothing where nothing is screened. */
export function layOutScreening({
  screening = [],
  language,
}: Pick<ProtocolContent, 'screening' | 'language'>): readonly DocumentBlock[] {
  if (screening.length === 0) return [];
  const words = variantWords[language];
  const byBasis = Map.groupBy(screening, ({ basis }) => basis);
  return [
    { kind: 'heading', level: 1, text: words.heading },
    { kind: 'paragraph', text: words.isWhole },
    {
      kind: 'table',
      caption: words.heading,
      columns: [{ title: words.basis }, { title: words.places, align: 'end' }],
      rows: [...byBasis].map(([basis, marks]) => [basis, String(marks.length)]),
    },
  ];
}
