import { Button } from '@fluentui/react-components';
import { attendanceList } from '../../../src/contracts/rounds.ts';
import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Autosaver } from '../../ui/autosaver.ts';
import { Section } from '../../ui/section.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useKeptUntilSaved } from '../../ui/use-kept-until-saved.ts';
import { countRegister, everybodyPresent, isDeputy, markDeputy, markMember } from './register.ts';
import type { Entry, Person } from './register.ts';
import { SaveStateLine } from './save-state.tsx';

type AttendanceRegisterProps = {
  readonly page: RoundPage;
  readonly saver: Autosaver<readonly Entry[]>;
  readonly onRegistered: (register: readonly Entry[]) => void;
};

const keptRegister = attendanceList.shape.attendance.readonly();

/** Fast for a full council: everybody present by one button, then those who are missing. */
export function AttendanceRegister({ page, saver, onRegistered }: AttendanceRegisterProps) {
  const texts = useTexts(roundTexts);
  const { roll, round } = page;
  const key = `attendance:${round.id}`;
  const draft = useDraft(key, keptRegister, () => page.attendance);
  useKeptUntilSaved(key, draft, saver);
  const register = draft.value;
  const counts = countRegister(register, roll);
  const write = (changed: readonly Entry[]) => {
    draft.write(changed);
    onRegistered(changed);
    saver.write(changed);
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
      <SaveStateLine saver={saver} />
      <ul className="attendance-list">
        {roll
          .filter((person) => !isDeputy(person))
          .map((person) => (
            <MemberRow
              key={person.personId}
              person={person}
              entry={register.find(({ personId }) => personId === person.personId)}
              onMark={(status) => {
                write(markMember(register, person.personId, status));
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

type MemberRowProps = {
  readonly person: Person;
  readonly entry: Entry | undefined;
  readonly onMark: (status: 'present' | 'absent') => void;
};

function MemberRow({ person, entry, onMark }: MemberRowProps) {
  const texts = useTexts(roundTexts);
  const role = texts.functions[person.function];
  return (
    <li className="attendance-row">
      <span>
        {person.name}{' '}
        <span className="quiet">
          {[person.party, role].filter((part) => part !== '').join(', ')}
        </span>
      </span>
      <span className="toggle" role="group" aria-label={person.name}>
        {(['present', 'absent'] as const).map((status) => (
          <button
            key={status}
            type="button"
            aria-pressed={entry?.status === status}
            onClick={() => {
              onMark(status);
            }}
          >
            {texts[status]}
          </button>
        ))}
      </span>
    </li>
  );
}

type DeputyRowProps = {
  readonly person: Person;
  readonly entry: Entry | undefined;
  readonly absent: readonly Person[];
  readonly onMark: (deputyForId: string | null) => void;
};

function DeputyRow({ person, entry, absent, onMark }: DeputyRowProps) {
  const texts = useTexts(roundTexts);
  return (
    <li className="attendance-row">
      <span>
        {person.name} <span className="quiet">{person.party}</span>
      </span>
      <select
        aria-label={texts.deputyFor(person.name)}
        value={entry?.deputyForId ?? ''}
        onChange={(event) => {
          onMark(event.target.value === '' ? null : event.target.value);
        }}
      >
        <option value="">{texts.deputyNone}</option>
        {absent.map(({ personId, name }) => (
          <option key={personId} value={personId}>
            {name}
          </option>
        ))}
      </select>
    </li>
  );
}
