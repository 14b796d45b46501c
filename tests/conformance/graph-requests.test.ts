import { existsSync, readFileSync } from 'node:fs';
import { OpenAPIBackend } from 'openapi-backend';
import type { Document } from 'openapi-backend';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLibraries } from '../../src/app/records/set-up-libraries.ts';
import { archiveColumns } from '../../src/core/record-library/archive-columns.ts';
import { instantOf } from '../../src/core/time/instant.ts';
import { valueOf } from '../contract/record-library.contract.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { startLocalMicrosoft } from '../support/local-microsoft.ts';
import type { LocalMicrosoft } from '../support/local-microsoft.ts';

const schemaFile = new URL(
  '../../../shared/schemas/graph/graph-subset.openapi.json',
  import.meta.url,
);
const described = existsSync(schemaFile);
if (!described) {
  console.info(
    `Graph requests are not held against Microsoft's schema: ${schemaFile.pathname} is absent.`,
  );
}

/** The validator splits every `explode: false` value at its commas, also those that are one text or number: take the word from these. */
function readDescription(): Document {
  const description = JSON.parse(readFileSync(schemaFile, 'utf8')) as Document & {
    components: { parameters: Record<string, { explode?: boolean; schema: { type: string } }> };
  };
  for (const parameter of Object.values(description.components.parameters)) {
    if (parameter.schema.type !== 'array') delete parameter.explode;
  }
  return description;
}

function readJson(text: string): unknown {
  return text.startsWith('{') ? JSON.parse(text) : undefined;
}

type Exchange = {
  readonly method: string;
  /** Below the version, with its query. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
};

const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const municipality = aMunicipality();
const drive = municipality.sharePoint.openLibraryId;
const personId = '0190a000-0000-4000-8000-000000000001';
const groupId = '0190a000-0000-4000-8000-000000001001';

/**
 * The same thing under the address that the schema describes: an item by its path is an item, a file's columns are its list item's, and
 * those members of a group that are users are asked for, and come, as users.
 */
const describedAddress: readonly (readonly [RegExp, string])[] = [
  [/\/root:\/[^:?]+:?/, '/items/ITEM'],
  [/^\/drives\/[^/]+\/items\/[^/]+\/listItem\/fields/, '/sites/SITE/lists/LIST/items/ITEM/fields'],
  [/^\/groups\/[^/]+\/transitiveMembers\/microsoft\.graph\.user/, '/users'],
];
/** Not in the schema at all. */
const undescribed = [
  'GET /drives/{id}/items/root/permissions',
  'GET /sites/{id}/contentTypes',
  'GET /sites/{id}/lists/{id}/contentTypes',
  'GET /users/{id}/calendarView',
  'PATCH /sites/{id}/lists/{id}/columns/{id}',
  'POST /$batch',
  'POST /sites/{id}/contentTypes',
  'POST /sites/{id}/lists/{id}/contentTypes/addCopy',
];
/** A site that has next to nothing of an archive. */
const bareSite = 'proveby.sharepoint.com,bare,site';

describe.skipIf(!described)(
  'every request to Graph, held against Microsoft’s own description',
  () => {
    let api: OpenAPIBackend;
    let microsoft: LocalMicrosoft;
    const exchanges: Exchange[] = [];

    const recording: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const address = new URL(request.url);
      const answer = await fetch(input, init);
      const prefix = '/demo/graph/v1.0';
      if (address.pathname.startsWith(prefix)) {
        const headers = Object.fromEntries(request.headers);
        const isJson = headers['content-type']?.startsWith('application/json') === true;
        exchanges.push({
          method: request.method,
          path: address.pathname.slice(prefix.length) + address.search,
          headers,
          body: isJson ? await request.json() : undefined,
          status: answer.status,
          answer: readJson(await answer.clone().text()),
        });
      }
      return answer;
    };
    /** A batch is not described, but what is in it is: each of its reads as if it had come alone. */
    const unwrapped = (): readonly Exchange[] =>
      exchanges
        .filter(({ path }) => path === '/$batch')
        .flatMap(({ headers, body, answer }) => {
          const { requests } = body as { requests: { id: string; method: string; url: string }[] };
          const { responses } = answer as {
            responses: { id: string; status: number; body: unknown }[];
          };
          return requests.map(({ id, method, url }) => {
            const response = responses.find((one) => one.id === id);
            const status = response?.status ?? 0;
            return { method, path: url, headers, body: undefined, status, answer: response?.body };
          });
        });

    beforeAll(async () => {
      api = new OpenAPIBackend({
        definition: readDescription(),
        quick: true,
        validate: true,
        // The formats that our own values have; the rest are named in the schema only, and ajv need not say so.
        ajvOpts: { strict: false, logger: false, formats: { 'date-time': dateTime, uuid } },
      });
      await api.init();
      const tenantId = municipality.entraTenantId;
      microsoft = await startLocalMicrosoft([municipality], {
        people: [
          {
            tenantId,
            objectId: personId,
            name: 'Kari Prøve',
            userPrincipalName: 'kari@proveby.example',
            mail: 'kari@proveby.example',
          },
        ],
        groups: [{ tenantId, id: groupId, name: 'KS', memberIds: [personId] }],
        sites: [
          {
            ...{ tenantId, id: municipality.sharePoint.siteId, name: 'Arkiv' },
            libraries: [
              { driveId: drive, name: 'Politisk arkiv' },
              { driveId: municipality.sharePoint.restrictedLibraryId, name: 'Skjermet arkiv' },
            ],
          },
          {
            ...{ tenantId, id: bareSite, name: 'Nytt arkiv', isBare: true, grant: 'manage' },
            libraries: [
              {
                ...{ driveId: 'b!half', name: 'Politisk arkiv', contentTypes: [] },
                columns: archiveColumns
                  .slice(0, 3)
                  .map((column) => ({ ...column, indexed: false, unique: false })),
              },
            ],
          },
        ],
      });
      await useEverything();
      exchanges.push(...unwrapped());
    });
    afterAll(() => microsoft.close());

    async function useEverything(): Promise<void> {
      const whole = microsoft.graphWith({ fetch: recording });
      const { library } = whole;
      const { library: inFragments } = microsoft.graphWith({
        fetch: recording,
        uploadSizes: { smallUpToBytes: 0, fragmentBytes: 327_680 },
      });
      const bytes = new TextEncoder().encode('%PDF');
      const put = await library.upload(municipality, drive, 'KS/a.pdf', bytes, 'application/pdf');
      const { itemId } = valueOf(put);
      valueOf(await inFragments.upload(municipality, drive, 'KS/b.pdf', bytes, 'application/pdf'));
      valueOf(await library.find(municipality, drive, 'KS/a.pdf'));
      valueOf(await library.setColumns(municipality, drive, itemId, { Utvalg: 'KS' }));
      valueOf(await library.readColumns(municipality, drive, itemId));
      valueOf(await library.download(municipality, drive, itemId));
      valueOf(await library.readRetentionLabel(municipality, drive, itemId));
      valueOf(await library.list(municipality, drive, () => Promise.resolve()));
      valueOf(await library.readLabels(municipality, drive, [itemId]));
      valueOf(await library.locate(municipality, drive));
      valueOf(await library.locate(municipality, 'a-drive-that-is-gone'));
      const { library: locking } = microsoft.graphWith({
        ...{ fetch: recording, settings: { locksRecords: true } },
      });
      await locking.lock?.(municipality, drive, itemId);
      const { entraTenantId, sharePoint } = municipality;
      const { siteId, restrictedLibraryId: restricted } = sharePoint;
      const archive = { municipalityId: municipality.id, entraTenantId, siteId };
      const registered = { ...archive, driveIds: { open: drive, restricted } };
      valueOf(await whole.setup.look(registered, { open: itemId, restricted: null }));
      const none = { open: null, restricted: null };
      const bare = { ...archive, siteId: bareSite, driveIds: none };
      const wait = () => Promise.resolve();
      const made = await createLibraries({ setup: whole.setup, wait })(bare, none, () => undefined);
      expect(made.refused).toBe(false);
      valueOf(await whole.directory.groupMembers(municipality, groupId));
      valueOf(await whole.installations.installFor(municipality, personId));
      const address = 'https://teams.microsoft.com/l/entity/app/hjem';
      const notice = { text: `Påminnelse: ${'Retning '.repeat(40)}`, address };
      valueOf(await whole.feed.notify(municipality, personId, notice));
      const event = {
        transactionId: 'round-1',
        organiserObjectId: personId,
        subject: 'Verksted',
        bodyText: 'Velkommen',
        startsAt: instantOf(Date.parse('2026-11-19T17:00:00Z')),
        endsAt: instantOf(Date.parse('2026-11-19T19:00:00Z')),
        place: 'Salen',
        attendeeObjectIds: [personId],
        isOnlineMeeting: true,
      };
      valueOf(await whole.calendar.createEvent(municipality, event));
      valueOf(await whole.calendar.createEvent(municipality, { ...event, subject: 'Flyttet' }));
    }

    const operationAt = ({ method, path }: Pick<Exchange, 'method' | 'path'>) => {
      const address = describedAddress.reduce((so, [from, to]) => so.replace(from, to), path);
      const [pathname = '', query = ''] = address.split('?');
      const request = {
        method,
        path: pathname,
        // Annotations such as `@microsoft.graph.conflictBehavior` stand outside what OpenAPI describes.
        query: Object.fromEntries(
          [...new URLSearchParams(query)]
            .filter(([name]) => !name.startsWith('@'))
            // What is expanded inside what is expanded is OData’s, and not in the description.
            .map(([name, value]) => [name, value.replace(/\(.*\)$/u, '')]),
        ),
      };
      return { request, operation: api.matchOperation({ ...request, headers: {} }) };
    };
    /** Every other part of these addresses is somebody's or something's id; an item may be named `root`. */
    const withoutIds = (path: string): string =>
      (path.split('?')[0] ?? '').replaceAll(
        /\/(users|sites|lists|drives|columns)\/[^/]+/gu,
        '/$1/{id}',
      );
    const faultsOf = (exchange: Exchange): unknown => {
      const { request, operation } = operationAt(exchange);
      const { headers, body } = exchange;
      return api.validateRequest({ ...request, headers, body }, operation).errors;
    };

    it('covers every call of the adapter, and knows which the schema does not describe', () => {
      const missing = exchanges
        .filter((exchange) => operationAt(exchange).operation === undefined)
        .map(({ method, path }) => `${method} ${withoutIds(path)}`);
      expect([...new Set(missing)].toSorted()).toEqual(undescribed);
      expect(exchanges.length).toBeGreaterThanOrEqual(14);
    });

    it('sends nothing that the description refuses', () => {
      const refused = exchanges
        .filter((exchange) => operationAt(exchange).operation !== undefined)
        .map((exchange) => ({
          call: `${exchange.method} ${exchange.path}`,
          faults: faultsOf(exchange) ?? null,
        }))
        .filter(({ faults }) => faults !== null);
      expect(refused).toEqual([]);
    });

    it('is answered by the stand-in in the form that the description promises', () => {
      const wrong = exchanges
        .filter(({ status, answer }) => status < 300 && answer !== undefined)
        .flatMap((exchange) => {
          const { operation } = operationAt(exchange);
          if (!operation) return [];
          const { errors } = api.validateResponse(exchange.answer, operation, exchange.status);
          return errors ? [{ call: `${exchange.method} ${exchange.path}`, errors }] : [];
        });
      expect(wrong).toEqual([]);
    });

    it.each([
      [
        'a property that an installation does not have',
        'POST',
        `/users/${personId}/teamwork/installedApps`,
        { app: 'x' },
      ],
      ['a property that cannot be selected', 'GET', `/users?$select=id,shoeSize`, undefined],
      ['a label that is not an object', 'PATCH', '/drives/d/items/i/retentionLabel', ['Bevares']],
    ])('would notice %s', (_name, method, path, body) => {
      const headers = { 'content-type': 'application/json' };
      expect(faultsOf({ method, path, headers, body, status: 0, answer: null })).toBeTruthy();
    });
  },
);
