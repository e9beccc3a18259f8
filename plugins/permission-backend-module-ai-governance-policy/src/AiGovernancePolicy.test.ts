import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { aiGovernancePermissions } from '@ai-governance/backstage-plugin-ai-governance-common';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { permissionRules } from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogPermissions,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  createPermission,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  type PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { AiGovernancePolicy } from './AiGovernancePolicy';
import { CONFIGURED_ROLES, ROLES, type Role } from './roles';

const logger = mockServices.logger.mock();

const policy = AiGovernancePolicy.fromConfig(
  mockServices.rootConfig({
    data: {
      permission: {
        aiGovernance: {
          roles: Object.fromEntries(
            CONFIGURED_ROLES.map(role => [role, [`group:default/${role}`]]),
          ),
        },
      },
    },
  }),
  { logger },
);

function memberOf(...groups: string[]): PolicyQueryUser {
  const userEntityRef = 'user:default/somebody';
  return {
    credentials: mockCredentials.user(userEntityRef),
    info: {
      userEntityRef,
      ownershipEntityRefs: [
        userEntityRef,
        ...groups.map(group => `group:default/${group.toLowerCase()}`),
      ],
    },
  };
}

function somebodyWith(role: Role): PolicyQueryUser {
  return memberOf(role === 'outsider' ? 'contractors' : role);
}

const isAuthorized = createConditionAuthorizer(Object.values(permissionRules));

function entity(kind: string, owner?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'thing' },
    relations: owner ? [{ type: 'ownedBy', targetRef: owner }] : [],
  };
}

function wordFor(decision: PolicyDecision): string {
  return {
    [AuthorizeResult.ALLOW]: 'yes',
    [AuthorizeResult.DENY]: 'no',
    [AuthorizeResult.CONDITIONAL]: 'own',
  }[decision.result];
}

describe('AiGovernancePolicy', () => {
  it('decides as the table in the README says', async () => {
    const readme = readFileSync(resolve(__dirname, '../README.md'), 'utf8');
    const [head, ...lines] = readme
      .split('\n')
      .filter(line => /^\| (permission +\||`[a-z-]+\.[a-z.-]+`)/.test(line))
      .map(line =>
        line
          .split('|')
          .slice(1, -1)
          .map(cell => cell.trim()),
      );
    const permissions: Permission[] = [
      ...aiGovernancePermissions,
      ...catalogPermissions,
    ];

    const decided = await Promise.all(
      permissions.map(async permission => [
        `\`${permission.name}\``,
        ...(await Promise.all(
          ROLES.map(async role =>
            wordFor(await policy.handle({ permission }, somebodyWith(role))),
          ),
        )),
      ]),
    );

    expect(head).toEqual(['permission', ...ROLES]);
    expect([...lines].sort()).toEqual(decided.sort());
  });

  it('shows outsiders what is theirs, and who is who', async () => {
    const outsider = memberOf('contractors');
    const decision = await policy.handle(
      { permission: catalogEntityReadPermission },
      outsider,
    );

    const mayRead = (thing: Entity) => isAuthorized(decision, thing);
    expect(mayRead(entity('Component', 'group:default/contractors'))).toBe(
      true,
    );
    expect(mayRead(entity('Component', 'user:default/somebody'))).toBe(true);
    expect(mayRead(entity('Group'))).toBe(true);
    expect(mayRead(entity('User'))).toBe(true);
    expect(mayRead(entity('Component', 'group:default/lending'))).toBe(false);
    expect(
      mayRead(entity('CustomerInteraction', 'group:default/lending')),
    ).toBe(false);
    expect(mayRead(entity('Location'))).toBe(false);
  });

  it('lets engineers unregister what is theirs only', async () => {
    const decision = await policy.handle(
      { permission: catalogEntityDeletePermission },
      memberOf('engineer'),
    );

    expect(
      isAuthorized(decision, entity('Component', 'group:default/engineer')),
    ).toBe(true);
    expect(
      isAuthorized(decision, entity('Component', 'group:default/lending')),
    ).toBe(false);
    expect(isAuthorized(decision, entity('Group'))).toBe(false);
  });

  it('lets auditors change nothing, whatever else they are', async () => {
    const auditor = memberOf('auditor', 'platform', 'engineer');
    const decide = async (permission: Permission) =>
      wordFor(await policy.handle({ permission }, auditor));

    expect(await decide(catalogEntityReadPermission)).toBe('yes');
    expect(await decide(catalogEntityDeletePermission)).toBe('no');
    expect(
      await decide(
        createPermission({ name: 'scaffolder.run', attributes: {} }),
      ),
    ).toBe('no');
  });

  it.each([
    ['ai-governance.thing.read', 'read', 'legal', 'yes'],
    ['ai-governance.thing.read', 'read', 'outsider', 'no'],
    ['ai-governance.thing.update', 'update', 'governanceLead', 'no'],
    ['ai-governance.thing.update', 'update', 'platform', 'no'],
    ['ai-governance.thing.decide', undefined, 'reviewer', 'no'],
    ['todo.item.read', 'read', 'caseHandler', 'yes'],
    ['todo.item.read', 'read', 'outsider', 'no'],
    ['todo.item.update', 'update', 'engineer', 'no'],
    ['todo.item.update', 'update', 'platform', 'yes'],
    ['scaffolder.task.create', 'create', 'engineer', 'yes'],
    ['scaffolder.task.create', 'create', 'legal', 'no'],
    ['scaffolder.task.read', 'read', 'auditor', 'yes'],
  ] as const)(
    'has an answer for a permission without a row: %s (%s) for %s is %s',
    async (name, action, role, expected) => {
      const permission = createPermission({ name, attributes: { action } });

      expect(
        wordFor(await policy.handle({ permission }, somebodyWith(role))),
      ).toBe(expected);
    },
  );

  it('denies whatever is asked without a user', async () => {
    for (const permission of [
      ...aiGovernancePermissions,
      catalogEntityReadPermission,
    ]) {
      expect(wordFor(await policy.handle({ permission }))).toBe('no');
    }
  });

  it.each([
    [{ engeneer: ['group:default/lending'] }, /names the role 'engeneer'/],
    [{ legal: ['user:default/rahel.stein'] }, /which is not a group/],
    [{ legal: [':'] }, /which is not an entity reference/],
  ])('refuses the roles %j', (roles, message) => {
    const config = mockServices.rootConfig({
      data: { permission: { aiGovernance: { roles } } },
    });

    expect(() => AiGovernancePolicy.fromConfig(config, { logger })).toThrow(
      message,
    );
  });
});
