import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../src/contracts/values.ts';
import { browserLanguage, wordsBeforeSession } from '../texts/before-session.ts';
import { forgetPersona } from './credentials.ts';
import { openSession } from './open-session.ts';
import type { Opened } from './open-session.ts';
import { ApiContext, SessionContext } from './session-context.ts';
import type { Session } from './session-context.ts';

const PersonaPicker = lazy(() => import('./persona-picker.tsx'));

/** Lets nobody further in than they are known. */
export function SessionGate({
  prepare,
  children,
}: {
  /** What to have at hand before the first page is drawn, in the reader's language. */
  readonly prepare: (language: Language) => Promise<unknown>;
  readonly children: ReactNode;
}) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [attempt, setAttempt] = useState(0);
  const words = wordsBeforeSession();
  const again = () => {
    setOpened(null);
    setAttempt((n) => n + 1);
  };

  useEffect(() => {
    let isCurrent = true;
    void openSession().then(async (result) => {
      // What cannot be fetched is told where it is missed.
      if (result.kind === 'signed-in') await prepare(result.me.language).catch(() => undefined);
      if (isCurrent) setOpened(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [attempt, prepare]);

  useEffect(() => {
    document.documentElement.lang = browserLanguage();
  }, []);

  if (!opened)
    return (
      <p className="before-session" role="status">
        {words.starting}
      </p>
    );
  switch (opened.kind) {
    case 'signed-in':
      return (
        <SignedIn key={opened.me.personId} opened={opened} onChangePerson={again}>
          {children}
        </SignedIn>
      );
    case 'choose-persona':
      return (
        <Suspense>
          <PersonaPicker {...opened} onChosen={again} />
        </Suspense>
      );
    case 'unknown-person':
      return <Notice title={words.noAccessTitle} text={words.noAccessText} onRetry={again} />;
    case 'unreachable':
      return <Notice title={words.unreachableTitle} text={words.unreachableText} onRetry={again} />;
  }
}

function Notice(given: {
  readonly title: string;
  readonly text: string;
  readonly onRetry: () => void;
}) {
  return (
    <main className="before-session" role="alert">
      <h1>{given.title}</h1>
      <p>{given.text}</p>
      <Button onClick={given.onRetry}>{wordsBeforeSession().retry}</Button>
    </main>
  );
}

function SignedIn({
  opened,
  onChangePerson,
  children,
}: {
  readonly opened: Extract<Opened, { kind: 'signed-in' }>;
  readonly onChangePerson: () => void;
  readonly children: ReactNode;
}) {
  const { api, me, isDemo } = opened;
  const [language, setLanguage] = useState<Language>(me.language);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const session = useMemo<Session>(
    () => ({
      api,
      me,
      language,
      chooseLanguage: async (chosen) => {
        const outcome = await api.send('PUT', '/api/me/language', { language: chosen });
        if (!outcome.ok) return false;
        api.speak(chosen);
        setLanguage(chosen);
        return true;
      },
      can: (action) => me.actions.includes(action),
      changePerson: isDemo
        ? () => {
            forgetPersona();
            onChangePerson();
          }
        : null,
    }),
    [api, me, language, isDemo, onChangePerson],
  );

  return (
    <ApiContext value={api}>
      <SessionContext value={session}>{children}</SessionContext>
    </ApiContext>
  );
}
