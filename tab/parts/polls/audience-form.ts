import { z } from 'zod';
import type { AudienceDraft, AudiencePeople } from '../../../src/contracts/audiences.ts';
import { role } from '../../../src/contracts/people.ts';

const ids = z.array(z.string());

/** Who is asked while it is chosen: what was chosen for another kind is kept, in case one goes back to it. */
export const audienceForm = z.object({
  kind: z.enum(['body', 'tables', 'role', 'people', 'body-and-administration']),
  tableNumbers: z.array(z.number()),
  role,
  personIds: ids,
  guestIds: ids,
  disqualifiedIds: ids,
});
export type AudienceForm = z.infer<typeof audienceForm>;

export const wholeBody: AudienceForm = {
  ...{ kind: 'body', tableNumbers: [], role: 'politician', personIds: [] },
  ...{ guestIds: [], disqualifiedIds: [] },
};

export function formOfAudience(audience: AudienceDraft): AudienceForm {
  return { ...wholeBody, ...audience };
}

/** As it is sent: what belongs to the chosen kind, and nothing else. */
export function audienceOf(form: AudienceForm): unknown {
  const { kind, guestIds, disqualifiedIds } = form;
  const named = { guestIds, disqualifiedIds };
  if (kind === 'tables') return { kind, tableNumbers: form.tableNumbers, ...named };
  if (kind === 'role') return { kind, role: form.role, ...named };
  if (kind === 'people') return { kind, personIds: form.personIds, ...named };
  return { kind, ...named };
}

/** Tables can be asked where there is a round. */
export function kindsFor(roundId: string | null): readonly AudienceForm['kind'][] {
  const kinds = audienceForm.shape.kind.options;
  return roundId === null ? kinds.filter((kind) => kind !== 'tables') : kinds;
}

/** How many are asked where that follows from the form; null for a body and for tables, whose size is not here. */
export function sizeOf(form: AudienceForm, people: AudiencePeople['people']): number | null {
  if (form.kind !== 'role' && form.kind !== 'people') return null;
  const { kind, role: withRole, personIds, guestIds, disqualifiedIds } = form;
  const chosen =
    kind === 'people'
      ? personIds
      : people.filter(({ roles }) => roles.includes(withRole)).map(({ id }) => id);
  const asked = new Set([...chosen, ...guestIds]);
  return [...asked].filter((id) => !disqualifiedIds.includes(id)).length;
}
