import type { Municipality } from '../core/municipalities/municipality.ts';

/** What a municipality's deep links need. */
export type TabOwner = Pick<Municipality, 'entraTenantId' | 'catalogueAppId'>;

/** The tab's entity in `appPackage/manifest.json` that every deep link opens; the page itself is the sub-page. */
const tabEntity = 'hjem';

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
