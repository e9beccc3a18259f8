import {
  DECISION,
  NO,
  REVIEW_LETTER,
  STEPS_TO_DECISION,
} from '../../concerns/__testUtils__/decision';
import { ConcernTransition } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Sample, Samples } from './Sample';

const READ = 'ai-governance.concern.read';
const UPDATE = 'ai-governance.concern.update';
const DECIDE = 'ai-governance.concern.decide';
const ERASE = 'ai-governance.personal-data.erase';

/** A request about one concern, which is some steps on. */
function about(
  permission: string,
  path: string,
  options: {
    body?: object;
    after?: readonly ConcernTransition[];
    isAllowed?: Sample['isAllowed'];
  } = {},
): Sample {
  const { body, after, isAllowed } = options;
  return {
    permission,
    bounded: true,
    isAllowed,
    async ask(scene, role, whose) {
      const { id, version } = await scene.concern(role, whose, after);
      return { path: `/concerns/${id}${path}`, body, version };
    },
  };
}

/** A file with one concern. */
function importing(path: string): Sample[] {
  return [
    {
      permission: 'ai-governance.concern.create',
      ask: scene => ({
        path,
        body: {
          csv: `id,channel,requests,description\n${scene.next()},post,complaint,Why?`,
        },
      }),
    },
  ];
}

/** A request for a list that holds something about an interaction. */
function listing(
  path: string,
  isAllowed: Sample['isAllowed'],
  prepare: 'concern' | 'signal' = 'concern',
): Sample[] {
  return [
    {
      permission: READ,
      bounded: true,
      async ask(scene, role, whose) {
        await scene[prepare](role, whose);
        const entityRef = scene.interaction(role, whose);
        return { path: `${path}?entityRef=${entityRef}` };
      },
      isAllowed,
    },
  ];
}

const hasItems: Sample['isAllowed'] = ({ status, body }) =>
  status === 200 && body.totalItems > 0;

/** Sample requests for the operations on concerns. */
export const concernSamples: Samples = {
  'GET /concerns': listing('/concerns', hasItems),
  'POST /concerns': [
    {
      permission: 'ai-governance.concern.create',
      ask: (scene, role) => ({
        path: '/concerns',
        body: { ...REVIEW_LETTER, interactionRef: scene.interaction(role) },
      }),
    },
  ],
  'POST /concerns/import': importing('/concerns/import'),
  'POST /concerns/import/preview': importing('/concerns/import/preview'),
  'GET /concerns/summary': listing(
    '/concerns/summary',
    ({ status, body }) => status === 200 && body.summary.all > 0,
  ),
  'GET /concerns/export.csv': listing(
    '/concerns/export.csv',
    ({ status, text }) =>
      status === 200 && text.trim().split('\r\n').length > 1,
  ),
  'GET /concerns/signals': listing('/concerns/signals', hasItems, 'signal'),
  'POST /concerns/signals/{id}/assessment': [
    {
      permission: 'ai-governance.signal.assess',
      bounded: true,
      async ask(scene, role, whose) {
        const { id, version } = await scene.signal(role, whose);
        return {
          path: `/concerns/signals/${id}/assessment`,
          body: { deficiency: NO, fairness: NO, harm: NO },
          version,
        };
      },
    },
  ],
  'GET /channel-tests': [
    {
      permission: 'ai-governance.channel-test.read',
      ask: (scene, role) => ({
        path: `/channel-tests?interactionRef=${scene.interaction(role)}`,
      }),
    },
  ],
  'POST /channel-tests': [
    {
      permission: 'ai-governance.channel-test.create',
      bounded: true,
      ask: (scene, role, whose) => ({
        path: '/channel-tests',
        body: {
          interactionRef: scene.interaction(role, whose),
          channel: 'phone',
          testedOn: '2026-11-20',
          reachedUs: true,
        },
      }),
    },
  ],
  'POST /intake/{channel}/dry-run': [
    {
      permission: 'ai-governance.intake.test',
      ask: () => ({ path: '/intake/desk/dry-run', body: { text: 'Why?' } }),
    },
  ],
  'GET /concerns/{id}': [
    about(READ, ''),
    about('ai-governance.personal-data.read', '', {
      isAllowed: ({ body }) => body.personalData !== undefined,
    }),
  ],
  'GET /concerns/{id}/timeline': [about(READ, '/timeline')],
  'PATCH /concerns/{id}': [
    about(UPDATE, '', { body: { decisionRef: 'LOAN-4711' } }),
  ],
  'PUT /concerns/{id}/assignment': [
    about(UPDATE, '/assignment', { body: { assignee: 'user:default/ada' } }),
  ],
  'POST /concerns/{id}/messages': [
    about(UPDATE, '/messages', { body: { kind: 'note', text: 'Hello.' } }),
  ],
  'POST /concerns/{id}/transitions': [
    about(UPDATE, '/transitions', { body: STEPS_TO_DECISION[0] }),
    about(DECIDE, '/transitions', { body: DECISION, after: STEPS_TO_DECISION }),
  ],
  'POST /concerns/{id}/requests/{requestId}/transitions': [
    about(UPDATE, '/requests/r1/transitions', {
      after: STEPS_TO_DECISION,
      body: {
        to: 'awaiting-identity',
        because: 'The letter is not signed.',
        channel: 'post',
        text: 'Who are you?',
      },
    }),
    about(DECIDE, '/requests/r1/transitions', {
      after: STEPS_TO_DECISION,
      body: {
        to: 'refused',
        reasons: 'It was answered twice.',
        legalBasis: 'Art. 12(5) GDPR',
        externalRoute: { body: 'BaFin', how: 'https://bafin.example' },
      },
    }),
  ],
  'PUT /concerns/{id}/legal-hold': [
    about(ERASE, '/legal-hold', { body: { because: 'A court asked for it.' } }),
  ],
  'DELETE /concerns/{id}/personal-data': [
    about(ERASE, '/personal-data', {
      after: [{ to: 'withdrawn', because: 'The customer called.' }],
    }),
  ],
};
