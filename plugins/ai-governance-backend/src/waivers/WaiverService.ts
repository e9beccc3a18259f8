import {
  Check,
  KIND_CUSTOMER_INTERACTION,
  nextWaiverStates,
  Waiver,
  WaiverRequest,
  WaiverTransition,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  BackstageCredentials,
  BackstageUserPrincipal,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  CatalogEntitiesStore,
  CatalogEntityRecord,
} from '../catalog/CatalogEntitiesStore';
import { ChangeQueue } from '../catalog/ChangeQueue';
import { Clock, dateOf } from '../clock';
import { GovernanceDatabase, Tx } from '../database/GovernanceDatabase';
import { PreconditionFailedError } from '../http/errors';
import { StepNotAllowedError } from '../http/versions';
import { CatalogVisibility } from '../visibility/CatalogVisibility';
import { WaiverLimits } from './WaiverLimits';
import { WaiverPolicy } from './WaiverPolicy';
import { isParty } from './waiverSteps';
import { WaiverStore } from './WaiverStore';

type UserCredentials = BackstageCredentials<BackstageUserPrincipal>;

/** Asks for waivers, decides on them, and takes them back. */
export class WaiverService {
  private readonly database: GovernanceDatabase;
  private readonly store: WaiverStore;
  private readonly entities: CatalogEntitiesStore;
  private readonly queue: ChangeQueue;
  private readonly visibility: CatalogVisibility;
  private readonly userInfo: UserInfoService;
  private readonly policy: WaiverPolicy;
  private readonly checks: readonly Check[];
  private readonly limits: WaiverLimits;
  private readonly clock: Clock;
  private readonly newId: () => string;

  constructor(options: {
    database: GovernanceDatabase;
    store: WaiverStore;
    entities: CatalogEntitiesStore;
    queue: ChangeQueue;
    visibility: CatalogVisibility;
    userInfo: UserInfoService;
    policy: WaiverPolicy;
    checks: readonly Check[];
    limits: WaiverLimits;
    clock: Clock;
    newId: () => string;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.entities = options.entities;
    this.queue = options.queue;
    this.visibility = options.visibility;
    this.userInfo = options.userInfo;
    this.policy = options.policy;
    this.checks = options.checks;
    this.limits = options.limits;
    this.clock = options.clock;
    this.newId = options.newId;
  }

  async request(
    request: WaiverRequest,
    credentials: UserCredentials,
  ): Promise<Waiver> {
    const { entityRef, checkId, reason, until } = request;
    const { userEntityRef } = credentials.principal;
    if (!this.checks.some(({ id }) => id === checkId)) {
      throw new InputError(
        `checkId: found "${checkId}", allowed is the id of a check; GET /checks lists them`,
      );
    }
    this.checkEnd(until);
    await this.seenInteraction(entityRef, credentials);
    await this.limits.refuseIfLawful(entityRef, checkId);
    const now = this.clock.now();
    const waiver: Waiver = {
      id: this.newId(),
      version: 1,
      entityRef,
      checkId,
      state: 'requested',
      reason,
      owner: request.owner?.toLowerCase() ?? userEntityRef,
      until,
      requestedBy: userEntityRef,
      requestedAt: now.toISOString(),
    };
    await this.database.transaction(tx => this.store.add(tx, waiver));
    return waiver;
  }

  /**
   * Takes a waiver one step on.
   * @param mayApprove - whether the caller may decide on waivers of others
   */
  async transition(
    id: string,
    version: number,
    { to, note }: WaiverTransition,
    caller: { credentials: UserCredentials; mayApprove: boolean },
  ): Promise<Waiver> {
    const { credentials } = caller;
    const waiver = await this.store.get(this.database.reader, id);
    const entity =
      waiver && (await this.findInteraction(waiver.entityRef, credentials));
    if (!waiver || !entity) {
      throw new NotFoundError(
        `There is no waiver ${id}, or you may not see it`,
      );
    }
    await this.checkCaller(waiver, entity, to, caller);
    if (to !== 'approved' && !note) {
      throw new InputError(`note: say why it is ${to}`);
    }
    const now = this.clock.now();
    if (to === 'approved') {
      this.checkEnd(waiver.until);
      await this.limits.refuseIfLawful(waiver.entityRef, waiver.checkId);
    }
    return this.database.transaction(async tx => {
      const current = await this.currentVersion(tx, id, version);
      if (!nextWaiverStates(current.state).includes(to)) {
        const next = nextWaiverStates(current.state).join(', ') || 'none';
        throw new StepNotAllowedError(
          `A waiver that is ${current.state} cannot be ${to}; steps that lead on: ${next}`,
        );
      }
      const changed: Waiver = {
        ...current,
        version: version + 1,
        state: to,
        decidedBy: credentials.principal.userEntityRef,
        decidedAt: now.toISOString(),
        decisionNote: note,
      };
      if (!(await this.store.update(tx, changed))) {
        throw stale(id, (await this.store.get(tx, id))!.version);
      }
      const { entityRef } = changed;
      await this.queue.mark(tx, [{ entityRef }], now.getTime());
      return changed;
    });
  }

  private async currentVersion(
    tx: Tx,
    id: string,
    version: number,
  ): Promise<Waiver> {
    const current = (await this.store.get(tx, id))!;
    if (current.version !== version) {
      throw stale(id, current.version);
    }
    return current;
  }

  private checkEnd(until: string): void {
    const today = dateOf(this.clock.now());
    if (!this.policy.allowsEnd(until, today)) {
      const latest = this.policy.latestEnd(today);
      throw new InputError(
        `until: found "${until}", allowed is a date from ${today} to ${latest}`,
      );
    }
  }

  /** Who may take the step: the approver is never the owner. */
  private async checkCaller(
    waiver: Waiver,
    entity: CatalogEntityRecord,
    to: WaiverTransition['to'],
    caller: { credentials: UserCredentials; mayApprove: boolean },
  ): Promise<void> {
    const { userEntityRef } = caller.credentials.principal;
    if (to === 'revoked' && userEntityRef === waiver.requestedBy) {
      return;
    }
    if (!caller.mayApprove) {
      throw new NotAllowedError(
        'You may not decide on waivers; it takes the permission ai-governance.waiver.approve',
      );
    }
    const info = await this.userInfo.getUserInfo(caller.credentials);
    const claims = [userEntityRef, ...info.ownershipEntityRefs];
    if (to === 'approved' && isParty(claims, waiver, entity)) {
      throw new NotAllowedError(
        'Who asked for a waiver, answers for it or owns the interaction does not approve it; somebody else has to',
      );
    }
  }

  private async seenInteraction(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<void> {
    if (!(await this.findInteraction(entityRef, credentials))) {
      throw new NotFoundError(
        `There is no customer interaction ${entityRef}, or you may not see it`,
      );
    }
  }

  private async findInteraction(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<CatalogEntityRecord | undefined> {
    const viewer = await this.visibility.forCaller(credentials);
    const visible = await viewer.visibleOf([entityRef]);
    const entity = await this.entities.get(this.database.reader, entityRef);
    return visible.has(entityRef) && entity?.kind === KIND_CUSTOMER_INTERACTION
      ? entity
      : undefined;
  }
}

function stale(id: string, version: number): PreconditionFailedError {
  return new PreconditionFailedError(
    `The waiver ${id} has changed since you read it; its version is "${version}" now`,
  );
}
