import { createBot } from '../../../bot/create-bot.ts';
import { demoIdentity } from '../../../demo/identity.ts';
import type { Messenger } from '../../../src/app/ports/messenger.ts';
import { aHouse } from '../../bot/a-house.ts';

/** The bot's own messenger, signed in without asking anybody. Where it writes stands in each conversation. */
export function messengerTo(timeoutMs = 5_000): Messenger {
  return createBot(
    {
      ...{ appType: 'SingleTenant', appId: demoIdentity.botId, tenantId: demoIdentity.tenantId },
      ...{ password: 'not asked for', connectorToken: () => Promise.resolve('token'), timeoutMs },
    },
    aHouse().deps,
  ).messenger;
}
