import aiGovernancePolicy from '@ai-governance/backstage-plugin-permission-backend-module-ai-governance-policy';
import {
  ALIKE_LEAST,
  ConcernTransition,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import request from 'supertest';
import { MovableClock } from '../../concerns/__testUtils__/concernPortal';
import { REVIEW_LETTER } from '../../concerns/__testUtils__/decision';
import { sqlite } from '../../__testUtils__/databases';
import { aiSystem, group, interaction } from '../../__testUtils__/entities';
import { HeldTasks } from '../../__testUtils__/HeldTasks';
import { startPortal, TestPortal } from '../../__testUtils__/portal';

/** Prepares what others then ask about: a case handler, lead and lawyer. */
const PREPARER = 'user:default/preparer';
const NOBODY = 'nobody';

/** Whether something belongs to whoever asks, or to somebody else. */
export type Whose = 'own' | 'other';

/** A request to send. */
export interface Asked {
  path: string;
  body?: object;
  version?: number;
}

/** A portal with the example policy, and somebody of each role in it. */
export class Scene {
  readonly portal: TestPortal;
  private readonly roles: readonly string[];
  private readonly tasks: HeldTasks;
  private count = 0;

  static async open(roles: readonly string[]): Promise<Scene> {
    const names = [...roles.map(role => role.toLowerCase()), NOBODY];
    const configured = roles.filter(role => role !== 'outsider');
    const prepared = ['governanceLead', 'caseHandler', 'legal'];
    const tasks = new HeldTasks(['concern-signals']);
    const portal = await startPortal({
      database: sqlite(),
      scheduler: tasks.scheduler(),
      clock: new MovableClock('2026-11-23T09:00:00.000Z'),
      features: [aiGovernancePolicy],
      memberships: {
        [PREPARER]: ['group:default/preparers'],
        ...Object.fromEntries(
          roles.map(role => [
            Scene.userOf(role),
            [`group:default/${role.toLowerCase()}`],
          ]),
        ),
      },
      entities: [
        group('preparers'),
        aiSystem('assistant'),
        ...names.flatMap(name => [group(name), Scene.interactionOf(name)]),
      ],
      config: {
        aiGovernance: {
          intake: {
            channels: {
              desk: {
                scheme: 'standard-webhooks',
                secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
                mapping: {
                  description: 'text',
                  requests: [{ type: { const: 'complaint' } }],
                },
              },
            },
          },
        },
        permission: {
          enabled: true,
          aiGovernance: {
            roles: Object.fromEntries(
              configured.map(role => [
                role,
                [
                  `group:default/${role.toLowerCase()}`,
                  ...(prepared.includes(role)
                    ? ['group:default/preparers']
                    : []),
                ],
              ]),
            ),
          },
        },
      },
    });
    for (const [name, user] of [
      ...names.map(each => [each, PREPARER]),
      ['outsider', Scene.userOf('outsider')],
    ]) {
      await portal.until(
        `/ai-governance/posture/by-name/customerinteraction/default/of-${name}`,
        ({ status }) => status === 200,
        user,
      );
    }
    return new Scene(portal, roles, tasks);
  }

  /** Somebody who has a role, and no other. */
  static userOf(role: string): string {
    return `user:default/some.${role.toLowerCase()}`;
  }

  private static interactionOf(name: string): Entity {
    return interaction(`of-${name}`, {
      owner: name,
      purpose: 'Answers questions.',
      aiSystems: ['assistant'],
      decision: { effect: 'limited', humanRole: 'none' },
      affected: { roles: ['consumer'], jurisdictions: ['JP'] },
    });
  }

  private constructor(
    portal: TestPortal,
    roles: readonly string[],
    tasks: HeldTasks,
  ) {
    this.portal = portal;
    this.roles = roles;
    this.tasks = tasks;
  }

  /** An interaction that somebody of a role owns, or does not. */
  interaction(role: string, whose: Whose = 'own'): string {
    const owner = whose === 'own' ? role.toLowerCase() : NOBODY;
    return `customerinteraction:default/of-${owner}`;
  }

  /** One that somebody else owns, another for each role. */
  interactionOfNext(role: string): string {
    const next = (this.roles.indexOf(role) + 1) % this.roles.length;
    return this.interaction(this.roles[next]);
  }

  /** A number that was not used before. */
  next(): number {
    this.count += 1;
    return this.count;
  }

  /** Sends a request as somebody of a role. */
  ask(method: string, { path, body, version }: Asked, role: string) {
    const user = Scene.userOf(role);
    return method === 'get'
      ? this.portal.get(`/ai-governance${path}`, user)
      : this.portal.send(method as 'post', `/ai-governance${path}`, {
          body,
          user,
          version,
        });
  }

  /** Sends a request that has to succeed, to prepare another. */
  async prepare(
    method: 'get' | 'post',
    { path, body, version }: Asked,
  ): Promise<any> {
    const full = `/ai-governance${path}`;
    const answer: request.Response = await (method === 'get'
      ? this.portal.get(full, PREPARER)
      : this.portal.send('post', full, { body, user: PREPARER, version }));
    if (answer.status >= 300) {
      throw new Error(`${path} was not prepared: ${answer.text}`);
    }
    return answer.body;
  }

  /** A concern about an interaction of somebody, some steps on. */
  async concern(
    role: string,
    whose: Whose,
    steps: readonly ConcernTransition[] = [],
  ): Promise<{ id: string; version: number; reference: string }> {
    let concern = await this.prepare('post', {
      path: '/concerns',
      body: {
        ...REVIEW_LETTER,
        requests: [{ type: 'complaint' }],
        interactionRef: this.interaction(role, whose),
      },
    });
    for (const body of steps) {
      const { id, version } = concern;
      concern = await this.prepare('post', {
        path: `/concerns/${id}/transitions`,
        body,
        version,
      });
    }
    return concern;
  }

  /** What several concerns point to about an interaction of somebody. */
  async signal(
    role: string,
    whose: Whose,
  ): Promise<{ id: string; version: number }> {
    const path = `/concerns/signals?entityRef=${this.interaction(role, whose)}`;
    const { items } = await this.prepare('get', { path });
    if (items.length > 0) {
      return items[0];
    }
    for (const _ of Array(ALIKE_LEAST).keys()) {
      await this.concern(role, whose);
    }
    await this.tasks.run('concern-signals');
    const raised = await this.prepare('get', { path });
    return raised.items[0];
  }
}
