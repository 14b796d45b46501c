import { describe, expect, it } from 'vitest';
import {
  caseFieldsAfter,
  caseFieldsBefore,
  journalRegistration,
} from '../../../src/core/handover/case-folder.ts';
import { numberCases, numberJournal } from '../../../src/core/handover/case-numbers.ts';
import { journalEntry } from '../../../src/core/handover/journal-entry.ts';
import { courseLine, pollPost, statementPost } from '../../../src/core/handover/journal-posts.ts';
import { protocolWords } from '../../../src/core/protocols/protocol-words.ts';
import { element } from '../../../src/core/handover/xml-element.ts';
import { aHandedCase, aHandover, textsOf } from '../../support/builders/a-handover.ts';
import { aDraftPoll } from '../../support/builders/a-poll.ts';
import { aPhase, aProcess } from '../../support/builders/a-process.ts';
import { aStatement } from '../../support/builders/a-text.ts';
import { ids, uuid } from '../../support/builders/ids.ts';
import { at, on } from '../../support/builders/instants.ts';

const handover = aHandover();
const handed = aHandedCase();
const secret = 'HEMMELIGHET';
const line = (kind: 'statement' | 'poll', id: string) => ({
  ...{ id, kind, sourceId: id, caseId: ids.process, on: on('2026-12-01') },
});
const number = { year: 2026, sequence: 1, inCase: 1 };
const file = {
  ...{ systemId: uuid(1), path: 'dokumenter/a.pdf', pronomFormat: 'fmt/476' },
  ...{ sha256: 'ab', size: 1 },
};

describe('what the journals say of a post', () => {
  const everything = {
    ...{ sender: secret, summary: secret, text: secret, why: secret },
    openness: { kind: 'closed', basis: 'offl. § 13' },
  } as const;
  const post = statementPost(handover, line('statement', uuid(602)), handed, {
    ...{ statement: aStatement(everything), registeredBy: 'Siri' },
  });

  it('of a closed statement: that it came, and by what it is kept back', () => {
    const open = journalEntry('public', handover, handed, post, number);
    expect(JSON.stringify(open)).not.toContain(secret);
    expect(textsOf(open, 'skjermingshjemmel')).toEqual(['offl. § 13']);
    expect(textsOf(open, 'korrespondansepartNavn')).toEqual(['Avskjermet']);
    const whole = journalEntry('running', handover, handed, post, number);
    expect(textsOf(whole, 'korrespondansepartNavn')).toEqual([secret]);
  });

  it('of a private person’s statement: not the name, though the words are open', () => {
    const statement = aStatement({ sender: secret, senderKind: 'private-person' });
    const given = { statement, registeredBy: 'Siri' };
    const named = statementPost(handover, line('statement', uuid(602)), handed, given);
    const open = journalEntry('public', handover, handed, named, number);
    expect(JSON.stringify(open)).not.toContain(secret);
  });

  it('of a closed poll: that there was one', () => {
    const poll = aDraftPoll({
      ...{ title: secret, purpose: secret, outcomeNote: secret },
      openness: { kind: 'closed', basis: 'offl. § 14', decision: secret },
    });
    const tally = { options: {}, answered: 2, eligible: 4 };
    const given = {
      poll,
      tally,
      answers: [],
      body: 'Kommunestyret',
      closedAt: at('2026-11-26T22:59:00.000Z'),
    };
    const closed = pollPost(handover, line('poll', ids.poll), handed, given);
    expect(JSON.stringify(journalEntry('public', handover, handed, closed, number))).not.toContain(secret); // prettier-ignore
  });

  it('and of a poll that too few answered no sums, in the document either', () => {
    const tally = { options: { [ids.north]: 2 }, answered: 2, eligible: 4 };
    const given = {
      tally,
      answers: [],
      body: 'Kommunestyret',
      closedAt: at('2026-11-26T22:59:00.000Z'),
    };
    const few = pollPost(handover, line('poll', ids.poll), handed, {
      ...given,
      poll: aDraftPoll(),
    });
    expect(few.document.blocks.some(({ kind }) => kind === 'table')).toBe(false);
    expect(JSON.stringify(few.document)).toContain(protocolWords.nb.tooFew);
  });
});

describe('what is handed over of a poll', () => {
  it('is never what somebody wrote, nor why somebody answered as they did', () => {
    const question = {
      id: uuid(33),
      kind: 'open-text',
      text: 'Hva mangler?',
      longest: 500,
    } as const;
    const answers = [1, 2, 3, 4].map((n) => ({
      [question.id]: { kind: 'open-text', text: `${secret} ${n}`, reason: secret } as const,
    }));
    const tally = { options: {}, answered: 4, eligible: 4 };
    const given = {
      tally,
      answers,
      body: 'Kommunestyret',
      closedAt: at('2026-11-26T22:59:00.000Z'),
    };
    const poll = aDraftPoll({ questions: [{ ...question, reason: 'optional' }] });
    const post = pollPost(handover, line('poll', ids.poll), handed, { ...given, poll });
    expect(JSON.stringify(post)).toContain('Hva mangler?');
    expect(JSON.stringify(post)).not.toContain(secret);
  });
});

describe('numbers', () => {
  it('follow the days within each year and each case, and do not change with the order they are read in', () => {
    const posts = [
      { id: 'c', caseId: 'x', on: on('2027-01-02') },
      { id: 'a', caseId: 'x', on: on('2026-12-30') },
      { id: 'b', caseId: 'y', on: on('2026-12-31') },
    ];
    const numbers = numberJournal(posts);
    expect(numbers.get('a')).toEqual({ year: 2026, sequence: 1, inCase: 1 });
    expect(numbers.get('b')).toEqual({ year: 2026, sequence: 2, inCase: 1 });
    expect(numbers.get('c')).toEqual({ year: 2027, sequence: 1, inCase: 2 });
    expect([...numberJournal(posts.toReversed())].toSorted()).toEqual([...numbers].toSorted());
  });

  it('of cases go by the year on the wall in Oslo', () => {
    const numbers = numberCases([
      { id: 'new', createdAt: at('2026-12-31T23:30:00.000Z') },
      { id: 'old', createdAt: at('2026-12-31T22:30:00.000Z') },
    ]);
    expect(numbers.get('new')).toEqual({ year: 2027, number: 1 });
    expect(numbers.get('old')).toEqual({ year: 2026, number: 1 });
  });
});

describe('a process as a case', () => {
  const ended = aProcess({
    status: 'ended',
    phases: [aPhase({ closedAt: at('2026-12-15T10:00:00.000Z') })],
  });
  const statusOf = (process: typeof ended, of = handover) =>
    textsOf(element('mappe', caseFieldsAfter(of, aHandedCase({ process }))), 'saksstatus');

  it('is finished when its last phase was closed', () => {
    const fields = element('mappe', caseFieldsBefore(handover, aHandedCase({ process: ended })));
    expect(textsOf(fields, 'avsluttetDato')).toEqual(['2026-12-15T10:00:00.000Z']);
    expect(textsOf(fields, 'merknadstekst')).toEqual([]);
    expect(statusOf(ended)).toEqual(['Avsluttet']);
    expect(statusOf({ ...ended, status: 'cancelled' })).toEqual(['Utgår']);
  });

  it('that goes on says so, and is dated inside the term', () => {
    const fields = element('mappe', caseFieldsBefore(handover, handed));
    expect(textsOf(fields, 'avsluttetDato')).toEqual(['2027-09-30T21:59:00.000Z']);
    expect(textsOf(fields, 'merknadstekst')).toHaveLength(1);
    // The folder is closed with its part.
    expect(statusOf(aProcess())).toEqual(['Avsluttet']);
    expect(courseLine(handover, handed).on).toBe('2027-09-30');
    // Ended in the next term: in this one it goes on.
    const later = { ...ended, phases: [aPhase({ closedAt: at('2028-01-10T10:00:00.000Z') })] };
    const goingOn = element('mappe', caseFieldsBefore(handover, aHandedCase({ process: later })));
    expect(textsOf(goingOn, 'merknadstekst')).toHaveLength(1);
    expect(textsOf(goingOn, 'avsluttetDato')).toEqual(['2027-09-30T21:59:00.000Z']);
  });

  it('registers a statement with when it came and who sent it', () => {
    const statement = aStatement();
    const given = { statement, registeredBy: 'Siri' };
    const post = statementPost(handover, line('statement', statement.id), handed, given);
    const registration = journalRegistration(handover, post, number, file);
    expect(textsOf(registration, 'journalposttype')).toEqual(['Inngående dokument']);
    expect(textsOf(registration, 'mottattDato')).toEqual(['2026-12-01T00:00:00Z']);
    expect(textsOf(registration, 'korrespondansepartNavn')).toEqual(['Velforeningen']);
    expect(registration.attributes).toEqual({ 'xsi:type': 'journalpost' });
  });
});
