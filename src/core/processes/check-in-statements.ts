import type { Language } from '../documents/document-model.ts';
import type { FindingId } from './check-in-findings.ts';
import { statementsInBokmal } from './check-in-statements.nb.ts';
import { statementsInEnglish } from './check-in-statements.en.ts';
import { statementsInNynorsk } from './check-in-statements.nn.ts';

/** The statements of each finding, which are answered from helt uenig to helt enig. */
export const findingStatements: Readonly<
  Record<Language, Readonly<Record<FindingId, readonly string[]>>>
> = { nb: statementsInBokmal, nn: statementsInNynorsk, en: statementsInEnglish };
