import { fail, fixInteraction, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { blank } from '../wording';

const NUMBER = new Intl.NumberFormat('en-GB');

export const peopleCounted: Check = {
  id: 'identification.people-counted',
  requirement: 'identification',
  level: 'identified',
  title: 'It is known about how many people are affected in a year',
  why: 'A fault that hits a hundred thousand people needs another answer than one that hits ten.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const { affected, lifecycle } = facts.spec;
    const count = affected?.peoplePerYear;
    const fix = () =>
      fixInteraction(facts, ['affected'], {
        ...affected,
        peoplePerYear: blank(
          'about how many people or companies a year, as a number',
        ),
      });
    if (count === undefined) {
      return undetermined(
        'About how many people or companies does this affect in a year?',
        fix(),
      );
    }
    return count === 0 && lifecycle === 'production'
      ? fail(
          'It is in production, yet it is said to affect 0 people in a year.',
          fix(),
        )
      : pass(`Affected in a year: about ${NUMBER.format(count)}.`);
  },
};
