import { formatDate, formatMoment, formatPeriod } from '../time/format.ts';
import { osloDate } from '../time/oslo.ts';
import type { HandedCase, JournalPost } from './case-folder.ts';
import type { HandedFile } from './document-elements.ts';
import { isOver } from './handover-term.ts';
import type { Handover } from './handover-term.ts';
import { indexWords } from './index-words.ts';
import type { IndexWords } from './index-words.ts';
import { pathOfHeadFile } from './log-folder.ts';
import type { HandedHead } from './log-folder.ts';
import { isPublicVariant, pathOfRecordFile } from './meeting-folder.ts';
import type { HandedMeeting } from './meeting-folder.ts';
import { packageFiles } from './package-files.ts';
import { element, requiredText } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

// The list of contents for people, as elements that can be written one by one. It needs neither script nor network, and is printed as it stands.

/** Nothing in it may need escaping: what stands in a style element is read as it is. */
const style = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.55 system-ui, sans-serif; max-width: 50rem; margin: 0 auto; padding: 1rem 1.25rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; }
h2 { margin-top: 2.5rem; }
li { margin: .35rem 0; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
.note { border-inline-start: .25rem solid; padding-inline-start: .75rem; }
`;

const anchors = {
  meetings: 'moter',
  cases: 'saker',
  log: 'revisjonslogg',
  figures: 'tall',
} as const;

const paragraph = (text: string): XmlElement => requiredText('p', text);
const link = (address: string, text: string): XmlElement => ({
  ...requiredText('a', text),
  attributes: { href: address },
});

export function indexHead({ municipality, termName }: Handover): XmlElement {
  const title = indexWords[municipality.language].title(
    municipality.name,
    termName.replace('-', '–'),
  );
  return element('head', [
    element('meta', [], { charset: 'utf-8' }),
    element('meta', [], { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    requiredText('title', title),
    requiredText('style', style),
  ]);
}

export function indexOpening(handover: Handover): readonly XmlElement[] {
  const { municipality, term, termName, now } = handover;
  const { language } = municipality;
  const words = indexWords[language];
  return [
    requiredText('h1', words.title(municipality.name, termName.replace('-', '–'))),
    paragraph(words.about(formatPeriod(term.startsOn, term.endsOn, language))),
    { ...paragraph(words.restricted), attributes: { class: 'note' } },
    paragraph(words.madeOn(formatMoment(now, language))),
    ...(isOver(handover) ? [] : [paragraph(words.termGoesOn)]),
    element(
      'nav',
      [
        element('ul', [
          item(link(`#${anchors.meetings}`, words.meetings)),
          item(link(`#${anchors.cases}`, words.cases)),
          item(link(`#${anchors.log}`, words.log)),
          item(link(`#${anchors.figures}`, words.inFigures)),
        ]),
      ],
      { 'aria-label': words.contents },
    ),
  ];
}

const item = (...content: readonly XmlElement[]): XmlElement => element('li', content);

type IndexPart = 'meetings' | 'cases' | 'log';

export function indexHeading({ municipality }: Handover, part: IndexPart): XmlElement {
  return {
    ...requiredText('h2', indexWords[municipality.language][part]),
    attributes: { id: anchors[part] },
  };
}

export function emptyPart({ municipality }: Handover, part: IndexPart): XmlElement {
  const words = indexWords[municipality.language];
  return paragraph({ meetings: words.noMeetings, cases: words.noCases, log: words.noLog }[part]);
}

export function yearHeading(year: number): XmlElement {
  return requiredText('h3', String(year));
}

export function meetingItem({ municipality }: Handover, meeting: HandedMeeting): XmlElement {
  const { round, body, records, protocols } = meeting;
  const { language } = municipality;
  const words = indexWords[language];
  const which = `${body.name} ${round.meetingNumber ?? ''}`.trim();
  const files = records.flatMap((record) => {
    const isVariant = isPublicVariant(meeting, record);
    const version = protocols.get(record.sourceId)?.version ?? 1;
    return record.files.map((file) =>
      item(
        link(
          pathOfRecordFile(meeting, file.name),
          [
            `${isVariant ? words.publicVariant : words.minutes} ${which}`,
            words.version(version),
            file.name.slice(file.name.lastIndexOf('.') + 1).toUpperCase(),
            ...(record.library === 'restricted' ? [words.screened] : []),
          ].join(', '),
        ),
      ),
    );
  });
  return item(
    requiredText('strong', `${formatDate(osloDate(round.startsAt), language)}. ${which}`),
    requiredText('div', round.title),
    ...(round.openness.kind === 'closed'
      ? [requiredText('div', words.closed(round.openness.basis))]
      : []),
    ...(round.state.status === 'cancelled'
      ? [requiredText('div', words.cancelled(round.state.reason))]
      : []),
    ...(files.length > 0 ? [element('ul', files)] : []),
  );
}

export function caseHeading({ municipality }: Handover, handed: HandedCase): XmlElement {
  const words = indexWords[municipality.language];
  const number = `${handed.year}/${handed.number}`;
  return requiredText('h3', words.caseTitle(number, handed.process.title));
}

export function postItem(
  { municipality }: Handover,
  post: JournalPost,
  file: HandedFile,
): XmlElement {
  const { language } = municipality;
  const marks = post.screening ? `, ${indexWords[language].screened}` : '';
  return item(link(file.path, `${formatDate(post.on, language)}. ${post.title} (PDF${marks})`));
}

/** A day of the audit log: its date leads to the file to be read, the other stands beside it. */
export function headItem({ municipality }: Handover, { day, record }: HandedHead): XmlElement {
  const { language } = municipality;
  const marks = record.library === 'restricted' ? `, ${indexWords[language].screened}` : '';
  const links = record.files.flatMap(({ name }, at) => {
    const format = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
    const text = at === 0 ? `${formatDate(day, language)} (${format}${marks})` : format;
    const leads = link(pathOfHeadFile(day, name), text);
    return at === 0 ? [leads] : [{ name: 'span', content: ' · ' }, leads];
  });
  return item(...links);
}

export function indexFigures(
  { municipality }: Handover,
  counts: Parameters<IndexWords['counts']>[0],
): readonly XmlElement[] {
  const words = indexWords[municipality.language];
  return [
    { ...requiredText('h2', words.inFigures), attributes: { id: anchors.figures } },
    paragraph(words.counts(counts)),
    requiredText('h3', words.xmlFiles),
    element(
      'ul',
      Object.values(packageFiles).map(({ path }) => item(link(path, path))),
    ),
  ];
}
