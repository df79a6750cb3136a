import type { Duty } from '#lib/contract/me.ts';
import { paths } from '../paths.ts';

/** Where it is dealt with. */
export function dutyPlace({ what, cycle, person, policy }: Duty): string {
  if (policy !== null) return paths.policy(policy.id, policy.version);
  const id = cycle?.id ?? '';
  switch (what) {
    case 'decide-promotions':
      return paths.approvePromotions(id);
    case 'record-promotions':
      return paths.incentives('promotion', id);
    case 'announce-honours':
      return paths.incentives('honours', id);
    case 'release-further':
    case 'release-corrections':
      return paths.cycle(id, 'bonus');
    case 'decide-appeals':
    case 'settle-further':
      return person === null ? paths.cycle(id, 'appeals') : paths.appeal(id, person);
    case 'approve-policy':
      return paths.policies();
  }
}
