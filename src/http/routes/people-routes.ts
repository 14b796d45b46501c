import type { Deps } from '../../app/deps.ts';
import { chooseLanguage, listBodies, seeMe } from '../../app/people/see-me.ts';
import { keepPreferences, seePreferences } from '../../app/people/keep-preferences.ts';
import { bodyList, languageChoice, me } from '../../contracts/people.ts';
import { preferenceChange, preferences } from '../../contracts/preferences.ts';
import { decide } from '../../core/decision.ts';
import { changes, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function peopleRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    me: seeMe(deps),
    chooseLanguage: chooseLanguage(deps),
    bodies: listBodies(deps),
    preferences: seePreferences(deps),
    keepPreferences: keepPreferences(deps),
  };
  return [
    reads('/api/me', 'Who I am here, and what I may do', me, async ({ by }) =>
      decide(await ask.me(by)),
    ),
    changes(
      'put',
      '/api/me/language',
      'Choose the language of the tab, the cards and the bot',
      languageChoice,
      ({ by, body }) => ask.chooseLanguage(by, body.language),
    ),
    reads(
      '/api/me/preferences',
      'What I have chosen about what is sent to me',
      preferences,
      async ({ by }) => decide(await ask.preferences(by)),
    ),
    changes(
      'put',
      '/api/me/preferences',
      'Choose quiet hours, a pause, and whether check-ins are asked; what is left out stays',
      preferenceChange,
      ({ by, body }) => ask.keepPreferences(by, body),
    ),
    reads('/api/bodies', 'The municipality’s bodies', bodyList, ({ by }) => ask.bodies(by)),
  ];
}
