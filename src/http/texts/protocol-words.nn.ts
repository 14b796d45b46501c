import { formatMoment } from '../../core/time/format.ts';
import type { ProblemWords } from './problem-catalogue.ts';

export const protocolsInNynorsk = {
  'protocol-in-other-state': ({ status }) => ({
    title: 'Protokollen er komen vidare',
    detail: {
      drafting: 'Han ligg hos sekretæren, og ein kan ikkje svare på han no. Ingenting er lagra.',
      'in-correction': 'Han er til retting hos dei som var til stades. Ingenting er endra.',
      'for-approval':
        'Han ligg til godkjenning. Ta han tilbake først, så kan han endrast. Ingenting er lagra.',
      frozen:
        'Han er godkjend og blir ikkje endra meir. Ei retting krev ein ny versjon med grunngiving.',
    }[status],
  }),
  'passage-locked': {
    title: 'Denne staden kan ikkje skrivast om',
    detail:
      'Det som vart spurt om, talt eller avgjort, står som det var. Skriv ein merknad i staden. Ingenting er lagra.',
  },
  'passage-empty': {
    title: 'Her må det stå noko',
    detail: 'Ei overskrift eller eit innspel kan ikkje vere tomt. Ingenting er lagra.',
  },
  'no-such-attendee': ({ name }) => ({
    title: 'Personen står ikkje på lista',
    detail: `${name} er ikkje blant medlemene og vara til organet den dagen. Ingenting er lagra. Last sida på nytt.`,
  }),
  'no-place-to-take': ({ name }) => ({
    title: 'Det er ingen plass å ta',
    detail: `Berre ein vara møter for ein medlem, og ${name} må vere ein medlem som står i protokollen. Ingenting er lagra.`,
  }),
  'outside-the-meeting': ({ time }) => ({
    title: 'Møtet var ikkje i gang då',
    detail: `Klokka ${time.replace(':', '.')} er før møtet vart sett eller etter at det vart heva. Ingenting er lagra. La feltet stå tomt for heile møtet.`,
  }),
  'left-before-arriving': ({ name }) => ({
    title: 'Tidspunkta passar ikkje saman',
    detail: `${name} kan ikkje gå før ho eller han kom. Rett det eine av dei to. Ingenting er lagra.`,
  }),
  'passages-conflict': {
    title: 'Nokon andre har skrive i det same',
    detail:
      'Begge tekstane er viste. Det du skreiv, er ikkje borte. Vel kva som skal stå, og lagre igjen.',
  },
  'identity-number-in-protocol': ({ passages }) => ({
    title: 'Protokollen inneheld eit fødselsnummer',
    detail: `Det kan ikkje publiserast. ${passages.length === 1 ? 'Éin stad' : `${passages.length} stader`} er merkt. Ta nummeret bort, og prøv igjen. Ingenting er sendt.`,
  }),
  'mark-without-place': ({ passages }) => ({
    title:
      passages.length === 1
        ? 'Ei skjerming har mista plassen sin'
        : 'Nokre skjermingar har mista plassen sin',
    detail: 'Orda er skrivne om. Merk dei på nytt, eller ta bort merket. Ingenting er sendt.',
  }),
  'meeting-is-screened-whole': {
    title: 'Møtet var lukka',
    detail:
      'Den offentlege utgåva seier berre at møtet vart halde. Det er ingenting å merkje. Ingenting er lagra.',
  },
  'no-such-passage': {
    title: 'Staden finst ikkje lenger',
    detail: 'Protokollen er skriven om. Last sida på nytt. Ingenting er lagra.',
  },
  'no-such-mark': {
    title: 'Merket er alt teke bort',
    detail: 'Ingenting er endra. Last sida på nytt.',
  },
  'nothing-to-screen': {
    title: 'Det er ingen ord å skjerme der',
    detail: 'Merk orda i teksten, og prøv igjen. Ingenting er lagra.',
  },
  'access-code-not-listed': {
    title: 'Heimelen kan ikkje veljast',
    detail:
      'Han er teken ut av bruk, eller står ikkje på lista. Vel ein annan. Ingenting er lagra.',
  },
  'access-code-left-out': ({ bases }) => ({
    title: 'Ein heimel manglar på lista',
    detail: `Noko kan vere skjerma etter han: ${bases.join(', ')}. Ta han ut av bruk i staden. Ingenting er lagra.`,
  }),
  'nobody-was-present': {
    title: 'Ingen er førte som til stades',
    detail: 'Då er det ingen å sende til. Protokollen kan godkjennast utan retting.',
  },
  'correction-ends-in-past': {
    title: 'Fristen har vore',
    detail: 'Ingenting er sendt. Vel ein dag som ikkje har vore.',
  },
  'not-asked-to-correct': {
    title: 'Protokollen er ikkje send til deg',
    detail: 'Han går til dei som var til stades i møtet. Ingenting er lagra.',
  },
  'correction-over': ({ deadline }) => ({
    title: 'Fristen for å rette er ute',
    detail: `Han var ${formatMoment(deadline, 'nn')}. Ingenting er lagra. Sei frå til sekretæren: ein feil kan rettast i ein ny versjon.`,
  }),
  'no-such-proposal': {
    title: 'Framlegget finst ikkje',
    detail: 'Ingenting er endra. Last sida på nytt.',
  },
  'proposal-judged': {
    title: 'Framlegget er alt avgjort',
    detail: 'Ingenting er endra. Last sida på nytt, så ser du kva det vart.',
  },
  'left-without-reason': {
    title: 'Grunngivinga manglar',
    detail: 'Den som gjorde framlegget, får vite kvifor. Skriv det kort. Ingenting er lagra.',
  },
  'correction-under-way': ({ deadline }) => ({
    title: 'Protokollen er framleis til retting',
    detail: `Fristen er ${formatMoment(deadline, 'nn')}, og ikkje alle har svara. Vent, eller ta han tilbake.`,
  }),
  'proposals-undecided': ({ count }) => ({
    title: count === 1 ? 'Eitt framlegg er ikkje avgjort' : `${count} framlegg er ikkje avgjorde`,
    detail: 'Ta dei, eller lat dei liggje med ei grunngiving, og prøv igjen.',
  }),
  'body-without-chair': {
    title: 'Organet har ingen leiar i dag',
    detail:
      'Ingenting er sendt. Før inn leiaren, eller vel at sekretæren godkjenner protokollane til organet.',
  },
  'not-the-approver': {
    title: 'Protokollen blir godkjend av leiaren',
    detail: 'Slik er det valt for organet. Ingenting er endra.',
  },
  'arms-unreadable': {
    title: 'Fila kunne ikkje lesast som våpen',
    detail: 'Ingenting er lagra. Vel ei heil fil i SVG eller PNG.',
  },
  'arms-too-large': ({ kilobytes }) => ({
    title: 'Fila er for stor',
    detail: `Eit våpen kan vere på høgst ${kilobytes} kB. Ingenting er lagra. Bruk SVG, eller ein mindre PNG.`,
  }),
  'arms-too-detailed': {
    title: 'Våpenet har for mange detaljar',
    detail: 'Ingenting er lagra. Gjer teikninga enklare, eller bruk ein PNG på høgst 1600 pikslar.',
  },
  'arms-not-plain': ({ found }) => ({
    title: 'Våpenet har noko i seg som ikkje kan trykkjast',
    detail: `I fila står ${found}. Berre flater og strekar i heile fargar kan brukast. Ingenting er lagra. Lagre ho som enkel SVG, eller bruk ein PNG med åtte bitar per farge.`,
  }),
  'version-under-way': {
    title: 'Ein ny versjon er alt teken til på',
    detail: 'Ingenting er endra. Hald fram på den som er teken til på.',
  },
} satisfies Partial<ProblemWords>;
