import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import {
  CheckResult,
  PostureItem,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { parse, parseAllDocuments } from 'yaml';
import { sqlite } from '../__testUtils__/databases';
import { eventually, startPortal, TestPortal } from '../__testUtils__/portal';

jest.setTimeout(300_000);

const ROOT = resolve(__dirname, '../../../..');
const EXAMPLES = join(ROOT, 'examples');
const COMMAND = join(
  ROOT,
  'packages/cli-module-ai-governance/bin/ai-governance',
);
const TODAY = '2026-11-23';
const CHECKS_OF_REFERENCES = [
  'identification.references-resolve',
  'related-controls.responsibility-owners-known',
];
const NOT_SAID = ['fail', 'undetermined'];

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name === 'mappings' ? [] : filesOf(path);
    }
    return entry.name.endsWith('.yaml') &&
      entry.name !== 'expected-findings.yaml'
      ? [path]
      : [];
  });
}

/** What the demo organisation declares. */
function demoEntities(): Entity[] {
  return filesOf(EXAMPLES)
    .flatMap(file => parseAllDocuments(readFileSync(file, 'utf8')))
    .map(document => document.toJS() as Entity)
    .filter(entity => entity && entity.kind !== 'Location');
}

/** What `ai-governance lint` finds, by interaction: check and words. */
async function linted(): Promise<Record<string, string[]>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      COMMAND,
      'lint',
      ...filesOf(EXAMPLES).filter(
        file => !file.endsWith('examples/catalog-info.yaml'),
      ),
      '--config',
      join(ROOT, 'app-config.yaml'),
      '--as-of',
      TODAY,
      '--format',
      'json',
    ],
    { maxBuffer: 50_000_000 },
  );
  const found: Record<string, string[]> = {};
  for (const { entityRef, id, status, message } of JSON.parse(stdout)
    .findings) {
    if (entityRef.startsWith('customerinteraction:')) {
      (found[entityRef] ??= []).push(line(id, status, message));
    }
  }
  return found;
}

function asLinted(results: readonly CheckResult[]): string[] {
  return results
    .filter(
      ({ needs, status }) =>
        needs === 'declaration' && NOT_SAID.includes(status),
    )
    .map(({ checkId, status, message }) => line(checkId, status, message));
}

/** By reference, and each list by check. */
function sorted(found: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.keys(found)
      .sort()
      .map(ref => [ref, [...found[ref]].sort()]),
  );
}

/**
 * Offline nobody can tell a reference to nothing from one to another file, so
 * it is open there and wrong here. All else has to be alike.
 */
function line(id: string, status: string, message: string): string {
  return CHECKS_OF_REFERENCES.includes(id)
    ? `${id}: a reference leads nowhere`
    : `${id} ${status}: ${message}`;
}

function onlyFaulty(found: Record<string, string[]>): typeof found {
  return Object.fromEntries(
    Object.entries(found).filter(([, list]) => list.length > 0),
  );
}

describe('the demo organisation', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    const { aiGovernance } = parse(
      readFileSync(join(ROOT, 'app-config.yaml'), 'utf8'),
    );
    portal = await startPortal({
      database: sqlite(),
      entities: demoEntities(),
      clock: { now: () => new Date(`${TODAY}T09:00:00Z`) },
      config: { aiGovernance },
    });
  });

  afterAll(() => portal?.stop());

  async function said(): Promise<Record<string, string[]>> {
    const { body } = await portal.get(
      '/ai-governance/posture?filter=kind=CustomerInteraction&limit=100',
    );
    const found: Record<string, string[]> = {};
    for (const { entityRef } of body.items as PostureItem[]) {
      const path = entityRef.replace(':', '/');
      const { body: posture } = await portal.get(
        `/ai-governance/posture/by-name/${path}`,
      );
      found[entityRef] = asLinted(posture.results);
    }
    return found;
  }

  it('is judged alike by the portal and by lint, check by check and word by word', async () => {
    const expected = sorted(await linted());
    // What interactions refer to may arrive in the catalog after them.
    const found = await eventually(
      async () => sorted(await said()),
      answer => isDeepStrictEqual(onlyFaulty(answer), expected),
    );
    expect(onlyFaulty(found)).toEqual(expected);
    expect(Object.keys(found)).toHaveLength(21);
  });
});
