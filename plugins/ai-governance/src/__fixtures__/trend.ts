import type { PostureTrend } from '@ai-governance/backstage-plugin-ai-governance-common';

const NONE = {
  declared: 0,
  identified: 0,
  transparent: 0,
  answerable: 0,
  sustained: 0,
};

/** Levels at the ends of two months, and now. */
export const levelTrend: PostureTrend = {
  points: [
    {
      at: '2026-09-30T23:59:59.999Z',
      total: 1,
      levels: { ...NONE, declared: 1 },
    },
    {
      at: '2026-10-31T23:59:59.999Z',
      total: 2,
      levels: { ...NONE, declared: 2 },
    },
    {
      at: '2026-11-20T09:30:00.000Z',
      total: 3,
      levels: { ...NONE, declared: 2, identified: 1 },
    },
  ],
};
