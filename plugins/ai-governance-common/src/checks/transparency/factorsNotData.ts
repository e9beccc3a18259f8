import { fail, fixInteraction, notApplicable, pass } from '../outcomes';
import { Check } from '../types';
import { blank, quoted, stemsOf, written } from '../wording';

export const factorsNotData: Check = {
  id: 'transparency.factors-not-data',
  requirement: 'transparency',
  level: 'transparent',
  title: 'The factors say what counts, not only which data is used',
  why: 'A list of data does not tell customers what moved the result, nor what they could change.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { factors, dataTypes } = facts.spec.transparency ?? {};
    const statements = written(factors);
    if (statements.length === 0) {
      return notApplicable('No factors are declared yet.');
    }
    const dataWords = new Set(
      (dataTypes ?? []).flatMap(type => stemsOf(type.name)),
    );
    const isTelling = (statement: string) =>
      stemsOf(statement).some(word => !dataWords.has(word));
    if (!statements.some(isTelling)) {
      return fail(
        `The factors only repeat the names of the data, such as ${quoted(
          statements[0],
        )}. Say what about the data counts, and in which direction.`,
        fixInteraction(
          facts,
          ['transparency', 'factors'],
          statements.map(name =>
            blank(`what about ${name} counts, and in which direction`),
          ),
        ),
      );
    }
    return pass('The factors say what counts in the result.');
  },
};
