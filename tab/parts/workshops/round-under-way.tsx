import { useEffect, useState } from 'react';
import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { useApi } from '../../session/session-context.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { AttendanceRegister } from './attendance-register.tsx';
import { RegisterKeeper } from './register-keeper.ts';
import { StepButton } from './step-button.tsx';
import { SummaryField } from './summary-field.tsx';
import { SummaryKeeper } from './summary-keeper.ts';

type RoundUnderWayProps = { readonly page: RoundPage; readonly onDone: () => void };

/** What the administration does while people talk: attendance, the summary, and in the end closing. */
export function RoundUnderWay({ page, onDone }: RoundUnderWayProps) {
  const api = useApi();
  const texts = useTexts(roundTexts);
  const { id, version } = page.round;
  const [keeper] = useState(() => new SummaryKeeper(api, id, version));
  const [register] = useState(() => new RegisterKeeper(api, id, page.attendanceVersion));
  const [isRegistered, setRegistered] = useState(page.attendance.length > 0);

  // Leaving for another page is also a pause in the writing.
  useEffect(
    () => () => {
      void keeper.saver.flush();
      void register.saver.flush();
    },
    [keeper, register],
  );

  const saveAll = async () => {
    const saved = await Promise.all([keeper.saver.flush(), register.saver.flush()]);
    return saved.every(Boolean);
  };

  return (
    <>
      <AttendanceRegister
        page={page}
        keeper={register}
        onRegistered={(entries) => {
          setRegistered(entries.length > 0);
        }}
      />
      <SummaryField round={page.round} keeper={keeper} />
      <Section title={texts.close}>
        {!isRegistered && <p className="quiet">{texts.closeBlocked}</p>}
        <div className="button-row">
          <StepButton
            path={`/api/rounds/${id}/close`}
            label={texts.close}
            version={() => keeper.versionOr(version)}
            before={saveAll}
            confirm={{
              title: texts.closeTitle,
              text: (
                <ul className="plain-dots">
                  <li>{texts.closePolls}</li>
                  <li>{texts.closeProtocol}</li>
                  <li>{texts.closeFinal}</li>
                </ul>
              ),
            }}
            said={texts.closedDone}
            onDone={onDone}
          />
        </div>
      </Section>
    </>
  );
}
