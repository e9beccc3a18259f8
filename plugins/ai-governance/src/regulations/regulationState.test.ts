import {
  isLawFiltered,
  readRegulationState,
  RegulationState,
  writeRegulationState,
} from './regulationState';

const STATE: RegulationState = {
  asOf: '2027-11-23',
  jurisdiction: 'US-CA',
  states: ['in-force', 'upcoming'],
  touching: true,
  entity: 'customerinteraction:default/loan',
  text: 'Art 22',
};

describe('the state of the laws in the address', () => {
  it('comes back as it was written', () => {
    expect(readRegulationState(writeRegulationState(STATE))).toEqual(STATE);
  });

  it('leaves out what makes no sense', () => {
    const params = new URLSearchParams('asOf=soon&state=maybe&touching=1');
    expect(writeRegulationState(readRegulationState(params)).toString()).toBe(
      '',
    );
  });

  it('is not filtered by its date', () => {
    const onlyDate = readRegulationState(
      new URLSearchParams('asOf=2027-01-01'),
    );
    expect(isLawFiltered(onlyDate)).toBe(false);
    expect(isLawFiltered(STATE)).toBe(true);
  });
});
