import { Sample, Samples } from './Sample';
import { Scene } from './Scene';

const POSTURE = 'ai-governance.posture.read';
const CONFIRMED = 'ai-governance.confirmation.read';
const WAIVERS = 'ai-governance.waiver.read';
const ASK = 'ai-governance.waiver.create';

/** A request that is the same whoever sends it. */
function plain(permission: string, path: string): Sample[] {
  return [{ permission, ask: () => ({ path }) }];
}

/** A request that names an interaction of whoever sends it. */
function byName(before: string, after = ''): Sample[] {
  return [
    {
      permission: POSTURE,
      ask: (scene, role) => ({
        path: `${before}/by-name/${scene
          .interaction(role)
          .replace(':', '/')}${after}`,
      }),
    },
  ];
}

function waiverOn(entityRef: string): object {
  return {
    entityRef,
    checkId: 'identification.impacts-described',
    reason: 'The survey of who uses it is under way.',
    until: '2027-01-31',
  };
}

async function waiver(scene: Scene, entityRef: string): Promise<any> {
  return scene.prepare('post', { path: '/waivers', body: waiverOn(entityRef) });
}

/** Sample requests for the operations on posture, confirmations and waivers. */
export const governanceSamples: Samples = {
  'GET /posture': plain(POSTURE, '/posture'),
  'GET /posture/summary': plain(POSTURE, '/posture/summary'),
  'GET /posture/trend': plain(POSTURE, '/posture/trend'),
  'GET /posture/changes': plain(POSTURE, '/posture/changes'),
  'GET /posture/by-name/{kind}/{namespace}/{name}': byName('/posture'),
  'GET /posture/by-name/{kind}/{namespace}/{name}/history': byName(
    '/posture',
    '/history',
  ),
  'GET /gate/by-name/{kind}/{namespace}/{name}': byName(
    '/gate',
    '?level=declared',
  ),
  'GET /scorecards': plain(POSTURE, '/scorecards'),
  'GET /scorecards/export.csv': plain(POSTURE, '/scorecards/export.csv'),
  'GET /questions': plain(POSTURE, '/questions'),
  'GET /questions/summary': plain(POSTURE, '/questions/summary'),
  'GET /checks': plain(POSTURE, '/checks'),

  'GET /confirmations': [
    {
      permission: CONFIRMED,
      ask: (scene, role) => ({
        path: `/confirmations?entityRef=${scene.interaction(role)}`,
      }),
    },
  ],
  'GET /confirmations/pending': plain(CONFIRMED, '/confirmations/pending'),
  'POST /confirmations': [
    {
      permission: 'ai-governance.confirmation.create',
      // Nobody confirms what is their own.
      async ask(scene, role) {
        const wanted = scene.interactionOfNext(role);
        const pending = await scene.prepare('get', {
          path: '/confirmations/pending',
        });
        const { entityRef, subject, factsHash } = pending.items.find(
          (item: any) => item.entityRef === wanted,
        );
        return {
          path: '/confirmations',
          body: { entityRef, subject, factsHash },
        };
      },
    },
  ],

  'GET /waivers': plain(WAIVERS, '/waivers'),
  'GET /waivers/{id}': [
    {
      permission: WAIVERS,
      async ask(scene, role) {
        const { id } = await waiver(scene, scene.interaction(role));
        return { path: `/waivers/${id}` };
      },
    },
  ],
  'POST /waivers': [
    {
      permission: ASK,
      ask: (scene, role) => ({
        path: '/waivers',
        body: waiverOn(scene.interaction(role)),
      }),
    },
  ],
  'POST /waivers/{id}/transitions': [
    {
      permission: 'ai-governance.waiver.approve',
      async ask(scene, role) {
        const { id, version } = await waiver(
          scene,
          scene.interactionOfNext(role),
        );
        const path = `/waivers/${id}/transitions`;
        return { path, version, body: { to: 'approved' } };
      },
    },
    {
      permission: ASK,
      // Who may not ask has nothing to take back, and tries it with another's.
      async ask(scene, role) {
        const entityRef = scene.interaction(role);
        const own = await scene.ask(
          'post',
          { path: '/waivers', body: waiverOn(entityRef) },
          role,
        );
        const { id, version } =
          own.status === 201 ? own.body : await waiver(scene, entityRef);
        const body = { to: 'revoked', note: 'It is not needed any more.' };
        return { path: `/waivers/${id}/transitions`, version, body };
      },
    },
  ],

  'GET /journal/verification': plain(
    'ai-governance.journal.verify',
    '/journal/verification',
  ),
};
