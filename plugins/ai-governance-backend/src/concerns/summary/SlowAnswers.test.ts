import { SlowAnswers } from './SlowAnswers';

describe('answers that take long', () => {
  let now = 0;
  let asked = 0;
  let answers: SlowAnswers<number>;

  beforeEach(() => {
    now = 1_000_000;
    asked = 0;
    answers = new SlowAnswers({ clock: { now: () => new Date(now) } });
  });

  function ask(key: string, milliseconds: number): Promise<number> {
    return answers.get(key, async () => {
      asked += 1;
      now += milliseconds;
      return asked;
    });
  }

  it('are kept ten times as long as they took', async () => {
    expect(await ask('all', 1000)).toBe(1);
    now += 9_999;
    expect(await ask('all', 1000)).toBe(1);
    now += 1;
    expect(await ask('all', 1000)).toBe(2);
  });

  it('are not mixed up, and fast ones not kept', async () => {
    await ask('all', 1000);
    expect(await ask('mine', 100)).toBe(2);
    expect(await ask('mine', 100)).toBe(3);
  });

  it('are worked out once for all who ask meanwhile', async () => {
    const both = await Promise.all([ask('all', 1), ask('all', 1)]);
    expect(both).toEqual([1, 1]);
  });

  it('are asked for again after a failure', async () => {
    const failed = answers.get('all', async () => {
      throw new Error('away');
    });
    await expect(failed).rejects.toThrow('away');
    expect(await ask('all', 1)).toBe(1);
  });
});
