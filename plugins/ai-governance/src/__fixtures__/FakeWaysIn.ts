import {
  ChannelTest,
  ChannelTestList,
  ChannelTestRequest,
  ConcernImport,
  ConcernImportRequest,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { LEGAL } from './confirmations';
import { FakeSignals, FakeSignalsOptions } from './FakeSignals';

/** What a fake holds. */
export interface FakeWaysInOptions extends FakeSignalsOptions {
  channelTests?: ChannelTest[];
  /** Whether the reader may record tests of channels. */
  mayRecordTests?: boolean;
  /** What every file of concerns comes to; for tests that have one. */
  imported?: ConcernImport;
}

/** The ways in for concerns: tests of channels, and files. */
export class FakeWaysIn extends FakeSignals {
  private channelTests: ChannelTest[];

  constructor(protected readonly options: FakeWaysInOptions = {}) {
    super(options);
    this.channelTests = options.channelTests ?? [];
  }

  async listChannelTests(interactionRef: string): Promise<ChannelTestList> {
    this.refuse();
    return {
      items: this.channelTests.filter(
        test => test.interactionRef === interactionRef,
      ),
      mayRecord: this.options.mayRecordTests ?? true,
    };
  }

  async recordChannelTest(request: ChannelTestRequest): Promise<ChannelTest> {
    this.refuse();
    const test = {
      ...request,
      id: `t${this.channelTests.length + 1}`,
      testedBy: LEGAL,
      recordedAt: new Date().toISOString(),
    };
    this.channelTests = [test, ...this.channelTests];
    return test;
  }

  async previewImport(_request: ConcernImportRequest): Promise<ConcernImport> {
    this.refuse();
    return this.options.imported!;
  }

  async importConcerns(_request: ConcernImportRequest): Promise<ConcernImport> {
    this.refuse();
    return this.options.imported!;
  }
}
