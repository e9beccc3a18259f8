/**
 * Writes what follows from the code: the description of the HTTP API, the JSON
 * Schemas of the kinds for editors, and the list of checks for readers. With `--check` it writes nothing,
 * and fails if a file is not as it would be written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
require('@backstage/cli/config/nodeTransform.cjs');

const common = require('../plugins/ai-governance-common/src/index.ts');
const {
  createApiDocument,
} = require('../plugins/ai-governance-backend/dev/createApiDocument.ts');
const {
  editorSchema,
} = require('../packages/cli-module-ai-governance/src/schema/index.ts');
const { format, resolveConfig } = require('prettier');

function capitalise(words) {
  return words[0].toUpperCase() + words.slice(1).replaceAll('-', ' ');
}

/** The controls behind the requirement, with ISO's own titles where they differ. */
function relatedControls() {
  return [
    'The controls of ISO/IEC 42001 behind them, called as the guidance calls them:',
    '',
    '| control | in the guidance | ISO’s own title, where it is about something else | checks |',
    '| --- | --- | --- | --- |',
    ...common.RELATED_CONTROLS.map(
      ({ control, title, isoTitle, checkIds }) =>
        `| ${control} | ${title} | ${isoTitle ?? ''} | ${checkIds
          .map(id => `\`${id}\``)
          .join(', ')} |`,
    ),
    '',
  ];
}

/** All checks in the order of reading, as a page of the docs. */
function checksPage() {
  const lines = [
    '# The checks',
    '',
    'A check is one yes/no question about a customer interaction. It holds back',
    'the level named with it. The ones marked *records* cannot be answered by YAML',
    'alone.',
  ];
  for (const requirement of common.REQUIREMENTS) {
    const checks = common.BUILT_IN_CHECKS.filter(
      check => check.requirement === requirement,
    );
    if (checks.length > 0) {
      lines.push('', `## ${capitalise(requirement)}`, '');
      if (requirement === 'related-controls') {
        lines.push(...relatedControls());
      }
      lines.push('| check | level | what is so when it passes | why |');
      lines.push('| --- | --- | --- | --- |');
    }
    for (const { id, level, needs, title, why } of checks) {
      const mark = needs === 'records' ? ' *(records)*' : '';
      lines.push(`| \`${id}\`${mark} | ${level} | ${title} | ${why} |`);
    }
  }
  return lines.join('\n');
}

const outputs = {
  'docs/checks.md': checksPage(),
  'plugins/ai-governance-backend/src/openapi/openapi.json': createApiDocument(),
  ...Object.fromEntries(
    Object.keys(common.SPEC_SCHEMAS).map(kind => [
      `docs/schemas/${kind}.schema.json`,
      editorSchema(kind),
    ]),
  ),
};

const check = process.argv.includes('--check');
const stale = [];
for (const [file, content] of Object.entries(outputs)) {
  const path = join(root, file);
  const options = await resolveConfig(path);
  const text =
    typeof content === 'string'
      ? format(content, { ...options, parser: 'markdown' })
      : format(JSON.stringify(content), { ...options, parser: 'json' });
  let current;
  try {
    current = readFileSync(path, 'utf8');
  } catch {
    current = undefined;
  }
  if (current !== text) {
    stale.push(file);
    if (!check) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      console.log(`Wrote ${file}`);
    }
  }
}
if (check && stale.length > 0) {
  console.error(
    `Not as the schemas say: ${stale.join(', ')}. Run \`yarn generate\`.`,
  );
  process.exit(1);
}
