import { factGroups } from './factRows';

const before = {
  material: true,
  decision: { effect: 'legal', profiling: true },
  aiSystems: [
    { ref: 'aisystem:default/a', roles: ['deployer'] },
    { ref: 'aisystem:default/b' },
  ],
};

describe('factGroups', () => {
  it('shows every fact once, in the group that it stands in', () => {
    expect(
      factGroups(before).map(({ path, rows }) => [
        path,
        ...rows.map(row => row.path),
      ]),
    ).toEqual([
      ['self', 'material'],
      ['decision', 'decision.effect', 'decision.profiling'],
      ['aiSystems', 'aiSystems.ref', 'aiSystems.roles'],
      ['aiSystems', 'aiSystems.ref'],
    ]);
  });

  it('marks what differs from before, and keeps what is gone', () => {
    const now = {
      material: true,
      decision: { effect: 'limited' },
      oversight: { canOverride: true },
      aiSystems: [{ ref: 'aisystem:default/b' }],
    };
    const changes = factGroups(now, before)
      .flatMap(({ rows }) => rows)
      .filter(({ change }) => change);
    expect(changes).toEqual([
      {
        path: 'decision.effect',
        value: 'limited',
        change: 'changed',
        was: 'legal',
      },
      {
        path: 'decision.profiling',
        value: undefined,
        change: 'gone',
        was: true,
      },
      { path: 'oversight.canOverride', value: true, change: 'new' },
      {
        path: 'aiSystems.ref',
        value: undefined,
        change: 'gone',
        was: 'aisystem:default/a',
      },
      {
        path: 'aiSystems.roles',
        value: undefined,
        change: 'gone',
        was: ['deployer'],
      },
    ]);
  });
});
