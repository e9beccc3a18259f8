import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { component } from '../__testUtils__/entities';
import { GatePolicy } from './GatePolicy';

function policyFrom(gate: JsonObject | undefined): GatePolicy {
  return GatePolicy.fromConfig(
    mockServices.rootConfig({ data: { aiGovernance: { policy: { gate } } } }),
  );
}

const RULE = { from: '2027-01-01', mode: 'block' };

describe('the policy of the gate', () => {
  it('has no rules and lets waivers be accepted if nothing is said', () => {
    for (const gate of [undefined, {}, { rules: [] }]) {
      expect(policyFrom(gate).about(component('desk'))).toEqual({
        waivers: 'when-asked',
        hasRules: false,
        rules: [],
      });
    }
  });

  it('tells the rules that are about an entity, in their order', () => {
    const policy = policyFrom({
      waivers: 'never',
      rules: [
        RULE,
        { ...RULE, services: { kind: 'API' } },
        {
          from: '2026-10-01',
          services: { 'metadata.tags': { $contains: 'customer-facing' } },
          mode: 'warn',
          level: 'identified',
        },
      ],
    });
    expect(policy.about(component('desk'))).toEqual({
      waivers: 'never',
      hasRules: true,
      rules: [RULE],
    });
    expect(
      policy.about(component('shop', { tags: ['customer-facing'] })).rules,
    ).toEqual([
      RULE,
      { from: '2026-10-01', mode: 'warn', level: 'identified' },
    ]);
  });

  it.each<[JsonObject, string]>([
    [{ rule: [] }, 'gate: found the key "rule", allowed are waivers, rules'],
    [{ waivers: 'always' }, 'gate.waivers: found "always"'],
    [{ rules: [RULE, { mode: 'block' }] }, 'gate.rules[1].from'],
    [{ rules: [{ ...RULE, from: '1.1.2027' }] }, 'gate.rules[0].from: found'],
    [{ rules: [{ ...RULE, from: '2027-02-29' }] }, 'found "2027-02-29"'],
    [{ rules: [{ from: RULE.from }] }, 'gate.rules[0].mode: found nothing'],
    [{ rules: [{ ...RULE, mode: 'stop' }] }, 'one of watch, warn, block'],
    [{ rules: [{ ...RULE, level: 'perfect' }] }, 'gate.rules[0].level: found'],
    [{ rules: [{ ...RULE, service: {} }] }, 'found the key "service"'],
    [{ rules: [{ ...RULE, services: 'all' }] }, 'gate.rules[0].services'],
    [
      { rules: [{ ...RULE, services: { kind: { $contain: 'API' } } }] },
      'gate.rules[0].services',
    ],
  ])('stops the start for %j', (gate, words) => {
    expect(() => policyFrom(gate)).toThrow(words);
  });
});
