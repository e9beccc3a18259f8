import { fixSupplier, foundSystems } from '../judgeSystems';
import { fail, notApplicable, pass } from '../outcomes';
import { isLonger, periodInWords } from '../periods';
import { Check } from '../types';
import { blank } from '../wording';

export const incidentNoticeConsistent: Check = {
  id: 'contracts.incident-notice-consistent',
  requirement: 'contracts',
  level: 'sustained',
  title: 'Suppliers report incidents before customers are due an outcome',
  why: 'Whoever hears of a fault only after the customer was answered has given a wrong answer.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const resolveWithin = facts.spec.feedback?.resolveWithin;
    const promises = foundSystems(facts).flatMap(system =>
      (system.spec.suppliers ?? []).flatMap(supplier => {
        const notifyWithin = supplier.commitments?.notifyWithin;
        return notifyWithin ? { system, supplier, notifyWithin } : [];
      }),
    );
    if (!resolveWithin || promises.length === 0) {
      return notApplicable(
        'It is not known yet how soon customers get an outcome, or no supplier says how soon it reports incidents.',
      );
    }
    const late = promises.find(({ notifyWithin }) =>
      isLonger(notifyWithin, resolveWithin),
    );
    if (!late) {
      return pass('Suppliers report incidents before an outcome is due.');
    }
    const { system, supplier, notifyWithin } = late;
    return fail(
      `Customers get an outcome within ${periodInWords(resolveWithin)}, but ${
        supplier.name
      }, a supplier of ${system.title}, may take ${periodInWords(
        notifyWithin,
      )} to report an incident.`,
      fixSupplier(system, supplier, {
        ...supplier,
        commitments: {
          ...supplier.commitments,
          notifyWithin: blank(`period of at most ${resolveWithin}`),
        },
      }),
    );
  },
};
