import {
  Check,
  isServiceEntity,
  KIND_CUSTOMER_INTERACTION,
  ScorecardGrouping,
  ScorecardReport,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { PosturePolicy } from '../posture/PosturePolicy';
import { PostureService } from '../posture/PostureService';
import { PostureView } from '../posture/PostureView';
import { CatalogVisibility, Viewer } from '../visibility/CatalogVisibility';
import { buildScorecards } from './buildScorecards';
import {
  groupByDomain,
  groupByOwner,
  groupBySystem,
  Grouping,
} from './Grouping';
import { OpenChecks } from './OpenChecks';
import { SystemReader } from './SystemReader';

/** Tells where teams, systems and domains stand, among what may be seen. */
export class ScorecardService {
  private readonly posture: PostureService;
  private readonly visibility: CatalogVisibility;
  private readonly openChecks: OpenChecks;
  private readonly systems: SystemReader;
  private readonly policy: PosturePolicy;
  private readonly checks: readonly Check[];

  constructor(options: {
    posture: PostureService;
    visibility: CatalogVisibility;
    openChecks: OpenChecks;
    systems: SystemReader;
    policy: PosturePolicy;
    checks: readonly Check[];
  }) {
    this.posture = options.posture;
    this.visibility = options.visibility;
    this.openChecks = options.openChecks;
    this.systems = options.systems;
    this.policy = options.policy;
    this.checks = options.checks;
  }

  async report(
    groupBy: ScorecardGrouping,
    credentials: BackstageCredentials,
  ): Promise<ScorecardReport> {
    const viewer = await this.visibility.forCaller(credentials);
    const view = await this.posture.viewFor(viewer);
    const interactions = view.items.filter(
      ({ kind }) => kind === KIND_CUSTOMER_INTERACTION,
    );
    const services = view.items.filter(
      item => isServiceEntity(item) && !view.isOutsideLevels(item.entityRef),
    );
    return {
      ...buildScorecards({
        interactions,
        services,
        grouping: await this.groupingBy(groupBy, view, viewer),
        openChecks: await this.openChecks.of(interactions),
        checks: this.checks,
      }),
      customerFacingPolicy: this.policy.namesCustomerFacing,
    };
  }

  private async groupingBy(
    groupBy: ScorecardGrouping,
    view: PostureView,
    viewer: Viewer,
  ): Promise<Grouping> {
    if (groupBy === 'owner') {
      return groupByOwner();
    }
    const systems = new Set(
      view.items.flatMap(({ entityRef }) => view.systemsOf(entityRef)),
    );
    if (groupBy === 'system') {
      return groupBySystem(view, await this.systems.titlesOf(systems, viewer));
    }
    const domains = await this.systems.domainsOf(systems, viewer);
    return groupByDomain(
      view,
      domains,
      await this.systems.titlesOf(new Set(domains.values()), viewer),
    );
  }
}
