import {
  BackstageCredentials,
  BackstageUserPrincipal,
  AuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  BasicPermission,
  Permission,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import { LRUCache } from 'lru-cache';
import { expectAllowed } from '../http/permit';

const TIME_TO_LIVE_MS = 60_000;
const MAX_ANSWERS = 200_000;
const REFS_PER_REQUEST = 500;

/** What one caller may see. */
export interface Viewer {
  /** Whether the caller may see every entity, so that none need be named. */
  seesAll: boolean;
  /** Those of some entities that the caller may see. */
  visibleOf(entityRefs: Iterable<string>): Promise<Set<string>>;
}

/**
 * Answers whether somebody may see an entity at all. The catalog's own
 * permission decides; where it does so by conditions, the catalog is asked with
 * the caller's rights. Without an answer nothing is shown.
 */
export class CatalogVisibility {
  private readonly permissions: PermissionsService;
  private readonly catalog: CatalogService;
  private readonly auth: AuthService;
  private readonly answers: LRUCache<string, boolean>;
  /** What was decided beside a permission, for one and the same request. */
  private readonly decided = new WeakMap<
    BackstageCredentials,
    PolicyDecision
  >();

  constructor(options: {
    permissions: PermissionsService;
    catalog: CatalogService;
    auth: AuthService;
  }) {
    this.permissions = options.permissions;
    this.catalog = options.catalog;
    this.auth = options.auth;
    this.answers = new LRUCache({ max: MAX_ANSWERS, ttl: TIME_TO_LIVE_MS });
  }

  /**
   * Refuses the bearer of credentials who lacks a permission. The permission
   * backend is asked by the same request what they may see of the catalog:
   * `forCaller` with the same credentials need not ask again.
   */
  async permit(
    permission: BasicPermission,
    credentials: BackstageCredentials,
    what: string,
  ): Promise<void> {
    const [{ result }, decision] = await this.authorize(
      [permission, catalogEntityReadPermission],
      credentials,
    );
    expectAllowed(result, permission, what);
    this.decided.set(credentials, decision);
  }

  /** What the bearer of some credentials may see. */
  async forCaller(credentials: BackstageCredentials): Promise<Viewer> {
    const decision =
      this.decided.get(credentials) ?? (await this.decide(credentials));
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return { seesAll: true, visibleOf: async refs => new Set(refs) };
      case AuthorizeResult.DENY:
        return { seesAll: false, visibleOf: async () => new Set() };
      default:
        return {
          seesAll: false,
          visibleOf: refs => this.askCatalog(refs, credentials),
        };
    }
  }

  private async decide(
    credentials: BackstageCredentials,
  ): Promise<PolicyDecision> {
    const [decision] = await this.authorize(
      [catalogEntityReadPermission],
      credentials,
    );
    return decision;
  }

  private async authorize(
    permissions: Permission[],
    credentials: BackstageCredentials,
  ): Promise<PolicyDecision[]> {
    try {
      // Of a permission that is about no resource the answer is a plain one.
      return await this.permissions.authorizeConditional(
        permissions.map(permission => ({
          permission: permission as ResourcePermission,
        })),
        { credentials },
      );
    } catch (error) {
      throw new ServiceUnavailableError(
        'The permission backend does not answer, so nothing can be shown; try again later',
        error,
      );
    }
  }

  private async askCatalog(
    entityRefs: Iterable<string>,
    credentials: BackstageCredentials,
  ): Promise<Set<string>> {
    const caller = this.nameOf(credentials);
    const visible = new Set<string>();
    const unknown: string[] = [];
    for (const ref of new Set(entityRefs)) {
      const answer = this.answers.get(`${caller} ${ref}`);
      if (answer === undefined) {
        unknown.push(ref);
      } else if (answer) {
        visible.add(ref);
      }
    }
    for (let start = 0; start < unknown.length; start += REFS_PER_REQUEST) {
      const refs = unknown.slice(start, start + REFS_PER_REQUEST);
      const seen = await this.fetchVisible(refs, credentials);
      for (const ref of refs) {
        this.answers.set(`${caller} ${ref}`, seen.has(ref));
        if (seen.has(ref)) {
          visible.add(ref);
        }
      }
    }
    return visible;
  }

  private async fetchVisible(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<Set<string>> {
    try {
      const { items } = await this.catalog.getEntitiesByRefs(
        {
          entityRefs,
          fields: ['kind', 'metadata.namespace', 'metadata.name'],
        },
        { credentials },
      );
      return new Set(
        items.flatMap(entity => (entity ? stringifyEntityRef(entity) : [])),
      );
    } catch (error) {
      throw new ServiceUnavailableError(
        'The catalog does not answer, so it is not known what you may see; try again later',
        error,
      );
    }
  }

  private nameOf(credentials: BackstageCredentials): string {
    return this.auth.isPrincipal(credentials, 'user')
      ? (credentials.principal as BackstageUserPrincipal).userEntityRef
      : JSON.stringify(credentials.principal);
  }
}
