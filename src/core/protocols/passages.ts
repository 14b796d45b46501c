import { invariant } from '../decision.ts';
import type { ProtocolAttendee, ProtocolContent } from './protocol.ts';

/** Which part of the minutes a passage belongs to. */
export const passageParts = [
  'template-name',
  'template-opening',
  'title',
  'purpose',
  'place',
  'short-notice',
  'present',
  'absent',
  'agenda-title',
  'agenda-lead',
  'paper',
  'question',
  'poll',
  'outcome-note',
  'contribution',
  'direction',
  'direction-note',
  'summary',
  'what-next',
  'remarks',
  'template-closing',
] as const;
export type PassagePart = (typeof passageParts)[number];

/** One piece of words in the minutes, found again by its key in every draft of the same version. */
export type Passage = {
  /** `summary:0`, `contribution:12`: the part, and its place in it. */
  readonly key: string;
  readonly part: PassagePart;
  readonly text: string;
  /** What tells it from others of its part: the question that was answered, the agenda item. Empty where there is only one. */
  readonly of: string;
  /** What was asked, counted and settled is shown and not rewritten: the minutes would say that something else was asked. */
  readonly isEditable: boolean;
  readonly mustSaySomething: boolean;
};

type Lens = Passage & { readonly write: (text: string) => ProtocolContent };
type Marks = { readonly of?: string; readonly locked?: boolean; readonly must?: boolean };

/** Every passage in the order in which the minutes are read; the clerk's remarks are there to be written although they are empty. */
export function passagesOf(content: ProtocolContent): readonly Passage[] {
  return lensesOf(content).map(({ write: _write, ...passage }) => passage);
}

/** The minutes with other words in one passage. */
export function withPassage(content: ProtocolContent, key: string, text: string): ProtocolContent {
  const lens = lensesOf(content).find((candidate) => candidate.key === key);
  invariant(lens?.isEditable === true, 'whoever rewrites a passage has looked for it');
  return lens.write(text);
}

/** The agenda as it was held repeats the titles: what is rewritten or screened in one is so in the other. */
function withItemTitle(content: ProtocolContent, place: number, title: string): ProtocolContent {
  const { agenda, outputs } = content;
  const item = agenda[place];
  invariant(item !== undefined, 'the passage stands in the agenda');
  return {
    ...content,
    agenda: agenda.with(place, { ...item, title }),
    ...(outputs && {
      outputs: {
        ...outputs,
        agendaHeld: outputs.agendaHeld.map((held) =>
          held.title === item.title ? { ...held, title } : held,
        ),
      },
    }),
  };
}

function lensesOf(content: ProtocolContent): readonly Lens[] {
  const lens = (
    part: PassagePart,
    place: number,
    text: string,
    write: Lens['write'],
    { of = '', locked = false, must = false }: Marks = {},
  ): Lens => ({
    ...{ key: `${part}:${place}`, part, text, of, write },
    ...{ isEditable: !locked, mustSaySomething: must },
  });
  const locked = (part: PassagePart, place: number, text: string): Lens =>
    lens(part, place, text, () => content, { locked: true });

  /** What is there to be screened, and is written elsewhere. */
  const lockedWords = (part: PassagePart, text: string): readonly Lens[] =>
    text === '' ? [] : [locked(part, 0, text)];

  const { agenda, polls, outputs, papers = [], whatNext = [], template } = content;
  return [
    ...lockedWords('template-name', template?.name ?? ''),
    ...lockedWords('template-opening', template?.opening ?? ''),
    lens('title', 0, content.title, (title) => ({ ...content, title }), { must: true }),
    lens('purpose', 0, content.purpose, (purpose) => ({ ...content, purpose })),
    lens('place', 0, content.place, (place) => ({ ...content, place })),
    ...(content.shortNoticeReason === ''
      ? []
      : [
          lens('short-notice', 0, content.shortNoticeReason, (shortNoticeReason) => ({
            ...content,
            shortNoticeReason,
          })),
        ]),
    ...lockedWords('present', namesOf(content.present)),
    ...lockedWords('absent', namesOf(content.absent)),
    ...agenda.flatMap((item, place) => [
      lens('agenda-title', place, item.title, (title) => withItemTitle(content, place, title), {
        must: true,
      }),
      lens(
        'agenda-lead',
        place,
        item.lead,
        (lead) => ({ ...content, agenda: agenda.with(place, { ...item, lead }) }),
        { of: item.title },
      ),
    ]),
    ...papers.map((title, place) => locked('paper', place, title)),
    ...content.questions.map((question, place) => locked('question', place, question)),
    ...polls.flatMap((poll, place) => [
      locked('poll', place, [poll.title, poll.purpose].filter((text) => text !== '').join('\n')),
      lens(
        'outcome-note',
        place,
        poll.outcomeNote,
        (outcomeNote) => ({ ...content, polls: polls.with(place, { ...poll, outcomeNote }) }),
        { of: poll.title },
      ),
    ]),
    ...(outputs
      ? [
          ...outputs.contributions.map((one, place) =>
            lens(
              'contribution',
              place,
              one.text,
              (text) => ({
                ...content,
                outputs: {
                  ...outputs,
                  contributions: outputs.contributions.with(place, { ...one, text }),
                },
              }),
              { of: one.question, must: true },
            ),
          ),
          ...outputs.directions.flatMap((one, place) => [
            locked('direction', place, one.text),
            lens(
              'direction-note',
              place,
              one.note,
              (note) => ({
                ...content,
                outputs: {
                  ...outputs,
                  directions: outputs.directions.with(place, { ...one, note }),
                },
              }),
              { of: one.text },
            ),
          ]),
        ]
      : []),
    ...paragraphsOf(content.summary).map((text, place, all) =>
      lens('summary', place, text, (written) => ({
        ...content,
        summary: all.with(place, written).join('\n\n'),
      })),
    ),
    ...whatNext.map((text, place) =>
      lens('what-next', place, text, (written) => ({
        ...content,
        whatNext: whatNext.with(place, written),
      })),
    ),
    lens('remarks', 0, content.remarks ?? '', (remarks) => ({ ...content, remarks })),
    ...lockedWords('template-closing', template?.closing ?? ''),
  ];
}

/** The names in a part of the roll, a line each: one passage, in which a name is marked where it stands. */
export function namesOf(roll: readonly Pick<ProtocolAttendee, 'name'>[]): string {
  return roll.map(({ name }) => name).join('\n');
}

/** A paragraph that is emptied keeps its place, so that the one behind it is not taken for it; it is left out where the minutes are laid out. */
function paragraphsOf(text: string): readonly string[] {
  return text.split('\n\n');
}
