import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { DateTime, Duration } from 'luxon';

const VALIDITY = 'aiGovernance.policy.confirmationValidity';
const DEFAULT_VALIDITY = 'P1Y';

/** For how long a confirmation may hold. */
export class ConfirmationPolicy {
  private readonly validity: Duration;

  static fromConfig(config: RootConfigService): ConfirmationPolicy {
    const written = config.getOptionalString(VALIDITY) ?? DEFAULT_VALIDITY;
    const validity = Duration.fromISO(written);
    if (!validity.isValid || validity.toMillis() <= 0) {
      throw new InputError(
        `${VALIDITY}: found "${written}", allowed is an ISO 8601 duration such as P1Y`,
      );
    }
    return new ConfirmationPolicy(validity);
  }

  private constructor(validity: Duration) {
    this.validity = validity;
  }

  /** The last day that a confirmation of today may hold, as YYYY-MM-DD. */
  latestReviewBy(today: string): string {
    return DateTime.fromISO(today, { zone: 'utc' })
      .plus(this.validity)
      .toISODate()!;
  }
}
