import { useSession } from '../../session/session-context.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { languageNames } from '../../ui/language-names.ts';

/** The reader's language, for the tab and for everything the bot writes. */
export function LanguageSetting() {
  const texts = useTexts(settingsTexts);
  const { language, chooseLanguage } = useSession();
  const announce = useAnnounce();
  return (
    <fieldset className="settings-languages">
      <legend className="visually-hidden">{texts.language}</legend>
      {languageNames.map(({ code, name }) => (
        <label key={code} className="choice" lang={code}>
          <input
            type="radio"
            name="language"
            checked={language === code}
            onChange={() => {
              void chooseLanguage(code).then((isKept) => {
                announce(isKept ? texts.languageKept : texts.languageNotKept);
              });
            }}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
