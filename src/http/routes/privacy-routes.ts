import type { Deps } from '../../app/deps.ts';
import { eraseOwn } from '../../app/privacy/erase-own.ts';
import { keepPrivacyRule } from '../../app/privacy/keep-privacy-rule.ts';
import { seePrivacy } from '../../app/privacy/see-privacy.ts';
import { takeOwnCopy } from '../../app/privacy/take-own-copy.ts';
import { takeStatementCopy } from '../../app/privacy/take-statement-copy.ts';
import {
  erasureConfirmed,
  erasureDone,
  privacyPage,
  privacyRuleChange,
} from '../../contracts/privacy.ts';
import { changes, changesAndAnswers, downloads, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function privacyRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seePrivacy(deps),
    copy: takeOwnCopy(deps),
    statementCopy: takeStatementCopy(deps),
    erase: eraseOwn(deps),
    keep: keepPrivacyRule(deps),
  };
  return [
    reads('/api/privacy', 'What is kept about people, why, and how much of it is about me', privacyPage, ({ by }) => ask.see(by)), // prettier-ignore
    downloads(
      '/api/privacy/own/file',
      'Everything that is kept about me, as a page and as JSON in one file',
      ({ by }) => ask.copy(by),
    ),
    downloads(
      '/api/statements/:statementId/file',
      'What is kept of a private person’s statement, to hand over to the sender',
      ({ by, ids }) => ask.statementCopy(by, ids.statementId),
    ),
    changesAndAnswers(
      {
        ...{ method: 'post', path: '/api/privacy/erasure' },
        summary: 'Erase what may be erased of what is kept about me',
        ...{ body: erasureConfirmed, answer: erasureDone },
      },
      ({ by, body }) => ask.erase(by, body.goes),
    ),
    changes(
      'put',
      '/api/privacy/rule',
      'Confirm the legal basis of one kind of personal data, and how long it is kept after somebody has left',
      privacyRuleChange,
      ({ by, body: { version, ...rule } }) => ask.keep(by, rule, version),
    ),
  ];
}
