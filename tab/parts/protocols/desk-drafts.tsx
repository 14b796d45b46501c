import type { ArchiveList, DraftLine } from '../../../src/contracts/archive.ts';
import { formatDay, formatMoment } from '../../../src/core/time/format.ts';
import { osloDate } from '../../../src/core/time/oslo.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { screeningTexts } from '../../texts/screening.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Tone } from '../../ui/status-word.tsx';

const isWaiting = ({ step }: DraftLine): boolean => step.startsWith('wait-');
const order = ['to-screen', 'drafting', 'in-correction', 'for-approval'] as const;
/** What is to be screened is a place of its own on the desk, wherever the minutes are on their way. */
const placeOf = ({ step, status }: DraftLine): (typeof order)[number] =>
  step === 'screen-passages' || step === 'set-marks-anew' ? 'to-screen' : status;

/** Minutes on their way, by where they are: what each is, why it lies there, and the next step. */
export function DeskDrafts({ drafts }: { readonly drafts: readonly DraftLine[] }) {
  const texts = useTexts(protocolTexts);
  const { toScreen } = useTexts(screeningTexts);
  return order.map((place) => {
    const there = drafts.filter((draft) => placeOf(draft) === place);
    if (there.length === 0) return null;
    // What is the clerk's to do comes before what only waits.
    const sorted = there.toSorted((a, b) => Number(isWaiting(a)) - Number(isWaiting(b)));
    return (
      <Section
        key={place}
        title={`${place === 'to-screen' ? toScreen : texts.statuses[place]} (${there.length})`}
      >
        <div className="card-list">
          {sorted.map((draft) => (
            <DraftCard key={draft.id} draft={draft} />
          ))}
        </div>
      </Section>
    );
  });
}

function DraftCard({ draft }: { readonly draft: DraftLine }) {
  const texts = useTexts(protocolTexts);
  const { toScreen } = useTexts(screeningTexts);
  const { language } = useSession();
  const tone: Tone = isWaiting(draft) ? 'active' : 'attention';
  return (
    <article className="card">
      <div className="card-row">
        <h3>
          <RouteLink to={`/protocols/${draft.id}`}>{draft.title}</RouteLink>
        </h3>
        <StatusWord tone={tone}>
          {placeOf(draft) === 'to-screen' ? toScreen : texts.statuses[draft.status]}
        </StatusWord>
      </div>
      <p className="quiet">
        {[
          draft.body,
          draft.meetingNumber,
          formatDay(osloDate(draft.meetingStartsAt), language),
          texts.versionOf(draft.version),
        ].join(' · ')}
      </p>
      <p>{texts.steps[draft.step]}</p>
      {draft.reason !== '' && <p>{texts.whyVersion(draft.reason)}</p>}
      {draft.deadline !== null && (
        <p className="quiet">
          {[
            texts.deadline(formatMoment(draft.deadline, language)),
            texts.answered(draft.accepted, draft.asked),
            ...(draft.undecided > 0 ? [texts.undecided(draft.undecided)] : []),
          ].join(' · ')}
        </p>
      )}
    </article>
  );
}

/** How many went into the archive by themselves, counted. */
export function UntouchedCount({ untouched }: Pick<ArchiveList, 'untouched'>) {
  const texts = useTexts(protocolTexts);
  if (untouched.of === 0) return null;
  return (
    <p className="quiet">
      {texts.untouched(untouched.count, untouched.of)} {texts.untouchedHint}
    </p>
  );
}
