import { LinkButton } from '../routing/route-link.tsx';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';

export function NoSuchPage() {
  const texts = useTexts(shellTexts);
  return (
    <Page title={texts.notFoundTitle} lead={texts.notFoundText}>
      <LinkButton to="/">{texts.toHome}</LinkButton>
    </Page>
  );
}

export function NotAllowed() {
  const texts = useTexts(shellTexts);
  return (
    <Page title={texts.notAllowedTitle} lead={texts.notAllowedText}>
      <LinkButton to="/">{texts.toHome}</LinkButton>
    </Page>
  );
}
