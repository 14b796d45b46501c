import { formatMoment } from '../../core/time/format.ts';
import type { ProblemWords } from './problem-catalogue.ts';

export const protocolsInBokmal = {
  'protocol-in-other-state': ({ status }) => ({
    title: 'Protokollen er kommet videre',
    detail: {
      drafting: 'Den ligger hos sekretæren og kan ikke svares på nå. Ingenting er lagret.',
      'in-correction': 'Den er til retting hos dem som var til stede. Ingenting er endret.',
      'for-approval':
        'Den ligger til godkjenning. Ta den tilbake først, så kan den endres. Ingenting er lagret.',
      frozen:
        'Den er godkjent og endres ikke mer. En retting krever en ny versjon med begrunnelse.',
    }[status],
  }),
  'passage-locked': {
    title: 'Dette stedet kan ikke skrives om',
    detail:
      'Det som ble spurt om, telt eller avgjort, står som det var. Skriv en merknad i stedet. Ingenting er lagret.',
  },
  'passage-empty': {
    title: 'Her må det stå noe',
    detail: 'En overskrift eller et innspill kan ikke være tomt. Ingenting er lagret.',
  },
  'no-such-attendee': ({ name }) => ({
    title: 'Personen står ikke på lista',
    detail: `${name} er ikke blant organets medlemmer og vara den dagen. Ingenting er lagret. Last siden på nytt.`,
  }),
  'no-place-to-take': ({ name }) => ({
    title: 'Det er ingen plass å ta',
    detail: `Bare en vara møter for et medlem, og ${name} må være et medlem som står i protokollen. Ingenting er lagret.`,
  }),
  'outside-the-meeting': ({ time }) => ({
    title: 'Møtet var ikke i gang da',
    detail: `Klokka ${time.replace(':', '.')} er før møtet ble satt eller etter at det ble hevet. Ingenting er lagret. La feltet stå tomt for hele møtet.`,
  }),
  'left-before-arriving': ({ name }) => ({
    title: 'Tidspunktene passer ikke sammen',
    detail: `${name} kan ikke gå før hun eller han kom. Rett det ene av de to. Ingenting er lagret.`,
  }),
  'passages-conflict': {
    title: 'Noen andre har skrevet i det samme',
    detail:
      'Begge tekstene vises. Det du skrev, er ikke borte. Velg hva som skal stå, og lagre igjen.',
  },
  'identity-number-in-protocol': ({ passages }) => ({
    title: 'Protokollen inneholder et fødselsnummer',
    detail: `Det kan ikke publiseres. ${passages.length === 1 ? 'Ett sted' : `${passages.length} steder`} er merket. Ta nummeret bort, og prøv igjen. Ingenting er sendt.`,
  }),
  'mark-without-place': ({ passages }) => ({
    title:
      passages.length === 1
        ? 'En skjerming har mistet plassen sin'
        : 'Noen skjerminger har mistet plassen sin',
    detail: 'Ordene er skrevet om. Merk dem på nytt, eller ta merket bort. Ingenting er sendt.',
  }),
  'meeting-is-screened-whole': {
    title: 'Møtet var lukket',
    detail:
      'Den offentlige utgaven sier bare at møtet ble holdt. Det er ingenting å merke. Ingenting er lagret.',
  },
  'no-such-passage': {
    title: 'Stedet finnes ikke lenger',
    detail: 'Protokollen er skrevet om. Last siden på nytt. Ingenting er lagret.',
  },
  'no-such-mark': {
    title: 'Merket er alt tatt bort',
    detail: 'Ingenting er endret. Last siden på nytt.',
  },
  'nothing-to-screen': {
    title: 'Det er ingen ord å skjerme der',
    detail: 'Merk ordene i teksten, og prøv igjen. Ingenting er lagret.',
  },
  'access-code-not-listed': {
    title: 'Hjemmelen kan ikke velges',
    detail: 'Den er tatt ut av bruk, eller står ikke på lista. Velg en annen. Ingenting er lagret.',
  },
  'access-code-left-out': ({ bases }) => ({
    title: 'En hjemmel mangler på lista',
    detail: `Noe kan være skjermet etter den: ${bases.join(', ')}. Ta den ut av bruk i stedet. Ingenting er lagret.`,
  }),
  'nobody-was-present': {
    title: 'Ingen er ført som til stede',
    detail: 'Da er det ingen å sende til. Protokollen kan godkjennes uten retting.',
  },
  'correction-ends-in-past': {
    title: 'Fristen har vært',
    detail: 'Ingenting er sendt. Velg en dag som ikke er gått.',
  },
  'not-asked-to-correct': {
    title: 'Protokollen er ikke sendt til deg',
    detail: 'Den går til dem som var til stede i møtet. Ingenting er lagret.',
  },
  'correction-over': ({ deadline }) => ({
    title: 'Fristen for å rette er ute',
    detail: `Den var ${formatMoment(deadline, 'nb')}. Ingenting er lagret. Si fra til sekretæren: en feil kan rettes i en ny versjon.`,
  }),
  'no-such-proposal': {
    title: 'Forslaget finnes ikke',
    detail: 'Ingenting er endret. Last siden på nytt.',
  },
  'proposal-judged': {
    title: 'Forslaget er allerede avgjort',
    detail: 'Ingenting er endret. Last siden på nytt, så ser du hva det ble.',
  },
  'left-without-reason': {
    title: 'Begrunnelsen mangler',
    detail: 'Den som foreslo det, får vite hvorfor. Skriv det kort. Ingenting er lagret.',
  },
  'correction-under-way': ({ deadline }) => ({
    title: 'Protokollen er fortsatt til retting',
    detail: `Fristen er ${formatMoment(deadline, 'nb')}, og ikke alle har svart. Vent, eller ta den tilbake.`,
  }),
  'proposals-undecided': ({ count }) => ({
    title: count === 1 ? 'Ett forslag er ikke avgjort' : `${count} forslag er ikke avgjort`,
    detail: 'Ta dem eller la dem ligge med en begrunnelse, og prøv igjen.',
  }),
  'body-without-chair': {
    title: 'Organet har ingen leder i dag',
    detail:
      'Ingenting er sendt. Før lederen inn, eller velg at sekretæren godkjenner organets protokoller.',
  },
  'not-the-approver': {
    title: 'Protokollen godkjennes av lederen',
    detail: 'Slik er det valgt for organet. Ingenting er endret.',
  },
  'arms-unreadable': {
    title: 'Filen kunne ikke leses som våpen',
    detail: 'Ingenting er lagret. Velg en hel fil i SVG eller PNG.',
  },
  'arms-too-large': ({ kilobytes }) => ({
    title: 'Filen er for stor',
    detail: `Et våpen kan være på høyst ${kilobytes} kB. Ingenting er lagret. Bruk SVG, eller en mindre PNG.`,
  }),
  'arms-too-detailed': {
    title: 'Våpenet har for mange detaljer',
    detail: 'Ingenting er lagret. Forenkle tegningen, eller bruk en PNG på høyst 1600 piksler.',
  },
  'arms-not-plain': ({ found }) => ({
    title: 'Våpenet har noe i seg som ikke kan trykkes',
    detail: `I filen står ${found}. Bare flater og streker i hele farger kan brukes. Ingenting er lagret. Lagre den som enkel SVG, eller bruk en PNG med åtte biter per farge.`,
  }),
  'version-under-way': {
    title: 'En ny versjon er allerede begynt',
    detail: 'Ingenting er endret. Fortsett på den som er begynt.',
  },
} satisfies Partial<ProblemWords>;
