import type { StillOpen } from '../../core/processes/change-process.ts';
import type { ProblemWords } from './problem-catalogue.ts';

/** "2 …, 1 …": what is open, without what there is none of. */
const openList = ({ rounds, polls, datePolls, verifications }: StillOpen): string =>
  [
    [rounds, 'verkstad', 'verkstader'] as const,
    [polls, 'spørjing', 'spørjingar'] as const,
    [datePolls, 'spørsmål om dato', 'spørsmål om dato'] as const,
    [verifications, 'spørsmål om føringar', 'spørsmål om føringar'] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${String(count)} ${count === 1 ? one : many}`)
    .join(', ');

export const processesInNynorsk = {
  'process-has-ended': {
    title: 'Prosessen er avslutta eller avlyst',
    detail: 'Han står som han var. Ingenting er endra.',
  },
  'process-still-open': ({ open }) => ({
    title: 'Noko i prosessen er framleis ope for andre',
    detail: `Ingenting er endra. Avlys eller lukk først: ${openList(open)}. Då får dei som er innkalla eller spurde, beskjed.`,
  }),
  'template-has-newer': ({ version }) => ({
    title: 'Malen har fått ein ny versjon i mellomtida',
    detail: `Versjon ${String(version)} er den nyaste. Ingenting er endra. Sjå på skilnadene på nytt.`,
  }),
  'template-without-phases': {
    title: 'Malen har ingen fasar',
    detail: 'Ingenting er lagra. Legg til minst éin fase.',
  },
  'template-key-twice': ({ title }) => ({
    title: 'Same fase står to gonger',
    detail: `«${title}» finst frå før. Ingenting er lagra. Ta bort den eine.`,
  }),
  'template-waits-wrongly': ({ title }) => ({
    title: 'Ein fase ventar på noko som ikkje finst',
    detail: `«${title}» ventar på seg sjølv eller på ein fase som ikkje er i malen. Ingenting er lagra.`,
  }),
  'template-starts-too-early': ({ title, after }) => ({
    title: 'Ein fase startar for tidleg',
    detail: `«${title}» startar før «${after}» er ferdig. Ingenting er lagra. Flytt starten eller gjer den første kortare.`,
  }),
  'template-due-outside': ({ title, due }) => ({
    title: 'Noko forfell etter at fasen er over',
    detail: `«${due}» ligg utanfor «${title}». Ingenting er lagra. Gi det ein tidlegare dag.`,
  }),
} satisfies Partial<ProblemWords>;
