import type { Language } from '../../../src/contracts/values.ts';
import { languageNames } from '../../ui/language-names.ts';
import './card-preview.css';

type LanguageRadiosProps = {
  readonly legend: string;
  /** Tells these buttons from others on the page. */
  readonly name: string;
  readonly chosen: Language;
  readonly onChoose: (language: Language) => void;
};

/** In which language something is shown, whatever language one reads oneself. */
export function LanguageRadios({ legend, name, chosen, onChoose }: LanguageRadiosProps) {
  return (
    <fieldset className="card-languages">
      <legend className="visually-hidden">{legend}</legend>
      {languageNames.map(({ code, name: inItsOwnWords }) => (
        <label key={code} lang={code}>
          <input
            type="radio"
            name={name}
            value={code}
            checked={code === chosen}
            onChange={() => {
              onChoose(code);
            }}
          />
          {inItsOwnWords}
        </label>
      ))}
    </fieldset>
  );
}
