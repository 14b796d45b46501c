import { invariant } from '../../core/decision.ts';
import type { Language } from '../../core/documents/document-model.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { drawPicture } from '../../core/plans/draw-picture.ts';
import { hierarchyOf } from '../../core/plans/hierarchy.ts';
import { pictureWords } from '../../core/plans/picture-words.ts';
import { formatDate } from '../../core/time/format.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { inBreaths } from '../in-breaths.ts';

/** The picture of the plan system for anybody, as SVG in the reader's language; the page that shows it says the same as a list. */
export const drawPublicPicture =
  (deps: Pick<Deps, 'unitOfWork' | 'documents' | 'clock' | 'turns'>) =>
  async (
    scope: MunicipalityScope,
    { name }: Pick<Municipality, 'name'>,
    language: Language,
  ): Promise<Uint8Array> => {
    const plans = await deps.unitOfWork.read(scope, (tx) => tx.planRegister.plansToRead());
    const words = pictureWords[language];
    const date = formatDate(osloDate(deps.clock.now()), language);
    const drawing = drawPicture(
      hierarchyOf(plans),
      { words, municipality: name, date, filter: [], sheetHeight: null },
      await deps.documents.openTextSetter(),
    );
    const [sheet] = await inBreaths(deps, drawing);
    invariant(sheet !== undefined, 'a picture has a sheet');
    return deps.documents.pictureSvg(sheet, { title: words.title(name), language });
  };
