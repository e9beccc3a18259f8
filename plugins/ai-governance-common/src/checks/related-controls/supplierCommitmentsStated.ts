import {
  fixSupplier,
  FoundSystem,
  foundSystems,
  judgeSystems,
} from '../judgeSystems';
import { notApplicable, pass, undetermined } from '../outcomes';
import { Check, CheckOutcome } from '../types';
import { listed } from '../wording';
import { COMMITMENTS, completeSupplier, isPromised } from './completeSupplier';

const KEYS = Object.keys(COMMITMENTS) as (keyof typeof COMMITMENTS)[];

function judge(system: FoundSystem): CheckOutcome | undefined {
  for (const supplier of system.spec.suppliers ?? []) {
    const open = KEYS.filter(key => !isPromised(supplier.commitments, key));
    if (open.length > 0) {
      return undetermined(
        `What has ${supplier.name}, a supplier of ${
          system.title
        }, promised us? Not known: ${listed(
          open.map(key => COMMITMENTS[key]),
        )}.`,
        fixSupplier(system, supplier, completeSupplier(supplier)),
      );
    }
  }
  return undefined;
}

export const supplierCommitmentsStated: Check = {
  id: 'related-controls.supplier-commitments-stated',
  requirement: 'related-controls',
  level: 'sustained',
  title: 'It is known what each supplier has promised us',
  why: 'We can promise customers no more than our suppliers promise us.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const found = foundSystems(facts);
    return found.length > 0 && !found.some(({ spec }) => spec.suppliers?.length)
      ? notApplicable('No supplier is named.')
      : judgeSystems(
          facts,
          judge,
          pass('Each supplier has said what it stands for.'),
        );
  },
};
