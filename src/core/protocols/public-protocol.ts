import { hideWords, screenText } from '../screening/screen-text.ts';
import { linePlaces, placesOf } from './marked-places.ts';
import type { Marked } from './marked-places.ts';
import { passagesOf } from './passages.ts';
import type { ProtocolContent } from './protocol.ts';
import { namedAsInRoll, publicRoll } from './public-roll.ts';
import type { FrozenMark } from './screening-mark.ts';

/**
 * The public variant of an open meeting's minutes of which something is screened. Every field is named where it is made, so that what the minutes hold more of
 * one day is not let out by itself.
 */
export type PublicProtocol = Omit<ProtocolContent, 'schema' | 'screening'> & {
  readonly schema: 'radslag.public-protocol.v1';
  /** Where something was taken out, and by what; each basis once in a passage: how often would tell how much. */
  readonly screened: readonly {
    readonly passage: string;
    readonly restriction: string;
    readonly basis: string;
  }[];
};

/** A passage's text as the public reads it. */
export function publicText(
  content: ProtocolContent,
  marks: readonly Marked[],
): (key: string, text: string) => string {
  const byPassage = Map.groupBy(marks, ({ passage }) => passage);
  return (key, text) => screenText(text, placesOf(byPassage.get(key)), content.language);
}

/** Null where nothing is screened: the minutes are public as they are. */
export function publicProtocol(content: ProtocolContent): PublicProtocol | null {
  const { screening = [] } = content;
  if (screening.length === 0) return null;
  const { language } = content;
  const read = publicText(content, screening);
  const isWhole = (key: string): boolean =>
    screening.some(({ passage, place }) => passage === key && place === 'whole');
  // The same words stand in more places than one: an agenda item where it was planned and where it was held, a question where it was answered.
  const again = sameWords(content, read);
  // A name that is screened in the roll stands at a table, beside a contribution and under the minutes too.
  const named = namedAsInRoll(content);
  const { outputs, approval, template } = content;
  const paragraphs = content.summary.split('\n\n');
  return {
    schema: 'radslag.public-protocol.v1',
    language,
    municipality: content.municipality,
    body: content.body,
    meetingNumber: content.meetingNumber,
    process: content.process,
    phase: content.phase,
    title: read('title:0', content.title),
    purpose: read('purpose:0', content.purpose),
    startsAt: content.startsAt,
    startedAt: content.startedAt,
    closedAt: content.closedAt,
    place: read('place:0', content.place),
    openness: content.openness,
    noticePublishedAt: content.noticePublishedAt,
    shortNoticeReason: read('short-notice:0', content.shortNoticeReason),
    present: publicRoll(content, 'present'),
    absent: publicRoll(content, 'absent'),
    agenda: content.agenda.map(({ startsAt, minutes, title, lead, kind }, at) => ({
      ...{ startsAt, minutes, kind },
      title: read(`agenda-title:${at}`, title),
      lead: read(`agenda-lead:${at}`, lead),
    })),
    questions: content.questions.map((text, at) => read(`question:${at}`, text)),
    polls: content.polls.map((poll, at) => publicPoll(content, at, poll, read)),
    summary: paragraphs.map((text, at) => read(`summary:${at}`, text)).join('\n\n'),
    ...(outputs && {
      outputs: {
        tables: outputs.tables.map(({ number, seated }) => ({
          number,
          seated: seated.map(({ name, party }) => ({ name: named(name), party })),
        })),
        agendaHeld: outputs.agendaHeld.map(({ title, kind, startedAt, endedAt }) => ({
          ...{ title: again('agenda-title', title), kind, startedAt, endedAt },
        })),
        contributions: outputs.contributions.map(({ question, table, namedBy, text }, at) => {
          // A whole row is not half screened: who said it, and at which table, goes with it.
          const isGone = isWhole(`contribution:${at}`);
          return {
            question: again('question', question),
            table: isGone ? null : table,
            namedBy: isGone || namedBy === null ? null : named(namedBy),
            text: read(`contribution:${at}`, text),
          };
        }),
        directions: outputs.directions.map(({ text, status, note, understood }, at) => ({
          ...{ text: read(`direction:${at}`, text), status, understood },
          note: read(`direction-note:${at}`, note),
        })),
      },
    }),
    ...(content.papers && {
      papers: content.papers.map((title, at) => read(`paper:${at}`, title)),
    }),
    ...(content.whatNext && {
      whatNext: content.whatNext.map((text, at) => read(`what-next:${at}`, text)),
    }),
    ...(content.remarks !== undefined && { remarks: read('remarks:0', content.remarks) }),
    ...(template && {
      template: {
        ...(template.arms && { arms: template.arms }),
        name: read('template-name:0', template.name),
        opening: read('template-opening:0', template.opening),
        closing: read('template-closing:0', template.closing),
      },
    }),
    ...(approval && {
      approval: {
        name: named(approval.name),
        ...{ as: approval.as, approvedAt: approval.approvedAt },
      },
    }),
    ...(content.reason !== undefined && { reason: hideWords(content.reason, screening, language) }),
    screened: screenedPassages(screening),
  };
}

/** A poll's title and purpose are one passage of two lines. Its questions are no passage of their own and may say the same: any mark takes them and what they came to along. */
function publicPoll(
  { screening = [], language }: ProtocolContent,
  at: number,
  {
    title,
    purpose,
    answered,
    eligible,
    questions,
    outcomeNote: note,
  }: ProtocolContent['polls'][number],
  read: (key: string, text: string) => string,
): ProtocolContent['polls'][number] {
  const places = placesOf(screening.filter(({ passage }) => passage === `poll:${at}`));
  const outcomeNote = read(`outcome-note:${at}`, note);
  const isWhole = places.some(({ place }) => place === null);
  const from = title === '' ? 0 : title.length + 1;
  return {
    title: screenText(title, linePlaces(places, 0, title.length), language),
    purpose: isWhole
      ? ''
      : screenText(purpose, linePlaces(places, from, from + purpose.length), language),
    ...{ answered, eligible, questions: places.length > 0 ? [] : questions, outcomeNote },
  };
}

/** What a text that repeats a passage of this part is read as: as that passage, or without the words that are marked in the part. */
function sameWords(
  content: ProtocolContent,
  read: (key: string, text: string) => string,
): (part: string, text: string) => string {
  const { screening = [], language } = content;
  const passages = passagesOf(content);
  return (part, text) => {
    const same = passages.filter((passage) => passage.part === part && passage.text === text);
    const screened = same.map(({ key }) => read(key, text)).find((said) => said !== text);
    const ofPart = screening.filter(({ passage }) => passage.startsWith(`${part}:`));
    return screened ?? hideWords(text, ofPart, language);
  };
}

function screenedPassages(marks: readonly FrozenMark[]): PublicProtocol['screened'] {
  const told = new Map(
    marks.map(({ passage, restriction, basis }) => [
      `${passage} ${basis}`,
      { passage, restriction, basis },
    ]),
  );
  return [...told.keys()].toSorted().flatMap((key) => told.get(key) ?? []);
}
