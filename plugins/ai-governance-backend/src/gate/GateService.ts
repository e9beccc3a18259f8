import {
  Check,
  GatePolicyFacts,
  GateReport,
  GateRequest,
  gateTerms,
  InteractionAtGate,
  judgeGate,
  KIND_CUSTOMER_INTERACTION,
  Posture,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { CatalogReader } from '../catalog/CatalogReader';
import { Clock, dateOf } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { PostureService } from '../posture/PostureService';
import { PostureStore } from '../posture/PostureStore';
import { GatePolicy } from './GatePolicy';

const WHAT_A_PERSON_SEES =
  'Judged by the interactions that you may see; a gate with another token may see more.';

/** Says whether entities reach a level, by the policy of the organisation. */
export class GateService {
  private readonly posture: PostureService;
  private readonly postures: PostureStore;
  private readonly database: GovernanceDatabase;
  private readonly reader: CatalogReader;
  private readonly policy: GatePolicy;
  private readonly checks: readonly Check[];
  private readonly auth: AuthService;
  private readonly clock: Clock;

  constructor(options: {
    posture: PostureService;
    postures: PostureStore;
    database: GovernanceDatabase;
    reader: CatalogReader;
    policy: GatePolicy;
    checks: readonly Check[];
    auth: AuthService;
    clock: Clock;
  }) {
    this.posture = options.posture;
    this.postures = options.postures;
    this.database = options.database;
    this.reader = options.reader;
    this.policy = options.policy;
    this.checks = options.checks;
    this.auth = options.auth;
    this.clock = options.clock;
  }

  /** What the gate says; `undefined` if there is no such entity, or it is hidden. */
  async judge(
    entityRef: string,
    asked: GateRequest,
    credentials: BackstageCredentials,
  ): Promise<GateReport | undefined> {
    const entity = await this.posture.getPosture(entityRef, credentials);
    const policy = entity && (await this.policyAbout(entityRef));
    if (!policy) {
      return undefined;
    }
    const today = dateOf(this.clock.now());
    const report = judgeGate({
      entity,
      interactions: await this.interactionsBehind(entity),
      terms: gateTerms({ asked, policy, today }),
      asOf: today,
      checks: this.checks,
    });
    return this.auth.isPrincipal(credentials, 'user')
      ? { ...report, notes: [...report.notes, WHAT_A_PERSON_SEES] }
      : report;
  }

  /** `undefined` if the catalog does not have the entity any more. */
  private async policyAbout(
    entityRef: string,
  ): Promise<GatePolicyFacts | undefined> {
    if (!this.policy.hasRules) {
      return this.policy.about(undefined);
    }
    const entity = await this.readEntity(entityRef);
    return entity && this.policy.about(entity);
  }

  private async readEntity(entityRef: string) {
    try {
      return (await this.reader.getByRefs([entityRef])).get(entityRef);
    } catch (error) {
      throw new ServiceUnavailableError(
        'The catalog does not answer, so it is not known what the policy says of this; try again later',
        error,
      );
    }
  }

  /** The posture names those that the caller may see, and no others. */
  private async interactionsBehind(
    entity: Posture,
  ): Promise<InteractionAtGate[]> {
    if (entity.kind === KIND_CUSTOMER_INTERACTION) {
      return [entity];
    }
    const items = entity.interactions ?? [];
    const stored = await this.postures.getMany(
      this.database.reader,
      items.map(item => item.entityRef),
    );
    const byRef = new Map(stored.map(each => [each.interactionRef, each]));
    return items.flatMap(({ entityRef, title, declaration }) => {
      const posture = byRef.get(entityRef);
      return posture ? { ...posture, entityRef, title, declaration } : [];
    });
  }
}
