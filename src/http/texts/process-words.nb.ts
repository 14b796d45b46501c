import type { StillOpen } from '../../core/processes/change-process.ts';
import type { ProblemWords } from './problem-catalogue.ts';

/** "2 …, 1 …": what is open, without what there is none of. */
const openList = ({ rounds, polls, datePolls, verifications }: StillOpen): string =>
  [
    [rounds, 'verksted', 'verksteder'] as const,
    [polls, 'spørring', 'spørringer'] as const,
    [datePolls, 'spørsmål om dato', 'spørsmål om dato'] as const,
    [verifications, 'spørsmål om føringer', 'spørsmål om føringer'] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${String(count)} ${count === 1 ? one : many}`)
    .join(', ');

export const processesInBokmal = {
  'process-has-ended': {
    title: 'Prosessen er avsluttet eller avlyst',
    detail: 'Den står som den var. Ingenting er endret.',
  },
  'process-still-open': ({ open }) => ({
    title: 'Noe i prosessen er fortsatt åpent for andre',
    detail: `Ingenting er endret. Avlys eller lukk først: ${openList(open)}. Da får de som er innkalt eller spurt, beskjed.`,
  }),
  'template-has-newer': ({ version }) => ({
    title: 'Malen har fått en ny versjon imens',
    detail: `Versjon ${String(version)} er den nyeste. Ingenting er endret. Se på forskjellene på nytt.`,
  }),
  'template-without-phases': {
    title: 'Malen har ingen faser',
    detail: 'Ingenting er lagret. Legg til minst én fase.',
  },
  'template-key-twice': ({ title }) => ({
    title: 'Samme fase står to ganger',
    detail: `«${title}» finnes fra før. Ingenting er lagret. Ta bort den ene.`,
  }),
  'template-waits-wrongly': ({ title }) => ({
    title: 'En fase venter på noe som ikke finnes',
    detail: `«${title}» venter på seg selv eller på en fase som ikke er i malen. Ingenting er lagret.`,
  }),
  'template-starts-too-early': ({ title, after }) => ({
    title: 'En fase starter for tidlig',
    detail: `«${title}» starter før «${after}» er ferdig. Ingenting er lagret. Flytt starten eller gjør den første kortere.`,
  }),
  'template-due-outside': ({ title, due }) => ({
    title: 'Noe forfaller etter at fasen er over',
    detail: `«${due}» ligger utenfor «${title}». Ingenting er lagret. Gi det en tidligere dag.`,
  }),
} satisfies Partial<ProblemWords>;
