import { fixSupplier, foundSystems } from '../judgeSystems';
import { fail, notApplicable, pass } from '../outcomes';
import { USING_RIGHT } from '../spokenWords';
import { Check } from '../types';
import { blank } from '../wording';

/** The rights that nobody can serve without knowing how a result came about. */
const REST_ON_SUPPLIERS = new Set(['human-review', 'contest', 'explanation']);

export const supplierCarriesPromise: Check = {
  id: 'contracts.supplier-carries-promise',
  requirement: 'contracts',
  level: 'sustained',
  title:
    'Suppliers help with the reviews and reasons that customers are promised',
  why: 'A promise to look again is empty where the one who built the part that erred will not help.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const promised = facts.spec.transparency?.rights?.find(({ right }) =>
      REST_ON_SUPPLIERS.has(right),
    );
    if (!promised) {
      return notApplicable('No review or explanation is promised.');
    }
    const answers = foundSystems(facts).flatMap(system =>
      (system.spec.suppliers ?? []).flatMap(supplier => {
        const helps = supplier.commitments?.reviewSupport;
        return helps === undefined ? [] : { system, supplier, helps };
      }),
    );
    if (answers.length === 0) {
      return notApplicable(
        'No supplier is named, or none says yet whether it helps.',
      );
    }
    const refusal = answers.find(({ helps }) => !helps);
    if (!refusal) {
      return pass('No supplier refuses to help with what is promised.');
    }
    const { system, supplier } = refusal;
    return fail(
      `Customers can ${USING_RIGHT[promised.right]}, yet ${
        supplier.name
      }, a supplier of ${
        system.title
      }, does not help to look into a contested result.`,
      fixSupplier(system, supplier, {
        ...supplier,
        commitments: {
          ...supplier.commitments,
          reviewSupport: blank('true, once it is so'),
        },
      }),
    );
  },
};
