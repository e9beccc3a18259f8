#!/usr/bin/env node
/**
 * Runs every check and test: `npm test`, or `npm test -- --only jest`.
 *
 * All of them run, whatever fails on the way. The last line counts what passed,
 * failed and was skipped: each static check as one, the tests of Jest and
 * Playwright as they report them.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findChromium } from './chromium.mjs';
import { findFreePort } from './ports.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';
const results = join(root, 'test-results');
const backstageCli = 'node_modules/@backstage/cli/bin/backstage-cli';

const CONFIG_FILES = [
  ['app-config.yaml'],
  ['app-config.yaml', 'app-config.postgres.yaml', 'app-config.token.yaml'],
  ['app-config.yaml', 'app-config.production.yaml'],
];

const STATIC_CHECKS = [
  ['types', ['node_modules/typescript/bin/tsc']],
  ['lint', [backstageCli, 'repo', 'lint', '--max-warnings', '0']],
  ['format', ['node_modules/prettier/bin-prettier.js', '--check', '.']],
  ['packages', [backstageCli, 'repo', 'fix', '--check', '--publish']],
  ...CONFIG_FILES.map(files => [
    `configuration of ${files.at(-1)}`,
    [
      backstageCli,
      'config:check',
      '--lax',
      ...files.flatMap(file => ['--config', join(root, file)]),
    ],
  ]),
  ...(existsSync(join(root, 'scripts/generate.mjs'))
    ? [['generated files', ['scripts/generate.mjs', '--check']]]
    : []),
  ['benchmarks, tried out', ['scripts/bench.mjs', '--trial']],
];

/** The script that runs now. */
let running;

/** Runs a script with this Node, in the open; resolves to its exit code. */
function run(args, env = {}) {
  return new Promise(done => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      // A process group of its own can be stopped with all that it started.
      detached: !isWindows,
      env: { ...process.env, ...env },
    });
    running = child;
    child.once('error', () => done(1));
    child.once('exit', code => done(code ?? 1));
  });
}

function announce(title) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 68 - title.length))}`);
}

async function runStaticChecks() {
  const failures = [];
  for (const [title, args] of STATIC_CHECKS) {
    announce(title);
    const startedAt = Date.now();
    const passed = (await run(args)) === 0;
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    console.log(`${passed ? 'passed' : 'FAILED'}: ${title} (${seconds} s)`);
    if (!passed) {
      failures.push(title);
    }
  }
  if (failures.length > 0) {
    console.log(`\nStatic checks that failed: ${failures.join(', ')}`);
  }
  return {
    passed: STATIC_CHECKS.length - failures.length,
    failed: failures.length,
    skipped: 0,
  };
}

async function runJest() {
  announce('Jest');
  const report = join(results, 'jest.json');
  const exitCode = await run(
    [
      ...[backstageCli, 'repo', 'test', '--maxWorkers=2'],
      ...['--json', `--outputFile=${report}`],
    ],
    { CI: '1', BACKSTAGE_TEST_DISABLE_DOCKER: '1' },
  );
  const json = readReport(report);
  return countAtLeastOneFailure(exitCode, {
    passed: json.numPassedTests,
    // A file that does not even load has no tests to count.
    failed: json.numFailedTests + json.numRuntimeErrorTestSuites,
    skipped: json.numPendingTests + json.numTodoTests,
  });
}

async function runBrowserTests() {
  announce('Playwright, with a portal of its own');
  if (!findChromium()) {
    throw new Error(
      'The browser tests need Chromium: install it (`apt-get install chromium`), or name it in CHROMIUM_PATH.',
    );
  }
  const report = join(results, 'browser.json');
  const data = mkdtempSync(join(tmpdir(), 'ai-governance-test-'));
  const exitCode = await run(['node_modules/@playwright/test/cli.js', 'test'], {
    PORTAL_TOKEN: randomBytes(24).toString('hex'),
    TEST_DATA: data,
    TEST_FRONTEND_PORT: String(await findFreePort()),
    TEST_BACKEND_PORT: String(await findFreePort()),
  });
  rmSync(data, { recursive: true, force: true });
  const { stats } = readReport(report);
  return countAtLeastOneFailure(exitCode, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  });
}

function readReport(file) {
  if (!existsSync(file)) {
    throw new Error('There is no report of the tests; they did not run.');
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A run that failed as a whole counts as failed, even if each test passed. */
function countAtLeastOneFailure(exitCode, counts) {
  return exitCode !== 0 && counts.failed === 0
    ? { ...counts, failed: 1 }
    : counts;
}

const SUITES = {
  static: runStaticChecks,
  jest: runJest,
  browser: runBrowserTests,
};

function readSelection() {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' } } });
    if (values.only === undefined) {
      return Object.keys(SUITES);
    }
    if (values.only in SUITES) {
      return [values.only];
    }
  } catch {
    // Falls through to the line that says what can be asked for.
  }
  console.error(
    `ai-governance: Use: npm test -- [--only ${Object.keys(SUITES).join('|')}]`,
  );
  return process.exit(2);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    if (!running || running.exitCode !== null) {
      process.exit(1);
    }
    // Of the signals that end Playwright, this one also ends its portal.
    process.kill(isWindows ? running.pid : -running.pid, 'SIGINT');
    running.once('exit', () => process.exit(1));
  });
}

const selection = readSelection();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of selection) {
  let counts;
  try {
    counts = await SUITES[name]();
  } catch (error) {
    console.error(`\nai-governance: ${error.message}`);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  for (const key of Object.keys(total)) {
    total[key] += counts[key];
  }
}
console.log(
  `\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
);
process.exit(total.failed > 0 ? 1 : 0);
