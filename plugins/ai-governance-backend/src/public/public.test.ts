import {
  ConcernView,
  concernViewSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { describeOnEachDatabase } from '../__testUtils__/databases';
import { TestPortal } from '../__testUtils__/portal';
import {
  CLERK,
  LEAD,
  LEGAL,
  MovableClock,
  REVIEWER,
  startConcernPortal,
} from '../concerns/__testUtils__/concernPortal';
import { barriersOn } from './__testUtils__/barriersOn';
import { FormEntries, VisitedPage, Visitor } from './__testUtils__/Visitor';

jest.setTimeout(300_000);

const CONCERNS = '/ai-governance/concerns';
const PUBLIC = '/api/ai-governance/public';

const ENTRIES = {
  interaction: 'loans',
  requests: ['human-review', 'explanation'],
  summary: 'My loan was refused by a computer',
  description: 'I earn enough.\nPlease have a person look at it.',
  country: 'DE',
  adjustmentsNeeded: 'Large print',
};

const NO = { answer: 'no', reasons: 'Nothing of the kind was found.' };

const HOSTILE = `"'><script>alert(1)</script></textarea><!--&lt;`;

const HEADERS = {
  'content-security-policy':
    /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
  'referrer-policy': /^no-referrer$/,
  'cache-control': /^no-store$/,
  'x-content-type-options': /^nosniff$/,
  'content-type': /^text\/html; charset=utf-8$/,
};

describeOnEachDatabase('the public pages', database => {
  const clock = new MovableClock('2026-11-23T09:00:00.000Z');
  let portal: TestPortal;
  let visitor: Visitor;

  /** Raises a concern, and returns the page with its code. */
  async function raise(entries: FormEntries = ENTRIES): Promise<VisitedPage> {
    return visitor.send(await visitor.open('/concern?lang=en'), entries);
  }

  function codeOn({ document }: VisitedPage): string {
    return document.querySelector('.code')!.textContent!.trim();
  }

  async function read(code: string): Promise<VisitedPage> {
    return visitor.send(await visitor.open('/receipt?lang=en'), { code });
  }

  /** The concern behind a page that names its number, as staff see it. */
  async function behind({ text }: VisitedPage): Promise<ConcernView> {
    const [reference] = /C-\d{4}-\d{4,}/.exec(text)!;
    const { body } = await portal
      .get(`${CONCERNS}/${reference}`, CLERK)
      .expect(200);
    return concernViewSchema.parse(body);
  }

  async function stepped(
    { id, version }: ConcernView,
    body: object,
    user = CLERK,
  ): Promise<ConcernView> {
    const answer = await portal.send('post', `${CONCERNS}/${id}/transitions`, {
      body,
      user,
      version,
    });
    expect([answer.status, answer.body.error?.message]).toEqual([
      200,
      undefined,
    ]);
    return concernViewSchema.parse(answer.body);
  }

  async function total(): Promise<number> {
    const { body } = await portal.get(`${CONCERNS}?limit=1`, CLERK).expect(200);
    return body.totalItems;
  }

  /** What a page must be, whatever it shows. */
  async function expectSound(page: VisitedPage): Promise<void> {
    const { document, response } = page;
    expect(response.headers).toMatchObject(
      Object.fromEntries(
        Object.entries(HEADERS).map(([name, value]) => [
          name,
          expect.stringMatching(value),
        ]),
      ),
    );
    expect(response.headers).not.toHaveProperty('set-cookie');
    expect(
      document.querySelectorAll('script, link[rel=stylesheet]'),
    ).toHaveLength(0);
    expect(await barriersOn(document)).toEqual([]);
  }

  beforeAll(async () => {
    portal = await startConcernPortal({
      database,
      clock,
      aiGovernance: {
        public: {
          baseUrl: 'https://concerns.fernhill.example/',
          theme: { name: 'Fernhill & Sons', colour: '#0b5c4a' },
          form: { enabled: true, interactions: ['loans', 'chat', 'gone'] },
          limits: { concerns: 12, answers: 3, wrongCodes: 4 },
        },
      },
    });
    visitor = new Visitor(portal.url);
  });

  // Counting starts again within the hour.
  beforeEach(() => {
    clock.moveTo(
      new Date(clock.now().getTime() + 61 * 60 * 1000).toISOString(),
    );
  });

  afterAll(() => portal?.stop());

  it('take a concern from the form to the outcome, by the code alone', async () => {
    const form = await visitor.open('/concern?interaction=loans&lang=en');
    expect(form.response.status).toBe(200);
    await expectSound(form);
    expect(
      [...form.document.querySelectorAll('[name=interaction]')].map(
        field => (field as HTMLInputElement).value,
      ),
    ).toEqual(['loans', 'chat', '']);
    const { interaction, ...rest } = ENTRIES;
    const given = await visitor.send(form, rest);
    expect(given.response.status).toBe(201);
    await expectSound(given);
    const code = codeOn(given);
    expect(code).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{1,5}){5}$/,
    );
    expect(given.text).toContain('Keep this code. We cannot show it again.');
    expect(given.text).toContain(
      'https://concerns.fernhill.example/public/receipt?lang=en',
    );

    const concern = await behind(given);
    expect(concern).toMatchObject({
      state: 'received',
      channel: 'web-form',
      recordedBy: 'customer',
      interactionRef: 'customerinteraction:default/loans',
      jurisdiction: 'DE',
      language: 'en',
      description: 'I earn enough.\nPlease have a person look at it.',
      requests: [{ type: 'human-review' }, { type: 'explanation' }],
      personalData: { adjustmentsNeeded: 'Large print' },
    });
    const fresh = await read(code);
    expect(fresh.text).toContain('Nobody has looked at it yet.');
    expect(fresh.text).toMatch(/You will hear from us by \d+ November 2026/);
    await expectSound(fresh);

    const acknowledged = await stepped(concern, {
      to: 'acknowledged',
      channel: 'receipt',
      text: 'We have got your concern, and look into it.',
    });
    const assessing = await stepped(acknowledged, { to: 'assessing' });
    await portal
      .send('post', `${CONCERNS}/${concern.id}/messages`, {
        body: { kind: 'note', text: 'Seems to be in the right.' },
        user: CLERK,
      })
      .expect(200);
    const decided = await stepped(
      { ...assessing, version: assessing.version + 1 },
      {
        to: 'decided',
        firstDecision: { by: 'automated' },
        assessment: {
          deficiency: NO,
          fairness: NO,
          harm: NO,
          'others-affected': NO,
        },
        decisions: ['r1', 'r2'].map(requestId => ({
          requestId,
          concernOutcome: 'upheld',
          decisionEffect: 'changed',
          reasons: 'The income was read wrongly.',
          externalRoute: { body: 'BaFin', how: 'https://bafin.example/help' },
          redress: [{ kind: 'refund', amount: 25, currency: 'EUR' }],
        })),
      },
      REVIEWER,
    );
    const undecided = await read(code);
    expect(undecided.text).toContain('are writing our answer');
    expect(undecided.text).not.toContain('read wrongly');
    expect(undecided.text).not.toContain('BaFin');

    await stepped(decided, {
      to: 'communicated',
      channel: 'receipt',
      text: 'You were right: we read your income wrongly.',
    });
    const told = await read(code);
    expect(told.text).toContain('We have told you the outcome.');
    expect(told.text).toContain('You were right. The decision was changed.');
    expect(told.text).toContain('The income was read wrongly.');
    expect(told.text).toContain('A refund, €25.00');
    expect(told.text).toContain('we read your income wrongly');
    expect(told.text).not.toContain('in the right');
    expect(told.text).not.toContain('clerk');
    expect(
      told.document.querySelectorAll('a[href="https://bafin.example/help"]'),
    ).toHaveLength(1);
    await expectSound(told);
  });

  it('let customers answer, and say so to staff, once', async () => {
    const given = await raise();
    const code = codeOn(given);
    const page = await read(code.toLowerCase().replace(/-/g, ' '));
    const empty = await visitor.send(page, { answer: ' ' });
    expect(empty.response.status).toBe(422);
    expect(empty.text).toContain('Please write something.');
    await expectSound(empty);

    const sent = await visitor.send(page, { answer: 'Is there\r\nany news?' });
    expect(sent.response.status).toBe(200);
    expect(sent.text).toContain('Your message was sent.');
    expect(sent.document.querySelector('.own .written')!.textContent).toBe(
      'Is there\nany news?',
    );
    await expectSound(sent);
    await visitor.send(page, { answer: 'Is there\nany news?' });
    const concern = await behind(given);
    expect(concern.state).toBe('received');
    expect(concern.messages).toMatchObject([
      {
        kind: 'from-customer',
        by: 'customer',
        channel: 'receipt',
        text: 'Is there\nany news?',
      },
    ]);
    const { body } = await portal
      .get(`${CONCERNS}/${concern.id}/timeline`, CLERK)
      .expect(200);
    expect(body.items.map(({ type }: { type: string }) => type)).toEqual([
      'concern.received',
      'concern.from-customer',
    ]);
    const { body: verified } = await portal
      .get('/ai-governance/journal/verification', LEAD)
      .expect(200);
    expect(verified).toMatchObject({ ok: true });
  });

  it('answer the same to every code that leads nowhere, and only so often', async () => {
    const code = codeOn(await raise());
    const other = code.endsWith('A') ? 'B' : 'A';
    const wrong = [code.slice(0, -1) + other, 'x', 'ß'.repeat(500)];
    const pages = [];
    for (const written of wrong) {
      pages.push(await read(written));
    }
    expect(pages.map(({ response }) => response.status)).toEqual([
      422, 422, 422,
    ]);
    expect(new Set(pages.map(({ response }) => response.text)).size).toBe(1);
    await expectSound(pages[0]);
    expect(pages[0].text).toContain('We found nothing for this code.');
    expect(pages[0].document.title).toContain('Error: ');

    // Codes that lead somewhere do not count; those sent with an answer do.
    for (let times = 0; times < 5; times += 1) {
      expect((await read(code)).response.status).toBe(200);
    }
    const guess = `code=${wrong[0]}&answer=Hello`;
    await visitor.post(`${PUBLIC}/answer`, guess);
    const refused = await read(code);
    expect(refused.response.status).toBe(429);
    expect(refused.response.headers['retry-after']).toBe('3600');
    expect(refused.text).toContain('Too many tries');
    await expectSound(refused);

    clock.moveTo(
      new Date(clock.now().getTime() + 61 * 60 * 1000).toISOString(),
    );
    expect((await read(code)).response.status).toBe(200);
  });

  it('take only so many concerns and answers from one address', async () => {
    const page = await visitor.open('/concern');
    const code = codeOn(await visitor.send(page, ENTRIES));
    for (let times = 0; times < 3; times += 1) {
      const state = await read(code);
      await visitor.send(state, { answer: `Hello ${times}` });
    }
    const unanswered = await visitor.send(await read(code), { answer: 'Hi' });
    expect(unanswered.response.status).toBe(429);

    // What was refused does not count.
    for (let times = 0; times < 15; times += 1) {
      await visitor.send(page, { ...ENTRIES, summary: '' });
    }
    const before = await total();
    for (let times = 0; times < 11; times += 1) {
      const { response } = await raise({ ...ENTRIES, summary: `No ${times}` });
      expect(response.status).toBe(201);
    }
    expect((await raise()).response.status).toBe(429);
    expect(await total()).toBe(before + 11);
  });

  it('take a form that is sent twice for one concern, with one code', async () => {
    const form = await visitor.open('/concern');
    const before = await total();
    const both = await Promise.all([
      visitor.send(form, ENTRIES),
      visitor.send(form, ENTRIES),
    ]);
    const again = await visitor.send(form, ENTRIES);
    expect(await total()).toBe(before + 1);
    expect(new Set([...both, again].map(codeOn)).size).toBe(1);
    expect((await read(codeOn(again))).response.status).toBe(200);

    const changed = await visitor.send(form, { ...ENTRIES, summary: 'Other' });
    expect(codeOn(changed)).not.toBe(codeOn(again));
    const { requests, ...rest } = ENTRIES;
    const unnamed = new URLSearchParams({ ...rest, requests: 'feedback' });
    const byHand = [
      await visitor.post(`${PUBLIC}/concern`, unnamed.toString()),
      await visitor.post(`${PUBLIC}/concern`, unnamed.toString()),
    ];
    expect(new Set(byHand.map(codeOn)).size).toBe(2);
    expect(await total()).toBe(before + 4);
  });

  it('name all that is missing or wrong, and keep what was written', async () => {
    const before = await total();
    const page = await raise({
      requests: [],
      summary: 'x'.repeat(301),
      description: ' ',
      email: 'nowhere',
      authority: 'I am her son.',
      desiredOutcome: 'A second look',
    });
    expect(page.response.status).toBe(422);
    await expectSound(page);
    expect(
      [...page.document.querySelectorAll('.problems a')].map(link => [
        link.getAttribute('href'),
        link.textContent,
      ]),
    ).toEqual([
      [
        '#requests',
        'What would you like us to do? Please choose at least one.',
      ],
      [
        '#summary',
        'What is it about, in one line? Please use at most 300 characters.',
      ],
      ['#description', 'What happened? Please fill this in.'],
      [
        '#email',
        'E-mail address: Please write an e-mail address such as name@example.com, or leave this empty.',
      ],
      [
        '#otherName',
        'Name of the person it is about: Please say whom it is about, or empty the field below.',
      ],
    ]);
    for (const link of page.document.querySelectorAll('.problems a')) {
      const id = link.getAttribute('href')!.slice(1);
      const field = page.document.getElementById(id)!;
      const described = field.getAttribute('aria-describedby')!.split(' ');
      const told = described
        .map(name => page.document.getElementById(name)!.textContent!)
        .filter(text => link.textContent!.endsWith(text));
      expect(told).toHaveLength(1);
    }
    const area = page.document.querySelector<HTMLTextAreaElement>(
      '[name=desiredOutcome]',
    )!;
    expect(area.value).toBe('A second look');
    expect(page.document.querySelector('details')!.open).toBe(true);
    const put = await visitor.send(page, {
      ...ENTRIES,
      email: 'maria@muster.example',
      otherName: 'Rosa Muster',
    });
    expect(put.response.status).toBe(201);
    expect((await behind(put)).personalData).toMatchObject({
      customer: { email: 'maria@muster.example' },
      onBehalfOf: { name: 'Rosa Muster', authority: 'I am her son.' },
    });
    expect(await total()).toBe(before + 1);
  });

  it('keep nothing that a program sent, and let people try again', async () => {
    const before = await total();
    const trapped = await raise({
      ...ENTRIES,
      website: 'https://spam.example',
    });
    expect(trapped.response.status).toBe(422);
    expect(await total()).toBe(before);
    await expectSound(trapped);
    expect(trapped.text).toContain('Please empty this field');
    const freed = await visitor.send(trapped, {});
    expect(freed.response.status).toBe(201);
  });

  it('show as text whatever was written', async () => {
    const given = await raise({
      ...ENTRIES,
      summary: HOSTILE,
      description: `${HOSTILE}\u0000\u0007`,
      desiredOutcome: HOSTILE,
      name: HOSTILE,
    });
    expect(given.response.status).toBe(201);
    const concern = await behind(given);
    expect(concern).toMatchObject({ summary: HOSTILE, description: HOSTILE });
    const code = codeOn(given);
    await stepped(concern, {
      to: 'acknowledged',
      channel: 'receipt',
      text: HOSTILE,
    });
    const page = await visitor.send(await read(code), { answer: HOSTILE });
    expect(
      [...page.document.querySelectorAll('.written')].map(
        paragraph => paragraph.textContent,
      ),
    ).toEqual([HOSTILE, HOSTILE, HOSTILE]);
    await expectSound(page);

    const everywhere = Object.fromEntries(
      [...(await visitor.open('/concern')).document.querySelectorAll('[name]')]
        .map(field => field.getAttribute('name')!)
        .map(name => [name, HOSTILE]),
    );
    const body = new URLSearchParams({
      ...everywhere,
      code: HOSTILE,
      lang: 'en',
    });
    for (const path of ['concern', 'receipt', 'answer']) {
      const answer = await visitor.post(
        `${PUBLIC}/${path}?lang=en&interaction=${encodeURIComponent(HOSTILE)}`,
        body.toString(),
      );
      expect(answer.response.status).toBe(422);
      expect(answer.response.text).not.toContain('<script');
      await expectSound(answer);
    }
    const asked = await visitor.open(
      `/concern?interaction=${encodeURIComponent(HOSTILE)}&lang=${HOSTILE}`,
    );
    expect(asked.response.text).not.toContain('<script');
  });

  it('speak the language that is asked for, or that the browser prefers', async () => {
    const german = await visitor.open('/concern?lang=de');
    expect(german.document.documentElement.lang).toBe('de');
    expect(german.text).toContain('Deutschland');
    const given = await visitor.send(german, ENTRIES);
    expect(given.text).toContain('Bewahren Sie diesen Code auf.');
    expect((await behind(given)).language).toBe('de');
    const words = (await read(codeOn(given))).document.querySelector(
      '.written',
    );
    expect(words!.getAttribute('lang')).toBe('de');
    const byBrowser = new Visitor(portal.url, {
      'Accept-Language': 'fr;q=0.9, de-CH;q=0.8, de;q=0.7, en;q=0.3',
    });
    for (const [asking, page, language] of [
      [byBrowser, '/receipt', 'de'],
      [byBrowser, '/receipt?lang=en', 'en'],
      [byBrowser, '/receipt?lang=xx&lang=de', 'de'],
      [visitor, '/receipt', 'en'],
    ] as const) {
      const { document } = await asking.open(page);
      expect(document.documentElement.lang).toBe(language);
    }
    // What cannot be had again is not lost to a link.
    expect(given.document.querySelector('.languages')).toBeNull();
    expect(german.document.querySelector('.languages')).not.toBeNull();
  });

  it('answer what is malformed with a page that says nothing of how', async () => {
    const before = await total();
    const form = 'application/x-www-form-urlencoded';
    for (const [body, type, status] of [
      ['{"summary": "x"}', 'application/json', 415],
      ['a=b', `${form}; charset=utf-7`, 415],
      [`description=${'x'.repeat(60_000)}`, form, 413],
      [Array.from({ length: 200 }, (_, i) => `a${i}=b`).join('&'), form, 413],
      ['%E0%A4%A=%&=&&summary[a][b]=c&__proto__=x&requests=odd', form, 422],
      ['', form, 422],
    ] as const) {
      for (const path of ['concern', 'answer']) {
        const page = await visitor.post(`${PUBLIC}/${path}`, body, type);
        expect([path, body.slice(0, 20), page.response.status]).toEqual([
          path,
          body.slice(0, 20),
          status,
        ]);
        await expectSound(page);
        expect(page.text).not.toMatch(/Error:|at \w+ \(|charset|entity/);
      }
      clock.moveTo(
        new Date(clock.now().getTime() + 61 * 60 * 1000).toISOString(),
      );
    }
    for (const path of ['', '/', '/nothing', '/%E0%A4%A', '/receipt/x']) {
      const page = await visitor.open(path);
      expect([path, page.response.status]).toEqual([path, 404]);
      await expectSound(page);
      expect(
        page.document.querySelector('nav a')!.getAttribute('href'),
      ).toContain('https://concerns.fernhill.example/public/concern');
    }
    const { response } = await visitor.open('/answer');
    expect(response.status).toBe(303);
    expect(response.headers.location).toBe('receipt?lang=en');
    expect(await total()).toBe(before);
  });

  it('say what was erased, what was withdrawn, and when we are late', async () => {
    const given = await raise();
    const code = codeOn(given);
    const state = await read(code);
    const withdrawn = await stepped(await behind(given), {
      to: 'withdrawn',
      because: 'She called and took it back.',
    });
    expect((await read(code)).text).toContain('It was taken back.');
    await portal
      .send('delete', `${CONCERNS}/${withdrawn.id}/personal-data`, {
        user: LEGAL,
        version: withdrawn.version,
      })
      .expect(200);
    // A page from before still has its form.
    const erased = await visitor.send(state, { answer: 'Maria was here' });
    expect(erased.text).toContain('was erased on');
    expect(erased.text).not.toContain('My loan');
    expect(erased.text).not.toContain('Maria');
    expect(erased.text).not.toContain('was sent');
    expect(erased.document.querySelector('form')).toBeNull();
    expect((await behind(given)).messages).toEqual([]);
    await expectSound(erased);

    const open = codeOn(await raise());
    clock.moveTo(
      new Date(clock.now().getTime() + 10 * 24 * 60 * 60 * 1000).toISOString(),
    );
    expect((await read(open)).text).toContain('We are late, and we are sorry.');
  });
});
