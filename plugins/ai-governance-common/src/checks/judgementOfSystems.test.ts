import { Catalog } from './__fixtures__/exemplary';
import { judge } from './__fixtures__/judge';

describe('responsibilities of customers', () => {
  const SHIFTED = 'contracts.no-responsibility-shifted';
  const putOnCustomer = ({ aiSystems }: Catalog) =>
    aiSystems[0].spec.responsibilities!.push({
      activity: 'data-quality',
      party: 'customer',
    });

  it('are right where businesses use our system in their own work', () => {
    const said = judge(catalog => {
      catalog.interaction.spec.affected!.roles = ['business'];
      putOnCustomer(catalog);
    });
    expect(said[SHIFTED]).toMatch(/^pass/);
  });

  it('are wrong where consumers are affected, too', () => {
    expect(judge(putOnCustomer)[SHIFTED]).toBe(
      'fail: Retail credit scorer puts data quality on the customer, although not only businesses are affected, and nobody else can carry it.',
    );
  });
});

describe('suppliers', () => {
  it('need not be asked about where a list says that there are none', () => {
    const said = judge(({ aiSystems }) => {
      aiSystems[0].spec.type = 'generative';
      aiSystems[0].spec.suppliers = [];
    });
    expect(said['related-controls.suppliers-named']).toMatch(/^pass/);
  });

  it('are not judged where there are none', () => {
    const said = judge(({ aiSystems }) => {
      for (const { spec } of aiSystems) {
        spec.roles = ['provider'];
        spec.responsibilities = [];
        delete spec.suppliers;
      }
    });
    for (const id of [
      'related-controls.supplier-commitments-stated',
      'contracts.supplier-carries-promise',
      'contracts.incident-notice-consistent',
      'contracts.no-responsibility-shifted',
    ]) {
      expect(said[id]).toMatch(/^not-applicable/);
    }
  });

  it('that are silent count neither for nor against a promise', () => {
    const said = judge(({ aiSystems }) => {
      for (const { spec } of aiSystems) {
        delete spec.suppliers![0].commitments;
      }
    });
    expect(said['contracts.supplier-carries-promise']).toMatch(
      /^not-applicable: .*none says yet/,
    );
    expect(said['related-controls.supplier-commitments-stated']).toBe(
      'undetermined: What has Larchmere Bureau Ltd, a supplier of Retail credit scorer, promised us? Not known: how soon it tells us about an incident, what it may do with the data, how well its part works, whether it helps when a result is contested and where its terms of responsible use stand.',
    );
  });
});

describe('what is wrong with one AI system', () => {
  it('is told before what is not known of another', () => {
    const said = judge(({ aiSystems }) => {
      delete aiSystems[0].spec.responsibleUse;
      aiSystems[1].spec.responsibleUse = ['https://example.com/policy'];
    });
    expect(said['related-controls.responsible-use-linked']).toBe(
      'fail: “https://example.com/policy”, where the commitments for Payslip reader are said to stand, leads nowhere.',
    );
  });
});

describe('commitments on an internal page', () => {
  it('can be read by those who run the system', () => {
    const said = judge(({ aiSystems }) => {
      aiSystems[0].spec.responsibleUse = ['https://wiki.intranet/ai/fair-use'];
    });
    expect(said['related-controls.responsible-use-linked']).toMatch(/^pass/);
  });
});
