import { Button } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { attendanceList, roundPage } from '../../../src/contracts/rounds.ts';
import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { newerVersion } from '../../api/failure.ts';
import { useApi } from '../../session/session-context.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { ConflictNotice } from '../../ui/conflict-notice.tsx';
import { forgetDraft, useDraft } from '../../ui/use-draft.ts';
import { useKeptUntilSaved } from '../../ui/use-kept-until-saved.ts';
import { DeputyRow, MemberRow } from './attendance-rows.tsx';
import type { RegisterKeeper } from './register-keeper.ts';
import {
  countRegister,
  everybodyPresent,
  isDeputy,
  markDeputy,
  markMember,
  markTimes,
  nextDeputy,
} from './register.ts';
import type { Entry, Person } from './register.ts';
import { SaveStateLine } from './save-state.tsx';

type AttendanceRegisterProps = {
  readonly page: RoundPage;
  readonly keeper: RegisterKeeper;
  readonly onRegistered: (register: readonly Entry[]) => void;
};

const keptRegister = attendanceList.shape.attendance.readonly();

/** Fast for a full council: everybody present by one button, then those who are missing. */
export function AttendanceRegister({ page, keeper, onRegistered }: AttendanceRegisterProps) {
  const api = useApi();
  const texts = useTexts(roundTexts);
  const { roll, round, attendanceVersion } = page;
  const { saver } = keeper;
  const { failure } = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const newer = newerVersion(failure);
  const key = `attendance:${round.id}`;
  const draft = useDraft(key, keptRegister, () => page.attendance);
  useKeptUntilSaved(key, draft, saver);
  const register = draft.value;
  const counts = countRegister(register, roll);
  const show = (entries: readonly Entry[]) => {
    draft.write(entries);
    onRegistered(entries);
  };
  const write = (changed: readonly Entry[]) => {
    show(changed);
    saver.write(changed);
  };
  const showTheirs = async () => {
    const fresh = await api.get(`/api/rounds/${round.id}`, roundPage);
    if (!fresh.ok) return;
    keeper.goOnFrom(fresh.value.attendanceVersion);
    write(fresh.value.attendance);
  };
  const adopt = useEffectEvent(() => {
    keeper.goOnFrom(attendanceVersion);
    show(page.attendance);
    forgetDraft(key);
  });
  // What somebody else has registered stands here at once, as long as nothing of one's own is on its way.
  useEffect(() => {
    if (keeper.isPassedBy(attendanceVersion)) adopt();
  }, [keeper, attendanceVersion]);
  const standInFor = ({ personId }: Person) => {
    const taken = register.find(({ deputyForId }) => deputyForId === personId);
    return roll.find((person) => person.personId === taken?.personId);
  };
  const absent = roll.filter(({ personId }) =>
    register.some((entry) => entry.personId === personId && entry.status === 'absent'),
  );
  return (
    <Section title={texts.attendance} hint={texts.attendanceHint}>
      <div className="button-row">
        <Button
          onClick={() => {
            write(everybodyPresent(roll));
          }}
        >
          {texts.allPresent}
        </Button>
        <span className="numbers" role="status">
          {texts.presentCount(counts.present, counts.deputies, counts.members)}
          {counts.missing > 0 && `. ${texts.notRegistered(counts.missing)}`}
        </span>
      </div>
      {newer !== undefined && (
        <ConflictNotice
          text={texts.attendanceConflict}
          useMine={texts.attendanceUseMine}
          showTheirs={texts.attendanceShowTheirs}
          onUseMine={() => {
            keeper.goOnFrom(newer);
            void saver.flush();
          }}
          onShowTheirs={() => void showTheirs()}
        />
      )}
      <SaveStateLine saver={saver} />
      <ul className="attendance-list">
        {roll
          .filter((person) => !isDeputy(person))
          .map((person) => (
            <MemberRow
              key={person.personId}
              person={person}
              entry={register.find(({ personId }) => personId === person.personId)}
              standIn={standInFor(person)}
              next={nextDeputy(roll, register, person)}
              startedAt={round.startedAt ?? round.startsAt}
              onDeputy={(deputyId) => {
                write(markDeputy(register, deputyId, person.personId));
              }}
              onMark={(status) => {
                write(markMember(register, person.personId, status));
              }}
              onTime={(times) => {
                write(markTimes(register, person.personId, times));
              }}
            />
          ))}
      </ul>
      {absent.length > 0 && (
        <>
          <h3>{texts.deputies}</h3>
          <ul className="attendance-list">
            {roll.filter(isDeputy).map((person) => (
              <DeputyRow
                key={person.personId}
                person={person}
                entry={register.find(({ personId }) => personId === person.personId)}
                absent={absent.filter(
                  ({ personId }) =>
                    !register.some(
                      (entry) =>
                        entry.deputyForId === personId && entry.personId !== person.personId,
                    ),
                )}
                startedAt={round.startedAt ?? round.startsAt}
                onTime={(times) => {
                  write(markTimes(register, person.personId, times));
                }}
                onMark={(deputyForId) => {
                  write(markDeputy(register, person.personId, deputyForId));
                }}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
