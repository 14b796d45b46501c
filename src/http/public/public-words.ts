import type { Language } from '../../contracts/values.ts';
import type { AlterableField } from '../../core/workshops/alter-round.ts';

export type PublicWords = {
  readonly skip: string;
  readonly places: string;
  readonly language: string;
  readonly publicPages: string;
  readonly about: string;
  readonly privacy: string;
  readonly terms: string;
  readonly municipalities: string;
  readonly noMunicipality: string;
  readonly meetingsOf: (municipality: string) => string;
  readonly meetingsLead: string;
  readonly outForHearing: string;
  readonly speakUntil: (day: string) => string;
  readonly hearingOver: string;
  readonly hearingPeriod: string;
  readonly hearingProcess: string;
  readonly askedParties: string;
  readonly hearingText: string;
  readonly underWay: string;
  readonly coming: string;
  readonly earlier: string;
  readonly noComing: string;
  readonly noMeetings: string;
  readonly hasProtocol: string;
  readonly closedMeeting: string;
  readonly isUnderWay: string;
  readonly isCancelled: string;
  readonly corrections: string;
  readonly corrected: string;
  readonly reason: string;
  readonly fromTo: (field: string, from: string, to: string) => string;
  readonly changed: Readonly<Record<AlterableField, string>>;
  readonly papers: string;
  readonly body: string;
  readonly meetingNumber: string;
  readonly time: string;
  readonly duration: string;
  readonly minutes: (count: number) => string;
  readonly place: string;
  readonly openness: string;
  readonly open: string;
  readonly closedBy: (basis: string) => string;
  readonly published: string;
  readonly closedExplained: string;
  readonly notice: string;
  readonly agenda: string;
  readonly clock: string;
  readonly item: string;
  readonly lead: string;
  readonly minutesColumn: string;
  readonly breakOf: (title: string) => string;
  readonly questions: string;
  readonly protocol: string;
  readonly archivedAt: (moment: string) => string;
  readonly protocolToCome: string;
  readonly files: string;
  readonly checksum: string;
  readonly checksumExplained: string;
  readonly notFound: string;
  readonly notFoundExplained: string;
};

export const publicWords: Readonly<Record<Language, PublicWords>> = {
  nb: {
    skip: 'Hopp til innholdet',
    places: 'Sider',
    language: 'Språk',
    publicPages: 'Offentlige møter',
    about:
      'Rådslag er kommunens verktøy for å lage planer sammen. Sidene bruker ikke informasjonskapsler og følger ingen.',
    privacy: 'Personvern',
    terms: 'Vilkår',
    municipalities: 'Kommuner',
    noMunicipality: 'Ingen kommune er lagt inn ennå.',
    meetingsOf: (municipality) => `Møter i ${municipality}`,
    meetingsLead:
      'Her står kunngjorte verkstedrunder, med dagsorden før møtet og protokoll etterpå. Verkstedene treffer ikke vedtak.',
    outForHearing: 'På høring nå',
    speakUntil: (day) => `Du kan si hva du mener til og med ${day}.`,
    hearingOver: 'Fristen for å uttale seg er ute.',
    hearingPeriod: 'Høringsperiode',
    hearingProcess: 'Prosess',
    askedParties: 'Bedt om å uttale seg',
    hearingText: 'Teksten',
    underWay: 'Pågår nå',
    coming: 'Kommer',
    earlier: 'Tidligere',
    noComing: 'Ingen møter er kunngjort framover.',
    noMeetings: 'Ingen møter er kunngjort ennå.',
    hasProtocol: 'Protokoll er lagt ut',
    closedMeeting: 'Lukket møte',
    isUnderWay: 'Møtet er i gang.',
    isCancelled: 'Møtet er avlyst',
    corrections: 'Endringer etter kunngjøringen',
    corrected: 'Kunngjøringen er rettet',
    reason: 'Grunn',
    fromTo: (field, from, to) => `${field}: ${to} (før: ${from})`,
    changed: {
      time: 'Tid',
      duration: 'Varighet i minutter',
      place: 'Sted',
      'meeting-form': 'Møteformen er endret',
      openness: 'Åpenhet',
      title: 'Tittel',
      purpose: 'Hensikten er endret',
      agenda: 'Dagsordenen er endret',
      questions: 'Spørsmålene til politikken er endret',
      notice: 'Teksten i kunngjøringen er endret',
    },
    papers: 'Dokumenter',
    body: 'Organ',
    meetingNumber: 'Møtenummer',
    time: 'Tid',
    duration: 'Varighet',
    minutes: (count) => `${count} minutter`,
    place: 'Sted',
    openness: 'Åpenhet',
    open: 'Åpent for alle',
    closedBy: (basis) => `Lukket, hjemmel: ${basis}`,
    published: 'Kunngjort',
    closedExplained:
      'Møtet er lukket. Dagsorden, spørsmål og det som ble sagt, er derfor ikke offentlig. Av protokollen blir en offentlig utgave lagt ut. Du kan be kommunen om innsyn.',
    notice: 'Kunngjøring',
    agenda: 'Dagsorden',
    clock: 'Kl.',
    item: 'Punkt',
    lead: 'Leder punktet',
    minutesColumn: 'Minutter',
    breakOf: (title) => (title.startsWith('Pause') ? title : `Pause: ${title}`),
    questions: 'Spørsmål til politikken',
    protocol: 'Protokoll',
    archivedAt: (moment) => `Arkivert ${moment}.`,
    protocolToCome: 'Protokollen legges ut her når den er arkivert.',
    files: 'Filer',
    checksum: 'SHA-256',
    checksumExplained:
      'Kontrollsummen viser at filen er den som ble arkivert: regn den ut av filen du lastet ned, og sammenlign.',
    notFound: 'Vi finner ikke siden',
    notFoundExplained:
      'Adressen kan være skrevet feil, eller innholdet er ikke offentlig. Gå til de offentlige møtene og let derfra.',
  },
  nn: {
    skip: 'Hopp til innhaldet',
    places: 'Sider',
    language: 'Språk',
    publicPages: 'Offentlege møte',
    about:
      'Rådslag er verktøyet kommunen bruker for å lage planar saman. Sidene bruker ikkje informasjonskapslar og følgjer ingen.',
    privacy: 'Personvern',
    terms: 'Vilkår',
    municipalities: 'Kommunar',
    noMunicipality: 'Ingen kommune er lagd inn enno.',
    meetingsOf: (municipality) => `Møte i ${municipality}`,
    meetingsLead:
      'Her står kunngjorde verkstadrundar, med dagsorden før møtet og protokoll etterpå. Verkstadene gjer ikkje vedtak.',
    outForHearing: 'På høyring no',
    speakUntil: (day) => `Du kan seie kva du meiner til og med ${day}.`,
    hearingOver: 'Fristen for å uttale seg er ute.',
    hearingPeriod: 'Høyringsperiode',
    hearingProcess: 'Prosess',
    askedParties: 'Bedne om å uttale seg',
    hearingText: 'Teksten',
    underWay: 'Går føre seg no',
    coming: 'Kjem',
    earlier: 'Tidlegare',
    noComing: 'Ingen møte er kunngjorde framover.',
    noMeetings: 'Ingen møte er kunngjorde enno.',
    hasProtocol: 'Protokollen er lagd ut',
    closedMeeting: 'Lukka møte',
    isUnderWay: 'Møtet er i gang.',
    isCancelled: 'Møtet er avlyst',
    corrections: 'Endringar etter kunngjeringa',
    corrected: 'Kunngjeringa er retta',
    reason: 'Grunn',
    fromTo: (field, from, to) => `${field}: ${to} (før: ${from})`,
    changed: {
      time: 'Tid',
      duration: 'Lengd i minutt',
      place: 'Stad',
      'meeting-form': 'Møteforma er endra',
      openness: 'Openheit',
      title: 'Tittel',
      purpose: 'Formålet er endra',
      agenda: 'Dagsordenen er endra',
      questions: 'Spørsmåla til politikken er endra',
      notice: 'Teksten i kunngjeringa er endra',
    },
    papers: 'Dokument',
    body: 'Organ',
    meetingNumber: 'Møtenummer',
    time: 'Tid',
    duration: 'Lengd',
    minutes: (count) => `${count} minutt`,
    place: 'Stad',
    openness: 'Openheit',
    open: 'Ope for alle',
    closedBy: (basis) => `Lukka, heimel: ${basis}`,
    published: 'Kunngjort',
    closedExplained:
      'Møtet er lukka. Dagsorden, spørsmål og det som vart sagt, er difor ikkje offentleg. Av protokollen blir ei offentleg utgåve lagd ut. Du kan be kommunen om innsyn.',
    notice: 'Kunngjering',
    agenda: 'Dagsorden',
    clock: 'Kl.',
    item: 'Punkt',
    lead: 'Leier punktet',
    minutesColumn: 'Minutt',
    breakOf: (title) => (title.startsWith('Pause') ? title : `Pause: ${title}`),
    questions: 'Spørsmål til politikken',
    protocol: 'Protokoll',
    archivedAt: (moment) => `Arkivert ${moment}.`,
    protocolToCome: 'Protokollen blir lagd ut her når han er arkivert.',
    files: 'Filer',
    checksum: 'SHA-256',
    checksumExplained:
      'Kontrollsummen viser at fila er den som vart arkivert: rekn han ut av fila du lasta ned, og samanlikn.',
    notFound: 'Vi finn ikkje sida',
    notFoundExplained:
      'Adressa kan vere skriven feil, eller innhaldet er ikkje offentleg. Gå til dei offentlege møta og leit derifrå.',
  },
  en: {
    skip: 'Skip to the content',
    places: 'Pages',
    language: 'Language',
    publicPages: 'Public meetings',
    about:
      'Rådslag is the municipality’s tool for making plans together. These pages use no cookies and follow nobody.',
    privacy: 'Privacy',
    terms: 'Terms',
    municipalities: 'Municipalities',
    noMunicipality: 'No municipality is registered yet.',
    meetingsOf: (municipality) => `Meetings in ${municipality}`,
    meetingsLead:
      'Published workshop rounds, with the agenda before the meeting and the protocol after it. Workshops decide nothing.',
    outForHearing: 'Out for hearing now',
    speakUntil: (day) => `You can say what you think until ${day}.`,
    hearingOver: 'The deadline for speaking has passed.',
    hearingPeriod: 'Hearing period',
    hearingProcess: 'Process',
    askedParties: 'Asked to speak',
    hearingText: 'The text',
    underWay: 'Under way',
    coming: 'Coming',
    earlier: 'Earlier',
    noComing: 'No coming meetings have been announced.',
    noMeetings: 'No meetings have been announced yet.',
    hasProtocol: 'The protocol is available',
    closedMeeting: 'Closed meeting',
    isUnderWay: 'The meeting is under way.',
    isCancelled: 'The meeting is cancelled',
    corrections: 'Changes after the notice',
    corrected: 'The notice was corrected',
    reason: 'Reason',
    fromTo: (field, from, to) => `${field}: ${to} (was: ${from})`,
    changed: {
      time: 'Time',
      duration: 'Minutes',
      place: 'Place',
      'meeting-form': 'The form of the meeting has changed',
      openness: 'Openness',
      title: 'Title',
      purpose: 'The purpose has changed',
      agenda: 'The agenda has changed',
      questions: 'The questions to the politicians have changed',
      notice: 'The text of the notice has changed',
    },
    papers: 'Papers',
    body: 'Body',
    meetingNumber: 'Meeting number',
    time: 'Time',
    duration: 'Duration',
    minutes: (count) => `${count} minutes`,
    place: 'Place',
    openness: 'Openness',
    open: 'Open to everybody',
    closedBy: (basis) => `Closed, legal basis: ${basis}`,
    published: 'Announced',
    closedExplained:
      'The meeting is closed, so its agenda, its questions and what was said are not public. A public variant of its minutes will be available here. You may ask the municipality for access.',
    notice: 'Notice',
    agenda: 'Agenda',
    clock: 'Time',
    item: 'Item',
    lead: 'Led by',
    minutesColumn: 'Minutes',
    breakOf: (title) => (title.startsWith('Break') ? title : `Break: ${title}`),
    questions: 'Questions to the politicians',
    protocol: 'Protocol',
    archivedAt: (moment) => `Archived on ${moment}.`,
    protocolToCome: 'The protocol will be available here once it is archived.',
    files: 'Files',
    checksum: 'SHA-256',
    checksumExplained:
      'The checksum shows that a file is the one that was archived: compute it from the file you downloaded, and compare.',
    notFound: 'We cannot find this page',
    notFoundExplained:
      'The address may be mistyped, or the content is not public. Go to the public meetings and look from there.',
  },
};
