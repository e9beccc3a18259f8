import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Reads as a person does with a browser: connections stay open.
 *
 * @returns the body of the answer, which has to be a success
 */
export async function getAsUser(portal, path, user) {
  const { mockCredentials } = require('@backstage/backend-test-utils');
  const response = await fetch(`${portal.url}/api${path}`, {
    headers: { Authorization: mockCredentials.user.header(user) },
  });
  const body = await response.text();
  if (response.status !== 200) {
    throw new Error(`${path}: ${response.status} ${body}`);
  }
  return body;
}
