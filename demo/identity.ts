/** The demonstration's fixed ids. They open nothing: the local issuer is the only one that knows them. */
export const demoIdentity = {
  tenantId: '7d0c1f7a-5a0e-4c55-9a3b-3c1f5e2b3201',
  appClientId: '4f1b6c0e-8a52-4f6e-9a77-1d6b0c5e7a10',
  appSecret: 'demonstrasjon-app',
  botId: '9b3e2d14-6c7f-4e0a-8f21-5a4d3c2b1e20',
  botPassword: 'demonstrasjon-bot',
  catalogueAppId: '2c9a7e36-1b4d-4f8c-b5e0-6d7f8a9b0c30',
  siteId:
    'baerum.sharepoint.invalid,5e3c0f1a-2b4d-4c6e-8f70-91a2b3c4d5e6,6f4d1a2b-3c5e-4d7f-9081-a2b3c4d5e6f7',
  openLibraryId: 'b!demo-apne-protokoller',
  restrictedLibraryId: 'b!demo-skjermede-protokoller',
} as const;
