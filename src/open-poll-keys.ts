import { createKeyFiles } from './adapters/key-files/key-files.ts';
import { createKeyVaultKeys } from './adapters/key-vault/key-vault-keys.ts';
import { managedIdentityToken } from './adapters/key-vault/managed-identity.ts';
import type { PollKeys } from './app/ports/poll-keys.ts';
import type { PollKeySettings } from './config/poll-keys.ts';

/** The place for anonymous polls' keys that the settings choose. */
export function openPollKeys(settings: PollKeySettings, send: typeof fetch): PollKeys {
  return settings.kind === 'files'
    ? createKeyFiles(settings.folder)
    : createKeyVaultKeys({
        address: settings.address,
        token: managedIdentityToken({ ...settings.identity, send }),
        send,
      });
}
