import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftAttendance, ProtocolDraftPage } from '../../../src/contracts/protocols.ts';
import { formatTime } from '../../../src/core/time/format.ts';
import type { Language } from '../../../src/contracts/values.ts';
import { osloTime } from '../../../src/core/time/oslo.ts';
import { useSession } from '../../session/session-context.ts';
import type { ProtocolTexts } from '../../texts/protocols.nb.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { AttendanceForm } from './attendance-form.tsx';
import { useCorrectAttendance } from './use-correct-attendance.ts';

type AttendanceRowProps = {
  readonly page: ProtocolDraftPage;
  readonly row: DraftAttendance;
  readonly onChanged: () => void;
};

/** One person of the roll: when they came and left, whose place they took, what was changed, and for the clerk a way to correct it and back. */
export function AttendanceRow({ page, row, onChanged }: AttendanceRowProps) {
  const texts = useTexts(protocolTexts);
  const { language } = useSession();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <li>
      <div className="card-row">
        <span>
          {row.name}
          {row.isPresent && tookPart(row, texts, language).map((words) => `, ${words}`)}
        </span>
        {row.was && <StatusWord tone="active">{texts.changed}</StatusWord>}
        {page.may.edit && !isOpen && (
          <Button
            size="small"
            aria-label={texts.editNamed(row.name)}
            onClick={() => {
              setOpen(true);
            }}
          >
            {texts.edit}
          </Button>
        )}
      </div>
      {row.was && (
        <p className="quiet">
          {texts.attendanceWas(
            row.was.isPresent
              ? [texts.present, ...tookPart(row.was, texts, language)].join(', ')
              : row.function === 'deputy'
                ? texts.notCalled
                : texts.absent,
          )}
        </p>
      )}
      {row.was && page.may.edit && !isOpen && (
        <Undo page={page} row={row} was={row.was} onChanged={onChanged} />
      )}
      {isOpen && (
        <AttendanceForm
          page={page}
          row={row}
          onSent={() => {
            close();
            onChanged();
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}

function Undo({
  page,
  row,
  was,
  onChanged,
}: AttendanceRowProps & { readonly was: NonNullable<DraftAttendance['was']> }) {
  const texts = useTexts(protocolTexts);
  const undo = useCorrectAttendance(page, row, onChanged);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={texts.undoNamed(row.name)}
        disabled={undo.isBusy}
        onClick={() => {
          const { isPresent, deputyFor, arrivedAt, leftAt } = was;
          void undo.run({
            ...{ isPresent, deputyFor },
            arrived: arrivedAt === null ? null : osloTime(arrivedAt),
            left: leftAt === null ? null : osloTime(leftAt),
          });
        }}
      >
        {texts.undo}
      </Button>
      {undo.failure && <ErrorNotice failure={undo.failure} />}
    </>
  );
}

function tookPart(
  { deputyFor, arrivedAt, leftAt }: NonNullable<DraftAttendance['was']>,
  texts: ProtocolTexts,
  language: Language,
): readonly string[] {
  return [
    ...(deputyFor === null ? [] : [texts.deputyFor(deputyFor)]),
    ...(arrivedAt === null ? [] : [texts.came(formatTime(arrivedAt, language))]),
    ...(leftAt === null ? [] : [texts.went(formatTime(leftAt, language))]),
  ];
}
