import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  undetermined,
} from '../outcomes';
import { Check } from '../types';
import { blank, isSameText, isWritten, listed, quoted } from '../wording';

const SOURCE = blank('where it comes from');
const PURPOSE = blank('what it is used for');

/** A text that is written, and is no mere repetition of the name. */
function says(text: string | undefined, name: string): boolean {
  return isWritten(text) && !isSameText(text, name);
}

export const dataTypesExplained: Check = {
  id: 'transparency.data-types-explained',
  requirement: 'transparency',
  level: 'transparent',
  title: 'Customers are told which data is used, from where, and what for',
  why: 'Customers can only correct wrong data that they know of.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { decision, transparency } = facts.spec;
    const dataTypes = transparency?.dataTypes ?? [];
    if (dataTypes.length === 0) {
      if (decision?.personalData === false) {
        return notApplicable('No data about people is said to be used.');
      }
      const fix = fixInteraction(
        facts,
        ['transparency', 'dataTypes'],
        [
          {
            name: blank('a type of data, such as income'),
            source: SOURCE,
            purpose: PURPOSE,
          },
        ],
      );
      return decision?.personalData
        ? fail('Customers are not told which data about them is used.', fix)
        : undetermined('Which data is used, from where, and what for?', fix);
    }
    const unexplained = dataTypes.filter(
      ({ name, source, purpose }) =>
        !isWritten(name) || !says(source, name) || !says(purpose, name),
    );
    if (unexplained.length > 0) {
      return fail(
        `Customers are not told where this comes from or what it is used for: ${listed(
          unexplained.map(({ name }) => quoted(name)),
        )}.`,
        fixInteraction(
          facts,
          ['transparency', 'dataTypes'],
          dataTypes.map(({ name, source, purpose }) => ({
            name: isWritten(name) ? name : blank('a type of data'),
            source: says(source, name) ? source : SOURCE,
            purpose: says(purpose, name) ? purpose : PURPOSE,
          })),
        ),
      );
    }
    return pass('Each type of data has a source and a purpose.');
  },
};
