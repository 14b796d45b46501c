import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { language as readLanguage } from '../../src/contracts/values.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { languageNames } from '../ui/language-names.ts';

export function Header() {
  const texts = useTexts(shellTexts);
  const { me, changePerson } = useSession();
  return (
    <header className="header">
      <RouteLink to="/" className="header-name">
        <img src="/tab/icon.svg" alt="" width="28" height="28" />
        <span>{texts.productName}</span>
        <span className="header-municipality quiet">{me.municipality.name}</span>
      </RouteLink>
      <span className="header-person quiet">{texts.signedInAs(me.name)}</span>
      <LanguageChoice />
      {changePerson && (
        <Button size="small" appearance="subtle" onClick={changePerson}>
          {texts.changePerson}
        </Button>
      )}
    </header>
  );
}

function LanguageChoice() {
  const texts = useTexts(shellTexts);
  const { language, chooseLanguage } = useSession();
  const announce = useAnnounce();
  const id = useId();
  const choose = async (code: string) => {
    const chosen = readLanguage.safeParse(code);
    if (chosen.success && !(await chooseLanguage(chosen.data))) announce(texts.languageNotSaved);
  };
  return (
    <span className="language-choice">
      <label htmlFor={id} className="visually-hidden">
        {texts.language}
      </label>
      <select id={id} value={language} onChange={(event) => void choose(event.target.value)}>
        {languageNames.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
