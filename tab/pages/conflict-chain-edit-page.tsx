import { useState } from 'react';
import { conflictChainDraft, goalConflictList } from '../../src/contracts/goal-conflicts.ts';
import type { ConflictChain } from '../../src/contracts/goal-conflicts.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ChainSteps, stepsOf, stepsSent } from '../parts/steering/chain-steps.tsx';
import type { StepForm } from '../parts/steering/chain-steps.tsx';
import { CloseForm } from '../parts/steering/close-form.tsx';
import { ConflictChanges } from '../parts/steering/conflict-changes.tsx';
import { DrawnChain } from '../parts/steering/conflict-chain.tsx';
import { LineField } from '../parts/steering/fields.tsx';
import { titlesOf } from '../parts/steering/goal-words-form.tsx';
import type { Choice } from '../parts/steering/goal-words-form.tsx';
import { SaveForm } from '../parts/steering/save-form.tsx';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { NoSuchPage } from '../shell/no-such-page.tsx';
import { steeringTexts } from '../texts/steering.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** A chain of goal conflicts, drawn or changed. `:id` is left out for a new one. */
export default function ConflictChainEditPage({ params }: PageProps) {
  const chainId = params['id'];
  const api = useApi();
  const list = useLoaded('/api/goal-conflicts', goalConflictList);
  const [edition, setEdition] = useState(0);
  const begin = async () => {
    const fresh = await api.get('/api/goal-conflicts', goalConflictList);
    if (!fresh.ok) return;
    list.replace(fresh.value);
    setEdition((before) => before + 1);
  };
  return (
    <WhenLoaded of={list}>
      {({ conflicts, chains }) => {
        const chain = chains.find(({ id }) => id === chainId);
        if (chainId !== undefined && !chain) return <NoSuchPage />;
        return (
          <ChainEditor
            key={edition}
            chain={chain}
            conflicts={conflicts.map(({ id, firstAim, secondAim }) => ({
              ...{ id, title: `${firstAim} – ${secondAim}` },
            }))}
            onBegin={() => void begin()}
          />
        );
      }}
    </WhenLoaded>
  );
}

/** A new chain begins with room for three steps. */
const roomFor: readonly StepForm[] = [0, 1, 2].map((key) => ({ key, words: '', tie: null }));

type EditorProps = {
  readonly chain: ConflictChain | undefined;
  readonly conflicts: readonly Choice[];
  readonly onBegin: () => void;
};

function ChainEditor({ chain, conflicts, onBegin }: EditorProps) {
  const texts = useTexts(steeringTexts);
  const api = useApi();
  const [title, setTitle] = useState(chain?.title ?? '');
  const [steps, setSteps] = useState<readonly StepForm[]>(chain ? stepsOf(chain) : roomFor);
  const ties = [...steps, ...(chain ? stepsOf(chain) : [])].flatMap(({ tie }) => tie ?? []);
  return (
    <Page
      title={chain ? texts.editChain : texts.newChain}
      up={{ to: '/goal-conflicts', label: texts.conflictsTitle }}
      lead={texts.chainLead}
    >
      <div className="card">
        <SaveForm
          name={texts.editChain}
          {...(chain && { version: chain.version })}
          read={() => {
            const read = conflictChainDraft.safeParse({ title, steps: stepsSent(steps) });
            return read.success ? read.data : undefined;
          }}
          send={(written, version) =>
            chain
              ? api.send('PUT', `/api/conflict-chains/${chain.id}`, { ...written, version })
              : api.send('POST', '/api/conflict-chains', written)
          }
          titles={titlesOf(ties)}
          onSaved={() => {
            navigate('/goal-conflicts');
          }}
          onShowTheirs={onBegin}
        >
          <LineField
            label={texts.chainTitle}
            hint={texts.chainTitleHint}
            required
            longest={200}
            value={title}
            onChange={setTitle}
          />
          <ChainSteps steps={steps} conflicts={conflicts} onChange={setSteps} />
        </SaveForm>
      </div>
      {chain && (
        <>
          <Section title={texts.asDrawn}>
            <DrawnChain chain={chain} />
          </Section>
          <CloseForm
            address={`/api/conflict-chains/${chain.id}`}
            closed={chain.closed}
            version={chain.version}
            title={texts.closeChain}
            hint={texts.closeChainHint}
            label={texts.closeChain}
            onChanged={onBegin}
          />
          <ConflictChanges subjectId={chain.id} />
        </>
      )}
    </Page>
  );
}
