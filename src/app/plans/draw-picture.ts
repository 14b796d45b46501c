import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { a3Height, drawPicture as draw } from '../../core/plans/draw-picture.ts';
import type { Sheet } from '../../core/plans/draw-picture-shapes.ts';
import { filterPlans } from '../../core/plans/plan-filter.ts';
import { hierarchyOf } from '../../core/plans/hierarchy.ts';
import { pictureDocument } from '../../core/plans/picture-document.ts';
import { pictureWords } from '../../core/plans/picture-words.ts';
import type { PictureWords } from '../../core/plans/picture-words.ts';
import type { Body, Term } from '../../core/people/person.ts';
import { formatDate } from '../../core/time/format.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { languageOf } from '../people/language-of.ts';
import { inBreaths } from '../in-breaths.ts';
import type { FileContent } from '../records/read-record-file.ts';
import { chosenPlans } from './chosen-plans.ts';
import type { PlanWish } from './chosen-plans.ts';

export type PictureFormat = 'svg' | 'pdf';
const mediaTypes = { svg: 'image/svg+xml', pdf: 'application/pdf' } as const;

/** The picture of the plan system as a file, in the reader's language: SVG as tall as it takes, PDF on sheets of A3 with the same in tables behind. */
export const drawPicture =
  (deps: Pick<Deps, 'unitOfWork' | 'documents' | 'clock' | 'municipalities' | 'turns'>) =>
  async (
    by: AuthorizedMember,
    format: PictureFormat,
    wish: PlanWish = {},
  ): Promise<Decision<FileContent, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');
    const read = await deps.unitOfWork.read(by.municipality, async (tx) => {
      const chosen = await chosenPlans(tx, wish);
      if (chosen === null) return notFound;
      return decide({
        ...chosen,
        language: await languageOf(tx, by),
      });
    });
    if (read.refused) return read;
    const { plans, filter: chosen, language, committee, term } = read.value;
    const now = deps.clock.now();
    const today = osloDate(now);
    const hierarchy = hierarchyOf(filterPlans(plans, chosen), {
      withEnded: chosen.status !== undefined,
    });
    const words = pictureWords[language];
    const date = formatDate(today, language);
    const { name } = municipality;
    const filter = chosenWords(words, { ...wish, committee, term });

    const drawing = draw(
      hierarchy,
      {
        ...{ words, municipality: name, date, filter },
        sheetHeight: format === 'pdf' ? a3Height : null,
      },
      await deps.documents.openTextSetter(),
    );
    const sheets = await inBreaths(deps, drawing);
    const bytes =
      format === 'pdf'
        ? await deps.documents.renderPicturePdf(
            sheets,
            pictureDocument(hierarchy, {
              ...{ language, municipality: name, createdAt: now },
              subtitle: [date, ...filter].join(' · '),
              identifier: `${municipality.slug}-plansystem-${today}`,
            }),
          )
        : svgOf(sheets, { title: words.title(name), language });
    return decide({
      name: `plansystem-${municipality.slug}-${today}.${format}`,
      mediaType: mediaTypes[format],
      sha256: deps.documents.sha256(bytes),
      bytes,
    });

    function svgOf(
      [sheet]: readonly Sheet[],
      about: Parameters<typeof deps.documents.pictureSvg>[1],
    ): Uint8Array {
      invariant(sheet !== undefined, 'a picture has a sheet');
      return deps.documents.pictureSvg(sheet, about);
    }
  };

/** What was chosen, as it stands under the heading. */
function chosenWords(
  { chosen, levels, statuses }: PictureWords,
  {
    level,
    status,
    theme,
    committee,
    term,
  }: PlanWish & {
    readonly committee: Pick<Body, 'name'> | undefined;
    readonly term: Term | undefined;
  },
): readonly string[] {
  return [
    ...(level === undefined ? [] : [`${chosen.level}: ${levels[level]}`]),
    ...(status === undefined ? [] : [`${chosen.status}: ${statuses[status]}`]),
    ...(theme === undefined ? [] : [`${chosen.theme}: ${theme}`]),
    ...(committee === undefined ? [] : [`${chosen.committee}: ${committee.name}`]),
    ...(term === undefined
      ? []
      : [`${chosen.term}: ${term.startsOn.slice(0, 4)}–${term.endsOn.slice(0, 4)}`]),
  ];
}
