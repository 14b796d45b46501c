import type { DocumentBlock, DocumentModel, Language } from '../documents/document-model.ts';
import { formatMoment, formatTime } from '../time/format.ts';
import type { ProtocolAttendee, ProtocolContent } from './protocol.ts';
import { layOutOutputs } from './lay-out-outputs.ts';
import { layOutPoll } from './lay-out-poll.ts';
import { paragraphs } from './paragraphs.ts';
import { draftWords } from './draft-words.ts';
import { outputWords } from './output-words.ts';
import { protocolWords } from './protocol-words.ts';
import type { ProtocolWords } from './protocol-words.ts';

/**
 * The minutes as a document to be read. Headings, order and words follow the body's language; the same content gives the same document.
 * @param version of the protocol, printed in the identifier
 */
export function layOutProtocol(content: ProtocolContent, version: number): DocumentModel {
  const words = protocolWords[content.language];
  return {
    title: `${content.template?.name || words.protocol}: ${content.title}`,
    subtitle: `${content.body.name} · ${formatMoment(content.startedAt, content.language)}`,
    language: content.language,
    municipality: `${content.municipality.name} ${words.municipalitySuffix}`,
    identifier: `${content.body.abbreviation} ${content.meetingNumber} v${version}`,
    ...(content.template?.arms ? { arms: content.template.arms } : {}),
    pageLabel: words.page,
    createdAt: content.closedAt,
    blocks: [
      ...paragraphs(content.template?.opening ?? ''),
      ...meetingFacts(content, words),
      ...attendance(content, words),
      ...agenda(content, words),
      ...papers(content),
      ...questions(content, words),
      ...results(content, words),
      ...(content.outputs
        ? layOutOutputs(content.outputs, content.questions, content.language)
        : []),
      { kind: 'heading', level: 1, text: words.summary },
      ...paragraphs(content.summary),
      ...titled(draftWords[content.language].whatNext, (content.whatNext ?? []).join('\n\n')),
      ...titled(draftWords[content.language].remarks, content.remarks ?? ''),
      { kind: 'paragraph', text: words.adviceOnly },
      ...paragraphs(content.template?.closing ?? ''),
    ],
  };
}

function meetingFacts(content: ProtocolContent, words: ProtocolWords): readonly DocumentBlock[] {
  const moment = (at: ProtocolContent['startsAt']): string => formatMoment(at, content.language);
  const facts = [
    [words.body, content.body.name],
    [words.meetingNumber, content.meetingNumber],
    [words.time, moment(content.startsAt)],
    [words.started, moment(content.startedAt)],
    [words.closed, moment(content.closedAt)],
    [words.place, content.place],
    [
      words.openness,
      content.openness.kind === 'open' ? words.open : words.closedWithBasis(content.openness.basis),
    ],
    [words.notice, moment(content.noticePublishedAt)],
    [words.shortNotice, content.shortNoticeReason],
    [words.process, content.process],
    [words.phase, content.phase],
    [words.purpose, content.purpose],
    ...approvalFacts(content),
  ] as const;
  return [
    { kind: 'heading', level: 1, text: words.meetingFacts },
    {
      kind: 'facts',
      items: facts
        .filter(([, description]) => description !== '')
        .map(([term, description]) => ({ term, description })),
    },
  ];
}

/** Who approved these minutes, and why there is another version than the first. */
function approvalFacts({
  approval,
  reason = '',
  language,
}: ProtocolContent): readonly (readonly [string, string])[] {
  const words = draftWords[language];
  return [
    ...(approval
      ? [
          [
            words.approved,
            words.approvedBy[approval.as](approval.name, formatMoment(approval.approvedAt, language)), // prettier-ignore
          ] as const,
        ]
      : []),
    [words.reason, reason],
  ];
}

function papers(content: ProtocolContent): readonly DocumentBlock[] {
  const { papers: titles = [] } = content;
  if (titles.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: draftWords[content.language].papers },
    { kind: 'list', ordered: false, items: titles },
  ];
}

/** A part that there is nothing of is left out, heading and all. */
function titled(title: string, text: string): readonly DocumentBlock[] {
  const said = paragraphs(text);
  return said.length === 0 ? [] : [{ kind: 'heading', level: 1, text: title }, ...said];
}

function attendance(content: ProtocolContent, words: ProtocolWords): readonly DocumentBlock[] {
  const seats =
    content.present.filter((attendee) => attendee.function !== 'deputy').length +
    content.absent.length;
  return [
    { kind: 'heading', level: 1, text: words.attendance },
    { kind: 'paragraph', text: words.presentCount(content.present.length, seats) },
    ...attendeeTable(words.present, content.present, words, content.language),
    ...attendeeTable(words.absent, content.absent, words, content.language),
  ];
}

function attendeeTable(
  title: string,
  attendees: readonly ProtocolAttendee[],
  words: ProtocolWords,
  language: Language,
): readonly DocumentBlock[] {
  const heading = { kind: 'heading', level: 2, text: title } as const;
  if (attendees.length === 0) return [heading, { kind: 'paragraph', text: words.nobody }];
  return [
    heading,
    {
      kind: 'table',
      caption: title,
      columns: [{ title: words.name }, { title: words.party }, { title: words.function }],
      rows: attendees.map((attendee) => [
        [attendee.name, ...comings(attendee, language)].join(', '),
        attendee.party,
        attendee.deputyFor === null
          ? words.functions[attendee.function]
          : words.deputyFor(attendee.deputyFor),
      ]),
    },
  ];
}

/** «kom kl. 17.20», «gikk kl. 19.05»: only where somebody was not there all the time. Source: kommuneloven § 11-4 [check]. */
function comings(attendee: ProtocolAttendee, language: Language): readonly string[] {
  const { arrived, left } = outputWords[language];
  const { arrivedAt = null, leftAt = null } = attendee;
  return [
    ...(arrivedAt === null ? [] : [arrived(formatTime(arrivedAt, language))]),
    ...(leftAt === null ? [] : [left(formatTime(leftAt, language))]),
  ];
}

function agenda(content: ProtocolContent, words: ProtocolWords): readonly DocumentBlock[] {
  return [
    { kind: 'heading', level: 1, text: words.agenda },
    {
      kind: 'table',
      caption: words.agenda,
      columns: [
        { title: words.clock },
        { title: words.item },
        { title: words.lead },
        { title: words.minutes, align: 'end' },
      ],
      rows: content.agenda.map((item) => [
        formatTime(item.startsAt, content.language),
        item.kind === 'break' ? `${words.break}: ${item.title}` : item.title,
        item.lead,
        String(item.minutes),
      ]),
    },
  ];
}

function questions(content: ProtocolContent, words: ProtocolWords): readonly DocumentBlock[] {
  if (content.questions.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.questions },
    { kind: 'list', ordered: true, items: content.questions },
  ];
}

function results(content: ProtocolContent, words: ProtocolWords): readonly DocumentBlock[] {
  const heading = { kind: 'heading', level: 1, text: words.results } as const;
  if (content.polls.length === 0) return [heading, { kind: 'paragraph', text: words.noPolls }];
  return [heading, ...content.polls.flatMap((poll) => layOutPoll(poll, content.language))];
}
