import { Button } from '@fluentui/react-components';
import { use, useState } from 'react';
import { personaList } from '../../src/contracts/session.ts';
import type { PersonaList, SessionSettings } from '../../src/contracts/session.ts';
import { wordsBeforeSession } from '../texts/before-session.ts';
import { becomePersona } from './credentials.ts';

type Given = {
  readonly settings: Extract<SessionSettings, { mode: 'demo' }>;
  readonly isUnknown: boolean;
  readonly onChosen: () => void;
};

const asked = new Map<string, Promise<PersonaList['personas'] | null>>();

function personasAt(address: string): Promise<PersonaList['personas'] | null> {
  const known = asked.get(address) ?? readPersonas(address);
  asked.set(address, known);
  return known;
}

async function readPersonas(address: string): Promise<PersonaList['personas'] | null> {
  try {
    const read = personaList.safeParse(await (await fetch(address)).json());
    return read.success ? read.data.personas : null;
  } catch {
    return null;
  }
}

/** Who to be in the demonstration. Never shown in production: the server's settings do not offer it there. */
export default function PersonaPicker({ settings, isUnknown, onChosen }: Given) {
  const words = wordsBeforeSession();
  const personas = use(personasAt(settings.personasAddress));
  const [hasFailed, setFailed] = useState(false);

  const choose = async (persona: string) => {
    const isTaken = await becomePersona(settings, persona).catch(() => false);
    setFailed(!isTaken);
    if (isTaken) onChosen();
  };

  return (
    <main className="before-session">
      <h1>{words.whoTitle}</h1>
      <p>{words.whoLead}</p>
      {isUnknown && <p role="alert">{words.unknownPersona}</p>}
      {(hasFailed || !personas) && <p role="alert">{words.unreachableText}</p>}
      <ul className="persona-list">
        {personas?.map(({ persona, name, description }) => (
          <li key={persona}>
            <Button className="persona" onClick={() => void choose(persona)}>
              <span className="persona-name">{name}</span>
              <span className="quiet">{description}</span>
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
}
