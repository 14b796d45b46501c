import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { savedVersion } from '../../../src/contracts/rounds.ts';
import { seatingProposal } from '../../../src/contracts/seating.ts';
import type {
  SeatingPage,
  SeatingProposal,
  SeatingWishes,
} from '../../../src/contracts/seating.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { seatingTexts } from '../../texts/seating.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import '../../ui/form.css';
import { Section } from '../../ui/section.tsx';
import { LineField } from '../steering/fields.tsx';
import { ApartList } from './apart-list.tsx';
import { ConcernedNotice } from './concerned-notice.tsx';
import { PinList } from './pin-list.tsx';
import { Room } from './room.tsx';
import { formOf, randomSeed, wholeNumber, wishesOf } from './seating-form.ts';
import { ScoreWords } from './seating-scores.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type SeatingPlannerProps = {
  readonly page: SeatingPage;
  readonly preparation: NonNullable<SeatingPage['preparation']>;
  readonly onKept: () => void;
};

/** Wishes, a proposal to look at, and the decision to use it. */
export function SeatingPlanner({ page, preparation, onKept }: SeatingPlannerProps) {
  const texts = useTexts(seatingTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [form, setForm] = useState(() => formOf(page));
  const [drawn, setDrawn] = useState<{ wishes: SeatingWishes; proposal: SeatingProposal } | null>(
    null,
  );
  const [isAsking, setAsking] = useState(false);
  const path = `/api/rounds/${page.round.id}/seating`;
  const change = (part: Partial<typeof form>) => {
    setForm({ ...form, ...part });
    setDrawn(null);
  };

  const propose = useAction(async (wishes: SeatingWishes) => {
    const outcome = await api.ask('POST', `${path}/proposals`, {
      ...{ body: wishes, contract: seatingProposal },
    });
    if (outcome.ok) {
      setDrawn({ wishes, proposal: outcome.value });
      announce(texts.proposalDone);
    } else setDrawn(null);
    return outcome;
  });
  const keep = useAction(
    (wishes: SeatingWishes, mark: string) =>
      api.ask('PUT', path, {
        ...{ body: { ...wishes, version: page.version, mark }, contract: savedVersion },
      }),
    () => {
      setAsking(false);
      setDrawn(null);
      announce(texts.kept);
      onKept();
    },
  );
  const wishes = wishesOf(form);
  const drawAgain = () => {
    if (!wishes) return;
    const seed = randomSeed();
    setForm({ ...form, seed: String(seed) });
    void propose.run({ ...wishes, seed });
  };

  return (
    <Section title={texts.wishes}>
      <form
        className="card form-fields"
        aria-label={texts.wishes}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (wishes) void propose.run(wishes);
        }}
      >
        <div className="seating-numbers">
          <LineField
            label={texts.tableCount}
            value={form.tableCount}
            longest={3}
            hint={sizesOf(form.tableCount, preparation.fewest, texts)}
            onChange={(tableCount) => {
              change({ tableCount });
            }}
          />
          <LineField
            label={texts.seed}
            value={form.seed}
            longest={10}
            hint={texts.seedHint}
            onChange={(seed) => {
              change({ seed });
            }}
          />
        </div>
        <PinList
          people={preparation.people}
          pins={form.pins}
          onChange={(pins) => {
            change({ pins });
          }}
        />
        <ApartList
          people={preparation.people}
          apart={form.apart}
          onChange={(apart) => {
            change({ apart });
          }}
        />
        {propose.failure && (
          <ConcernedNotice failure={propose.failure} people={preparation.people} />
        )}
        <div className="button-row">
          <Button appearance="primary" type="submit" disabled={!wishes || propose.isBusy}>
            {texts.propose}
          </Button>
          <span role="status">{propose.isBusy ? texts.working : ''}</span>
        </div>
      </form>
      {drawn && (
        <section className="form-fields" aria-label={texts.proposal}>
          <h3>{texts.proposal}</h3>
          <p className="quiet">{texts.proposalHint}</p>
          <ScoreWords scores={drawn.proposal.scores} rounds={drawn.proposal.rounds} />
          <Room
            tables={drawn.proposal.tables}
            pinned={new Set(drawn.wishes.pins.map(({ personId }) => personId))}
          />
          {keep.failure && !isAsking && (
            <ConcernedNotice failure={keep.failure} people={preparation.people} />
          )}
          <div className="button-row">
            <Button
              appearance="primary"
              disabled={keep.isBusy || propose.isBusy}
              onClick={() => {
                if (page.version > 0) setAsking(true);
                else void keep.run(drawn.wishes, drawn.proposal.mark);
              }}
            >
              {texts.keep}
            </Button>
            <Button disabled={propose.isBusy} onClick={drawAgain}>
              {texts.drawAgain}
            </Button>
            <Button
              onClick={() => {
                setDrawn(null);
              }}
            >
              {texts.dropProposal}
            </Button>
          </div>
        </section>
      )}
      {drawn && isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.replaceTitle}
            confirmLabel={texts.keep}
            isBusy={keep.isBusy}
            failure={keep.failure}
            onConfirm={() => void keep.run(drawn.wishes, drawn.proposal.mark)}
            onCancel={() => {
              keep.dismiss();
              setAsking(false);
              onKept();
            }}
          >
            <ul className="plain-dots">
              <li>{texts.replaceNew}</li>
              <li>{texts.replaceSeen}</li>
              <li>{texts.replaceKept}</li>
            </ul>
          </ConfirmDialog>
        </Suspense>
      )}
    </Section>
  );
}

function sizesOf(
  tableCount: string,
  people: number,
  texts: {
    readonly sizes: (...given: [number, number, number, number]) => string;
    readonly sizesUnknown: string;
  },
): string {
  const tables = wholeNumber(tableCount, 1, 100);
  if (tables === undefined) return texts.sizesUnknown;
  return texts.sizes(people, tables, Math.floor(people / tables), people % tables);
}
