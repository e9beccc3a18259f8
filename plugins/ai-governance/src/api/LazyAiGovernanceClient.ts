import type {
  AiGovernanceApi,
  AiGovernanceClientOptions,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/**
 * The client of the HTTP API, loaded with the first request: a portal that
 * never opens a page of ours does not pay for it.
 *
 * @internal
 */
export class LazyAiGovernanceClient implements AiGovernanceApi {
  private loaded: Promise<AiGovernanceApi> | undefined;

  constructor(private readonly options: AiGovernanceClientOptions) {}

  async getPosture(...args: Parameters<AiGovernanceApi['getPosture']>) {
    return (await this.client()).getPosture(...args);
  }

  async getPostureHistory(
    ...args: Parameters<AiGovernanceApi['getPostureHistory']>
  ) {
    return (await this.client()).getPostureHistory(...args);
  }

  async getGate(...args: Parameters<AiGovernanceApi['getGate']>) {
    return (await this.client()).getGate(...args);
  }

  async listPosture(...args: Parameters<AiGovernanceApi['listPosture']>) {
    return (await this.client()).listPosture(...args);
  }

  async getPostureSummary(
    ...args: Parameters<AiGovernanceApi['getPostureSummary']>
  ) {
    return (await this.client()).getPostureSummary(...args);
  }

  async getPostureTrend(
    ...args: Parameters<AiGovernanceApi['getPostureTrend']>
  ) {
    return (await this.client()).getPostureTrend(...args);
  }

  async listPostureChanges(
    ...args: Parameters<AiGovernanceApi['listPostureChanges']>
  ) {
    return (await this.client()).listPostureChanges(...args);
  }

  async getScorecards(...args: Parameters<AiGovernanceApi['getScorecards']>) {
    return (await this.client()).getScorecards(...args);
  }

  async exportScorecards(
    ...args: Parameters<AiGovernanceApi['exportScorecards']>
  ) {
    return (await this.client()).exportScorecards(...args);
  }

  async listChecks(...args: Parameters<AiGovernanceApi['listChecks']>) {
    return (await this.client()).listChecks(...args);
  }

  async listPendingConfirmations(
    ...args: Parameters<AiGovernanceApi['listPendingConfirmations']>
  ) {
    return (await this.client()).listPendingConfirmations(...args);
  }

  async listConfirmations(
    ...args: Parameters<AiGovernanceApi['listConfirmations']>
  ) {
    return (await this.client()).listConfirmations(...args);
  }

  async confirm(...args: Parameters<AiGovernanceApi['confirm']>) {
    return (await this.client()).confirm(...args);
  }

  async listWaivers(...args: Parameters<AiGovernanceApi['listWaivers']>) {
    return (await this.client()).listWaivers(...args);
  }

  async getWaiver(...args: Parameters<AiGovernanceApi['getWaiver']>) {
    return (await this.client()).getWaiver(...args);
  }

  async requestWaiver(...args: Parameters<AiGovernanceApi['requestWaiver']>) {
    return (await this.client()).requestWaiver(...args);
  }

  async transitionWaiver(
    ...args: Parameters<AiGovernanceApi['transitionWaiver']>
  ) {
    return (await this.client()).transitionWaiver(...args);
  }

  async listQuestions(...args: Parameters<AiGovernanceApi['listQuestions']>) {
    return (await this.client()).listQuestions(...args);
  }

  async getQuestionSummary(
    ...args: Parameters<AiGovernanceApi['getQuestionSummary']>
  ) {
    return (await this.client()).getQuestionSummary(...args);
  }

  async getEntitlements(
    ...args: Parameters<AiGovernanceApi['getEntitlements']>
  ) {
    return (await this.client()).getEntitlements(...args);
  }

  async listRegulations(
    ...args: Parameters<AiGovernanceApi['listRegulations']>
  ) {
    return (await this.client()).listRegulations(...args);
  }

  async listTouched(...args: Parameters<AiGovernanceApi['listTouched']>) {
    return (await this.client()).listTouched(...args);
  }

  async adoptRow(...args: Parameters<AiGovernanceApi['adoptRow']>) {
    return (await this.client()).adoptRow(...args);
  }

  async withdrawAdoption(
    ...args: Parameters<AiGovernanceApi['withdrawAdoption']>
  ) {
    return (await this.client()).withdrawAdoption(...args);
  }

  async recordTransposition(
    ...args: Parameters<AiGovernanceApi['recordTransposition']>
  ) {
    return (await this.client()).recordTransposition(...args);
  }

  async withdrawTransposition(
    ...args: Parameters<AiGovernanceApi['withdrawTransposition']>
  ) {
    return (await this.client()).withdrawTransposition(...args);
  }

  async listCoverageReviews(
    ...args: Parameters<AiGovernanceApi['listCoverageReviews']>
  ) {
    return (await this.client()).listCoverageReviews(...args);
  }

  async reviewCoverage(...args: Parameters<AiGovernanceApi['reviewCoverage']>) {
    return (await this.client()).reviewCoverage(...args);
  }

  async withdrawCoverageReview(
    ...args: Parameters<AiGovernanceApi['withdrawCoverageReview']>
  ) {
    return (await this.client()).withdrawCoverageReview(...args);
  }

  private client(): Promise<AiGovernanceApi> {
    this.loaded ??= import('./client').then(
      ({ AiGovernanceClient }) => new AiGovernanceClient(this.options),
      error => {
        this.loaded = undefined;
        throw error;
      },
    );
    return this.loaded;
  }
}
