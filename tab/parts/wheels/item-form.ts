import { wheelItemWords } from '../../../src/contracts/wheels.ts';
import type { WheelItem, WheelItemWords } from '../../../src/contracts/wheels.ts';

/** An item as it stands in the form's fields: all of it text. */
export type ItemForm = {
  readonly title: string;
  readonly kind: 'yearly' | 'dated';
  readonly fromDay: string;
  readonly fromMonth: string;
  readonly toDay: string;
  readonly toMonth: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly lead: 'politics' | 'administration';
  readonly basis: string;
  readonly publicDays: string;
  /** "process:…", or empty. */
  readonly link: string;
};

export function formOf(item: WheelItem | undefined): ItemForm {
  const yearly = item?.when.kind === 'yearly' ? item.when : undefined;
  const dated = item?.when.kind === 'dated' ? item.when : undefined;
  return {
    title: item?.title ?? '',
    kind: item?.when.kind ?? 'yearly',
    ...{ fromDay: text(yearly?.from.day, '1'), fromMonth: text(yearly?.from.month, '1') },
    ...{ toDay: text(yearly?.to.day, '31'), toMonth: text(yearly?.to.month, '1') },
    ...{ startsOn: dated?.startsOn ?? '', endsOn: dated?.endsOn ?? '' },
    ...{ lead: item?.lead ?? 'politics', basis: item?.basis ?? '' },
    publicDays: text(item?.publicDays ?? undefined, ''),
    link: item?.link ? `${item.link.kind}:${item.link.id}` : '',
  };
}

/** Undefined where a field is missing or is no day and no number. */
export function readItem(form: ItemForm): WheelItemWords | undefined {
  const [linkKind, linkId] = form.link.split(':');
  const read = wheelItemWords.safeParse({
    ...{ title: form.title, lead: form.lead, basis: form.basis },
    publicDays: form.publicDays.trim() === '' ? null : Number(form.publicDays),
    link: form.link === '' ? null : { kind: linkKind, id: linkId },
    when:
      form.kind === 'dated'
        ? { kind: 'dated', startsOn: form.startsOn, endsOn: form.endsOn }
        : {
            kind: 'yearly',
            from: { month: Number(form.fromMonth), day: Number(form.fromDay) },
            to: { month: Number(form.toMonth), day: Number(form.toDay) },
          },
  });
  return read.success ? read.data : undefined;
}

function text(number: number | undefined, otherwise: string): string {
  return number === undefined ? otherwise : String(number);
}
