import aiGovernancePolicy from '@ai-governance/backstage-plugin-permission-backend-module-ai-governance-policy';
import { JsonObject } from '@backstage/types';
import { BackendFeature } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { TestDatabase } from '../../__testUtils__/databases';
import { aiSystem, component, group } from '../../__testUtils__/entities';
import { identifiedInteraction } from '../../__testUtils__/identifiedInteraction';
import {
  Memberships,
  startPortal,
  TestPortal,
} from '../../__testUtils__/portal';
import { Clock } from '../../clock';

export const CLERK = 'user:default/clerk';
export const REVIEWER = 'user:default/reviewer';
export const OTHER_REVIEWER = 'user:default/other.reviewer';
export const LEGAL = 'user:default/counsel';
export const LEAD = 'user:default/lead';
export const ENGINEER = 'user:default/engineer';
export const OUTSIDER = 'user:default/outsider';

export const LOANS = 'customerinteraction:default/loans';
export const CHAT = 'customerinteraction:default/chat';

/** The groups of each, by which the example policy gives them roles. */
const MEMBERSHIPS = {
  [CLERK]: ['group:default/care'],
  [REVIEWER]: ['group:default/reviewers'],
  [OTHER_REVIEWER]: ['group:default/reviewers'],
  [LEGAL]: ['group:default/legal'],
  [LEAD]: ['group:default/office'],
  [ENGINEER]: ['group:default/lending'],
};

/** An interaction whose reviewers may change what the machine decided. */
export function loans(name = 'loans'): Entity {
  const entity = identifiedInteraction(name, 'loan-api');
  return {
    ...entity,
    spec: {
      ...entity.spec!,
      affected: { ...(entity.spec!.affected as object), sector: 'credit' },
      decision: {
        subject: 'credit',
        humanRole: 'none',
        effect: 'legal',
        personalData: true,
        specialCategories: false,
        profiling: true,
      },
      oversight: { reviewers: 'group:default/reviewers', canOverride: true },
      feedback: { acknowledgeWithin: 'P1D', resolveWithin: 'P20D' },
    },
  };
}

/** A time that tests move; it goes on by itself within a second. */
export class MovableClock implements Clock {
  private offset = 0;

  constructor(start: string) {
    this.moveTo(start);
  }

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  moveTo(moment: string): void {
    this.offset = Date.parse(moment) - Date.now();
  }
}

/** A portal with the example policy, and two interactions to complain about. */
export async function startConcernPortal(options: {
  database: TestDatabase;
  clock: Clock;
  config?: JsonObject;
  /** Further entities. */
  entities?: Entity[];
  /** Further groups of people. */
  memberships?: Memberships;
  /** The permission policy; the example policy if left out. */
  features?: BackendFeature[];
  scheduler?: BackendFeature;
  modules?: BackendFeature[];
  /** More config of the plugin. */
  aiGovernance?: JsonObject;
}): Promise<TestPortal> {
  const portal = await startPortal({
    ...options,
    features: options.features ?? [aiGovernancePolicy],
    memberships: { ...MEMBERSHIPS, ...options.memberships },
    entities: [
      ...['care', 'reviewers', 'legal', 'office', 'lending', 'models'].map(
        name => group(name),
      ),
      aiSystem('assistant'),
      component('loan-api'),
      component('chat-api', { owner: 'models' }),
      loans(),
      {
        ...identifiedInteraction('chat', 'chat-api'),
        spec: {
          ...identifiedInteraction('chat', 'chat-api').spec,
          owner: 'models',
        },
      },
      ...(options.entities ?? []),
    ],
    config: {
      permission: {
        enabled: true,
        aiGovernance: {
          roles: {
            governanceLead: ['group:default/office'],
            caseHandler: ['group:default/care'],
            reviewer: ['group:default/reviewers'],
            legal: ['group:default/legal'],
            engineer: ['group:default/lending'],
          },
        },
      },
      aiGovernance: {
        ...options.aiGovernance,
        public: {
          receiptKey: 'a key for tests that is long enough by far',
          ...(options.aiGovernance?.public as JsonObject),
        },
        policy: {
          concerns: {
            handlers: 'group:default/care',
            retention: [{ requests: ['feedback'], keep: 'P2Y' }],
          },
        },
      },
      ...options.config,
    },
  });
  for (const name of ['loans', 'chat']) {
    await portal.until(
      `/ai-governance/posture/by-name/customerinteraction/default/${name}`,
      ({ status, body }) => status === 200 && body.level !== undefined,
      LEAD,
    );
  }
  return portal;
}
