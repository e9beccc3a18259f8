import { CustomerInteractionSpec } from '../../kinds/customerInteraction';
import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  undetermined,
} from '../outcomes';
import { Check } from '../types';
import { affectsOnlyBusinesses } from '../weight';
import { choice, quoted } from '../wording';
import { namesPerson, namesSensitiveData } from './dataWords';

type DataType = NonNullable<
  NonNullable<CustomerInteractionSpec['transparency']>['dataTypes']
>[number];

function comesFromPerson({ name, source }: DataType): boolean {
  return source !== undefined && namesPerson(source, name);
}

export const dataFactsConsistent: Check = {
  id: 'identification.data-facts-consistent',
  requirement: 'identification',
  level: 'identified',
  title: 'What is said about the data fits the data that is listed',
  why: 'Data about people, and above all about health, belief or origin, brings duties that vanish if nobody owns up to it.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { decision, transparency } = facts.spec;
    const { personalData, specialCategories } = decision ?? {};
    const dataTypes = transparency?.dataTypes ?? [];
    if (specialCategories === false) {
      const sensitive = dataTypes.find(({ name }) => namesSensitiveData(name));
      if (sensitive) {
        return fail(
          `The data includes ${quoted(
            sensitive.name,
          )}, yet it is said that no specially protected data is used.`,
          fixInteraction(facts, ['decision'], {
            ...decision,
            specialCategories: true,
          }),
        );
      }
    }
    if (personalData === false) {
      const fromPerson = affectsOnlyBusinesses(facts.spec)
        ? undefined
        : dataTypes.find(comesFromPerson);
      if (fromPerson || specialCategories) {
        return fail(
          fromPerson
            ? `The data includes ${quoted(fromPerson.name)} from ${quoted(
                fromPerson.source!,
              )}, yet it is said that no data about people is used.`
            : 'Specially protected data about people is used, yet it is said that no data about people is.',
          fixInteraction(facts, ['decision'], {
            ...decision,
            personalData: true,
          }),
        );
      }
    }
    if (personalData && specialCategories === undefined) {
      return undetermined(
        'Is specially protected data used, such as data about health, belief, origin or the body?',
        fixInteraction(facts, ['decision'], {
          ...decision,
          specialCategories: choice(['true', 'false']),
        }),
      );
    }
    return personalData === undefined
      ? notApplicable('It is not known yet whether data about people is used.')
      : pass('What is said about the data fits the data that is listed.');
  },
};
