import { fixAtPath } from '../fixAtPath';
import { fail, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { blank, listed } from '../wording';

const KIND_NAMES: Record<string, string> = {
  aisystem: 'AI system',
  component: 'service',
  api: 'service',
  group: 'group',
  user: 'person',
  system: 'System',
};

export const referencesResolve: Check = {
  id: 'identification.references-resolve',
  requirement: 'identification',
  level: 'identified',
  title: 'Everything that the declaration names exists',
  why: 'A name that leads nowhere means that nobody is responsible, or that nobody knows which system it is.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { references } = facts;
    const missing = references.filter(({ presence }) => presence === 'missing');
    if (missing.length > 0) {
      const [{ path, ref }] = missing;
      const kind = ref.slice(0, ref.indexOf(':'));
      return fail(
        `Not in the catalog: ${listed(
          missing.map(reference => `${reference.ref} (${reference.path})`),
        )}.`,
        fixAtPath(
          facts,
          path,
          blank(
            `${
              KIND_NAMES[kind] ?? kind
            } that exists, such as ${kind}:default/some-name`,
          ),
        ),
      );
    }
    const unknown = references.filter(({ presence }) => presence === 'unknown');
    if (unknown.length > 0) {
      const refs = new Set(unknown.map(({ ref }) => ref));
      return undetermined(
        `Is this in the catalog: ${listed([...refs])}? Nobody could look here.`,
      );
    }
    return pass('Everything it names exists.');
  },
};
