import { FoundSystem, judgeSystems } from '../judgeSystems';
import { fail, pass, undetermined, yamlFix } from '../outcomes';
import { Check, CheckOutcome } from '../types';
import { areWritten, blank, quoted, textKey, written } from '../wording';

/** What is wrong with the limits of one AI system, if anything. */
function judgeLimits(system: FoundSystem): CheckOutcome | undefined {
  const { notIntendedFor, intendedUse = [] } = system.spec;
  const uses = intendedUse.map(textKey);
  const contradicted = written(notIntendedFor).filter(limit =>
    uses.includes(textKey(limit)),
  );
  if (areWritten(notIntendedFor) && contradicted.length === 0) {
    return undefined;
  }
  const fix = yamlFix(
    system,
    ['notIntendedFor'],
    [
      ...written(notIntendedFor).filter(limit => !contradicted.includes(limit)),
      blank(`a use that ${system.title} is not made for`),
    ],
  );
  return contradicted.length > 0
    ? fail(
        `${system.title} is said to be made for ${quoted(
          contradicted[0],
        )}, and not to be made for it.`,
        fix,
      )
    : undetermined(`What must ${system.title} not be used for?`, fix);
}

export const systemLimitsKnown: Check = {
  id: 'identification.system-limits-known',
  requirement: 'identification',
  level: 'identified',
  title: 'Each AI system says what it must not be used for',
  why: 'A system that works for one use can harm customers in another.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    return judgeSystems(
      facts,
      judgeLimits,
      pass('Each AI system behind it says what it is not made for.'),
    );
  },
};
