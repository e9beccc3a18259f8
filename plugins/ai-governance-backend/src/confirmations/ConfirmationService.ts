import {
  aiGovernanceConfirmationCreatePermission,
  Confirmation,
  ConfirmationRequest,
  PendingConfirmation,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  BackstageCredentials,
  BackstageUserPrincipal,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { CatalogEntitiesStore } from '../catalog/CatalogEntitiesStore';
import { ChangeQueue } from '../catalog/ChangeQueue';
import { Clock, dateOf } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { PreconditionFailedError } from '../http/errors';
import { CatalogVisibility } from '../visibility/CatalogVisibility';
import { ConfirmationPolicy } from './ConfirmationPolicy';
import { ConfirmationStore } from './ConfirmationStore';

/** The bearer of credentials, as far as confirming goes. */
interface Confirmer {
  allowed: boolean;
  /** The person and their groups. */
  claims: string[];
}

/** Confirms facts, and knows what waits for it. */
export class ConfirmationService {
  private readonly database: GovernanceDatabase;
  private readonly store: ConfirmationStore;
  private readonly entities: CatalogEntitiesStore;
  private readonly queue: ChangeQueue;
  private readonly visibility: CatalogVisibility;
  private readonly permissions: PermissionsService;
  private readonly userInfo: UserInfoService;
  private readonly policy: ConfirmationPolicy;
  private readonly clock: Clock;
  private readonly newId: () => string;

  constructor(options: {
    database: GovernanceDatabase;
    store: ConfirmationStore;
    entities: CatalogEntitiesStore;
    queue: ChangeQueue;
    visibility: CatalogVisibility;
    permissions: PermissionsService;
    userInfo: UserInfoService;
    policy: ConfirmationPolicy;
    clock: Clock;
    newId: () => string;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.entities = options.entities;
    this.queue = options.queue;
    this.visibility = options.visibility;
    this.permissions = options.permissions;
    this.userInfo = options.userInfo;
    this.policy = options.policy;
    this.clock = options.clock;
    this.newId = options.newId;
  }

  /** All confirmations of an entity; `undefined` if it may not be seen. */
  async history(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Confirmation[] | undefined> {
    const viewer = await this.visibility.forCaller(credentials);
    const visible = await viewer.visibleOf([entityRef]);
    const known = await this.entities.get(this.database.reader, entityRef);
    return known && visible.has(entityRef)
      ? this.store.listOf(this.database.reader, entityRef)
      : undefined;
  }

  /** What waits for somebody to confirm it, among what the caller may see. */
  async pending(
    credentials: BackstageCredentials,
  ): Promise<PendingConfirmation[]> {
    const tx = this.database.reader;
    const confirmer = await this.confirmerOf(credentials);
    const viewer = await this.visibility.forCaller(credentials);
    const confirmable = await this.store.listConfirmable(tx);
    const visible = await viewer.visibleOf(
      confirmable.map(({ entityRef }) => entityRef),
    );
    const latest = new Map(
      (await this.store.listLatest(tx)).map(confirmation => [
        `${confirmation.subject} ${confirmation.entityRef}`,
        confirmation,
      ]),
    );
    const entities = new Map(
      (await this.entities.list(tx)).map(entity => [entity.entityRef, entity]),
    );
    return confirmable.flatMap(item => {
      const entity = entities.get(item.entityRef);
      const last = latest.get(`${item.subject} ${item.entityRef}`);
      if (!entity || !visible.has(item.entityRef) || (last && !last.lapsedAt)) {
        return [];
      }
      const { ownerRef: owner, title } = entity;
      const mayConfirm = confirmer.allowed && !owns(confirmer, owner);
      return { ...item, title, owner, last, mayConfirm };
    });
  }

  /** Confirms facts in the name of a person. */
  async confirm(
    request: ConfirmationRequest,
    credentials: BackstageCredentials<BackstageUserPrincipal>,
  ): Promise<Confirmation> {
    const { entityRef, subject, factsHash, note } = request;
    const key = { entityRef, subject };
    const viewer = await this.visibility.forCaller(credentials);
    const visible = await viewer.visibleOf([entityRef]);
    const confirmer = await this.confirmerOf(credentials);
    const reviewBy = this.reviewByOf(request);

    return this.database.transaction(async tx => {
      const entity = await this.entities.get(tx, entityRef);
      const current = await this.store.getConfirmable(tx, key);
      if (!entity || !current || !visible.has(entityRef)) {
        throw new NotFoundError(
          `There is no ${subject} of ${entityRef} to confirm, or you may not see it`,
        );
      }
      if (owns(confirmer, entity.ownerRef)) {
        throw new NotAllowedError(
          `${entityRef} is yours, so somebody else has to confirm it`,
        );
      }
      if (current.factsHash !== factsHash) {
        throw new PreconditionFailedError(
          `The facts of ${entityRef} have changed since you saw them; their hash is ${current.factsHash} now. Read them again, and confirm those`,
        );
      }
      const now = this.clock.now();
      await this.store.lapse(tx, key, {
        lapsedAt: now.toISOString(),
        lapsedBecause: 'replaced',
      });
      const confirmation: Confirmation = {
        id: this.newId(),
        ...current,
        confirmedBy: credentials.principal.userEntityRef,
        confirmedAt: now.toISOString(),
        reviewBy,
        note,
      };
      await this.store.add(tx, confirmation);
      await this.queue.mark(tx, [{ entityRef }], now.getTime());
      return confirmation;
    });
  }

  private reviewByOf(request: ConfirmationRequest): string {
    const today = dateOf(this.clock.now());
    const latest = this.policy.latestReviewBy(today);
    const reviewBy = request.reviewBy ?? latest;
    if (reviewBy <= today || reviewBy > latest) {
      throw new InputError(
        `reviewBy: found "${reviewBy}", allowed is a date after ${today} and no later than ${latest}`,
      );
    }
    return reviewBy;
  }

  private async confirmerOf(
    credentials: BackstageCredentials,
  ): Promise<Confirmer> {
    if ((credentials.principal as { type?: string })?.type !== 'user') {
      return { allowed: false, claims: [] };
    }
    const [{ result }] = await this.permissions.authorize(
      [{ permission: aiGovernanceConfirmationCreatePermission }],
      { credentials },
    );
    const info = await this.userInfo.getUserInfo(credentials);
    return {
      allowed: result === AuthorizeResult.ALLOW,
      claims: [info.userEntityRef, ...info.ownershipEntityRefs],
    };
  }
}

function owns({ claims }: Confirmer, owner: string | undefined): boolean {
  return owner !== undefined && claims.includes(owner);
}
