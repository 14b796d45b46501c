import type { Home } from '../../../src/contracts/home.ts';
import { LinkButton, RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { homeTexts } from '../../texts/home.ts';
import { pollLifeTexts } from '../../texts/poll-life.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { AnsweredBar } from '../polls/answered-bar.tsx';

type Staff = NonNullable<Home['staff']>;

/** Polls that are closed without anybody having told what came of them. */
export function OwedNotes({ owed }: { readonly owed: Staff['owedOutcomeNotes'] }) {
  const texts = useTexts(homeTexts);
  const words = useTexts(wordTexts);
  const dates = useDates();
  return (
    <Section title={texts.owed} hint={owed.length > 0 ? texts.owedHint : texts.nothingOwed}>
      <ul className="card-list">
        {owed.map((poll) => (
          <li key={poll.pollId} className="card card-row">
            <span>
              <span className="card-name">{poll.title}</span>
              <br />
              <span className="quiet">
                {texts.closedAt(dates.moment(poll.closedAt))} ({dates.distance(poll.closedAt)}) ·{' '}
                {words.answers(poll.answered)}
              </span>
            </span>
            <LinkButton
              to={`/polls/${poll.pollId}`}
              aria-label={`${texts.writeNote}: ${poll.title}`}
            >
              {texts.writeNote}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Letters in which somebody waits for an answer: a debt, shown only while there is one. */
export function OwedLetters({ owed }: { readonly owed: Staff['owedLetters'] }) {
  const texts = useTexts(homeTexts);
  const dates = useDates();
  if (owed.length === 0) return null;
  return (
    <Section title={texts.owedLetters} hint={texts.owedLettersHint}>
      <ul className="card-list">
        {owed.map((letter) => (
          <li key={letter.processId} className="card card-row">
            <span>
              <span className="card-name">{letter.title}</span>
              <br />
              <span className="quiet">
                {texts.owedIn(letter.questions, letter.dates)} ·{' '}
                {texts.oldest(dates.moment(letter.oldest))}
              </span>
            </span>
            <LinkButton
              to={`/processes/${letter.processId}/letter`}
              aria-label={`${texts.answerThem}: ${letter.title}`}
            >
              {texts.answerThem}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Drafts that were to open by themselves and could not: shown only while there are any. */
export function UnopenedPolls({ polls }: { readonly polls: Staff['unopened'] }) {
  const texts = useTexts(homeTexts);
  const lifeTexts = useTexts(pollLifeTexts);
  const dates = useDates();
  if (polls.length === 0) return null;
  return (
    <Section title={texts.unopened}>
      <ul className="card-list">
        {polls.map(({ pollId, title, failure }) => (
          <li key={pollId} className="card card-row">
            <span>
              <span className="card-name">{title}</span>
              <br />
              <span className="quiet">
                {lifeTexts.failed(dates.moment(failure.at))}. {lifeTexts.failures[failure.code]}
              </span>
            </span>
            <LinkButton to={`/polls/${pollId}`} aria-label={`${texts.seeDraft}: ${title}`}>
              {texts.seeDraft}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function OpenPolls({ polls }: { readonly polls: Staff['openPolls'] }) {
  const texts = useTexts(homeTexts);
  const words = useTexts(wordTexts);
  const dates = useDates();
  return (
    <Section title={texts.openPolls}>
      {polls.length === 0 && <p className="quiet">{texts.noOpenPolls}</p>}
      <ul className="card-list">
        {polls.map((poll) => (
          <li key={poll.pollId} className="card">
            <RouteLink to={`/polls/${poll.pollId}`} className="card-name">
              {poll.title}
            </RouteLink>
            <AnsweredBar answered={poll.answered} eligible={poll.eligible} />
            <span className="quiet">{words.deadline(dates.momentAndDistance(poll.closesAt))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Rounds that are not announced yet, with what is missing. */
export function DraftRounds({ rounds }: { readonly rounds: Staff['draftRounds'] }) {
  const texts = useTexts(homeTexts);
  const words = useTexts(wordTexts);
  const { can } = useSession();
  const named: Readonly<Record<string, string>> = words.readiness;
  return (
    <Section title={texts.draftRounds}>
      {rounds.length === 0 && (
        <p className="quiet">
          {texts.noDraftRounds}
          {can('prepare-rounds') && (
            <>
              {' '}
              {texts.planFromPhase} <RouteLink to="/processes">{texts.toProcesses}</RouteLink>
            </>
          )}
        </p>
      )}
      <ul className="card-list">
        {rounds.map((round) => (
          <li key={round.roundId} className="card">
            <span className="card-row">
              <span className="card-name">{round.title}</span>
              <StatusWord tone={round.missing.length > 0 ? 'attention' : 'done'}>
                {round.missing.length > 0
                  ? texts.missing(round.missing.length)
                  : texts.readyToPublish}
              </StatusWord>
            </span>
            {round.missing.length > 0 && (
              <ul className="plain-dots quiet">
                {round.missing.map((code) => (
                  <li key={code}>{named[code] ?? code}</li>
                ))}
              </ul>
            )}
            <p>
              <LinkButton
                to={`/rounds/${round.roundId}`}
                aria-label={`${texts.prepare}: ${round.title}`}
              >
                {texts.prepare}
              </LinkButton>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function ArchiveAttention({ count }: { readonly count: number }) {
  const texts = useTexts(homeTexts);
  return (
    <Section title={texts.archive}>
      <div className="card card-row">
        <StatusWord tone={count > 0 ? 'attention' : 'done'}>
          {count > 0 ? texts.archiveAttention(count) : texts.archiveWell}
        </StatusWord>
        <RouteLink to="/archive">{texts.toArchive}</RouteLink>
      </div>
    </Section>
  );
}
