import { Button } from '@fluentui/react-components';
import type { Instant } from '../../../src/core/time/instant.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Entry, Person, Times } from './register.ts';
import { TimesField } from './times-field.tsx';

type MemberRowProps = {
  readonly person: Person;
  readonly entry: Entry | undefined;
  /** Who stands in for them, if they are absent and somebody does. */
  readonly standIn: Person | undefined;
  readonly next: Person | 'nobody';
  readonly startedAt: Instant;
  readonly onTime: (times: Times) => void;
  readonly onMark: (status: 'present' | 'absent') => void;
  readonly onDeputy: (deputyId: string) => void;
};

/** A member: there, absent, and then who stands in. */
export function MemberRow({ person, entry, startedAt, onMark, onTime, ...row }: MemberRowProps) {
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
      {entry?.status === 'present' && (
        <TimesField name={person.name} entry={entry} startedAt={startedAt} onTime={onTime} />
      )}
      {entry?.status === 'absent' && <CallDeputy {...row} />}
    </li>
  );
}

/** Deputies are called in the order elected; whoever leads may choose another in the list below. Source: kommuneloven § 7-10 [check]. */
function CallDeputy({
  standIn,
  next,
  onDeputy,
}: Pick<MemberRowProps, 'standIn' | 'next' | 'onDeputy'>) {
  const texts = useTexts(roundTexts);
  if (standIn) return <span className="quiet">{texts.standsIn(standIn.name)}</span>;
  if (next === 'nobody') return <span className="quiet">{texts.noNextDeputy}</span>;
  return (
    <Button
      size="small"
      onClick={({ currentTarget }) => {
        // The button goes when it is pressed: whoever uses the keyboard stays in the row.
        currentTarget.closest('li')?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
        onDeputy(next.personId);
      }}
    >
      {texts.nextDeputy(next.name, next.order ?? 1)}
    </Button>
  );
}

type DeputyRowProps = {
  readonly person: Person;
  readonly entry: Entry | undefined;
  readonly startedAt: Instant;
  readonly onTime: (times: Times) => void;
  readonly absent: readonly Person[];
  readonly onMark: (deputyForId: string | null) => void;
};

/** A deputy, and whose place they take. */
export function DeputyRow({ person, entry, absent, startedAt, onMark, onTime }: DeputyRowProps) {
  const texts = useTexts(roundTexts);
  return (
    <li className="attendance-row">
      <span>
        {person.name}{' '}
        <span className="quiet">
          {[person.party, person.order === null ? '' : texts.deputyNumber(person.order)]
            .filter((part) => part !== '')
            .join(', ')}
        </span>
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
      {entry?.status === 'deputy' && (
        <TimesField name={person.name} entry={entry} startedAt={startedAt} onTime={onTime} />
      )}
    </li>
  );
}
