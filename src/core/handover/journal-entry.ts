import { formatPeriod } from '../time/format.ts';
import type { CivilDate } from '../time/instant.ts';
import { archiveCreator } from './archive-head.ts';
import { partiesOf } from './case-folder.ts';
import type { HandedCase, JournalPost } from './case-folder.ts';
import type { JournalNumber } from './case-numbers.ts';
import type { Handover } from './handover-term.ts';
import { noark, systemName } from './noark-words.ts';
import { element, requiredText, textElement } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

/** The running journal is whole and stays with the archive; the public one may be read by anybody. Both list the same posts. */
export type Journal = 'running' | 'public';

export function journalHead(
  handover: Handover,
  given: { readonly from: CivilDate; readonly to: CivilDate; readonly posts: number },
): XmlElement {
  return element('journalhode', [
    requiredText('journalStartDato', given.from),
    requiredText('journalSluttDato', given.to),
    ...textElement('seleksjon', `Valgperioden ${handover.termName}: ${days(handover)}`),
    requiredText('antallJournalposter', String(given.posts)),
    archiveCreator(handover),
  ]);
}

function days({ term }: Handover): string {
  return formatPeriod(term.startsOn, term.endsOn, 'nb');
}

/** One post as the journal lists it. What is kept back stands in no field of the public one. */
export function journalEntry(
  journal: Journal,
  handover: Handover,
  handed: HandedCase,
  post: JournalPost,
  number: JournalNumber,
): XmlElement {
  const isPublic = journal === 'public';
  const title = { running: textElement('tittel', post.title), public: [] }[journal];
  return element('journalregistrering', [
    element('saksmappe', [
      requiredText('mappeID', `${handed.year}/${handed.number}`),
      requiredText('saksaar', String(handed.year)),
      requiredText('sakssekvensnummer', String(handed.number)),
      ...(isPublic ? [] : [requiredText('tittel', handed.process.title)]),
      ...textElement('offentligTittel', handed.process.title),
      requiredText('administrativEnhet', handover.municipality.name),
      requiredText('saksansvarlig', handed.responsible, systemName),
    ]),
    element('journalpost', [
      requiredText('systemID', post.id),
      requiredText('registreringsID', `${number.year}/${number.sequence}`),
      requiredText('journalaar', String(number.year)),
      requiredText('journalsekvensnummer', String(number.sequence)),
      requiredText('journalpostnummer', String(number.inCase)),
      ...title,
      ...textElement('offentligTittel', post.publicTitle),
      ...textElement('skjermingMetadata', post.screening?.metadata[0]),
      requiredText('journaldato', post.on),
      requiredText('dokumentetsDato', post.on),
      requiredText('administrativEnhet', handover.municipality.name),
      requiredText('saksbehandler', post.handledBy, systemName),
      ...(post.screening
        ? [
            requiredText('tilgangsrestriksjon', noark.exempt),
            requiredText('skjermingshjemmel', post.screening.basis),
          ]
        : []),
      ...partiesOf(handover, post).map(({ kind, name, isScreened }) =>
        element('korrespondansepart', [
          requiredText('korrespondanseparttype', kind),
          requiredText(
            'korrespondansepartNavn',
            isPublic && isScreened ? noark.screenedName : name,
          ),
        ]),
      ),
    ]),
  ]);
}
