import { namesPerson, namesSensitiveData } from './dataWords';

describe('namesSensitiveData', () => {
  it.each([
    'health status',
    'Medical bills',
    'diagnosis',
    'religion',
    'ethnic origin',
    'fingerprints',
    'Gesundheitsdaten',
    'Schwerbehinderung',
    'Konfession',
    'Gewerkschaftsmitgliedschaft',
    'données de santé',
    'origine ethnique',
    'appartenance syndicale',
    'opinions politiques',
  ])('recognises %s', name => {
    expect(namesSensitiveData(name)).toBe(true);
  });

  it.each([
    'income',
    'account health score',
    'syndicated loans',
    'postcode',
    'Gläubiger',
    'Einkommen',
    'trace of the request',
    'political map',
    'revenu',
  ])('leaves %s alone', name => {
    expect(namesSensitiveData(name)).toBe(false);
  });
});

describe('namesPerson', () => {
  it.each([
    'applicant',
    'the customer’s bank',
    'you',
    'your employer',
    'Kundin',
    'von Ihnen',
    'le demandeur',
    'Antragstellerin',
  ])('takes data from %s for data about people', source => {
    expect(namesPerson(source, 'income')).toBe(true);
  });

  it.each([
    'weather service',
    'aggregated customer statistics',
    'client software',
    'member states',
    'Kundendienst',
    'youth statistics office',
  ])('does not take data from %s for it', source => {
    expect(namesPerson(source, 'prices')).toBe(false);
  });
});
