import {
  GATE_MODES,
  GATE_WAIVERS,
  LEVELS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { parseFilterPredicate } from '@backstage/filter-predicates';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { parseArguments as parseLintArguments } from '../lint/parseArguments';
import { parseArguments as parseGateArguments } from './parseArguments';

const PAGE = readFileSync(resolve(__dirname, '../../../../docs/ci.md'), 'utf8');

function blocks(language: string): string[] {
  const pattern = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g');
  return [...PAGE.matchAll(pattern)].map(([, block]) => block);
}

const YAML = blocks('yaml').map(block => {
  const [document, ...others] = parseAllDocuments(block);
  return { problems: [...document.errors, ...others], value: document.toJS() };
});

/** All texts in some YAML, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsIn)
    : [];
}

/** The arguments of each call of a command, as a shell would split them. */
function callsOf(command: string): string[][] {
  const texts = [
    ...YAML.flatMap(({ value }) => textsIn(value)),
    ...blocks('sh').map(block => block.replaceAll('\\\n', ' ')),
  ];
  const pattern = new RegExp(`ai-governance ${command}\\b([^>\n]*)`, 'g');
  return texts.flatMap(text =>
    [...text.matchAll(pattern)].map(([, rest]) =>
      rest.split(/\s+/).filter(word => word !== ''),
    ),
  );
}

function contextOf(args: string[], name: string) {
  return { args, info: { usage: `ai-governance ${name}`, name } };
}

describe('the documentation of CI', () => {
  it('shows YAML that can be read', () => {
    expect(YAML.flatMap(({ problems }) => problems)).toEqual([]);
    const values = YAML.map(({ value }) => value);
    expect(values.filter(each => each.jobs)).toHaveLength(4);
    expect(values.filter(each => each.stages)).toHaveLength(1);
    expect(values.filter(each => each.repos)).toHaveLength(1);
  });

  it('shows a policy in the words that policy has', () => {
    const [{ waivers, rules }] = YAML.flatMap(
      ({ value }) => value.aiGovernance?.policy.gate ?? [],
    );
    expect(GATE_WAIVERS).toContain(waivers);
    expect(rules.map(({ mode }: { mode: string }) => mode)).toEqual(GATE_MODES);
    for (const { from, services, level = 'declared', ...others } of rules) {
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(() => parseFilterPredicate(services)).not.toThrow();
      expect(LEVELS).toContain(level);
      expect(Object.keys(others)).toEqual(['mode']);
    }
  });

  it('runs the commands with options that they have', () => {
    const lint = callsOf('lint');
    expect(lint).toHaveLength(4);
    for (const args of lint) {
      expect(() =>
        parseLintArguments(contextOf(args, 'lint'), '2026-11-23'),
      ).not.toThrow();
    }
    const gate = callsOf('gate');
    expect(gate).toHaveLength(5);
    for (const args of gate) {
      expect(parseGateArguments(contextOf(args, 'gate'))).toMatchObject({
        entityRef: 'component:default/loan-application-api',
        url: 'https://portal.example.com',
      });
    }
  });

  it('lists the options that the gate has', () => {
    const listed = [...PAGE.matchAll(/^\| `(--[a-z-]+)/gm)].map(
      ([, option]) => option,
    );
    let allowed = '';
    try {
      parseGateArguments(contextOf(['--no-such-option'], 'gate'));
    } catch (error) {
      allowed = (error as Error).message;
    }
    expect([...listed].sort()).toEqual(
      allowed
        .match(/--[a-z-]+/g)!
        .slice(1)
        .sort(),
    );
  });

  it('keeps the token off the command line', () => {
    expect(JSON.stringify(callsOf('gate'))).not.toMatch(/TOKEN|secrets/);
  });
});
