import { processPreview } from '../../../src/contracts/process-templates.ts';
import type { PreviewedPhase } from '../../../src/contracts/process-templates.ts';
import { daysBetween } from '../../../src/core/time/instant.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { useSession } from '../../session/session-context.ts';
import { processWorkTexts } from '../../texts/process-work.ts';
import { useTexts } from '../../texts/texts.ts';
import { timelineTexts } from '../../texts/timeline.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import { notesInWords } from './date-notes.ts';
import { PhasePicture } from './phase-picture.tsx';

type PreviewProps = {
  readonly template: string;
  readonly name: string;
  readonly kind: 'start' | 'constitution';
  readonly on: string;
};

/** Every phase with its days, before anything is made. */
export function ProcessPreview({ template, name, kind, on }: PreviewProps) {
  const texts = useTexts(processWorkTexts);
  const query = new URLSearchParams({ template, kind, on }).toString();
  const loaded = useLoaded(`/api/process-preview?${query}`, processPreview);
  return (
    <Section title={texts.preview} hint={texts.previewHint}>
      <WhenLoaded of={loaded}>
        {({ phases }) => (
          <>
            <Passed phases={phases} />
            <PhasePicture
              name={name}
              phases={phases.map(({ key, lead, startsOn, endsOn }) => ({
                ...{ key, lead, from: daysBetween(phases[0]?.startsOn ?? startsOn, startsOn) },
                days: daysBetween(startsOn, endsOn) + 1,
              }))}
            />
            <ol className="previewed-phases">
              {phases.map((phase, index) => (
                <Phase key={phase.key} phase={phase} number={index + 1} />
              ))}
            </ol>
          </>
        )}
      </WhenLoaded>
    </Section>
  );
}

/** A date of an earlier council gives phases that nobody can take part in. */
function Passed({ phases }: { readonly phases: readonly PreviewedPhase[] }) {
  const texts = useTexts(processWorkTexts);
  const today = todayInOslo();
  const passed = phases.filter(({ endsOn }) => endsOn < today).length;
  if (passed === 0) return null;
  return (
    <Notice tone="attention">
      <p>{texts.passed(passed, phases.length)}</p>
    </Notice>
  );
}

function Phase({ phase, number }: { readonly phase: PreviewedPhase; readonly number: number }) {
  const texts = useTexts(processWorkTexts);
  const laws = useTexts(timelineTexts);
  const dates = useDates();
  const { language } = useSession();
  const starts = notesInWords(phase.startsOn, phase.startNotes, texts, language);
  const ends = notesInWords(phase.endsOn, phase.endNotes, texts, language);
  return (
    <li className="card">
      <div className="card-row">
        <span className="card-name">
          {number}. {phase.title}
        </span>
        <span className="quiet">{texts[phase.lead]}</span>
      </div>
      <span>{dates.period(phase.startsOn, phase.endsOn)}</span>
      {starts !== '' && (
        <div>
          <StatusWord tone="attention">{texts.starts(starts)}</StatusWord>
        </div>
      )}
      {ends !== '' && phase.endsOn !== phase.startsOn && (
        <div>
          <StatusWord tone="attention">{texts.ends(ends)}</StatusWord>
        </div>
      )}
      {phase.deadlines.map(({ rule, dueOn, brokenBy, isFromTermStart }) => (
        <div key={rule.rule} className="card-row">
          <span>
            {laws.rules[rule.rule]} <strong>{dates.date(dueOn)}</strong> ({rule.paragraph})
            {isFromTermStart && <span className="quiet"> {texts.fromTermStart}</span>}
          </span>
          <StatusWord tone={brokenBy > 0 ? 'attention' : 'done'}>
            {brokenBy > 0 ? texts.broken(brokenBy) : texts.holds}
          </StatusWord>
        </div>
      ))}
      <p className="quiet">{phase.purpose}</p>
      <p>
        <span className="quiet">{texts.expectation}:</span> {phase.expectation}
      </p>
      {phase.dues.length > 0 && (
        <p className="quiet">
          {texts.due}: {phase.dues.map(({ title }) => title).join(' · ')}
        </p>
      )}
    </li>
  );
}
