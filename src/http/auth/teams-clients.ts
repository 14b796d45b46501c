/**
 * Teams' own clients (desktop and mobile; web), as they stand in `azp` when the tab calls `getAuthToken`. The same two that the app registration
 * pre-authorises (`aad.manifest.json`); our own client id is added where tokens are checked, for the tab in a plain browser.
 */
export const teamsClients: readonly string[] = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
];
