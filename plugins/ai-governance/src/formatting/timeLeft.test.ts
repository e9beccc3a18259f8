import { timeLeft } from './timeLeft';

const NOW = Date.parse('2026-11-25T12:00:00Z');

describe('timeLeft', () => {
  it.each([
    ['2026-12-05T11:00:00Z', false, '9 days'],
    ['2026-11-26T13:00:00Z', false, '1 day'],
    ['2026-11-26T11:00:00Z', false, '23 hours'],
    ['2026-11-25T12:00:30Z', false, '0 minutes'],
    ['2026-11-25T11:30:00Z', true, '30 minutes'],
    ['2026-11-24T11:00:00Z', true, '1 day'],
  ])('counts to %s, and never more than is left', (dueAt, isLate, length) => {
    expect(timeLeft(dueAt, 'en', NOW)).toEqual({ isLate, length });
  });

  it('speaks the reader’s language', () => {
    expect(timeLeft('2026-11-27T13:00:00Z', 'de', NOW).length).toBe('2 Tage');
  });
});
