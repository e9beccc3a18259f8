import { CONCERN_STATES } from '@ai-governance/backstage-plugin-ai-governance-common';
import { concernOf, lateConcern } from '../__fixtures__';
import { saysYes } from './answersDraft';
import { clockGroups } from './clockGroups';
import { startDeciding, toDecided } from './decideDraft';
import { toRoute } from './routeDraft';
import { placeOnPath } from './statePath';
import { timelineEntries } from './timelineEntries';

const event = (position: number, at: string, messageId?: string) => ({
  position,
  at,
  actor: 'user:default/clerk',
  type: 'concern.noted',
  data: messageId ? { message: { id: messageId } } : {},
  hash: '',
});

const message = (id: string, at: string) => ({
  id,
  at,
  by: 'user:default/clerk',
  kind: 'note' as const,
  text: id,
});

describe('what shows of concerns', () => {
  it('tells each message once: by its event, or on its own', () => {
    expect(
      timelineEntries(
        [event(1, '2026-11-01'), event(2, '2026-11-03', 'told')],
        [message('told', '2026-11-03'), message('alone', '2026-11-02')],
      ).map(({ id, message: said }) => [id, said?.text]),
    ).toEqual([
      ['event-1', undefined],
      ['alone', 'alone'],
      ['event-2', 'told'],
    ]);
  });

  it('tells clocks that look alike once, and settled ones apart', () => {
    const [first, second] = lateConcern.requests;
    const { open, settled } = clockGroups({
      requests: [
        first,
        {
          ...second,
          clocks: second.clocks.map(clock =>
            clock.action === 'acknowledge'
              ? { ...clock, state: 'met' as const }
              : clock,
          ),
        },
      ],
    });
    expect(
      open.map(({ clock, requests }) => [clock.action, requests.length]),
    ).toEqual([
      ['acknowledge', 1],
      ['resolve', 2],
    ]);
    expect(settled.map(({ clock }) => clock.state)).toEqual(['met']);
  });

  it('knows the place on the way of every state but those that left it', () => {
    const off = CONCERN_STATES.filter(
      state => placeOnPath({ state, communications: [] }) === undefined,
    );
    expect(off).toEqual(['withdrawn', 'duplicate', 'not-about-ai']);
    expect(placeOnPath({ state: 'referred', communications: [] })).toBe(
      'assessing',
    );
  });

  it('leaves out of a decision what is only half said', () => {
    const draft = startDeciding(concernOf(1, {}));
    expect(toDecided(draft)).toEqual({
      to: 'decided',
      assessment: undefined,
      firstDecision: undefined,
      decisions: [
        {
          requestId: 'r1',
          concernOutcome: undefined,
          decisionEffect: undefined,
          reasons: undefined,
          externalRoute: undefined,
          redress: [],
        },
      ],
    });
    expect(saysYes(draft.assessment)).toBe(false);
    expect(
      toRoute({ kind: 'body', body: 'A court', how: ' ', because: '' }),
    ).toBeUndefined();
  });
});
