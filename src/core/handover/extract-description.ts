import { fullName } from './handover-term.ts';
import type { Handover } from './handover-term.ts';
import { systemName } from './noark-words.ts';
import { element, requiredText } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

/** A file of the package with what it was found to hash to. */
export type PackedFile = { readonly path: string; readonly sha256: string; readonly size: number };

/** One of the package's XML files, the schemas it keeps to, and how often its elements stand in it. */
export type DescribedFile = {
  readonly file: PackedFile;
  readonly schemas: readonly PackedFile[];
  readonly occurrences: readonly { readonly name: string; readonly count: number }[];
};

/**
 * The package's table of contents in ADDML 8.3 (`arkivuttrekk.xml`), as the national archive's validator reads it: each file's checksum and counts. The periods are said
 * to be softly separated, because a process goes on from one term to the next.
 */
export function extractDescription(
  handover: Handover,
  given: {
    readonly files: readonly DescribedFile[];
    readonly documents: number;
    readonly hasScreened: boolean;
  },
): XmlElement {
  const { municipality, term } = handover;
  const isScreened = String(given.hasScreened);
  return element('dataset', [
    requiredText('description', 'Noark 5-arkivuttrekk'),
    element('reference', [
      element('context', [
        element('additionalElements', [
          additional('recordCreators', [
            element('additionalElements', [
              additional('recordCreator', [
                requiredText('value', fullName(municipality, 'kommune')),
              ]),
            ]),
          ]),
          additional('systemType', [requiredText('value', 'Noark 5')]),
          additional('systemName', [requiredText('value', systemName)]),
          additional('archive', [requiredText('value', `${municipality.name}: ${systemName}`)]),
        ]),
      ]),
      element('content', [
        element('additionalElements', [
          additional('archivalPeriod', [
            element('properties', [
              property('startDate', term.startsOn),
              property('endDate', term.endsOn),
            ]),
          ]),
        ]),
      ]),
    ]),
    element('dataObjects', [
      element(
        'dataObject',
        [
          element('properties', [
            property('info', null, [
              property('type', 'Noark 5', [property('version', '5.5')]),
              property('additionalInfo', null, [
                property('periode', null, [
                  property('inngaaendeSkille', 'mykt'),
                  property('utgaaendeSkille', 'mykt'),
                ]),
                property('inneholderSkjermetInformasjon', isScreened, [], 'boolean'),
                property('omfatterDokumenterSomErKassert', 'false', [], 'boolean'),
                property('inneholderDokumenterSomSkalKasseres', 'false', [], 'boolean'),
                property('inneholderVirksomhetsspesifikkeMetadata', 'false', [], 'boolean'),
                property('antallDokumentfiler', String(given.documents), [], 'integer'),
              ]),
            ]),
          ]),
          element('dataObjects', given.files.map(dataObject)),
        ],
        { name: 'Noark 5-arkivuttrekk' },
      ),
    ]),
  ]);
}

function dataObject({ file, schemas, occurrences }: DescribedFile): XmlElement {
  return element(
    'dataObject',
    [
      element('properties', [
        fileProperty(file),
        ...schemas.map((schema, at) =>
          property('schema', at === 0 ? 'main' : null, [
            fileProperty(schema),
            property('type', 'XML Schema', [property('version', '1.0')]),
          ]),
        ),
        property(
          'info',
          null,
          occurrences.map(({ name, count }) =>
            property('numberOfOccurrences', name, [
              property('elementPath', `//${name}`),
              property('value', String(count), [], 'integer'),
            ]),
          ),
        ),
      ]),
    ],
    { name: file.path.replace('.xml', '') },
  );
}

function fileProperty(file: PackedFile): XmlElement {
  return property('file', null, [
    property('name', file.path),
    property('format', 'XML', [property('version', '1.0')]),
    property('checksum', null, [property('algorithm', 'SHA-256'), property('value', file.sha256)]),
  ]);
}

function property(
  name: string,
  value: string | null,
  inner: readonly XmlElement[] = [],
  dataType?: 'boolean' | 'integer',
): XmlElement {
  return element(
    'property',
    [
      ...(value === null ? [] : [requiredText('value', value)]),
      ...(inner.length === 0 ? [] : [element('properties', inner)]),
    ],
    { name, ...(dataType && { dataType }) },
  );
}

function additional(name: string, content: readonly XmlElement[]): XmlElement {
  return element('additionalElement', content, { name });
}
