import { addressFault } from './usableAddress';

describe('addressFault', () => {
  it.each([
    ['web-form', 'https://www.fernhill.example/review?lang=de'],
    ['app', 'https://apps.fernhill.example'],
    ['chat', 'https://fernhill.example:8443/chat'],
    ['api', 'https://api.fernhill.example/v1/concerns'],
    ['email', 'concerns@fernhill.example'],
    ['email', 'mailto:concerns@fernhill.example'],
    ['phone', '+49 (30) 5550-1234'],
    ['phone', 'tel:+33.1.99.00.12.34'],
    ['post', 'Fernhill Bank, Mühlgasse 3, 10115 Berlin'],
    ['in-person', 'Branch Mill Lane 12, Leeds, weekdays 9 to 17'],
  ] as const)('has nothing to say against %s %s', (type, address) => {
    expect(addressFault(type, address)).toBeUndefined();
  });

  it.each([
    ['web-form', 'http://www.fernhill.example/review'],
    ['web-form', 'https://localhost:3000/review'],
    ['web-form', 'https://reviews.internal/form'],
    ['web-form', 'https://10.0.0.12/form'],
    ['web-form', 'https://example.com/form'],
    ['web-form', 'www.fernhill.example'],
    ['chat', 'ask in the app'],
    ['email', 'concerns(at)fernhill.example'],
    ['email', 'concerns@fernhill'],
    ['email', 'concerns@localhost'],
    ['phone', '030 5550 1234'],
    ['phone', '+49'],
    ['phone', 'call the branch'],
    ['post', 'https://www.fernhill.example/post'],
    ['post', 'Berlin'],
    ['in-person', 'any branch'],
  ] as const)('says what is wrong with %s %s', (type, address) => {
    expect(addressFault(type, address)).toMatch(/^is no /);
  });
});
