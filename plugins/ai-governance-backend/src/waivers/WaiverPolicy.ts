import { RootConfigService } from '@backstage/backend-plugin-api';
import { readPeriod, plusPeriod } from '../policy/periods';
import { Duration } from 'luxon';

/** For how long a waiver may hold, and when its owner is told that it ends. */
export class WaiverPolicy {
  private readonly longest: Duration;
  private readonly reminder: Duration;

  static fromConfig(config: RootConfigService): WaiverPolicy {
    return new WaiverPolicy(
      readPeriod(config, 'aiGovernance.policy.waivers.longest', 'P6M'),
      readPeriod(config, 'aiGovernance.policy.waivers.remindBefore', 'P14D'),
    );
  }

  private constructor(longest: Duration, reminder: Duration) {
    this.longest = longest;
    this.reminder = reminder;
  }

  /** The last day that a waiver of today may hold, as YYYY-MM-DD. */
  latestEnd(today: string): string {
    return plusPeriod(today, this.longest);
  }

  /** Whether a waiver may be given today that holds until a day. */
  allowsEnd(until: string, today: string): boolean {
    return until >= today && until <= this.latestEnd(today);
  }

  /** Waivers that end by this day are about to end, as YYYY-MM-DD. */
  endingSoonBy(today: string): string {
    return plusPeriod(today, this.reminder);
  }
}
