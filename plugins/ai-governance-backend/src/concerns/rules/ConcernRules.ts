import {
  applyClockClaims,
  Calendar,
  calendarFor,
  clockClaimsOf,
  ClockRules,
  Concern,
  InteractionFacts,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { canonicalHash } from '@ai-governance/backstage-plugin-ai-governance-node';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../../clock';
import { GovernanceDatabase } from '../../database/GovernanceDatabase';
import { FactsReader } from '../../facts/FactsReader';
import { CurrentLaw, Law } from '../../regulations/CurrentLaw';
import { ConcernPolicy } from './ConcernPolicy';

/** How long facts are taken for true without another look. */
const FRESH_MS = 60_000;
/** Concerns come in crowds, and the legal team does not record that fast. */
const FRESH_LAW_MS = 1000;
const MOST_KEPT = 2000;

/** The rules that bear on concerns about one interaction, as they are now. */
export interface RulesInForce {
  /** Changes with the rules; empty if they were not all to be had. */
  version: string;
  /** Whether the catalog has not answered, and not lately either. */
  isCatalogAway: boolean;
  interaction?: InteractionFacts;
  law: Law;
  calendarOf(jurisdiction: string): Calendar;
}

interface Found {
  facts?: InteractionFacts;
  /** Of the facts; empty if there are none. */
  version: string;
  isCatalogAway?: boolean;
}

interface Kept extends Found {
  readAt: number;
}

/** Knows the rules behind the clocks of concerns. */
export class ConcernRules {
  private readonly database: GovernanceDatabase;
  private readonly factsReader: Pick<FactsReader, 'read'>;
  private readonly law: CurrentLaw;
  private readonly policy: ConcernPolicy;
  private readonly clock: Clock;
  private readonly logger: LoggerService;
  private readonly kept = new Map<string, Kept>();
  private keptLaw: { law: Law; readAt: number } | undefined;

  constructor(options: {
    database: GovernanceDatabase;
    factsReader: Pick<FactsReader, 'read'>;
    law: CurrentLaw;
    policy: ConcernPolicy;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.database = options.database;
    this.factsReader = options.factsReader;
    this.law = options.law;
    this.policy = options.policy;
    this.clock = options.clock;
    this.logger = options.logger;
  }

  /**
   * The rules for an interaction. To be asked outside of any transaction: it
   * reads the catalog. Without an answer from there, what it said last holds;
   * and without that a concern still comes in with the clocks of policy, and the
   * others follow.
   */
  async about(interactionRef: string | undefined): Promise<RulesInForce> {
    const law = await this.lawOfNow();
    const { facts, version, isCatalogAway } = await this.factsOf(
      interactionRef,
    );
    return {
      law,
      interaction: facts,
      isCatalogAway: isCatalogAway === true,
      version:
        interactionRef !== undefined && version === ''
          ? ''
          : canonicalHash([
              version,
              this.law.version,
              this.policy.clocks.map(rule => ({ ...rule })),
              law.adoptions ?? [],
              law.transpositions ?? [],
            ]),
      calendarOf: jurisdiction => calendarFor(jurisdiction, law.packs),
    };
  }

  /**
   * The concern with the clocks that these rules give it. A clock of a rule that
   * could not be looked up goes on: an interaction that is renamed, broken or out
   * of reach takes no deadline away.
   */
  applyTo(concern: Concern, rules: RulesInForce): Concern {
    const { calendarOf } = rules;
    const at = this.clock.now().toISOString();
    const inForce = this.clockRules(concern, rules);
    return applyClockClaims(
      concern,
      request => clockClaimsOf(concern, request, inForce).claims,
      {
        calendarOf,
        at,
        unknown: rules.version === '' ? ['declaration', 'law'] : [],
      },
    );
  }

  /** Whether a law gives the customer a body outside of us to turn to. */
  isExternalRouteDue(concern: Concern, rules: RulesInForce): boolean {
    const inForce = this.clockRules(concern, rules);
    return concern.requests.some(
      request => clockClaimsOf(concern, request, inForce).externalRouteDue,
    );
  }

  private clockRules(concern: Concern, rules: RulesInForce): ClockRules {
    return {
      policy: this.policy.clocks,
      interaction: rules.interaction,
      // What the law was when the organisation got the concern.
      regulations: {
        ...rules.law,
        asOf: concern.receivedAt.slice(0, 10),
        confirmed: false,
      },
      versionOf: rowId => this.law.rows.get(rowId)?.contentHash ?? '',
    };
  }

  private async lawOfNow(): Promise<Law> {
    const now = this.clock.now().getTime();
    const kept = this.keptLaw;
    if (kept && now - kept.readAt < FRESH_LAW_MS && now >= kept.readAt) {
      return kept.law;
    }
    const law = await this.law.read(this.database.reader);
    this.keptLaw = { law, readAt: now };
    return law;
  }

  private async factsOf(ref: string | undefined): Promise<Found> {
    if (ref === undefined) {
      return { version: '' };
    }
    const now = this.clock.now().getTime();
    const kept = this.kept.get(ref);
    if (kept && now - kept.readAt < FRESH_MS && now >= kept.readAt) {
      return kept;
    }
    try {
      const [read] = await this.factsReader.read([ref]);
      const fresh: Kept = {
        readAt: now,
        facts: read?.facts,
        version: read ? canonicalHash(read.inputs) : '',
      };
      if (this.kept.size >= MOST_KEPT) {
        this.kept.clear();
      }
      this.kept.set(ref, fresh);
      return fresh;
    } catch (error) {
      this.logger.warn(
        `What ${ref} declares could not be read; clocks of laws and promises follow once it can`,
        error as Error,
      );
      return kept ?? { version: '', isCatalogAway: true };
    }
  }
}
