import type { Deps } from '../../app/deps.ts';
import { chooseLanguage, listBodies, seeMe } from '../../app/people/see-me.ts';
import { bodyList, languageChoice, me } from '../../contracts/people.ts';
import { decide } from '../../core/decision.ts';
import { changes, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function peopleRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    me: seeMe(deps),
    chooseLanguage: chooseLanguage(deps),
    bodies: listBodies(deps),
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
    reads('/api/bodies', 'The municipality’s bodies', bodyList, ({ by }) => ask.bodies(by)),
  ];
}
