import { useEffect, useRef, useState } from 'react';
import { isInsideTeams } from '../teams/inside-teams.ts';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';

const choices = [
  { path: '/', name: 'home' },
  { path: '/processes', name: 'processes' },
  { path: '/rounds', name: 'rounds' },
  { path: '/polls', name: 'polls' },
  { path: '/plans', name: 'plans' },
  { path: '/meeting', name: 'meeting' },
] as const;

/** What Teams shows when the tab is added to a channel or a meeting. */
export default function ConfigurePage() {
  const texts = useTexts(shellTexts);
  const [path, setPath] = useState<string>('/');
  const chosen = useRef({ path: '/', label: texts.productName });

  useEffect(() => {
    if (!isInsideTeams()) return;
    void import('../teams/teams.ts').then(({ offerConfiguration }) =>
      offerConfiguration(() => chosen.current),
    );
  }, []);

  return (
    <Page title={texts.configureTitle} lead={texts.configureLead}>
      <fieldset className="card-list">
        <legend className="visually-hidden">{texts.configureTitle}</legend>
        {choices.map((choice) => (
          <label key={choice.path} className="choice">
            <input
              type="radio"
              name="place"
              checked={path === choice.path}
              onChange={() => {
                setPath(choice.path);
                chosen.current = {
                  path: choice.path,
                  label: `${texts.productName}: ${texts[choice.name]}`,
                };
              }}
            />
            {texts[choice.name]}
          </label>
        ))}
      </fieldset>
    </Page>
  );
}
