import { randomBytes } from 'node:crypto';
import type { Secrets } from '../../app/ports/system.ts';

export const randomSecrets: Secrets = { next: () => randomBytes(32).toString('base64url') };
