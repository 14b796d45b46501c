import type { Selectable } from 'kysely';
import { invariant } from '../../core/decision.ts';
import type {
  Direction,
  DirectionLink,
  DirectionState,
  DirectionVersion,
} from '../../core/directions/direction.ts';
import type { DirectionTable, DirectionVersionTable } from './tables.ts';

export function directionOf(
  row: Selectable<DirectionTable>,
  versions: readonly DirectionVersion[],
  links: readonly DirectionLink[],
): Direction {
  return {
    ...{ id: row.id, phaseId: row.phase_id, themeId: row.theme_id, ordinal: row.ordinal },
    ...{ state: stateOf(row), versions, links, version: row.version },
  };
}

export function versionOf(row: Selectable<DirectionVersionTable>): DirectionVersion {
  return {
    ...{ version: row.version, text: row.text, changed: row.changed },
    ...{ madeById: row.made_by, madeAt: row.made_at },
  };
}

function stateOf(row: Selectable<DirectionTable>): DirectionState {
  const { status, settled_by, note, ended_by: personId, ended_at: at } = row;
  if (status === 'draft' || status === 'asked') return { status };
  invariant(at !== null, `direction ${row.id} ended without a time`);
  if (status === 'settled' && settled_by === 'threshold') return { status, by: settled_by, at };
  invariant(personId !== null, `direction ${row.id} was ended by nobody`);
  return status === 'settled'
    ? { status, by: 'chair', note, personId, at }
    : { status, note, personId, at };
}

export function directionValues({ themeId, ordinal, state, version }: Direction) {
  const hasPerson = 'personId' in state;
  return {
    ...{ theme_id: themeId, ordinal, status: state.status, version },
    settled_by: state.status === 'settled' ? state.by : null,
    note: hasPerson ? state.note : '',
    ended_by: hasPerson ? state.personId : null,
    ended_at: 'at' in state ? state.at : null,
  };
}
