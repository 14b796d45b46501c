import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { RecordSummary } from '../../../src/contracts/archive.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { Section } from '../../ui/section.tsx';
import { RecordCard } from './record-card.tsx';

/** A term's protocols are some hundreds; the newest are what one looks for. */
const recordsAtFirst = 20;

type RecordSectionProps = {
  readonly status: RecordSummary['status'];
  readonly records: readonly RecordSummary[];
  readonly texts: ArchiveTexts;
  readonly onRetried: () => void;
};

/** The records in one state, newest first; nothing where there are none. */
export function RecordSection({ status, records, texts, onRetried }: RecordSectionProps) {
  const [showsAll, showAll] = useState(false);
  if (records.length === 0) return null;
  const shown = showsAll ? records : records.slice(0, recordsAtFirst);
  return (
    <Section title={`${texts.sections[status]} (${records.length})`}>
      <div className="card-list">
        {shown.map((record) => (
          <RecordCard key={record.id} record={record} texts={texts} onRetried={onRetried} />
        ))}
      </div>
      {shown.length < records.length && (
        <Button
          className="records-show-all"
          onClick={() => {
            showAll(true);
          }}
        >
          {texts.showAll(records.length)}
        </Button>
      )}
    </Section>
  );
}
