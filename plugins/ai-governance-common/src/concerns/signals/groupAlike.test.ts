import fc from 'fast-check';
import { areAlike } from './areAlike';
import { groupAlike } from './groupAlike';

const fingerprint = fc
  .uniqueArray(fc.nat(15), { maxLength: 8 })
  .map(hashes => hashes.sort((one, other) => one - other));

/** The same by comparing each with each. */
function byBruteForce(fingerprints: number[][]): number[][] {
  const groups: number[][] = [];
  fingerprints.forEach((hashes, position) => {
    const near = groups.filter(group =>
      group.some(other => areAlike(hashes, fingerprints[other])),
    );
    const joined = [...near.flat(), position].sort((a, b) => a - b);
    near.forEach(group => groups.splice(groups.indexOf(group), 1));
    groups.push(joined);
  });
  return groups.sort(([one], [other]) => one - other);
}

describe('groupAlike', () => {
  it('finds the groups that comparing each with each finds', () => {
    fc.assert(
      fc.property(fc.array(fingerprint, { maxLength: 30 }), fingerprints => {
        expect(groupAlike(fingerprints)).toEqual(byBruteForce(fingerprints));
      }),
      { numRuns: 500 },
    );
  });
});
