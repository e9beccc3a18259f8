import {
  Concern,
  InteractionFacts,
  KIND_CUSTOMER_INTERACTION,
  StepContext,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import {
  CatalogEntitiesStore,
  CatalogEntityRecord,
} from '../../catalog/CatalogEntitiesStore';
import { Clock } from '../../clock';
import { GovernanceDatabase } from '../../database/GovernanceDatabase';
import { CatalogVisibility } from '../../visibility/CatalogVisibility';
import { ConcernActor } from '../ConcernActor';
import { ConcernStore } from '../ConcernStore';
import { ConcernRules, RulesInForce } from './ConcernRules';

/** Whether somebody is a reviewer who may change the result. */
function mayOverride(
  interaction: InteractionFacts | undefined,
  { claims }: ConcernActor,
): boolean | undefined {
  const { oversight, transparency } = interaction?.spec ?? {};
  if (!oversight?.canOverride) {
    return oversight?.canOverride;
  }
  const named = [
    oversight.reviewers,
    ...(transparency?.rights ?? []).map(({ reviewers }) => reviewers),
  ].flatMap(ref =>
    ref
      ? [stringifyEntityRef(parseEntityRef(ref, { defaultKind: 'group' }))]
      : [],
  );
  return named.some(ref => claims.includes(ref.toLowerCase()));
}

/** Gathers what the steps of a concern are judged by. */
export class StepContexts {
  private readonly database: GovernanceDatabase;
  private readonly store: ConcernStore;
  private readonly entities: CatalogEntitiesStore;
  private readonly visibility: CatalogVisibility;
  private readonly rules: ConcernRules;
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    store: ConcernStore;
    entities: CatalogEntitiesStore;
    visibility: CatalogVisibility;
    rules: ConcernRules;
    clock: Clock;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.entities = options.entities;
    this.visibility = options.visibility;
    this.rules = options.rules;
    this.clock = options.clock;
  }

  /** What a step of somebody would be judged by now. */
  async of(
    concern: Concern,
    rules: RulesInForce,
    actor: ConcernActor,
    messageId: string,
  ): Promise<StepContext> {
    const personal = await this.store.personalDataOf(
      this.database.reader,
      concern.id,
    );
    return {
      at: this.clock.now().toISOString(),
      by: actor.by,
      messageId,
      mayOverride: mayOverride(rules.interaction, actor),
      externalRouteDue: this.rules.isExternalRouteDue(concern, rules),
      hasContact:
        personal?.customer?.email !== undefined ||
        !['web-form', 'api'].includes(concern.channel),
      calendarOf: rules.calendarOf,
    };
  }

  /** The interaction behind a reference, for whoever may see it. */
  async interaction(
    written: string,
    credentials: BackstageCredentials,
  ): Promise<CatalogEntityRecord> {
    const found = await this.interactions([written], credentials);
    const entity = found.get(written);
    if (!entity) {
      throw new NotFoundError(
        `There is no customer interaction ${interactionRefOf(
          written,
        )}, or you may not see it`,
      );
    }
    return entity;
  }

  /**
   * The interactions behind references, by how those were written. What there
   * is not, or the caller may not see, is left out.
   */
  async interactions(
    written: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<Map<string, CatalogEntityRecord>> {
    const refs = [...new Set(written.map(interactionRefOf))];
    const viewer = await this.visibility.forCaller(credentials);
    const visible = await viewer.visibleOf(refs);
    const entities = await this.entities.getMany(this.database.reader, refs);
    const found = new Map(
      entities
        .filter(
          ({ entityRef, kind }) =>
            visible.has(entityRef) && kind === KIND_CUSTOMER_INTERACTION,
        )
        .map(entity => [entity.entityRef, entity]),
    );
    return new Map(
      written.flatMap(each => {
        const entity = found.get(interactionRefOf(each));
        return entity ? [[each, entity] as const] : [];
      }),
    );
  }
}

function interactionRefOf(written: string): string {
  return stringifyEntityRef(
    parseEntityRef(written, { defaultKind: KIND_CUSTOMER_INTERACTION }),
  ).toLowerCase();
}
