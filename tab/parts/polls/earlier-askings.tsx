import { earlierAskings } from '../../../src/contracts/poll-results.ts';
import type {
  EarlierAskings as Earlier,
  QuestionResult,
} from '../../../src/contracts/poll-results.ts';
import type { PollPage } from '../../../src/contracts/polls.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollResultsTexts } from '../../texts/poll-results.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { osloDate } from '../../../src/core/time/oslo.ts';
import { chartOf, inOrderOf, longestTogether } from './chart-of.ts';
import type { ResultChart as Chart } from './chart-of.ts';
import { CountedTable } from './counted-table.tsx';
import { ResultChart } from './result-chart.tsx';
import { tableOfResult } from './result-table.ts';
import { SavePicture } from './save-picture.tsx';

/** What the same questions came to when they were asked before, beside what they came to now. */
export function EarlierAskings({ page }: { readonly page: PollPage }) {
  const { snapshot, refetch } = useLoaded(`/api/polls/${page.poll.id}/earlier`, earlierAskings);
  const texts = useTexts(pollResultsTexts);
  if (snapshot.state === 'loading') return null;
  if (snapshot.state === 'failed')
    return <ErrorNotice failure={snapshot.failure} onRetry={refetch} />;
  const { askings, phase } = snapshot.value;
  const { results } = page;
  if (!results || askings.length === 0) return null;
  const drawn = results.questions.filter(
    ({ questionId, kind }) =>
      kind !== 'open-text' &&
      askings.some(({ questions }) => questions.some((one) => one.questionId === questionId)),
  );
  if (drawn.length === 0) return null;
  return (
    <Section title={texts.earlier} hint={texts.earlierHint}>
      {drawn.map((now) => (
        <OneQuestion key={now.questionId} now={now} page={page} askings={askings} phase={phase} />
      ))}
    </Section>
  );
}

type Time = {
  readonly key: string;
  readonly name: string;
  /** The poll of that time; null for the one that is looked at. */
  readonly to: string | null;
  readonly answered: number;
  readonly eligible: number;
  readonly result: QuestionResult;
  readonly chart: Chart;
};

type OneQuestionProps = {
  readonly now: QuestionResult;
  readonly page: PollPage;
  readonly askings: Earlier['askings'];
  /** Of the poll that is looked at. */
  readonly phase: string;
};

/** The times one above another, the newest first, drawn to the same scale: a share of those who answered has the same length each time. */
function OneQuestion({ now, page, askings, phase }: OneQuestionProps) {
  const texts = useTexts(pollResultsTexts);
  const kindTexts = useTexts(pollKindTexts);
  const tableTexts = useTexts(pollTexts);
  const words = useTexts(wordTexts);
  const dates = useDates();
  const { language } = useSession();
  const own = chartOf(now, kindTexts);
  if (!own) return null;
  const { answered, eligible } = page;
  const times: readonly Time[] = [
    {
      key: page.poll.id,
      name: texts.asked(texts.now, phase),
      to: null,
      answered,
      eligible,
      result: now,
      chart: own,
    },
    ...askings.flatMap((asking) => {
      const result = asking.questions.find((one) => one.questionId === now.questionId)?.result;
      const chart = result && chartOf(result, kindTexts);
      if (!result || !chart) return [];
      return [
        {
          key: asking.pollId,
          name: texts.asked(dates.date(osloDate(asking.closedAt)), asking.phase),
          to: `/polls/${asking.pollId}`,
          ...{ answered: asking.answered, eligible: asking.eligible },
          ...{ result, chart: inOrderOf(chart, own) },
        },
      ];
    }),
  ];
  const longest = longestTogether(times);
  return (
    <figure className="card results">
      <figcaption>
        <h3>{now.text}</h3>
      </figcaption>
      {times.map(({ key, name, to, answered: people, eligible: asked, result, chart }, index) => {
        const table = tableOfResult(result, { ...kindTexts, ...tableTexts }, language);
        return (
          <div key={key} className="chart-item">
            <h4>
              {to === null ? name : <RouteLink to={to}>{name}</RouteLink>}{' '}
              <span className="quiet numbers">{words.answeredOf(people, asked)}</span>
            </h4>
            <ResultChart chart={chart} longest={longest[index] ?? 1} />
            {table && <CountedTable table={table} label={`${now.text} ${name}`} />}
          </div>
        );
      })}
      <SavePicture title={now.text} about={texts.earlier} parts={times} notes={[]} />
    </figure>
  );
}
