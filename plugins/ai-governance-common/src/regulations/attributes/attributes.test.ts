import { aiSystemSpecSchema } from '../../kinds/aiSystem';
import { customerInteractionSpecSchema } from '../../kinds/customerInteraction';
import { REGULATION_ATTRIBUTES } from './attributes';
import { typeAt } from './typeAt';

const ATTRIBUTES = Object.entries(REGULATION_ATTRIBUTES);

describe('the facts that regulations ask about', () => {
  it.each(ATTRIBUTES)('%s has a question of its own', (_, attribute) => {
    const asked = ATTRIBUTES.filter(
      ([, { question }]) => question === attribute.question,
    );
    expect(asked).toHaveLength(1);
    expect(attribute.question).toMatch(/^\p{Lu}.{10,}\?$/u);
    expect(attribute.label).not.toBe('');
  });

  it.each(ATTRIBUTES.filter(([, { of }]) => of !== 'case'))(
    '%s is declared where it says',
    (_, { of, path }) => {
      const schema =
        of === 'ai-system' ? aiSystemSpecSchema : customerInteractionSpecSchema;
      expect(() => typeAt(schema, path!)).not.toThrow();
    },
  );
});
