import { Sample, Samples } from './Sample';
import { Asked, Scene } from './Scene';

const READ = 'ai-governance.regulation.read';
const ADOPT = 'ai-governance.regulation.adopt';
const STATES = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI']
  .concat(['FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT'])
  .concat(['NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK']);

async function adoption(scene: Scene): Promise<Asked> {
  const { items } = await scene.prepare('get', { path: '/regulations' });
  const open = items.filter((item: any) => item.adoptionState !== 'adopted');
  const { rowId, contentHash } = open[scene.next() % open.length];
  return { path: `/regulations/${rowId}/adoption`, body: { contentHash } };
}

function transposition(scene: Scene): Asked {
  const state = STATES[scene.next() % STATES.length];
  return {
    path: '/regulations/eu-ccd2-18-8/transpositions',
    body: { state, citation: 'A law of the land', from: '2026-11-20' },
  };
}

function review(scene: Scene): Asked {
  return {
    path: '/regulations/coverage-reviews',
    body: {
      jurisdiction: `JP-${10 + (scene.next() % 38)}`,
      domain: 'ai',
      outcome: 'handled',
      text: 'The privacy office answers for it.',
      reviewBy: '2027-05-31',
    },
  };
}

/** Records something, and then has it withdrawn. */
function withdrawal(
  record: (scene: Scene) => Asked | Promise<Asked>,
  pathOf: (path: string, id: string) => string,
): Sample[] {
  return [
    {
      permission: ADOPT,
      async ask(scene) {
        const asked = await record(scene);
        const { id, version } = await scene.prepare('post', asked);
        return {
          path: pathOf(asked.path, id),
          body: { reason: 'It was read too fast.' },
          version,
        };
      },
    },
  ];
}

/** Sample requests for the operations on laws. */
export const regulationSamples: Samples = {
  'GET /regulations': [
    { permission: READ, ask: () => ({ path: '/regulations' }) },
  ],
  'GET /regulations/{rowId}/interactions': [
    {
      permission: READ,
      ask: () => ({ path: '/regulations/eu-gdpr-22/interactions' }),
    },
  ],
  'GET /regulations/coverage-reviews': [
    {
      permission: READ,
      ask: () => ({ path: '/regulations/coverage-reviews' }),
    },
  ],
  'GET /entitlements/by-name/{kind}/{namespace}/{name}': [
    {
      permission: READ,
      ask: (scene, role) => ({
        path: `/entitlements/by-name/${scene
          .interaction(role)
          .replace(':', '/')}`,
      }),
    },
  ],
  'POST /regulations/{rowId}/adoption': [{ permission: ADOPT, ask: adoption }],
  'POST /regulations/{rowId}/adoption/withdrawal': withdrawal(
    adoption,
    path => `${path}/withdrawal`,
  ),
  'POST /regulations/{rowId}/transpositions': [
    { permission: ADOPT, ask: transposition },
  ],
  'POST /regulations/{rowId}/transpositions/{id}/withdrawal': withdrawal(
    transposition,
    (path, id) => `${path}/${id}/withdrawal`,
  ),
  'POST /regulations/coverage-reviews': [{ permission: ADOPT, ask: review }],
  'POST /regulations/coverage-reviews/{id}/withdrawal': withdrawal(
    review,
    (path, id) => `${path}/${id}/withdrawal`,
  ),
};
