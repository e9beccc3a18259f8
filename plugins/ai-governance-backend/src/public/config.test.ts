import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { colord, extend } from 'colord';
import a11yPlugin from 'colord/plugins/a11y';
import fc from 'fast-check';
import { publicPagesFromConfig } from './PublicPages';
import { DARK, LIGHT } from './theme/Theme';

extend([a11yPlugin]);

const discovery = {
  getBaseUrl: async () => 'http://inside/api/ai-governance',
  getExternalBaseUrl: async () => 'https://portal.example/api/ai-governance',
};

function read(changes: JsonObject, others: JsonObject = {}) {
  return publicPagesFromConfig(
    mockServices.rootConfig({
      data: {
        ...others,
        aiGovernance: {
          public: {
            receiptKey: 'a key for tests that is long enough by far',
            form: { enabled: true },
            ...changes,
          },
        },
      },
    }),
    { discovery },
  );
}

it('needs no more than to be switched on, and a key', async () => {
  expect(
    await read({}, { organization: { name: 'Fernhill Group' } }),
  ).toMatchObject({
    address: 'https://portal.example/api/ai-governance/public',
    theme: { name: 'Fernhill Group', logo: undefined },
    interactionRefs: [],
    limits: { concerns: 10, answers: 20, wrongCodes: 20 },
  });
  expect(await read({ form: { enabled: false } })).toBeUndefined();
  expect(await read({ form: {} })).toBeUndefined();
});

it('reads what else it is told', async () => {
  const pages = await read({
    baseUrl: 'https://concerns.example/',
    theme: { logoUrl: `${__dirname}/__fixtures__/logo.svg` },
    form: {
      enabled: true,
      interactions: ['loans', 'CustomerInteraction:shop/Chat'],
    },
  });
  expect(pages).toMatchObject({
    address: 'https://concerns.example/public',
    interactionRefs: [
      'customerinteraction:default/loans',
      'customerinteraction:shop/chat',
    ],
  });
  expect(pages!.theme.logo).toMatch(/^data:image\/svg\+xml;base64,/);
});

it.each<[string, JsonObject]>([
  ['receiptKey', { receiptKey: undefined }],
  ['baseUrl: found "concerns.example"', { baseUrl: 'concerns.example' }],
  ['theme.colour: found "red"', { theme: { colour: 'red' } }],
  ['contrast to white is 1.07:1', { theme: { colour: '#ffff00' } }],
  [
    'theme.logoUrl: found "https://cdn.example/logo.png"',
    { theme: { logoUrl: 'https://cdn.example/logo.png' } },
  ],
  [
    'theme.logoUrl: found "//cdn.example/logo.png"',
    { theme: { logoUrl: '//cdn.example/logo.png' } },
  ],
  ['theme.logoUrl: found "logo.txt"', { theme: { logoUrl: 'logo.txt' } }],
  ['there is no file', { theme: { logoUrl: 'no-such-logo.svg' } }],
  ['data: address of an image', { theme: { logoUrl: 'data:text/html,<b>' } }],
  [
    'allowed are 64 kB',
    { theme: { logoUrl: `data:image/png;base64,${'A'.repeat(100_000)}` } },
  ],
  [
    'interactions: found "component:loans"',
    { form: { enabled: true, interactions: ['component:loans'] } },
  ],
  ['limits.answers: found 0', { limits: { answers: 0 } }],
])('refuses to start: %s', async (message, changes) => {
  await expect(read(changes)).rejects.toThrow(message);
});

it('takes any colour that can be read, and shows it so that it can be', async () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map(number => `#${number.toString(16).padStart(6, '0')}`)
    .filter(hex => colord(hex).contrast('#ffffff') >= 4.5);
  await fc.assert(
    fc.asyncProperty(colour, async hex => {
      const { theme } = (await read({ theme: { colour: hex } }))!;
      for (const [shown, grounds] of [
        [theme.colour, LIGHT],
        [theme.darkColour, DARK],
      ] as const) {
        for (const ground of Object.values(grounds)) {
          expect(colord(shown).contrast(ground)).toBeGreaterThanOrEqual(4.5);
        }
      }
    }),
  );
});
