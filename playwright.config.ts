import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

// `npm test` chooses free ports, a fresh data folder and a token; on its own,
// `playwright test` takes these.
const frontendPort = process.env.TEST_FRONTEND_PORT ?? '3100';
const backendPort = process.env.TEST_BACKEND_PORT ?? '7107';
const data =
  process.env.TEST_DATA ?? mkdtempSync(join(tmpdir(), 'ai-governance-'));
// Workers read this file again, and have to find the same portal.
Object.assign(process.env, {
  TEST_FRONTEND_PORT: frontendPort,
  TEST_BACKEND_PORT: backendPort,
  TEST_DATA: data,
  // A few concerns are enough to look at, and are told in seconds.
  APP_CONFIG_demo_concerns: '40',
  PORTAL_TOKEN: process.env.PORTAL_TOKEN ?? randomBytes(24).toString('hex'),
});

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  globalSetup: './packages/app/e2e-tests/support/waitForPortal.ts',
  outputDir: 'test-results/browser',
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  workers: 1,
  use: {
    baseURL: `http://localhost:${frontendPort}`,
    viewport: { width: 1400, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: [
      'node scripts/start.mjs --skip-local-config',
      `--frontend-port ${frontendPort}`,
      `--backend-port ${backendPort}`,
      `--data ${JSON.stringify(data)}`,
    ].join(' '),
    wait: { stdout: /The portal is ready/ },
    timeout: 240_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
