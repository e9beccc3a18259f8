import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import { FilterPredicate } from '@backstage/filter-predicates';

export interface Config {
  /** AI customer-impact governance. */
  aiGovernance?: {
    posture?: {
      /**
       * When posture is compared with the catalog, to find removals and what
       * was missed. Every 5 minutes by default.
       */
      reconcileSchedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };
    policy?: {
      /**
       * Which services face customers, as a filter predicate over the entity.
       * One of these without declaration is unassessed, and counted so.
       */
      customerFacingServices?: FilterPredicate;
      /**
       * For how long a confirmation may hold, as an ISO 8601 duration. A year
       * by default.
       */
      confirmationValidity?: string;
      waivers?: {
        /**
         * For how long a waiver may hold, as an ISO 8601 duration. Six months
         * by default.
         */
        longest?: string;
        /**
         * How long before its end the owner of a waiver is told, as an ISO
         * 8601 duration. Two weeks by default.
         */
        remindBefore?: string;
      };
    };
  };
}
