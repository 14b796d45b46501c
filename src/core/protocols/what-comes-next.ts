import type { Language } from '../documents/document-model.ts';
import type { Body } from '../people/person.ts';
import type { Phase, PlanningProcess } from '../processes/process.ts';
import { formatDate, formatMoment } from '../time/format.ts';
import type { Round } from '../workshops/round.ts';

const words: Readonly<
  Record<
    Language,
    {
      readonly round: (title: string, moment: string, place: string) => string;
      readonly phase: (title: string, date: string) => string;
      readonly last: string;
    }
  >
> = {
  nb: {
    round: (title, moment, place) => `Neste runde er «${title}», ${moment}${place}.`,
    phase: (title, date) => `Fasen «${title}» begynner ${date}.`,
    last: 'Dette er den siste fasen i planprosessen.',
  },
  nn: {
    round: (title, moment, place) => `Neste runde er «${title}», ${moment}${place}.`,
    phase: (title, date) => `Fasen «${title}» tek til ${date}.`,
    last: 'Dette er den siste fasen i planprosessen.',
  },
  en: {
    round: (title, moment, place) => `The next round is “${title}”, ${moment}${place}.`,
    phase: (title, date) => `The phase “${title}” begins ${date}.`,
    last: 'This is the last phase of the planning process.',
  },
};

/**
 * What happens after a round, as it is known when the minutes are assembled: the next round that is announced, and the next phase. A round that has not been
 * announced is not promised, and a closed one is not named in the minutes of an open one.
 */
export function whatComesNext(facts: {
  readonly body: Pick<Body, 'language'>;
  readonly round: Pick<Round, 'id' | 'startsAt' | 'openness' | 'bodyId'>;
  readonly rounds: readonly Round[];
  readonly process: Pick<PlanningProcess, 'phases'>;
  readonly phase: Pick<Phase, 'id' | 'ordinal'>;
}): readonly string[] {
  const { language } = facts.body;
  const said = words[language];
  const isNamed = ({ openness, bodyId }: Round): boolean =>
    openness.kind === 'open' ||
    (facts.round.openness.kind === 'closed' && bodyId === facts.round.bodyId);
  const round = facts.rounds
    .filter((one) => one.state.status === 'published' && one.startsAt > facts.round.startsAt)
    .filter(isNamed)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))[0];
  const phase = facts.process.phases
    .filter(({ ordinal }) => ordinal > facts.phase.ordinal)
    .toSorted((a, b) => a.ordinal - b.ordinal)[0];
  const place = round === undefined || round.place === '' ? '' : `, ${round.place}`;
  return [
    ...(round ? [said.round(round.title, formatMoment(round.startsAt, language), place)] : []),
    phase ? said.phase(phase.title, formatDate(phase.startsOn, language)) : said.last,
  ];
}
