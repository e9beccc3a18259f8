import {
  answering,
  gateIn,
  gateReport,
  newFolder,
  startPortal,
} from '../__testUtils__';

const SECRET = 'secret-of-ci';
const ENV = { AI_GOVERNANCE_TOKEN: SECRET };

function refused(message: string) {
  return { error: { name: 'Error', message }, response: {} };
}

async function failureOf(
  url: string,
  options: Parameters<typeof gateIn>[2] = { env: ENV },
  more: string[] = [],
): Promise<string> {
  const error = await gateIn(
    await newFolder({ 'two.txt': 'one\ntwo\n', 'empty.txt': '\n' }),
    ['--entity', 'loan-api', '--level', 'identified', '--url', url, ...more],
    options,
  ).catch(thrown => thrown);
  expect(error).toMatchObject({ name: 'ExitCodeError', code: 2 });
  expect(error.message).not.toContain('\n');
  expect(error.message).not.toContain(SECRET);
  return error.message;
}

describe('a portal that gives no answer', () => {
  it.each<[string, number, unknown, string]>([
    [
      'an unknown token',
      401,
      refused('Illegal token'),
      'does not know the token (401): Illegal token; take one',
    ],
    [
      'a weak token',
      403,
      refused('You may not'),
      'not enough (403): You may not; it needs access',
    ],
    [
      'an unknown entity',
      404,
      refused('There is no posture of x'),
      '--entity: There is no posture of x; check the name',
    ],
    [
      'a query that it does not know',
      400,
      refused('Query parameter'),
      '(400): Query parameter; use the version',
    ],
    [
      'too many questions',
      429,
      {},
      'was asked too often (429); try again later',
    ],
    [
      'a catalog that is down',
      503,
      refused('The catalog\ndoes not answer'),
      'cannot answer now (503): The catalog does not answer; try again',
    ],
    [
      'a fault of its own',
      500,
      refused('Oops'),
      'failed (500): Oops; the log of the backend says why',
    ],
    [
      'another shape',
      200,
      { passed: true },
      'in a shape that this version does not know',
    ],
  ])('for %s says so', async (_, status, body, words) => {
    const { url } = await startPortal(answering(status, body));
    expect(await failureOf(url)).toContain(words);
  });

  it('because it wants a token says where to put one', async () => {
    const { url } = await startPortal(answering(401, refused('Missing')));
    for (const env of [undefined, { AI_GOVERNANCE_TOKEN: '' }]) {
      expect(await failureOf(url, { env })).toContain(
        'wants a token (401); put it into the environment variable AI_GOVERNANCE_TOKEN',
      );
    }
  });

  it('because another page answers says what --url is', async () => {
    const { url } = await startPortal((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<html>Sign in</html>');
    });
    expect(await failureOf(url)).toContain(
      'found a web page instead of JSON; --url is the base URL of the backend',
    );
    const missing = await startPortal((_, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html' });
      response.end('<html>Not found</html>');
    });
    expect(await failureOf(missing.url)).toContain(
      `there is no gate at ${missing.url}/api/ai-governance (404)`,
    );
  });

  it('because it cannot read JSON that is none says so', async () => {
    const { url } = await startPortal((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{"entityRef":');
    });
    expect(await failureOf(url)).toContain('in a shape');
  });

  it('but leads elsewhere gets no token there, and is named', async () => {
    const elsewhere = await startPortal(answering(200, gateReport('met')));
    const { url } = await startPortal((_, response) => {
      response.writeHead(302, {
        Location: `${elsewhere.url}/sign-in?state=${SECRET}`,
      });
      response.end();
    });
    expect(await failureOf(url)).toContain(
      `redirects to ${elsewhere.url}/sign-in (302); give the backend's own address`,
    );
    expect(elsewhere.requests).toEqual([]);
  });

  it('in time is not waited for', async () => {
    const { url } = await startPortal(() => {});
    expect(await failureOf(url, { env: ENV, timeoutMs: 200 })).toContain(
      'no answer within 0.2 seconds; check the address',
    );
    const stalling = await startPortal((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.write('{');
    });
    expect(
      await failureOf(stalling.url, { env: ENV, timeoutMs: 200 }),
    ).toContain('no answer within');
  });

  it('because nobody is there is told apart', async () => {
    const { url } = await startPortal((_, response) => response.destroy());
    expect(await failureOf(url)).toContain('cannot be reached (');
    expect(await failureOf('http://127.0.0.1:1')).toContain(
      'cannot be reached (',
    );
    expect(await failureOf('http://portal.invalid')).toContain(
      'there is no such host (',
    );
  });
});

describe('what the gate cannot use', () => {
  const URL_GIVEN = 'https://portal.invalid';

  it.each<[string[], string]>([
    [['--entity', ''], '--entity: found nothing, allowed is a reference'],
    [['--entity', 'api:'], '--entity: found "api:", allowed is a reference'],
    [['--level', ''], '--level: found nothing, allowed is one of declared'],
    [['--level', 'perfect'], '--level: found "perfect"'],
    [['--url', ''], '--url: found nothing, allowed is an address'],
    [['--url', 'portal'], '--url: found "portal"'],
    [['--url', 'ftp://portal.invalid'], '--url: found "ftp://'],
    [['--url', `${URL_GIVEN}?x=1`], '--url: found "https://'],
    [['--url', `https://me:${SECRET}@portal.invalid`], 'user or password'],
    [['--portal-url', 'here'], '--portal-url: found "here"'],
    [['--mode', 'stop'], '--mode: found "stop", allowed is one of watch, warn'],
    [['--format', 'sarif'], 'allowed is one of pretty, json, markdown'],
    [['--token', SECRET], 'found --token, allowed is one of --entity, --level'],
    [[SECRET], 'found 1 without an option before it'],
    [['--token-file', ''], '--token-file: found nothing'],
    [['--token-file', 'none.txt'], 'none.txt: no such file'],
    [['--token-file', 'empty.txt'], 'empty.txt: found an empty file'],
    [['--token-file', 'two.txt'], 'two.txt: found spaces, lines or letters'],
    [['--summary-file', ''], '--summary-file: found nothing'],
  ])('%j is refused', async (more, words) => {
    expect(await failureOf(URL_GIVEN, { env: ENV }, more)).toContain(words);
  });

  it('a token that cannot be sent is refused without being shown', async () => {
    expect(
      await failureOf(URL_GIVEN, {
        env: { AI_GOVERNANCE_TOKEN: `${SECRET}\n${SECRET}` },
      }),
    ).toContain('$AI_GOVERNANCE_TOKEN: found spaces, lines or letters');
  });

  it('a summary that cannot be written fails the run', async () => {
    const { url } = await startPortal(answering(200, gateReport('met')));
    expect(
      await failureOf(url, { env: ENV }, ['--summary-file', 'no/such/file']),
    ).toContain('--summary-file: no/such/file: no such file or folder');
  });
});
