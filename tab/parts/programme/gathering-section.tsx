import type { ProgrammePage } from '../../../src/contracts/programme.ts';
import { programmeTexts } from '../../texts/programme.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { LearningPoints } from './learning-points.tsx';
import type { Stop } from './stops.ts';

type GatheringSectionProps = {
  readonly page: ProgrammePage;
  readonly stop: Stop;
  readonly onChanged: () => void;
};

/** One gathering: where and when, what to do before it, and what it taught. */
export function GatheringSection({ page, stop, onChanged }: GatheringSectionProps) {
  const texts = useTexts(programmeTexts);
  const dates = useDates();
  const { phase, gathering } = stop;
  const host = page.content.cohort.find(({ id }) => id === gathering?.hostId)?.name ?? '';
  const facts = [
    { name: texts.topic, value: gathering?.topic ?? '' },
    { name: texts.place, value: gathering?.place ?? '' },
    { name: texts.host, value: host },
    { name: texts.preparation, value: gathering?.preparation ?? '' },
  ].filter(({ value }) => value !== '');
  return (
    <Section title={phase.title} anchor={phase.id}>
      <p>
        {gathering?.on
          ? `${dates.day(gathering.on)} ${texts.time(gathering.startsAt, gathering.endsAt)}`
          : `${texts.noDate}. ${texts.between(dates.period(phase.startsOn, phase.endsOn))}.`}
      </p>
      {facts.length > 0 && (
        <dl className="facts">
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="prose">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <h3>{texts.learning}</h3>
      <LearningPoints page={page} phase={phase} onChanged={onChanged} />
    </Section>
  );
}
