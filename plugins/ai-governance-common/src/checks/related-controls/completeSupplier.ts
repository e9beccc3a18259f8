import { Supplier } from '../judgeSystems';
import { blank, choice, isWritten } from '../wording';

type Commitments = NonNullable<Supplier['commitments']>;

/** What a supplier has to have promised, each as the end of a question. */
export const COMMITMENTS: Record<keyof Commitments, string> = {
  notifyWithin: 'how soon it tells us about an incident',
  dataUse: 'what it may do with the data',
  performance: 'how well its part works',
  reviewSupport: 'whether it helps when a result is contested',
  responsibleUse: 'where its terms of responsible use stand',
};

/** Whether something was promised, in so many words. */
export function isPromised(
  commitments: Commitments | undefined,
  key: keyof Commitments,
): boolean {
  const value = commitments?.[key];
  return typeof value === 'boolean' || isWritten(value);
}

/** A supplier with a blank for all that it does not say. */
export function completeSupplier(
  supplier: Partial<Omit<Supplier, 'name'>> & { name: string },
): object {
  const { name, provides, commitments } = supplier;
  const kept = (key: keyof Commitments, otherwise: string) =>
    isPromised(commitments, key) ? commitments![key] : otherwise;
  return {
    name: isWritten(name) ? name : blank('name of the supplier'),
    provides: isWritten(provides)
      ? provides
      : blank('what the supplier provides'),
    commitments: {
      notifyWithin: kept('notifyWithin', blank('period, such as PT72H')),
      dataUse: kept('dataUse', blank(COMMITMENTS.dataUse)),
      performance: kept('performance', blank(COMMITMENTS.performance)),
      reviewSupport: kept('reviewSupport', choice(['true', 'false'])),
      responsibleUse: kept(
        'responsibleUse',
        blank('web address of its terms of responsible use'),
      ),
    },
  };
}
