import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { assessInteraction } from '../posture/assessInteraction';
import { findDeclarationProblems } from '../kinds/problems';
import { REQUIREMENTS } from '../posture/requirements';
import { BUILT_IN_CHECKS } from './builtInChecks';
import { RELATED_CONTROLS } from './related-controls/relatedControls';
import { applyFix } from './__fixtures__/applyFix';
import { Catalog, exemplary, factsOf } from './__fixtures__/exemplary';
import { Mutant } from './__fixtures__/mutant';
import { mutants } from './__fixtures__/mutants';

const DECLARATION_CHECKS = BUILT_IN_CHECKS.filter(
  check => check.needs === 'declaration',
);
const RECORD_CHECKS = BUILT_IN_CHECKS.filter(
  check => check.needs === 'records',
);

function resultsOf(catalog: Catalog) {
  const { results } = assessInteraction(factsOf(catalog));
  return new Map(results.map(result => [result.checkId, result]));
}

function statusesOf(catalog: Catalog) {
  return Object.fromEntries(
    [...resultsOf(catalog)].map(([id, { status }]) => [id, status]),
  );
}

function mutate({ edit }: Mutant): Catalog {
  const catalog = exemplary();
  edit(catalog);
  return catalog;
}

describe('the built-in checks', () => {
  it('have ids of their own that name their requirement', () => {
    const ids = BUILT_IN_CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, requirement } of BUILT_IN_CHECKS) {
      expect(id).toMatch(new RegExp(`^${requirement}\\.[a-z]+(?:-[a-z]+)*$`));
    }
  });

  it('say in plain words what they ask and why', () => {
    for (const { title, why } of BUILT_IN_CHECKS) {
      expect(title.split(' ').length).toBeGreaterThan(3);
      expect(why).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('judge content far more often than mere presence', () => {
    const presence = BUILT_IN_CHECKS.filter(
      ({ judges }) => judges === 'presence',
    );
    expect(DECLARATION_CHECKS.length).toBeGreaterThanOrEqual(28);
    expect(presence.length * 3).toBeLessThanOrEqual(BUILT_IN_CHECKS.length);
  });

  it('hold back the level of their requirement', () => {
    const levels = new Map([
      ['identification', ['identified']],
      ['expectations', ['sustained']],
      ['transparency', ['transparent']],
      // To look behind what repeats itself takes more than to answer.
      ['feedback', ['answerable', 'sustained']],
      ['contracts', ['sustained']],
      ['regulation', ['transparent', 'answerable', 'sustained']],
      // Nobody can be answered where nobody watches over the results.
      ['related-controls', ['answerable', 'sustained']],
    ]);
    for (const { requirement, level } of BUILT_IN_CHECKS) {
      expect(levels.get(requirement)).toContain(level);
    }
  });

  it('stand in the order of the requirements', () => {
    const places = BUILT_IN_CHECKS.map(({ requirement }) =>
      REQUIREMENTS.indexOf(requirement),
    );
    const order = REQUIREMENTS.filter(requirement =>
      BUILT_IN_CHECKS.some(check => check.requirement === requirement),
    );
    expect([...new Set(places)]).toEqual(
      order.map(requirement => REQUIREMENTS.indexOf(requirement)),
    );
  });

  it('on related controls belong to one control each', () => {
    const listed = RELATED_CONTROLS.flatMap(({ checkIds }) => checkIds);
    expect([...listed].sort()).toEqual(
      BUILT_IN_CHECKS.filter(
        ({ requirement }) => requirement === 'related-controls',
      )
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('an exemplary interaction', () => {
  const facts = factsOf(exemplary());
  const assessment = assessInteraction(facts);

  it('has a declaration that fits the schema', () => {
    const { interaction, aiSystems } = exemplary();
    for (const entity of [interaction, ...aiSystems]) {
      expect(findDeclarationProblems(entity)).toEqual([]);
    }
  });

  it('passes every check on its declaration', () => {
    expect(
      assessment.results.filter(
        ({ checkId, status }) =>
          status !== 'pass' &&
          status !== 'not-applicable' &&
          DECLARATION_CHECKS.some(({ id }) => id === checkId),
      ),
    ).toEqual([]);
  });

  it('is sustained by its declaration, and no more than declared without records', () => {
    expect(assessment.declarationLevel).toBe('sustained');
    expect(assessment.level).toBe('declared');
  });

  // Whether these arise hangs on the laws of other places.
  const OF_OTHER_PLACES = ['regulation.decision-duties-tested'];

  it.each(RECORD_CHECKS.filter(({ id }) => !OF_OTHER_PLACES.includes(id)))(
    'leaves $id open, with a place to go to',
    check => {
      expect(check.evaluate(facts)).toEqual({
        status: 'undetermined',
        message: expect.stringContaining('nobody has verified it'),
        fix: { type: 'portal', room: expect.stringMatching(/^[a-z]+$/) },
      });
    },
  );
});

describe('an interaction that', () => {
  const before = statusesOf(exemplary());

  it.each(mutants)('$name: $expect of $checkId', mutant => {
    const catalog = mutate(mutant);
    for (const entity of [catalog.interaction, ...catalog.aiSystems]) {
      expect(findDeclarationProblems(entity)).toEqual([]);
    }
    const after = statusesOf(catalog);
    expect(after[mutant.checkId]).toBe(mutant.expect);
    expect(
      Object.keys(after)
        .filter(id => after[id] !== before[id])
        .sort(),
    ).toEqual(
      [mutant.checkId, ...Object.keys(mutant.alsoChanges ?? {})].sort(),
    );
  });

  it('has an edit for every check on declarations', () => {
    const tested = new Set(mutants.map(({ checkId }) => checkId));
    expect(
      DECLARATION_CHECKS.map(({ id }) => id).filter(id => !tested.has(id)),
    ).toEqual([]);
  });
});

describe('the fix', () => {
  const fixable = mutants.filter(mutant => {
    const result = resultsOf(mutate(mutant)).get(mutant.checkId);
    return result?.status === 'fail' || result?.fix;
  });

  it.each(fixable)(
    'of $checkId makes it pass after an edit that $name',
    mutant => {
      const catalog = mutate(mutant);
      const { fix } = resultsOf(catalog).get(mutant.checkId)!;
      if (fix?.type !== 'yaml') {
        throw new Error('no YAML to apply');
      }
      expect(fix.path).toMatch(/^(?:spec|metadata)\.[A-Za-z.]+$/);
      const mended = applyFix(catalog, fix, mutant.fill);
      expect(findDeclarationProblems(mended)).toEqual([]);
      expect(resultsOf(catalog).get(mutant.checkId)).toMatchObject({
        status: 'pass',
      });
    },
  );

  it('leaves something to answer until its blanks are filled in', () => {
    const accepted = fixable.filter(mutant => {
      const catalog = mutate(mutant);
      const { fix } = resultsOf(catalog).get(mutant.checkId)!;
      if (fix?.type !== 'yaml' || !fix.yaml.includes('<')) {
        return false;
      }
      const { metadata, ...mended } = applyFix(catalog, fix, {
        '': '<left to be written>',
      });
      return (
        findDeclarationProblems(mended).length === 0 &&
        KubernetesValidatorFunctions.isValidObjectName(metadata.name) &&
        assessInteraction(factsOf(catalog), DECLARATION_CHECKS).level ===
          'sustained'
      );
    });
    expect(accepted).toEqual([]);
  });
});
