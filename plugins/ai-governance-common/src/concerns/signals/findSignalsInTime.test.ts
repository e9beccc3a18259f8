import { AS_OF, concern } from './__fixtures__/concerns';
import { seeded } from './__fixtures__/random';
import { findSignals } from './findSignals';
import { fingerprintOf } from './fingerprintOf';

describe('signals', () => {
  it.each([
    ['all say the same', 1],
    ['everybody says something else', 10_000],
    ['each says a little of the same', 40],
  ])('are found in time among 10,000 concerns where %s', (_, voices) => {
    const random = seeded(7);
    const word = () => `word${Math.floor(random() * 400)}`;
    const texts = Array.from({ length: voices }, () =>
      Array.from({ length: 60 }, word).join(' '),
    );
    const concerns = Array.from({ length: 10_000 }, (unused, index) =>
      concern(index % 20, {
        fingerprint: fingerprintOf(texts[index % voices]),
      }),
    );
    const started = performance.now();
    findSignals({ asOf: AS_OF, concerns });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
