import { RootConfigService } from '@backstage/backend-plugin-api';
import { Duration } from 'luxon';
import { plusPeriod, readPeriod } from '../policy/periods';

/** For how long a confirmation may hold. */
export class ConfirmationPolicy {
  private readonly validity: Duration;

  static fromConfig(config: RootConfigService): ConfirmationPolicy {
    return new ConfirmationPolicy(
      readPeriod(config, 'aiGovernance.policy.confirmationValidity', 'P1Y'),
    );
  }

  private constructor(validity: Duration) {
    this.validity = validity;
  }

  /** The last day that a confirmation of today may hold, as YYYY-MM-DD. */
  latestReviewBy(today: string): string {
    return plusPeriod(today, this.validity);
  }
}
