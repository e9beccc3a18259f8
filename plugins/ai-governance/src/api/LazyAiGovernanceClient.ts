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
