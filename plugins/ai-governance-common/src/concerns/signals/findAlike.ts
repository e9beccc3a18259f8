import { byText, Crowd, CrowdMember, crowdsByType, isIn } from './crowd';
import { groupAlike } from './groupAlike';
import { crowdInWords, newSignal, windowInWords } from './newSignal';
import { Signal } from './schemas';
import { SignalWindow } from './windows';

/** How few concerns that are alike are no pattern. @public */
export const ALIKE_LEAST = 3;

function idsOf(members: readonly CrowdMember[]): string[] {
  return members.map(({ concern }) => concern.id);
}

function sameCause(crowd: Crowd, window: SignalWindow): Signal[] {
  const byCause = new Map<string, CrowdMember[]>();
  for (const member of crowd.members) {
    const { cause } = member.concern;
    if (cause !== undefined) {
      const members = byCause.get(cause) ?? [];
      members.push(member);
      byCause.set(cause, members);
    }
  }
  return [...byCause]
    .filter(([, members]) => members.length >= ALIKE_LEAST)
    .sort(([one], [other]) => byText(one, other))
    .map(([cause, members]) =>
      newSignal({
        kind: 'alike',
        crowd,
        window,
        key: `cause/${members[0].concern.id}`,
        found: {
          observed: members.length,
          cause,
          message: `${members.length} of the ${
            crowd.members.length
          } ${crowdInWords(crowd)} that came in ${windowInWords(
            window,
          )} have the same cause: ${cause}.`,
          concernIds: idsOf(members),
        },
      }),
    );
}

/** The one type that all of them ask for, if there is one. */
function typeOf(
  crowd: Crowd,
  members: readonly CrowdMember[],
): Crowd['requestType'] {
  return crowdsByType({ ...crowd, members: [...members] }).find(
    part => part.members.length === members.length,
  )?.requestType;
}

function sameText(crowd: Crowd, window: SignalWindow): Signal[] {
  const { entityRef, members } = crowd;
  const groups = groupAlike(
    members.map(({ concern }) => concern.fingerprint ?? []),
  );
  return groups
    .filter(group => group.length >= ALIKE_LEAST)
    .map(group => {
      const alike = group.map(position => members[position]);
      return newSignal({
        kind: 'alike',
        crowd: { entityRef, requestType: typeOf(crowd, alike) },
        window,
        key: `text/${alike[0].concern.id}`,
        found: {
          observed: alike.length,
          message: `${alike.length} of the ${
            members.length
          } concerns that came in ${windowInWords(
            window,
          )} say much the same in much the same words.`,
          concernIds: idsOf(alike),
        },
      });
    });
}

/**
 * Where at least three concerns of the newest window are alike: the same
 * request type and cause, or much the same text. Texts that only repeat a
 * group by cause are not told again.
 */
export function findAlike(crowd: Crowd, newest: SignalWindow): Signal[] {
  const inWindow = {
    ...crowd,
    members: crowd.members.filter(({ receivedAt }) => isIn(newest, receivedAt)),
  };
  const causes = crowdsByType(inWindow).flatMap(part =>
    sameCause(part, newest),
  );
  const known = causes.map(({ concernIds }) => new Set(concernIds));
  const texts = sameText(inWindow, newest).filter(
    ({ concernIds }) => !known.some(ids => concernIds.every(id => ids.has(id))),
  );
  return [...causes, ...texts];
}
