import type { Home } from '../../../src/contracts/home.ts';
import { LinkButton, RouteLink } from '../../routing/route-link.tsx';
import { homeTexts } from '../../texts/home.ts';
import { timelineTexts } from '../../texts/timeline.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';

type Due = NonNullable<Home['staff']>['due'];
type Thing = Due['things'][number];

/** What is late or soon due in the processes, each with the place where it is mended; nothing while nothing is. */
export function DueAtHome({ due: { things, more } }: { readonly due: Due }) {
  const texts = useTexts(homeTexts);
  if (things.length === 0) return null;
  return (
    <Section
      title={texts.due}
      hint={texts.dueHint}
      actions={more > 0 && <RouteLink to="/processes">{texts.dueMore(more)}</RouteLink>}
    >
      <ul className="card-list">
        {things.map((thing) => (
          <li key={thing.subjectId} className="card card-row">
            <DueThing thing={thing} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DueThing({ thing }: { readonly thing: Thing }) {
  const texts = useTexts(homeTexts);
  const { gateCodes } = useTexts(timelineTexts);
  const dates = useDates();
  const { kind, title, process, responsible, isMine, dueOn, daysLate, unmet } = thing;
  const mend = texts.mend[kind];
  return (
    <>
      <span>
        <span className="card-name">{title}</span>{' '}
        {daysLate > 0 && <StatusWord tone="attention">{texts.daysLate(daysLate)}</StatusWord>}
        <br />
        <span className="quiet">
          {process} ·{' '}
          {kind === 'phase'
            ? texts.shouldHaveClosed(dates.date(dueOn))
            : daysLate > 0
              ? texts.wasDue(dates.date(dueOn))
              : texts.dueOn(dates.date(dueOn))}
          {!isMine &&
            ` · ${responsible === null ? texts.nobodyResponsible : texts.responsibleIs(responsible)}`}
        </span>
        {unmet.length > 0 && (
          <>
            <br />
            <span>{texts.lacks(unmet.map((code) => gateCodes[code]).join(', '))}</span>
          </>
        )}
      </span>
      <LinkButton to={placeOf(thing)} aria-label={`${mend}: ${title}`}>
        {mend}
      </LinkButton>
    </>
  );
}

/** Where it is seen to. */
function placeOf({ kind, processId, phaseId, pollId }: Thing): string {
  if (kind === 'letter') return `/processes/${processId}/letter`;
  if (pollId !== null) return `/polls/${pollId}`;
  return `/processes/${processId}?phase=${phaseId}`;
}
