import {
  aiGovernanceWaiverApprovePermission,
  aiGovernanceWaiverCreatePermission,
  Check,
  KIND_CUSTOMER_INTERACTION,
  Waiver,
  WaiverItem,
  WaiverPage,
  waiverQueryParamsSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AuthService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { z } from 'zod';
import {
  CatalogEntitiesStore,
  CatalogEntityRecord,
} from '../catalog/CatalogEntitiesStore';
import { Clock, dateOf } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { CatalogVisibility } from '../visibility/CatalogVisibility';
import { readWaiverQuery, waiverPageOf } from './waiverPages';
import { WaiverPolicy } from './WaiverPolicy';
import { isParty, stepsOf, WaiverCaller } from './waiverSteps';
import { WaiverStore } from './WaiverStore';

/** Tells of waivers, and what the caller may do with each. */
export class WaiverReader {
  private readonly database: GovernanceDatabase;
  private readonly store: WaiverStore;
  private readonly entities: CatalogEntitiesStore;
  private readonly visibility: CatalogVisibility;
  private readonly auth: AuthService;
  private readonly permissions: PermissionsService;
  private readonly userInfo: UserInfoService;
  private readonly policy: WaiverPolicy;
  private readonly checkTitles: Map<string, string>;
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    store: WaiverStore;
    entities: CatalogEntitiesStore;
    visibility: CatalogVisibility;
    auth: AuthService;
    permissions: PermissionsService;
    userInfo: UserInfoService;
    policy: WaiverPolicy;
    checks: readonly Check[];
    clock: Clock;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.entities = options.entities;
    this.visibility = options.visibility;
    this.auth = options.auth;
    this.permissions = options.permissions;
    this.userInfo = options.userInfo;
    this.policy = options.policy;
    this.checkTitles = new Map(
      options.checks.map(({ id, title }) => [id, title]),
    );
    this.clock = options.clock;
  }

  /** A page of those that the caller may see. */
  async list(
    params: z.infer<typeof waiverQueryParamsSchema>,
    credentials: BackstageCredentials,
  ): Promise<WaiverPage> {
    const cursor = readWaiverQuery(params);
    const { entityRef } = cursor.query;
    const caller = await this.callerOf(credentials);
    const viewer = await this.visibility.forCaller(credentials);
    const waivers = await this.store.list(this.database.reader, cursor.query);
    const visible = await viewer.visibleOf(
      waivers.map(waiver => waiver.entityRef),
    );
    const interactions = await this.interactions(entityRef);
    const items = waivers
      .filter(waiver => visible.has(waiver.entityRef))
      .map(waiver =>
        this.toItem(waiver, interactions.get(waiver.entityRef), caller),
      );
    const { mayRequest, mayDecide } = caller;
    return {
      ...waiverPageOf(items, { cursor, limit: params.limit }),
      caller: { mayRequest, mayDecide },
      latestEnd: this.policy.latestEnd(dateOf(this.clock.now())),
    };
  }

  /** One waiver; `undefined` if there is none, or it may not be seen. */
  async get(
    id: string,
    credentials: BackstageCredentials,
  ): Promise<WaiverItem | undefined> {
    const waiver = await this.store.get(this.database.reader, id);
    const viewer = await this.visibility.forCaller(credentials);
    const visible = await viewer.visibleOf(waiver ? [waiver.entityRef] : []);
    return waiver && visible.has(waiver.entityRef)
      ? this.describe(waiver, credentials)
      : undefined;
  }

  /** A waiver, and what the caller may do with it. */
  async describe(
    waiver: Waiver,
    credentials: BackstageCredentials,
  ): Promise<WaiverItem> {
    const { entityRef } = waiver;
    const interactions = await this.interactions(entityRef);
    const caller = await this.callerOf(credentials);
    return this.toItem(waiver, interactions.get(entityRef), caller);
  }

  private toItem(
    waiver: Waiver,
    interaction: CatalogEntityRecord | undefined,
    caller: WaiverCaller,
  ): WaiverItem {
    const { policy } = this;
    const today = dateOf(this.clock.now());
    return {
      ...waiver,
      title: interaction?.title ?? waiver.entityRef,
      checkTitle: this.checkTitles.get(waiver.checkId),
      // No step is taken on what is gone from the catalog.
      steps: interaction
        ? stepsOf(caller, waiver, { interaction, policy, today })
        : [],
      decidable:
        interaction !== undefined &&
        waiver.state === 'requested' &&
        caller.mayDecide &&
        !isParty(caller.claims, waiver, interaction),
    };
  }

  private async interactions(
    entityRef: string | undefined,
  ): Promise<Map<string, CatalogEntityRecord>> {
    const tx = this.database.reader;
    const found =
      entityRef === undefined
        ? await this.entities.list(tx, [KIND_CUSTOMER_INTERACTION])
        : [await this.entities.get(tx, entityRef)];
    return new Map(
      found.flatMap(entity =>
        entity?.kind === KIND_CUSTOMER_INTERACTION
          ? [[entity.entityRef, entity]]
          : [],
      ),
    );
  }

  private async callerOf(
    credentials: BackstageCredentials,
  ): Promise<WaiverCaller> {
    // Approvals are given by people, never by a token of a service.
    if (!this.auth.isPrincipal(credentials, 'user')) {
      return { claims: [], mayRequest: false, mayDecide: false };
    }
    const { userEntityRef } = credentials.principal;
    const [create, approve] = await this.permissions.authorize(
      [
        { permission: aiGovernanceWaiverCreatePermission },
        { permission: aiGovernanceWaiverApprovePermission },
      ],
      { credentials },
    );
    const info = await this.userInfo.getUserInfo(credentials);
    return {
      userEntityRef,
      claims: [userEntityRef, ...info.ownershipEntityRefs],
      mayRequest: create.result === AuthorizeResult.ALLOW,
      mayDecide: approve.result === AuthorizeResult.ALLOW,
    };
  }
}
