import type { PlanCommand } from '../../../src/contracts/plan-register.ts';
import { todayInOslo } from '../../ui/clock.ts';

/** Everything that a command may ask for; each uses its own. */
export type CommandForm = {
  readonly on: string;
  readonly bodyId: string;
  readonly reference: string;
  readonly reason: string;
  readonly otherId: string;
  readonly part: string;
  readonly relation: string;
};

export function newCommandForm(): CommandForm {
  return {
    on: todayInOslo(),
    ...{ bodyId: '', reference: '', reason: '', otherId: '', part: '', relation: 'depends-on' },
  };
}

const fields: Readonly<Partial<Record<PlanCommand, readonly (keyof CommandForm)[]>>> = {
  'start-work': ['on'],
  adopt: ['on', 'bodyId', 'reference'],
  continue: ['on', 'bodyId', 'reference'],
  revise: ['on', 'reason', 'reference'],
  close: ['on', 'reason', 'reference'],
  replace: ['otherId', 'part'],
  link: ['otherId', 'relation'],
};

/** What a command asks for; nothing where it has no form of this kind. */
export function fieldsOf(command: PlanCommand): readonly (keyof CommandForm)[] {
  return fields[command] ?? [];
}

export function isComplete(
  command: PlanCommand,
  form: CommandForm,
  treatment: 'political' | 'administrative',
): boolean {
  const mayLackBody = command === 'adopt' && treatment === 'administrative';
  const optional: readonly (keyof CommandForm)[] = [
    'reference',
    'part',
    ...(mayLackBody ? (['bodyId'] as const) : []),
  ];
  return fieldsOf(command).every((field) => optional.includes(field) || form[field].trim() !== '');
}

/** The form as the command's contract wants it. */
export function commandBody(
  command: PlanCommand,
  form: CommandForm,
  version: number,
): Readonly<Record<string, unknown>> {
  if (command === 'replace')
    return { version, replaced: [{ planId: form.otherId, part: form.part }] };
  if (command === 'link') return { version, toId: form.otherId, kind: form.relation };
  const body: Record<string, string | number | null> = { version };
  for (const field of fieldsOf(command))
    body[field] = field === 'bodyId' && form.bodyId === '' ? null : form[field];
  return body;
}
