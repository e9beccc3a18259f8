import {
  distributionOf,
  isBelow,
  Level,
  LEVELS,
  POSTURE_LEVELS,
  PostureLevel,
  REQUIREMENTS,
  Scorecard,
  summarise,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import fc from 'fast-check';
import { CatalogEntityRecord } from '../catalog/CatalogEntitiesStore';
import { PostureView } from '../posture/PostureView';
import { StoredPosture } from '../posture/PostureStore';
import { buildScorecards } from './buildScorecards';
import { groupByDomain, groupByOwner, groupBySystem } from './Grouping';

interface DeclaredInteraction {
  owner: string | undefined;
  system: string | undefined;
  level: Level;
  /** Indexes of the services that deliver it. */
  services: number[];
}

interface World {
  services: { owner: string | undefined; system: string | undefined }[];
  interactions: DeclaredInteraction[];
}

const DOMAINS = new Map([
  ['system:default/a', 'domain:default/x'],
  ['system:default/b', 'domain:default/x'],
]);

const group = (prefix: string) =>
  fc.option(
    fc.constantFrom('a', 'b', 'c').map(name => `${prefix}:default/${name}`),
    { nil: undefined },
  );
const place = { owner: group('group'), system: group('system') };

const anyWorld: fc.Arbitrary<World> = fc
  .array(fc.record(place), { maxLength: 6 })
  .chain(services =>
    fc.record({
      services: fc.constant(services),
      interactions: fc.array(
        fc.record({
          ...place,
          level: fc.constantFrom(...LEVELS),
          services: fc.uniqueArray(
            fc.nat({ max: Math.max(0, services.length - 1) }),
            { maxLength: services.length && 3 },
          ),
        }),
        { maxLength: 8 },
      ),
    }),
  );

/** Each team's services deliver one interaction each, or nothing. */
const plainWorld: fc.Arbitrary<World> = fc
  .array(
    fc.record({
      ...place,
      level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(items => ({
    services: items,
    interactions: items.flatMap(({ level, ...rest }, index) =>
      level ? { ...rest, level, services: [index] } : [],
    ),
  }));

function entity(
  kind: string,
  name: string,
  options: Partial<CatalogEntityRecord>,
): CatalogEntityRecord {
  return {
    entityRef: `${kind.toLowerCase()}:default/${name}`,
    kind,
    title: name,
    contentHash: '',
    customerFacing: false,
    attestsNoAi: false,
    findings: [],
    ...options,
  };
}

function posture(interactionRef: string, level: Level): StoredPosture {
  return {
    interactionRef,
    level,
    declarationLevel: level,
    assessedAt: '2026-11-20T08:00:00.000Z',
    asOf: '2026-11-20',
    checksVersion: '',
    inputsVersion: '',
    summary: { ...summarise([]), fail: 2, undetermined: 1 },
    requirements: REQUIREMENTS.map(requirement => ({
      requirement,
      status: 'fail',
      declarationStatus: 'fail',
      summary: summarise(['fail']),
    })),
  };
}

/** The scorecards of a world in which all services face customers. */
function scorecardsOf(world: World, groupBy: 'owner' | 'system' | 'domain') {
  const services = world.services.map(({ owner, system }, index) =>
    entity('Component', `service-${index}`, {
      ownerRef: owner,
      systemRef: system,
      customerFacing: true,
    }),
  );
  const interactions = world.interactions.map((item, index) => ({
    ...item,
    ...entity('CustomerInteraction', `interaction-${index}`, {
      ownerRef: item.owner,
      systemRef: item.system,
    }),
  }));
  const entities = [...services, ...interactions];
  const view = new PostureView({
    entities,
    postures: interactions.map(({ entityRef, level }) =>
      posture(entityRef, level),
    ),
    links: interactions.flatMap(item =>
      item.services.map(index => ({
        interactionRef: item.entityRef,
        targetRef: services[index].entityRef,
        role: 'service' as const,
      })),
    ),
    annotating: new Set(),
    confirmed: new Set(),
    visible: new Set(entities.map(({ entityRef }) => entityRef)),
  });
  const groupings = {
    owner: () => groupByOwner(),
    system: () => groupBySystem(view, new Map()),
    domain: () => groupByDomain(view, DOMAINS, new Map()),
  };
  return buildScorecards({
    interactions: view.items.filter(item => item.kind !== 'Component'),
    services: view.items.filter(item => item.kind === 'Component'),
    grouping: groupings[groupBy](),
    openChecks: new Map(),
    checks: [],
  });
}

type Counted = Pick<Scorecard, 'distribution'> | undefined;

/** The share that stands at a level or above; none of nothing. */
function shareAt(level: PostureLevel, card: Counted): number {
  const { total, levels } = card?.distribution ?? {
    total: 0,
    levels: distributionOf([]),
  };
  const reached = POSTURE_LEVELS.filter(other => !isBelow(other, level));
  return total === 0
    ? 0
    : reached.reduce((sum, other) => sum + levels[other], 0) / total;
}

function withoutInteraction(world: World, at: number): World {
  const interactions = world.interactions.filter((_, index) => index !== at);
  return { ...world, interactions };
}

const groupBy = fc.constantFrom('owner', 'system', 'domain' as const);

describe('scorecards', () => {
  it('add up to their denominators, in each group and in all', () => {
    fc.assert(
      fc.property(anyWorld, groupBy, (world, by) => {
        const { total, groups } = scorecardsOf(world, by);
        for (const card of [total, ...groups]) {
          const { distribution, interactions, services } = card;
          const counted = Object.values(distribution.levels);
          expect(counted.reduce((sum, count) => sum + count, 0)).toBe(
            distribution.total,
          );
          expect(distribution.total).toBe(
            interactions.total + services.unassessed,
          );
          expect(distribution.levels.unassessed).toBe(services.unassessed);
          for (const { counts } of card.requirements) {
            expect(counts.fail).toBe(interactions.total);
          }
        }
        const sumOf = (count: (card: Scorecard) => number) =>
          groups.reduce((sum, card) => sum + count(card), 0);
        expect(total.interactions.total).toBe(world.interactions.length);
        expect(total.services.total).toBe(world.services.length);
        expect(sumOf(card => card.services.total)).toBe(total.services.total);
        expect(
          sumOf(card => card.interactions.total - card.shared) + total.shared,
        ).toBe(total.interactions.total);
      }),
    );
  });

  it('never show a larger share as declared after a declaration was taken back', () => {
    fc.assert(
      fc.property(anyWorld, groupBy, fc.nat(), (world, by, at) => {
        fc.pre(world.interactions.length > 0);
        const index = at % world.interactions.length;
        const before = scorecardsOf(world, by);
        const after = scorecardsOf(withoutInteraction(world, index), by);
        const cardIn = ({ groups }: typeof before, name: string) =>
          groups.find(card => card.group === name);
        for (const { group: name } of before.groups) {
          expect(shareAt('declared', cardIn(after, name))).toBeLessThanOrEqual(
            shareAt('declared', cardIn(before, name)),
          );
        }
      }),
    );
  });

  it('never show a larger share at any level after a service took its declaration back', () => {
    fc.assert(
      fc.property(plainWorld, groupBy, fc.nat(), (world, by, at) => {
        fc.pre(world.interactions.length > 0);
        const index = at % world.interactions.length;
        const before = scorecardsOf(world, by);
        const after = scorecardsOf(withoutInteraction(world, index), by);
        for (const [position, card] of before.groups.entries()) {
          for (const level of LEVELS) {
            expect(shareAt(level, after.groups[position])).toBeLessThanOrEqual(
              shareAt(level, card),
            );
          }
        }
      }),
    );
  });
});
