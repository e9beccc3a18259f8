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
    regulations?: {
      /**
       * What we are in the eyes of laws, in every interaction that does not
       * declare otherwise: one yes or no each, such as `creditor: true`. The
       * keys are those of `spec.regulatedAs`.
       */
      organisation?: { [role: string]: boolean };
      /** The ids of packs to switch off. */
      off?: string[];
      /** Paths of further packs. */
      files?: string[];
      /** Changes to single rows, each with a reason that is shown. */
      overrides?: Array<{
        /** The id of the row. */
        row: string;
        reason: string;
        /** The keys of the row to replace. */
        change?: { [key: string]: unknown };
        /** Whether the row is left out of all answers. */
        off?: boolean;
      }>;
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
      questions?: {
        /**
         * Who answers the questions of a room, as a reference to a group or
         * user; without it, whoever owns the interaction. The rooms are
         * confirmations, regulations, notices, concerns, contracts,
         * expectations, evidence and improvements.
         */
        owners?: { [room: string]: string };
        /**
         * How long there is to answer, as an ISO 8601 duration. 30 days by
         * default.
         */
        answerWithin?: string;
        /** The same for questions that hold back a certain level. */
        answerWithinByLevel?: {
          identified?: string;
          transparent?: string;
          answerable?: string;
          sustained?: string;
        };
      };
    };
  };
}
