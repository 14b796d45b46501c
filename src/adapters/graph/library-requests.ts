import type { ArchiveColumn } from '../../core/record-library/archive-columns.ts';
import { archiveContentType, libraryDesigns } from '../../core/record-library/library-design.ts';
import type { SetupStep } from '../../core/record-library/setup-steps.ts';
import type { ArchiveSite } from '../../core/record-library/site-as-found.ts';

type MakingCall =
  'make-list' | 'make-site-type' | 'add-list-type' | 'make-list-column' | 'change-list-column';

export type SetupRequest = {
  readonly call: MakingCall;
  /** Below the version. */
  readonly path: string;
  readonly body: object;
};

/** A site's id is its host and two ids with commas between, which stand in an address as they are. */
export function sitePath({ siteId }: Pick<ArchiveSite, 'siteId'>): string {
  return `/sites/${encodeURIComponent(siteId).replaceAll('%2C', ',')}`;
}

/** What Graph is sent to make one thing. Each wants `Sites.Manage.All` or, with `Sites.Selected`, a grant of more than `write`. */
export function requestOf(site: ArchiveSite, step: SetupStep, graphBaseUrl: string): SetupRequest {
  const root = sitePath(site);
  const listPath = 'listId' in step ? `${root}/lists/${encodeURIComponent(step.listId)}` : '';
  switch (step.kind) {
    case 'make-library': {
      const { displayName, description } = libraryDesigns[step.library];
      const list = { template: 'documentLibrary', contentTypesEnabled: true };
      return { call: 'make-list', path: `${root}/lists`, body: { displayName, description, list } };
    }
    case 'make-content-type':
      return { call: 'make-site-type', path: `${root}/contentTypes`, body: archiveContentType };
    case 'add-content-type':
      return {
        call: 'add-list-type',
        path: `${listPath}/contentTypes/addCopy`,
        body: { contentType: `${graphBaseUrl}${root}/contentTypes/${step.contentTypeId}` },
      };
    case 'make-column':
      return {
        call: 'make-list-column',
        path: `${listPath}/columns`,
        body: definitionOf(step.column),
      };
    case 'complete-column':
      return {
        call: 'change-list-column',
        path: `${listPath}/columns/${encodeURIComponent(step.columnId)}`,
        body: {
          ...(step.index
            ? { indexed: true, ...(step.column.unique ? { enforceUniqueValues: true } : {}) }
            : {}),
          ...(step.choices ? { choice: choiceOf(step.choices) } : {}),
        },
      };
  }
}

/** A column as Graph's columnDefinition. */
export function definitionOf(column: ArchiveColumn): Readonly<Record<string, unknown>> {
  const { name, displayName, indexed, unique } = column;
  const common = { name, displayName, indexed, enforceUniqueValues: unique };
  switch (column.kind) {
    case 'text':
      return { ...common, text: { allowMultipleLines: false, maxLength: 255 } };
    case 'choice':
      return { ...common, choice: choiceOf(column.choices) };
    case 'date':
      return { ...common, dateTime: { displayAs: 'standard', format: 'dateOnly' } };
    case 'dateTime':
      return { ...common, dateTime: { displayAs: 'standard', format: 'dateTime' } };
  }
}

function choiceOf(choices: readonly string[]): object {
  return { allowTextEntry: true, choices, displayAs: 'dropDownMenu' };
}
