import { FoundSystem, judgeSystems } from '../judgeSystems';
import { fail, pass, undetermined, yamlFix } from '../outcomes';
import { Check, CheckOutcome } from '../types';
import { blank, isWritten, quoted } from '../wording';

const HOST = /^https?:\/\/(?:[^\s/@]*@)?([^\s/:?#]+)/i;

// Commitments may stand on an internal page, but not on somebody's own machine
// or at an address that manuals use.
const NOWHERE =
  /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$|(?:^|\.)(?:localhost|test|invalid)$|(?:^|\.)example\.(?:com|net|org)$/i;

const BLANK = blank('web address of the commitments on responsible use');

function leadsNowhere(address: string): boolean {
  const host = HOST.exec(address)?.[1];
  return !isWritten(address) || !isWritten(host) || NOWHERE.test(host);
}

function judge(system: FoundSystem): CheckOutcome | undefined {
  const addresses = system.spec.responsibleUse ?? [];
  if (addresses.length === 0) {
    return undetermined(
      `Which commitments on responsible use is ${system.title} run under, and where can they be read?`,
      yamlFix(system, ['responsibleUse'], [BLANK]),
    );
  }
  const dead = addresses.find(leadsNowhere);
  return dead === undefined
    ? undefined
    : fail(
        `${quoted(dead)}, where the commitments for ${
          system.title
        } are said to stand, leads nowhere.`,
        yamlFix(
          system,
          ['responsibleUse'],
          addresses.map(address => (leadsNowhere(address) ? BLANK : address)),
        ),
      );
}

export const responsibleUseLinked: Check = {
  id: 'related-controls.responsible-use-linked',
  requirement: 'related-controls',
  level: 'sustained',
  title: 'Each AI system names the commitments that it is run under',
  why: 'Whoever runs a system can only keep promises that they can look up.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    return judgeSystems(
      facts,
      judge,
      pass('Each AI system behind it names the commitments it is run under.'),
    );
  },
};
