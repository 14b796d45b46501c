import { debtsPage } from '../../../src/contracts/debts.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { owedTexts } from '../../texts/owed.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';

/** How much the administration owes an answer to, on its home page; nothing while it owes nothing. */
export function OwedAtHome() {
  const texts = useTexts(owedTexts);
  const { snapshot } = useLoaded('/api/debts', debtsPage);
  if (snapshot.state !== 'loaded' || snapshot.value.total === 0) return null;
  const { total, processes } = snapshot.value;
  return (
    <Section title={texts.homeTitle} hint={texts.homeHint(total, processes.length)}>
      <div className="button-row">
        <LinkButton to="/owed">{texts.see}</LinkButton>
      </div>
    </Section>
  );
}
