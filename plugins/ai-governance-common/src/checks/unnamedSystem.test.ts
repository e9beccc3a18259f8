import { exemplary } from './__fixtures__/exemplary';
import { askAboutUnnamed } from './unnamedSystem';

function ask(customerImpact?: { material: boolean; rationale: string }) {
  const [system] = exemplary().aiSystems;
  system.spec.customerImpact = customerImpact;
  return askAboutUnnamed(system);
}

describe('an AI system that no customer interaction names', () => {
  it('is asked about', () => {
    expect(ask()).toEqual({
      question:
        'No customer interaction names Retail credit scorer. Which customers does it affect, or why none?',
      fix: {
        type: 'yaml',
        entityRef: 'aisystem:default/credit-scorer',
        location:
          'url:https://git.fernhill.example/risk/scorer/catalog-info.yaml',
        path: 'spec.customerImpact',
        yaml: 'spec:\n  customerImpact:\n    material: <true | false>\n    rationale: <why customers are, or are not, affected>\n',
      },
    });
  });

  it('is asked for a reason, where it gives none', () => {
    expect(ask({ material: false, rationale: 'n/a' })?.fix?.yaml).toContain(
      'material: false',
    );
  });

  it('has said enough with a reason, whether customers are affected or not', () => {
    expect(
      ask({ material: false, rationale: 'It counts pallets in warehouses.' }),
    ).toBeUndefined();
    expect(
      ask({ material: true, rationale: 'It decides who gets a loan.' }),
    ).toBeUndefined();
  });
});
