import {
  SignalApi,
  SignalAssessment,
  SignalPage,
  SignalQuery,
  SignalView,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { LEGAL } from './confirmations';
import { refusal } from './errors';
import { fakePageOf, readFakeQuery } from './fakePage';

/** What a fake holds. */
export interface FakeSignalsOptions {
  signals?: SignalView[];
  /** Thrown by every method, as the client throws what the backend refuses. */
  error?: Error;
}

/** Signals in memory, the newest first. */
export class FakeSignals implements SignalApi {
  private signals: SignalView[];

  constructor(protected readonly options: FakeSignalsOptions = {}) {
    this.signals = options.signals ?? [];
  }

  async listSignals(
    query: SignalQuery | { cursor: string; limit?: number },
  ): Promise<SignalPage> {
    this.refuse();
    const read = readFakeQuery<SignalQuery>(query);
    const { entityRef, state } = read.query;
    return fakePageOf(
      this.signals.filter(
        signal =>
          (!entityRef || signal.entityRef === entityRef) &&
          (!state || signal.state === state),
      ),
      read,
    );
  }

  async assessSignal(
    id: string,
    version: number,
    assessment: SignalAssessment,
  ): Promise<SignalView> {
    this.refuse();
    const signal = this.signals.find(each => each.id === id)!;
    if (signal.version !== version) {
      throw refusal(412, 'The signal has changed since you read it');
    }
    const at = new Date().toISOString();
    const assessed: SignalView = {
      ...signal,
      version: version + 1,
      state: 'assessed',
      changedAt: at,
      assessment: { ...assessment, by: LEGAL, at },
    };
    this.signals = this.signals.map(each => (each.id === id ? assessed : each));
    return assessed;
  }

  /** What happens to a signal meanwhile. */
  changeSignal(id: string, changes: Partial<SignalView>) {
    this.signals = this.signals.map(each =>
      each.id === id
        ? { ...each, version: each.version + 1, ...changes }
        : each,
    );
  }

  protected refuse() {
    if (this.options.error) {
      throw this.options.error;
    }
  }
}
