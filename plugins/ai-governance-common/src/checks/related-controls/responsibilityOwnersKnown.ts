import { ReferenceFacts } from '../../facts/types';
import { FoundSystem, foundSystems, judgeSystems } from '../judgeSystems';
import { fail, pass, replaceItems, undetermined, yamlFix } from '../outcomes';
import { Check, CheckOutcome } from '../types';
import { blank, listed, plain } from '../wording';

const POSITION = /\[(\d+)\]/;

const BLANK = blank('group that exists, such as group:default/some-name');

/** What an owner is needed for, and YAML that names another. */
function judgeMissing(
  system: FoundSystem,
  { path, ref }: ReferenceFacts,
): CheckOutcome {
  const position = POSITION.exec(path)?.[1];
  if (position === undefined) {
    return fail(
      `${system.title} belongs to ${ref}, which is not in the catalog.`,
      yamlFix(system, ['owner'], BLANK),
    );
  }
  const { responsibilities } = system.spec;
  const { activity } = responsibilities![Number(position)];
  return fail(
    `For ${plain(activity)} of ${
      system.title
    } the owner is ${ref}, which is not in the catalog.`,
    yamlFix(
      system,
      ['responsibilities'],
      replaceItems(responsibilities, [Number(position)], each => ({
        ...each,
        owner: BLANK,
      })),
    ),
  );
}

function judge(system: FoundSystem): CheckOutcome | undefined {
  const missing = system.references.find(
    ({ presence }) => presence === 'missing',
  );
  return missing && judgeMissing(system, missing);
}

export const responsibilityOwnersKnown: Check = {
  id: 'related-controls.responsibility-owners-known',
  requirement: 'related-controls',
  level: 'sustained',
  title: 'Each team that is responsible for an AI system exists',
  why: 'When something goes wrong at night, somebody has to be called, and not a team that was dissolved last year.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const unknown = foundSystems(facts).flatMap(({ references }) =>
      references.flatMap(({ presence, ref }) =>
        presence === 'unknown' ? ref : [],
      ),
    );
    return judgeSystems(
      facts,
      judge,
      unknown.length === 0
        ? pass('Each owner that the AI systems behind it name exists.')
        : undetermined(
            `Is this in the catalog: ${listed([
              ...new Set(unknown),
            ])}? Nobody could look here.`,
          ),
    );
  },
};
