import type { MembershipFunction } from './person.ts';
import type { Capacity } from './roles.ts';

/** What a seat makes somebody in its body. */
export function capacityOf(seat: { readonly function: MembershipFunction }): Capacity {
  switch (seat.function) {
    case 'chair':
      return 'chair';
    case 'deputy-chair':
    case 'member':
      return 'representative';
    case 'deputy':
      return 'deputy';
  }
}
