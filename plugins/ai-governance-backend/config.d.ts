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
    /**
     * Checks of your own, besides those that come with the product. Predicates
     * are over the facts: paths of the declaration such as
     * `spec.decision.effect`, and what `docs/add-checks.md` names.
     */
    checks?: Array<{
      /** The requirement, a dot, and a name. */
      id: string;
      requirement: string;
      /** The level that it holds back. */
      level: 'identified' | 'transparent' | 'answerable' | 'sustained';
      /** What is so when the check passes. */
      title: string;
      /** Why it matters to customers. */
      why: string;
      /** The interactions that it is about; all if left out. */
      when?: FilterPredicate;
      /** What has to be so. */
      expect: FilterPredicate;
      /** What to say when it is not so. */
      message: string;
      /** The way out, as YAML for the declaration. */
      fix?: { path: string; value: unknown };
    }>;
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
    /** What customers can reach without an account. */
    public?: {
      /**
       * The key under which receipt codes are kept, of at least 32 characters.
       * Without it no receipts are given out.
       * @visibility secret
       */
      receiptKey?: string;
      /**
       * Where customers reach this plugin, if not at the portal's own address,
       * such as `https://concerns.example.com`: the pages lie under `/public`
       * there.
       */
      baseUrl?: string;
      theme?: {
        /** The name of the organisation; that of the portal by default. */
        name?: string;
        /**
         * A `data:` address or the path of a file, of at most 64 kB; never an
         * address elsewhere, whose host would learn who reads the pages.
         */
        logoUrl?: string;
        /** A colour such as `#0f5c4d`, with a contrast to white of 4.5:1. */
        colour?: string;
      };
      form?: {
        /** Whether the pages are there. They are not by default. */
        enabled?: boolean;
        /** The customer interactions that can be chosen, by their names. */
        interactions?: string[];
      };
      /** How often one address may do something in an hour. */
      limits?: {
        /** 10 by default. */
        concerns?: number;
        /** 20 by default. */
        answers?: number;
        /** 20 by default. */
        wrongCodes?: number;
      };
    };
    intake?: {
      /** The signed ways in for concerns, by their name in the address. */
      channels?: {
        [name: string]: {
          /** How its sender signs. */
          scheme:
            | 'standard-webhooks'
            | 'zendesk'
            | 'jira'
            | 'intercom'
            | 'zammad'
            | 'chatwoot'
            | 'hmac';
          /**
           * What the sender signs with. All are tried, so that one can be
           * replaced in peace.
           * @deepVisibility secret
           */
          secrets: string[];
          /**
           * The sort of channel that customers see: `chat` for intercom and
           * chatwoot by default, else `api`.
           */
          kind?:
            | 'web-form'
            | 'app'
            | 'chat'
            | 'email'
            | 'phone'
            | 'post'
            | 'in-person'
            | 'api';
          /** The customer interaction that all its concerns are about. */
          interactionRef?: string;
          /**
           * How many seconds a signed time may lie from now. 300 by default;
           * only for schemes that sign a time.
           */
          toleranceSeconds?: number;
          /** How the sender signs, for the scheme `hmac`. */
          schemeOptions?: {
            /** The header with the signature. */
            header: string;
            algorithm: 'sha256' | 'sha512';
            encoding: 'hex' | 'base64';
            /** What stands before the signature, such as `sha256=`. */
            prefix?: string;
            timestamp?: {
              /** The header with the time. */
              header: string;
              /** What is signed, such as `{timestamp}.{body}`. */
              signed: string;
            };
            /** The header that names a delivery. */
            deliveryIdHeader?: string;
          };
          /**
           * Which field of the payload is which field of a concern, over what
           * comes with the scheme; see `docs/configuration.md`. Its `when` is
           * a filter predicate over the payload.
           */
          mapping?: { [field: string]: unknown };
        };
      };
    };
    policy?: {
      /**
       * Which services face customers, as a filter predicate over the entity.
       * One of these without declaration is unassessed, and counted so.
       */
      customerFacingServices?: FilterPredicate;
      /**
       * For how long a confirmation, or an answer of legal where packs end,
       * may hold, as an ISO 8601 duration. A year by default.
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
      /** What gates in CI do. Without rules, callers say so themselves. */
      gate?: {
        /**
         * Whether waived checks count as met where a caller asks for it, which
         * is the default, or never.
         */
        waivers?: 'when-asked' | 'never';
        /**
         * Of the rules that are about an entity and have begun, the one with
         * the latest date decides; of those, the last in the list. What no rule
         * is about is only watched.
         */
        rules?: Array<{
          /** The first day on which the rule holds, as YYYY-MM-DD. */
          from: string;
          /**
           * What it is about, as a filter predicate over the entity; all
           * entities if left out.
           */
          services?: FilterPredicate;
          /** What is done about an entity that does not pass. */
          mode: 'watch' | 'warn' | 'block';
          /** The least level wanted, whatever level a caller asks for. */
          level?:
            | 'declared'
            | 'identified'
            | 'transparent'
            | 'answerable'
            | 'sustained';
        }>;
      };
      /** How concerns are handled. */
      concerns?: {
        /**
         * How soon concerns are answered. The first rule that is about a
         * request decides; at the end stands one for all, with 2 days to
         * acknowledge and 30 days to answer. Laws, and what the declaration
         * promises, set clocks of their own beside.
         */
        clocks?: Array<{
          /** A name that is shown. */
          id: string;
          /** The requests that it is for; all if left out. */
          requests?: string[];
          /** The severities that it is for; all if left out. */
          severities?: Array<'low' | 'medium' | 'high' | 'critical'>;
          /** An ISO 8601 duration. */
          acknowledgeWithin?: string;
          /** An ISO 8601 duration. */
          resolveWithin?: string;
          /** Whether the time stands still while we wait for the customer. */
          pausesWhileWaiting?: boolean;
        }>;
        /**
         * Who is told of new concerns, as a reference to a group or user;
         * without it, whoever owns the interaction.
         */
        handlers?: string;
        /**
         * For how long personal data and texts are kept after a concern has
         * ended. What no rule is about is kept until somebody erases it. A
         * legal hold wins.
         */
        retention?: Array<{
          /** The requests that it is for; all if left out. */
          requests?: string[];
          /** An ISO 8601 duration. */
          keep: string;
        }>;
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
