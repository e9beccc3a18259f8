import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { aiGovernancePermissions } from '@ai-governance/backstage-plugin-ai-governance-common';
import { concernSamples } from './__testUtils__/concernSamples';
import { governanceSamples } from './__testUtils__/governanceSamples';
import { Operation, readOperations } from './__testUtils__/operations';
import {
  readDocumentedPermissions,
  readPolicyTable,
  Word,
} from './__testUtils__/policyTable';
import { regulationSamples } from './__testUtils__/regulationSamples';
import { Sample, Samples } from './__testUtils__/Sample';
import { Scene, Whose } from './__testUtils__/Scene';

jest.setTimeout(300_000);

const SRC = resolve(__dirname, '..');
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';
const REFUSED = [403, 404];

const SAMPLES: Samples = {
  ...concernSamples,
  ...governanceSamples,
  ...regulationSamples,
};

const operations = readOperations();
const { roles, words } = readPolicyTable();
const guarded = operations.filter(({ permissions }) => permissions.length > 0);

/** The operations that the routers have, by how they are written. */
function routesInCode(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(file => /(^|\/)(r|\w+R)outer\.ts$/.test(file))
    .flatMap(file => {
      const code = readFileSync(join(SRC, file), 'utf8');
      const found = code.matchAll(
        /router\s*\.(get|post|put|patch|delete)\(\s*'([^']+)'/g,
      );
      return [...found].map(
        ([, method, path]) =>
          `${method.toUpperCase()} ${path.replace(/:(\w+)/g, '{$1}')}`,
      );
    })
    .sort();
}

/** What somebody may who needs two permissions for it. */
function both(one: Word, other: Word): Word {
  if (one === 'no' || other === 'no') {
    return 'no';
  }
  return one === 'own' || other === 'own' ? 'own' : 'yes';
}

/** What the table of the policy says of a sample. */
function expected({ permission, bounded }: Sample, role: string): Word {
  const word = words.get(permission)![role];
  // Nobody does anything with a concern that they may not read.
  return bounded
    ? both(word, words.get('ai-governance.concern.read')![role])
    : word;
}

describe('the API document', () => {
  it('says of every operation what it takes, or why it takes nothing', () => {
    const silent = operations.filter(
      ({ permissions, reason }) => permissions.length === 0 && !reason,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(operations.map(({ name }) => name).sort()).toEqual(routesInCode());
  });

  it('names all permissions, and none that does not exist', () => {
    const named = operations.flatMap(({ permissions, fields }) => [
      ...permissions,
      ...Object.values(fields),
    ]);
    const all = aiGovernancePermissions.map(({ name }) => name);
    expect([...new Set(named)].sort()).toEqual([...all].sort());
  });
});

describe('the docs', () => {
  it('list every permission with its action', () => {
    expect(readDocumentedPermissions()).toEqual(
      Object.fromEntries(
        aiGovernancePermissions.map(({ name, attributes }) => [
          name,
          attributes.action,
        ]),
      ),
    );
  });
});

describe('with the example policy', () => {
  let scene: Scene;

  async function isAllowed(
    { method }: Operation,
    sample: Sample,
    role: string,
    whose: Whose,
  ): Promise<boolean> {
    const asked = await sample.ask(scene, role, whose);
    const response = await scene.ask(method, asked, role);
    const { status, text } = response;
    if (status >= 300 && !REFUSED.includes(status)) {
      throw new Error(`${role}: ${asked.path} answered ${status} ${text}`);
    }
    return sample.isAllowed?.(response) ?? !REFUSED.includes(status);
  }

  async function found(
    operation: Operation,
    sample: Sample,
    role: string,
  ): Promise<Word> {
    const own = await isAllowed(operation, sample, role, 'own');
    if (!sample.bounded) {
      return own ? 'yes' : 'no';
    }
    const other = await isAllowed(operation, sample, role, 'other');
    if (other) {
      // What is one's own is allowed, too.
      expect(own).toBe(true);
      return 'yes';
    }
    return own ? 'own' : 'no';
  }

  beforeAll(async () => {
    scene = await Scene.open(roles);
  });

  afterAll(() => scene?.portal.stop());

  it.each(guarded.map(operation => [operation.name, operation] as const))(
    '%s is allowed to whom the table allows it',
    async (name, operation) => {
      const samples = SAMPLES[name] ?? [];
      const taken = [
        ...operation.permissions,
        ...Object.values(operation.fields),
      ];
      expect(samples.map(({ permission }) => permission).sort()).toEqual(
        [...taken].sort(),
      );
      for (const sample of samples) {
        const said: Record<string, Word> = {};
        const seen: Record<string, Word> = {};
        for (const role of roles) {
          said[role] = expected(sample, role);
          seen[role] = await found(operation, sample, role);
        }
        expect({ [sample.permission]: seen }).toEqual({
          [sample.permission]: said,
        });
      }
    },
  );

  it.each(
    guarded
      .filter(({ path }) => path.startsWith('/concerns/{id}'))
      .map(operation => [operation.name, operation] as const),
  )('%s answers for a hidden concern as for none', async (name, operation) => {
    for (const { ask } of SAMPLES[name]) {
      const asked = await ask(scene, 'outsider', 'other');
      const id = asked.path.split('/')[2];
      const { reference } = await scene.prepare('get', {
        path: `/concerns/${id}`,
      });
      for (const [hidden, unknown] of [
        [id, UNKNOWN_ID],
        [reference, `${reference.slice(0, -4)}9999`],
      ]) {
        const path = (each: string) => asked.path.replace(id, each);
        const { method } = operation;
        const one = await scene.ask(
          method,
          { ...asked, path: path(hidden) },
          'outsider',
        );
        const other = await scene.ask(
          method,
          { ...asked, path: path(unknown) },
          'outsider',
        );
        expect(one.status).toBe(404);
        expect(other.status).toBe(404);
        expect(one.text.replaceAll(hidden, unknown)).toBe(other.text);
        expect(Object.keys(one.headers)).toEqual(Object.keys(other.headers));
      }
    }
  });

  it('no step tells whether a hidden concern is there', async () => {
    const hidden = await scene.concern('engineer', 'other');
    const messages = [];
    for (const of of [
      hidden.id,
      UNKNOWN_ID,
      hidden.reference,
      `${hidden.reference.slice(0, -4)}9999`,
    ]) {
      const { id, version } = await scene.concern('engineer', 'own');
      const { status, body } = await scene.ask(
        'post',
        {
          path: `/concerns/${id}/transitions`,
          body: { to: 'duplicate', of },
          version,
        },
        'engineer',
      );
      messages.push(`${status} ${body.error?.message.replaceAll(of, 'it')}`);
    }
    expect(new Set(messages)).toEqual(
      new Set(['404 There is no concern it, or you may not see it']),
    );
  });
});
