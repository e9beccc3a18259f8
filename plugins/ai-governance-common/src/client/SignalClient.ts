import {
  SignalAssessment,
  SignalPage,
  signalPageSchema,
  SignalView,
  signalViewSchema,
} from '../concerns';
import { HttpClient } from './HttpClient';
import { searchOf } from './paths';
import { SignalApi, SignalQuery } from './signalTypes';
import { AiGovernanceRequestOptions } from './types';

const PATH = '/concerns/signals';

/** The client of the part of the HTTP API that is about signals. @public */
export class SignalClient extends HttpClient implements SignalApi {
  async listSignals(
    query: SignalQuery | { cursor: string; limit?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<SignalPage> {
    return this.get(
      `${PATH}${searchOf({ ...query })}`,
      signalPageSchema,
      options,
    );
  }

  async assessSignal(
    id: string,
    version: number,
    assessment: SignalAssessment,
    options?: AiGovernanceRequestOptions,
  ): Promise<SignalView> {
    return this.request(
      `${PATH}/${encodeURIComponent(id)}/assessment`,
      signalViewSchema,
      { ...options, method: 'POST', body: assessment, ifMatch: version },
    );
  }
}
