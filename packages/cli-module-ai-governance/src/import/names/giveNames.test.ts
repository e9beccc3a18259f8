import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import fc from 'fast-check';
import { giveNames } from './giveNames';

const wishes = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1 }),
    text: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Chatbot', 'chatbot', 'Chätbot', '🤖', ''),
      fc.string({
        minLength: 50,
        maxLength: 200,
        unit: fc.constantFrom('a', '-', ' '),
      }),
    ),
  }),
  { selector: ({ key }) => key },
);

describe('giveNames', () => {
  it('gives every key a name of its own that the catalog allows', () => {
    fc.assert(
      fc.property(wishes, wanted => {
        const names = [...giveNames(wanted).values()].map(({ name }) => name);
        expect(names).toHaveLength(wanted.length);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) {
          expect(KubernetesValidatorFunctions.isValidObjectName(name)).toBe(
            true,
          );
          expect(name).toBe(name.toLowerCase());
        }
      }),
    );
  });

  it('gives the same names in any order', () => {
    fc.assert(
      fc.property(
        wishes.chain(wanted =>
          fc.tuple(
            fc.constant(wanted),
            fc.shuffledSubarray(wanted, { minLength: wanted.length }),
          ),
        ),
        ([wanted, shuffled]) => {
          const names = giveNames(wanted);
          const again = giveNames(shuffled);
          for (const { key } of wanted) {
            expect(again.get(key)).toEqual(names.get(key));
          }
        },
      ),
    );
  });

  it('keeps earlier names, whatever comes later', () => {
    fc.assert(
      fc.property(wishes, fc.nat(), (wanted, count) => {
        const before = giveNames(wanted.slice(0, count));
        const earlier = new Map(
          [...before].map(([key, { name }]) => [key, name]),
        );
        const after = giveNames(wanted, earlier);
        for (const [key, name] of earlier) {
          expect(after.get(key)?.name).toBe(name);
        }
        const names = [...after.values()].map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it.each([
    ['Größe der Prämie', 'grosse-der-pramie'],
    ['Łódź – Ærø', 'lodz-aero'],
    ['Система за оценка', 'sistema-za-ocenka'],
    ['Αξιολόγηση', 'axiologisi'],
    ['Oak’s "AI" & more', 'oaks-ai-more'],
  ])('makes %s a name that people can read', (text, name) => {
    expect(giveNames([{ key: 'a', text }]).get('a')).toEqual({ name });
  });

  it('shortens between two words', () => {
    const text =
      'Child Maintenance Service predictive analytics compliance model, revised';
    expect(giveNames([{ key: 'a', text }]).get('a')).toEqual({
      name: expect.stringMatching(
        /^child-maintenance-service-predictive-analytics-[0-9a-f]{8}$/,
      ),
      changed: 'too long',
    });
  });
});
