import { loanPreApproval, loanResults } from '../__fixtures__';
import { TransparencyPart, transparencyPartState } from './transparencyParts';

describe('transparencyPartState', () => {
  const { transparency } = loanPreApproval.spec;
  const stateOf = (part: TransparencyPart) =>
    transparencyPartState(part, transparency, loanResults);

  it('says of each part where it stands', () => {
    expect(stateOf('role')).toBe('declared');
    expect(stateOf('factors')).toBe('fail');
    expect(stateOf('rights')).toBe('fail');
    expect(stateOf('knownRisks')).toBe('missing');
  });

  it('does not take a check on one part for one on another', () => {
    expect(stateOf('limitations')).toBe('declared');
  });

  it('says that everything is missing where nothing is declared', () => {
    expect(transparencyPartState('role', undefined, [])).toBe('missing');
  });
});
