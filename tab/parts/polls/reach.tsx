import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { pollReach } from '../../../src/contracts/poll-reach.ts';
import type { PollReach, ReachGroup } from '../../../src/contracts/poll-reach.ts';
import type { Failure } from '../../api/failure.ts';
import { fetchFile, saveFile } from '../../api/fetch-file.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { useApi } from '../../session/session-context.ts';
import { deliveryTexts } from '../../texts/delivery.ts';
import { pollReachTexts } from '../../texts/poll-reach.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import './answered-bar.css';
import './reach.css';

const formats = ['xlsx', 'csv'] as const;

/** Whom a poll has reached: of all as bars, and of each body and party that is large enough as a table. */
export function Reach({ pollId }: { readonly pollId: string }) {
  const { snapshot, refetch } = useLoaded(`/api/polls/${pollId}/reach`, pollReach);
  const texts = useTexts(pollReachTexts);
  const api = useApi();
  const [failure, setFailure] = useState<Failure | null>(null);
  if (snapshot.state === 'loading') return null;
  if (snapshot.state === 'failed')
    return <ErrorNotice failure={snapshot.failure} onRetry={refetch} />;
  const reach = snapshot.value;
  // What there is to say then is said under delivery.
  if (reach.all.asked === 0) return null;
  const save = async (format: (typeof formats)[number]): Promise<void> => {
    setFailure(null);
    const fetched = await fetchFile(api, `/api/polls/${pollId}/reach/file?format=${format}`);
    if (fetched.ok) saveFile(fetched.value);
    else setFailure(fetched.failure);
  };
  return (
    <Section title={texts.reach} hint={texts.reachHint}>
      <Steps all={reach.all} />
      <Causes causes={reach.causes} />
      <Groups reach={reach} />
      <div className="button-row">
        {formats.map((format) => (
          <Button key={format} onClick={() => void save(format)}>
            {texts.files[format]}
          </Button>
        ))}
      </div>
      {failure && <ErrorNotice failure={failure} />}
    </Section>
  );
}

/** How many are left at each step: delivered, seen, answered. The numbers stand beside the bars, which say nothing more. */
function Steps({ all }: Pick<PollReach, 'all'>) {
  const texts = useTexts(pollReachTexts);
  const { asked } = all;
  return (
    <dl className="reach-steps">
      {(['delivered', 'seen', 'answered', 'unreachable'] as const).map((step) => (
        <div key={step} className="reach-step">
          <dt>{texts.columns[step]}</dt>
          <dd>
            <span className="numbers">{texts.ofAll(all[step], asked)}</span>
            <span className="answered-track" aria-hidden="true">
              <span className="answered-fill" style={{ width: `${(100 * all[step]) / asked}%` }} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Causes({ causes }: Pick<PollReach, 'causes'>) {
  const texts = useTexts(pollReachTexts);
  const delivery = useTexts(deliveryTexts);
  if (causes.length === 0) return null;
  return (
    <>
      <h3>{texts.causes}</h3>
      <ul className="plain-dots">
        {causes.map(({ cause, count }) => (
          <li key={cause}>
            {count}: {delivery.causes[cause] ?? delivery.unknownCause(cause)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Groups({ reach }: { readonly reach: PollReach }) {
  const texts = useTexts(pollReachTexts);
  const { bodies, parties, told } = reach;
  if (bodies.length + parties.length === 0) return <p className="quiet">{texts.noGroups}</p>;
  return (
    <>
      {told !== 'everything' && <p className="quiet">{texts.notTold[told]}</p>}
      {bodies.length > 0 && <GroupTable caption={texts.byBody} groups={bodies} />}
      {parties.length > 0 && <GroupTable caption={texts.byParty} groups={parties} />}
    </>
  );
}

type TableProps = { readonly caption: string; readonly groups: readonly ReachGroup[] };

function GroupTable({ caption, groups }: TableProps) {
  const texts = useTexts(pollReachTexts);
  const nameOf = (names: readonly string[]): string => {
    const known = names.map((name) => (name === '' ? texts.withoutGroup : name));
    return known.length > 1 ? texts.others(known.join(', ')) : (known[0] ?? '');
  };
  const columns = ['asked', 'delivered', 'seen', 'answered', 'unreachable'] as const;
  return (
    <div className="table-box" role="group" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.group}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {texts.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ names, figures }) => (
            <tr key={names.join()}>
              <th scope="row">{nameOf(names)}</th>
              {columns.map((column) => (
                <td key={column} className="number">
                  {figures[column] ?? <span className="quiet">{texts.hidden}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
