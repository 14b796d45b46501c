import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { checkInDraft, checkInStatements } from '../../src/contracts/check-ins.ts';
import type { CheckInDraft, CheckInStatements } from '../../src/contracts/check-ins.ts';
import { bodyList } from '../../src/contracts/people.ts';
import type { BodyList } from '../../src/contracts/people.ts';
import { dueView } from '../../src/contracts/process-templates.ts';
import type { DueView } from '../../src/contracts/process-templates.ts';
import { created } from '../../src/contracts/rounds.ts';
import { addDays, readCivilDate } from '../../src/core/time/instant.ts';
import type { LocalTime } from '../../src/core/time/instant.ts';
import { osloInstant } from '../../src/core/time/oslo.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ChoiceField, LineField } from '../parts/steering/fields.tsx';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { checkInTexts } from '../texts/check-ins.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { todayInOslo } from '../ui/clock.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import '../ui/form.css';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** A check-in made of what is due in a phase: which statements, which body, and until when. */
export default function CheckInNewPage({ params }: PageProps) {
  const due = useLoaded(`/api/dues/${params['dueId'] ?? ''}`, dueView);
  const bodies = useLoaded('/api/bodies', bodyList);
  const statements = useLoaded('/api/check-in-statements', checkInStatements);
  return (
    <WhenLoaded of={due}>
      {(begun) => (
        <WhenLoaded of={bodies}>
          {(list) => (
            <WhenLoaded of={statements}>
              {({ findings }) => (
                <NewCheckIn
                  {...{ phaseId: params['phaseId'] ?? '', due: begun, findings }}
                  bodies={list.bodies}
                />
              )}
            </WhenLoaded>
          )}
        </WhenLoaded>
      )}
    </WhenLoaded>
  );
}

type NewCheckInProps = {
  readonly phaseId: string;
  readonly due: DueView;
  readonly findings: CheckInStatements['findings'];
  readonly bodies: BodyList['bodies'];
};

/** A working day is over by then, and nobody's evening is taken. */
const lastHour = '15:00' as LocalTime;

function NewCheckIn({ phaseId, due, findings, bodies }: NewCheckInProps) {
  const api = useApi();
  const texts = useTexts(checkInTexts);
  const announce = useAnnounce();
  const [finding, setFinding] = useState(due.finding ?? findings[0]?.finding ?? 'roles');
  const [statements, setStatements] = useState<readonly number[]>([0]);
  const [bodyId, setBodyId] = useState(bodies[0]?.id ?? '');
  const [date, setDate] = useState<string>(addDays(todayInOslo(), 10));
  const [isWrong, setWrong] = useState(false);
  const make = useAction(
    (body: CheckInDraft) =>
      api.ask('POST', `/api/phases/${phaseId}/check-ins`, { body, contract: created }),
    ({ id }) => {
      announce(texts.made);
      navigate(`/polls/${id}`);
    },
  );
  const submit = () => {
    const day = readCivilDate(date);
    const read = checkInDraft.safeParse({
      ...{ finding, statements, bodyId, dueId: due.id },
      closesAt: day ? osloInstant(day, lastHour) : '',
    });
    setWrong(!read.success);
    if (read.success) void make.run(read.data);
  };
  const chosen = findings.find((one) => one.finding === finding);
  return (
    <Page
      title={texts.newTitle}
      up={{ to: `/processes/${due.processId}?phase=${phaseId}`, label: due.processTitle }}
      lead={texts.newLead}
    >
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="card form-fields">
          <ChoiceField
            label={texts.finding}
            value={finding}
            onChange={(value) => {
              const found = findings.find((one) => one.finding === value);
              if (!found) return;
              setFinding(found.finding);
              setStatements([0]);
            }}
          >
            {findings.map((one) => (
              <option key={one.finding} value={one.finding}>
                {one.title}
              </option>
            ))}
          </ChoiceField>
          <fieldset className="form-group">
            <legend>{texts.statements}</legend>
            <p className="quiet">{texts.statementsHint}</p>
            <div>
              {chosen?.statements.map((statement, index) => (
                <div key={statement}>
                  <Checkbox
                    label={statement}
                    checked={statements.includes(index)}
                    onChange={(_, { checked }) => {
                      const others = statements.filter((one) => one !== index);
                      setStatements(
                        checked === true ? [...others, index].toSorted((a, b) => a - b) : others,
                      );
                    }}
                  />
                </div>
              ))}
            </div>
          </fieldset>
          <div className="form-row">
            <ChoiceField label={texts.body} value={bodyId} onChange={setBodyId}>
              {bodies.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </ChoiceField>
            <LineField
              label={texts.closesAt}
              type="date"
              required
              value={date}
              onChange={setDate}
            />
          </div>
          <p className="quiet">{texts.promise}</p>
        </div>
        {isWrong && <p role="alert">{texts.missing}</p>}
        {make.failure && <ErrorNotice failure={make.failure} />}
        <div className="form-footer">
          <Button type="submit" appearance="primary" disabled={make.isBusy}>
            {texts.make}
          </Button>
        </div>
      </form>
    </Page>
  );
}
