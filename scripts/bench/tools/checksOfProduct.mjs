import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** So many of the built-in checks, evenly out of all requirements. */
export function checksOfProduct(count) {
  const {
    BUILT_IN_CHECKS,
  } = require('../../../plugins/ai-governance-common/src/index.ts');
  return Array.from(
    { length: count },
    (_, index) =>
      BUILT_IN_CHECKS[Math.floor((index * BUILT_IN_CHECKS.length) / count)],
  );
}
