import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { readCivilDate, readLocalTime } from '../../../src/core/time/instant.ts';
import { programmeTexts } from '../../texts/programme.ts';
import { useTexts } from '../../texts/texts.ts';
import { withChanged } from '../../ui/changed-list.ts';
import type { PhaseFieldProps } from './field-props.ts';

/** Where and when each gathering is, who hosts it and what about. The day is within its phase; moving the phase is done on the process's page. */
export function GatheringFields({ content, phases, onChange }: PhaseFieldProps) {
  const texts = useTexts(programmeTexts);
  const { cohort, gatherings } = content;
  return gatherings.map((gathering, index) => {
    const phase = phases.find(({ id }) => id === gathering.phaseId);
    const change = (part: Partial<(typeof gatherings)[number]>) => {
      onChange({ gatherings: withChanged(gatherings, index, part) });
    };
    if (!phase) return null;
    return (
      <fieldset key={phase.id} className="form form-group card">
        <legend>{phase.title}</legend>
        <div className="form-row">
          <Field label={texts.on}>
            <Input
              type="date"
              min={phase.startsOn}
              max={phase.endsOn}
              value={gathering.on ?? ''}
              onChange={(_, { value }) => {
                change({ on: readCivilDate(value) ?? null });
              }}
            />
          </Field>
          <Field label={texts.startsAt}>
            <Input
              type="time"
              value={gathering.startsAt}
              onChange={(_, { value }) => {
                const time = readLocalTime(value);
                if (time) change({ startsAt: time });
              }}
            />
          </Field>
          <Field label={texts.endsAt}>
            <Input
              type="time"
              value={gathering.endsAt}
              onChange={(_, { value }) => {
                const time = readLocalTime(value);
                if (time) change({ endsAt: time });
              }}
            />
          </Field>
        </div>
        <div className="form-row">
          <Field label={texts.place}>
            <Input
              value={gathering.place}
              maxLength={200}
              onChange={(_, { value }) => {
                change({ place: value });
              }}
            />
          </Field>
          <Field label={texts.host}>
            <Select
              value={gathering.hostId ?? ''}
              onChange={(_, { value }) => {
                change({ hostId: value === '' ? null : value });
              }}
            >
              <option value="">{texts.noHost}</option>
              {cohort.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <Field label={texts.topic}>
          <Input
            value={gathering.topic}
            maxLength={200}
            onChange={(_, { value }) => {
              change({ topic: value });
            }}
          />
        </Field>
        <Field label={texts.preparation}>
          <Textarea
            value={gathering.preparation}
            maxLength={2000}
            resize="vertical"
            onChange={(_, { value }) => {
              change({ preparation: value });
            }}
          />
        </Field>
      </fieldset>
    );
  });
}
