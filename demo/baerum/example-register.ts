import type { Transaction } from '../../src/app/ports/stores.ts';
import { planId } from './example-plans.ts';
import { bodyId } from './people.ts';

/** Made up for the plans that are examples themselves: what they are about, and which committee follows them up. */
const known: Readonly<Record<string, { readonly themes: readonly string[]; readonly by: string }>> =
  {
    'ex-klima': { themes: ['klima', 'energi'], by: 'KLIMA' },
    'ex-bolig': { themes: ['bolig'], by: 'PLAN' },
    'ex-oppvekst': { themes: ['oppvekst'], by: 'SAMARB' },
    'ex-frivillighet': { themes: ['frivillighet'], by: 'SAMARB' },
    'ex-sandvika': { themes: ['byutvikling'], by: 'PLAN' },
    'ex-sandvika-nord': { themes: ['byutvikling', 'bolig'], by: 'PLAN' },
    'ex-boligprogram': { themes: ['bolig'], by: 'PLAN' },
  };

/** What the register knows of the example plans beyond the file. */
export async function loadExampleRegister({
  planRegister,
}: Pick<Transaction, 'planRegister'>): Promise<void> {
  for (const [key, { themes, by }] of Object.entries(known)) {
    const plan = await planRegister.byId(planId(key));
    if (plan)
      await planRegister.savePlan({
        ...plan,
        themes,
        committeeId: bodyId(by),
        version: plan.version + 1,
      });
  }
}
