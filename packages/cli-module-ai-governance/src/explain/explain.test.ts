import { BUILT_IN_CHECKS } from '@ai-governance/backstage-plugin-ai-governance-common';
import { PROBLEM_RULES } from '../rules';
import { explain } from './command';

function explained(...args: string[]): string {
  return explain({
    args,
    info: { usage: 'ai-governance explain', name: 'explain' },
  });
}

describe('explain', () => {
  it('says of each check what it asks, why, and what it needs', () => {
    for (const {
      id,
      title,
      why,
      requirement,
      level,
      needs,
    } of BUILT_IN_CHECKS) {
      const text = explained(id);
      for (const part of [id, title, why, requirement, level]) {
        expect(text).toContain(part);
      }
      expect(text.includes('only the portal has')).toBe(needs === 'records');
    }
  });

  it('knows everything that lint prints', () => {
    for (const { id, title } of PROBLEM_RULES) {
      expect(explained(id)).toContain(title);
    }
  });

  it.each([
    ['identification.jurisdiction', 'identification.jurisdictions'],
    ['rights-have-rout', 'transparency.rights-have-route'],
    ['Languages', 'transparency.languages-fit'],
  ])('knows what %s was meant to be', (written, meant) => {
    expect(() => explained(written)).toThrow(
      new RegExp(`found "${written}", allowed .* nearest are .*${meant}`),
    );
  });

  it('wants one check', () => {
    expect(() => explained()).toThrow(/found 0 checks, allowed is one/);
    expect(() => explained('a', 'b')).toThrow(/found 2 checks/);
  });
});
