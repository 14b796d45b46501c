import type { Municipality } from '../core/municipalities/municipality.ts';

/** What a municipality's deep links need. */
export type TabOwner = Pick<Municipality, 'entraTenantId' | 'catalogueAppId'>;

/** The tab's entity in `appPackage/manifest.json` that every deep link opens; the page itself is the sub-page. */
const tabEntity = 'hjem';

/** A plan or a goal that an address of the tab shows. */
export type TabLink = { readonly kind: 'plan' | 'goal'; readonly id: string };

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const planPage = new RegExp(`^/plans/(${id})/?$`, 'iu');
const goalId = new RegExp(`^${id}$`, 'iu');

/**
 * Reads an address that `tabAddressIn` writes: on the tab's own host, or through Teams for this municipality's own app and tenant. Null for everything else,
 * and for every page but a plan's and a goal's: nothing else unfolds.
 */
export function readTabLink(
  url: string,
  publicUrl: string,
  municipality: TabOwner,
): TabLink | null {
  const page = pageIn(url, publicUrl, municipality);
  if (page === null) return null;
  const at = URL.parse(page, 'https://tab.invalid');
  if (at?.host !== 'tab.invalid') return null;
  const plan = planPage.exec(at.pathname)?.[1];
  if (plan !== undefined) return { kind: 'plan', id: plan.toLowerCase() };
  const goal = at.searchParams.get('goal') ?? '';
  return at.pathname === '/red-thread' && goalId.test(goal)
    ? { kind: 'goal', id: goal.toLowerCase() }
    : null;
}

function pageIn(url: string, publicUrl: string, municipality: TabOwner): string | null {
  const address = URL.parse(url);
  if (!address) return null;
  if (address.origin === new URL(publicUrl).origin && address.pathname.startsWith('/tab/'))
    return `${address.pathname.slice('/tab'.length)}${address.search}`;
  const { catalogueAppId, entraTenantId } = municipality;
  const isOurs =
    address.origin === 'https://teams.microsoft.com' &&
    catalogueAppId !== null &&
    address.pathname === `/l/entity/${catalogueAppId}/${tabEntity}` &&
    address.searchParams.get('tenantId') === entraTenantId;
  return isOurs ? subPageOf(address.searchParams.get('context') ?? '') : null;
}

function subPageOf(context: string): string | null {
  try {
    const read = JSON.parse(context) as { readonly subEntityId?: unknown } | null;
    return typeof read?.subEntityId === 'string' ? read.subEntityId : null;
  } catch {
    return null;
  }
}

/**
 * Address of a page of the tab. Where the app is in the organisation's catalogue it opens inside Teams, on phones too; otherwise it is the same page in a
 * browser. Source: Microsoft Teams, "Deep link to a tab".
 * @param publicUrl without a slash at the end
 * @returns for a page such as `/polls/…`
 */
export const tabAddressIn =
  (publicUrl: string, mode: 'production' | 'demo') =>
  (page: string, municipality: TabOwner): string => {
    const address = `${publicUrl}/tab${page}`;
    // On a laptop there is no Teams behind the link.
    if (municipality.catalogueAppId === null || mode === 'demo') return address;
    const parameters = new URLSearchParams({
      webUrl: address,
      context: JSON.stringify({ subEntityId: page }),
      tenantId: municipality.entraTenantId,
    });
    // Teams reads %20, not +, as a space.
    const query = parameters.toString().replaceAll('+', '%20');
    return `https://teams.microsoft.com/l/entity/${municipality.catalogueAppId}/${tabEntity}?${query}`;
  };

/** Address of one's own chat with the bot; null where there is no Teams behind the link. Source: Microsoft Teams, "Deep link to a chat". */
export const chatAddressIn =
  (mode: 'production' | 'demo') =>
  (botId: string, { catalogueAppId, entraTenantId }: TabOwner): string | null => {
    if (catalogueAppId === null || mode === 'demo') return null;
    const parameters = new URLSearchParams({ users: botId, tenantId: entraTenantId });
    return `https://teams.microsoft.com/l/chat/0/0?${parameters.toString()}`;
  };
