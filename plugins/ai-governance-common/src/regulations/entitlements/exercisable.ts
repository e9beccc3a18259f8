import { areWritten, isWritten } from '../../checks/wording';
import { InteractionFacts } from '../../facts/types';
import { Exercisable } from '../law/types';
import { ENTITLEMENT_TYPES, EntitlementId } from './entitlementTypes';

type Lacking = Exercisable['lacking'];
type Right = NonNullable<
  NonNullable<InteractionFacts['spec']['transparency']>['rights']
>[number];

function lack(
  isThere: unknown,
  what: Lacking[number]['what'],
  message: string,
  path?: string,
): Lacking {
  return isThere ? [] : [{ what, message, path }];
}

function lackingOfRight(
  facts: InteractionFacts,
  right: Right,
  path: string,
  needsOverride: boolean,
): Lacking {
  const { feedback, oversight } = facts.spec;
  const channels = (feedback?.channels ?? []).map(({ type }) => type);
  const lacking = [
    ...lack(
      isWritten(right.how),
      'how',
      'Say what a customer does, as steps.',
      `${path}.how`,
    ),
    ...lack(
      right.channel && channels.includes(right.channel),
      'channel',
      'Name a feedback channel that is declared.',
      `${path}.channel`,
    ),
    ...lack(
      right.within,
      'within',
      'Say how soon customers get an answer.',
      `${path}.within`,
    ),
  ];
  return needsOverride
    ? [
        ...lacking,
        ...lack(
          isWritten(right.canChange),
          'effect',
          'Say what the answer can change.',
          `${path}.canChange`,
        ),
        ...lack(
          right.reviewers ?? oversight?.reviewers,
          'reviewers',
          'Name who looks at it again.',
          `${path}.reviewers`,
        ),
        ...lack(
          oversight?.canOverride,
          'override',
          'Say that these reviewers may change the result, once it is so.',
          'spec.oversight.canOverride',
        ),
      ]
    : lacking;
}

function lackingInformation({ spec }: InteractionFacts): Lacking {
  const { transparency } = spec;
  return [
    ...lack(
      isWritten(transparency?.role) && areWritten(transparency.factors),
      'told',
      'Say in words for customers which part AI plays, and what counts most.',
      'spec.transparency',
    ),
    ...lack(
      transparency?.channels?.length,
      'channel',
      'Say where customers are told.',
      'spec.transparency.channels',
    ),
  ];
}

/** What records say of a way that the declaration shows. */
function wayInUse(
  { records }: InteractionFacts,
  wanted: readonly string[],
): Exercisable['state'] {
  const concerns = records?.concerns;
  if (!concerns?.connected) {
    return 'designed';
  }
  const asked = concerns.requests.filter(({ type }) => wanted.includes(type));
  const sum = (count: 'received' | 'openLate' | 'lawfullyLate' | 'answered') =>
    asked.reduce((total, request) => total + request[count], 0);
  if (sum('openLate') > 0 || sum('lawfullyLate') > 0) {
    return 'failing';
  }
  if (sum('received') === 0) {
    return 'not-yet-exercised';
  }
  // Who has asked and has no answer yet proves nothing.
  return sum('answered') > 0 ? 'operating' : 'designed';
}

/**
 * Whether the declaration shows a way for customers to use an entitlement, and
 * what is lacking; and whether the way works, where records of concerns say so.
 */
export function judgeExercisable(
  facts: InteractionFacts,
  id: EntitlementId,
): Exercisable {
  const { kind, rights: wanted, needsOverride } = ENTITLEMENT_TYPES[id];
  if (kind === 'arrangement') {
    return {
      state: 'undetermined',
      lacking: [
        {
          what: 'told',
          message: 'A declaration does not show it; it takes a record.',
        },
      ],
    };
  }
  if (kind === 'information') {
    const lacking = lackingInformation(facts);
    return { state: lacking.length === 0 ? 'designed' : 'missing', lacking };
  }
  const rights = facts.spec.transparency?.rights ?? [];
  const ways = rights.flatMap((right, index) =>
    wanted!.includes(right.right)
      ? [
          lackingOfRight(
            facts,
            right,
            `spec.transparency.rights[${index}]`,
            needsOverride ?? false,
          ),
        ]
      : [],
  );
  const [best] = ways.sort((one, other) => one.length - other.length);
  if (!best) {
    const message = `Tell customers of a right to: ${wanted!.join(' or ')}.`;
    return {
      state: 'missing',
      lacking: [{ what: 'right', message, path: 'spec.transparency.rights' }],
    };
  }
  return best.length === 0
    ? { state: wayInUse(facts, wanted!), lacking: [] }
    : { state: 'missing', lacking: best };
}
