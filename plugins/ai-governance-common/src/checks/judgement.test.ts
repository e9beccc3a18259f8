import { Catalog } from './__fixtures__/exemplary';
import { judge } from './__fixtures__/judge';

describe('a declaration that says next to nothing', () => {
  const said = judge(({ interaction }) => {
    interaction.spec = { owner: 'group:default/lending' };
  });

  it('passes only for a name and an owner that are right', () => {
    expect(Object.keys(said).filter(id => said[id].startsWith('pass'))).toEqual(
      ['identification.references-resolve', 'identification.unique-name'],
    );
  });

  it('owes customers information and a way to be heard', () => {
    for (const id of [
      'transparency.role-explained',
      'transparency.factors-explained',
      'transparency.limitations-stated',
      'transparency.known-risks-stated',
      'transparency.rights-told',
      'transparency.information-channels-fit',
      'feedback.purposes-covered',
    ]) {
      expect(said[id]).toMatch(/^fail: /);
    }
  });

  it('leaves what it does not know as questions', () => {
    for (const id of [
      'identification.purpose-stated',
      'identification.affected-roles',
      'identification.decision-described',
      'identification.impacts-described',
      'feedback.periods-stated',
    ]) {
      expect(said[id]).toMatch(/^undetermined: .*\?/);
    }
  });
});

describe('an interaction with businesses only', () => {
  const said = judge(({ interaction }) => {
    interaction.spec.affected!.roles = ['business'];
    delete interaction.spec.affected!.vulnerableGroups;
    interaction.spec.feedback!.channels!.pop();
  });

  it('need not think of children, nor offer a telephone', () => {
    expect(said['identification.vulnerable-groups-considered']).toBe(
      'not-applicable: Only businesses are affected.',
    );
    expect(said['feedback.other-way-than-digital']).toBe(
      'not-applicable: Only businesses are affected.',
    );
  });
});

describe('an interaction without effect', () => {
  const said = judge(({ interaction }) => {
    interaction.spec.type = 'content';
    delete interaction.spec.materiality;
    Object.assign(interaction.spec.decision!, {
      subject: 'information',
      effect: 'none',
    });
    delete interaction.spec.transparency!.factors;
    for (const channel of interaction.spec.feedback!.channels!) {
      channel.purposes = ['feedback', 'concern'];
    }
    interaction.spec.feedback!.resolveWithin = 'P60D';
  });

  it('owes no factors and no review, and may take longer', () => {
    expect(said['transparency.factors-explained']).toMatch(/^not-applicable/);
    expect(said['feedback.purposes-covered']).toMatch(/^pass/);
    expect(said['feedback.reviewers-named']).toMatch(/^not-applicable/);
    expect(said['feedback.resolve-in-proportion']).toMatch(/^pass/);
    expect(said['identification.effect-fits-subject']).toMatch(
      /^not-applicable/,
    );
  });
});

describe('an interaction without effect that matters all the same', () => {
  it('owes the factors', () => {
    const said = judge(({ interaction }) => {
      interaction.spec.decision!.effect = 'none';
      delete interaction.spec.transparency!.factors;
    });
    expect(said['transparency.factors-explained']).toMatch(/^fail/);
  });
});

describe('an interaction in which a person decides', () => {
  it('owes no right to a human review', () => {
    const said = judge(({ interaction }) => {
      interaction.spec.decision!.humanRole = 'decides';
      interaction.spec.transparency!.rights!.splice(0, 3);
    });
    expect(said['transparency.rights-told']).toMatch(/^pass/);
    expect(said['transparency.rights-reviewers-may-change']).toBe(
      'not-applicable: No review is offered.',
    );
  });
});

describe('an interaction in which no person takes part', () => {
  it('has nothing to back, if it offers nothing of the sort', () => {
    const said = judge(({ interaction }) => {
      interaction.spec.decision!.humanRole = 'none';
      interaction.spec.transparency!.rights!.shift();
      interaction.spec.safeguards!.shift();
    });
    expect(said['identification.human-role-backed']).toBe(
      'not-applicable: No person is said to take part.',
    );
  });
});

describe('recommendations that evaluate people', () => {
  const recommend = ({ interaction }: Catalog) => {
    interaction.spec.type = 'recommendation';
    Object.assign(interaction.spec.decision!, {
      subject: 'other',
      effect: 'limited',
    });
  };

  it('need a way to object or opt out', () => {
    expect(judge(recommend)['transparency.rights-told']).toBe(
      'fail: Customers are not told how to object or opt out.',
    );
  });

  it('are content with one of the two', () => {
    const said = judge(catalog => {
      recommend(catalog);
      catalog.interaction.spec.transparency!.rights!.push({ right: 'opt-out' });
    });
    expect(said['transparency.rights-told']).toMatch(/^pass/);
  });

  it('imply no certain impact', () => {
    expect(judge(recommend)['identification.impacts-fit-decision']).toMatch(
      /^not-applicable/,
    );
  });
});

describe('an interaction without data about people', () => {
  const said = judge(({ interaction }) => {
    Object.assign(interaction.spec.decision!, {
      personalData: false,
      profiling: false,
    });
    delete interaction.spec.transparency!.dataTypes;
  });

  it('owes no list of data', () => {
    expect(said['transparency.data-types-explained']).toMatch(
      /^not-applicable/,
    );
    expect(said['identification.profiling-consistent']).toMatch(
      /^not-applicable/,
    );
    expect(said['identification.data-facts-consistent']).toMatch(/^pass/);
  });

  it('cannot use specially protected data', () => {
    expect(
      judge(({ interaction }) => {
        Object.assign(interaction.spec.decision!, {
          personalData: false,
          specialCategories: true,
        });
        delete interaction.spec.transparency!.dataTypes;
      })['identification.data-facts-consistent'],
    ).toMatch(/^fail: Specially protected data/);
  });
});

describe('an interaction that is said not to matter', () => {
  it('needs no assessment, if nothing says otherwise', () => {
    const said = judge(({ interaction }) => {
      interaction.spec.materiality!.material = false;
      interaction.spec.decision!.effect = 'none';
      interaction.spec.impacts = [
        { ...interaction.spec.impacts![2], area: 'financial' },
      ];
      delete interaction.spec.impactAssessment;
    });
    expect(said['identification.materiality-consistent']).toMatch(/^pass/);
    expect(said['identification.impact-assessment-current']).toBe(
      'not-applicable: It is said not to matter to customers.',
    );
    expect(said['identification.severe-impacts-mitigated']).toBe(
      'not-applicable: No impact is said to be severe.',
    );
  });

  it('needs an assessment all the same, if a legal effect says otherwise', () => {
    const said = judge(({ interaction }) => {
      interaction.spec.materiality!.material = false;
      delete interaction.spec.impactAssessment;
    });
    expect(said['identification.impact-assessment-current']).toMatch(
      /^undetermined/,
    );
  });
});

describe('the stage of life', () => {
  it('is not compared where the interaction is on its way out', () => {
    const said = judge(({ interaction, aiSystems }) => {
      interaction.spec.lifecycle = 'deprecated';
      aiSystems[0].spec.lifecycle = 'retired';
    });
    expect(said['identification.lifecycle-fits']).toBe(
      'not-applicable: The interaction is deprecated.',
    );
  });
});

describe('fixed rules', () => {
  it('need not evaluate people to decide who is eligible', () => {
    const said = judge(({ interaction, aiSystems }) => {
      interaction.spec.decision!.profiling = false;
      for (const system of aiSystems) {
        system.spec.type = 'rules';
      }
    });
    expect(said['identification.profiling-consistent']).toMatch(/^pass/);
  });
});

describe('AI systems that nobody can look up', () => {
  const said = judge(catalog => {
    catalog.unknown = catalog.interaction.spec.aiSystems!;
    catalog.aiSystems = [];
  });

  it('leave the question whether they exist, and judge nothing about them', () => {
    expect(said['identification.references-resolve']).toMatch(/^undetermined/);
    for (const id of [
      'identification.lifecycle-fits',
      'identification.system-limits-known',
      'identification.reviewers-independent',
    ]) {
      expect(said[id]).toMatch(/^not-applicable: No(?:ne of the)? AI system/);
    }
  });
});

describe('channels', () => {
  it('need no test of accessibility where none has a screen', () => {
    const said = judge(({ interaction }) =>
      interaction.spec.feedback!.channels!.splice(0, 1),
    );
    expect(said['feedback.accessibility-tested']).toMatch(/^not-applicable/);
  });

  it('that do not exist are not judged, only asked for', () => {
    const said = judge(({ interaction }) => {
      interaction.spec.feedback!.channels = [];
    });
    expect(said['feedback.purposes-covered']).toMatch(/^fail/);
    for (const id of [
      'feedback.channels-have-purpose',
      'feedback.addresses-usable',
      'feedback.customers-told',
      'feedback.accessibility-tested',
      'feedback.other-way-than-digital',
      'feedback.review-not-slower-than-right',
      'feedback.reviewers-named',
    ]) {
      expect(said[id]).toMatch(/^not-applicable/);
    }
  });
});

describe('an imported declaration', () => {
  it('is asked about as such', () => {
    const said = judge(({ interaction }) => {
      interaction.metadata.annotations!['ai-governance/imported-from'] =
        'an inventory';
    });
    expect(said['identification.classification-confirmed']).toMatch(
      /^undetermined: An importer wrote/,
    );
  });
});

describe('several things that do not exist', () => {
  it('are all named', () => {
    const said = judge(({ interaction }) => {
      interaction.spec.owner = 'group:default/nobody';
      interaction.spec.services = ['component:default/nothing'];
    });
    expect(said['identification.references-resolve']).toBe(
      'fail: Not in the catalog: group:default/nobody (spec.owner) and component:default/nothing (spec.services[0]).',
    );
  });
});

describe('a rule that no person takes part in', () => {
  const noPerson = ({ interaction }: Catalog) => {
    interaction.spec.decision!.humanRole = 'none';
  };
  const OVERSIGHT = 'related-controls.oversight-described';

  it('needs somebody who watches over it, if it weighs heavily', () => {
    const said = judge(catalog => {
      noPerson(catalog);
      delete catalog.interaction.spec.oversight;
    });
    expect(said[OVERSIGHT]).toBe(
      'undetermined: Who watches over the results? Their effect is given as legal. May they change a result? Do they understand what the system puts out? Do they see more than that?',
    );
  });

  it('needs nobody, if it weighs little', () => {
    const said = judge(catalog => {
      noPerson(catalog);
      delete catalog.interaction.spec.oversight;
      catalog.interaction.spec.decision!.effect = 'limited';
    });
    expect(said[OVERSIGHT]).toBe(
      'not-applicable: The effect is given as limited.',
    );
  });
});
