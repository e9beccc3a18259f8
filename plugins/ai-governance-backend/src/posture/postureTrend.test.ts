import { LevelChange } from './PostureStore';
import { trendOf } from './postureTrend';

function change(
  interactionRef: string,
  at: string,
  level: LevelChange['level'],
): LevelChange {
  return { interactionRef, at, level };
}

const NOW = new Date('2026-11-23T10:00:00.000Z');

describe('the trend of levels', () => {
  it('counts at the end of each month, and now', () => {
    const { points } = trendOf(
      [
        change('loan', '2026-09-10T00:00:00.000Z', 'declared'),
        change('chat', '2026-09-30T23:59:59.000Z', 'declared'),
        change('loan', '2026-10-01T00:00:00.000Z', 'identified'),
        change('chat', '2026-11-20T00:00:00.000Z', 'removed'),
      ],
      { now: NOW, months: 3 },
    );
    expect(
      points.map(({ at, total, levels }) => [
        at,
        total,
        levels.declared,
        levels.identified,
      ]),
    ).toEqual([
      ['2026-09-30T23:59:59.999Z', 2, 2, 0],
      ['2026-10-31T23:59:59.999Z', 2, 1, 1],
      ['2026-11-23T10:00:00.000Z', 1, 0, 1],
    ]);
  });

  it('has no points for the time before anything was assessed', () => {
    const { points } = trendOf(
      [change('loan', '2026-11-02T00:00:00.000Z', 'declared')],
      { now: NOW, months: 12 },
    );
    expect(points.map(({ at }) => at)).toEqual([NOW.toISOString()]);
    expect(trendOf([], { now: NOW, months: 12 })).toEqual({ points: [] });
  });
});
