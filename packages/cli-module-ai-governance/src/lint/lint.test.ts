import {
  file,
  GROUPS,
  INTERACTION,
  lintIn,
  newFolder,
  reportIn,
  SYSTEM,
} from '../__testUtils__';

/** The findings in one file, as `line:column id`. */
async function findingsIn(text: string, args: string[] = []) {
  const folder = await newFolder({ 'catalog-info.yaml': text });
  const { report } = await reportIn(folder, args);
  return report.findings;
}

async function problemsIn(text: string) {
  return (await findingsIn(text))
    .filter(({ kind }) => kind === 'problem')
    .map(
      ({ line, column, id, message }) => `${line}:${column} ${id}: ${message}`,
    );
}

describe('problems of declarations', () => {
  it('are none in a first declaration', async () => {
    expect(await problemsIn(file(SYSTEM, INTERACTION, GROUPS))).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [
      'a word that is not on the list',
      `${INTERACTION}  type: desicion\n`,
      [
        '9:3 declaration.schema: spec.type: found "desicion", allowed is one of ',
      ],
    ],
    [
      'a key that does not exist, in a list',
      `${INTERACTION}  impacts:\n    - area: privacy\n    - area: privacy\n      sevrity: low\n`,
      [
        '12:7 declaration.schema: spec.impacts[1].sevrity: found "low", allowed',
      ],
    ],
    [
      'a field that is missing, at the next thing above it',
      SYSTEM.replace(/ {2}purpose.*\n/, ''),
      ['5:1 declaration.schema: spec.purpose: found nothing, allowed is '],
    ],
    [
      'a specification that is missing',
      SYSTEM.replace(/^spec:[^]*/m, ''),
      ['1:1 declaration.schema: spec: found nothing, allowed is a map of keys'],
    ],
    [
      'an item of a list, in one line',
      INTERACTION.replace('[credit-scorer]', '[credit-scorer, group:x/y]'),
      [
        '8:30 declaration.schema: spec.aiSystems[1]: found "group:x/y", allowed',
      ],
    ],
    [
      'a kind in other letters',
      INTERACTION.replace('CustomerInteraction', 'customerInteraction'),
      [
        '2:1 declaration.kind: kind: found "customerInteraction", allowed is CustomerInteraction',
      ],
    ],
    [
      'a kind that our group does not have',
      INTERACTION.replace('CustomerInteraction', 'Interaction'),
      [
        '2:1 declaration.kind: kind: found "Interaction", allowed is one of AiSystem, CustomerInteraction',
      ],
    ],
    [
      'another version',
      INTERACTION.replace('v1alpha1', 'v1'),
      [
        '1:1 declaration.kind: apiVersion: found "ai-governance/v1", allowed is ai-governance/v1alpha1',
      ],
    ],
    [
      'a name that the catalog refuses',
      INTERACTION.replace('loan-offer', 'loan offer'),
      ['4:3 declaration.metadata: "metadata.name" is not valid; expected '],
    ],
    [
      'a name that is missing',
      INTERACTION.replace('  name: loan-offer\n', ''),
      ['3:1 declaration.metadata: Malformed envelope, /metadata must have '],
    ],
    [
      'an annotation that the catalog refuses',
      INTERACTION.replace(
        'spec:',
        '  annotations:\n    example.com/a/b: x\nspec:',
      ),
      ['7:5 declaration.metadata: "annotations.example.com/a/b" is not valid'],
    ],
    [
      'a key at the top that the catalog refuses',
      `${INTERACTION}owner: lending\n`,
      [
        '9:1 declaration.metadata: owner: found "lending", allowed is no such key here',
      ],
    ],
    [
      'what is no YAML',
      file(SYSTEM, `kind: [AiSystem\nmetadata: {}\n`),
      ['11:1 declaration.yaml: '],
    ],
    [
      'the same key twice',
      `${INTERACTION}  owner: lending\n`,
      ['9:3 declaration.yaml: Map keys must be unique'],
    ],
    [
      'an alias to nothing',
      `${INTERACTION}  services: *none\n`,
      ['9:13 declaration.yaml: Unresolved alias'],
    ],
    [
      'a merge of what is no map',
      '%YAML 1.1\n---\n<<: text\n',
      ['3:1 declaration.yaml: Merge sources must be maps or map aliases'],
    ],
    [
      'something that contains itself',
      `${INTERACTION}  impacts: &all [*all]\n`,
      ['9:18 declaration.yaml: found something that contains itself'],
    ],
    [
      'something nested too deeply',
      file(SYSTEM, `${INTERACTION}  impacts: ${'['.repeat(20_000)}\n`),
      ['18:'],
    ],
    [
      'a list where an entity belongs',
      file(SYSTEM, '- kind: AiSystem\n'),
      ['10:1 declaration.yaml: found a list, allowed is a map of keys'],
    ],
    [
      'a service that names interactions by what can be no name',
      'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: api\n  annotations:\n    ai-governance/customer-interactions: "loan-offer, component:"\nspec: {}\n',
      [
        '6:5 declaration.annotation: metadata.annotations.ai-governance/customer-interactions: found "component:", allowed',
      ],
    ],
  ])('name %s', async (_, text, expected) => {
    const problems = await problemsIn(text);
    expect(
      problems.map((problem, i) => problem.slice(0, expected[i]?.length)),
    ).toEqual(expected);
  });

  it('stand where they do in files with other line ends, and behind a byte order mark', async () => {
    const text = `\ufeff${INTERACTION}  type: x\n`.replaceAll('\n', '\r\n');
    expect(await problemsIn(text)).toEqual([
      expect.stringMatching(/^9:3 declaration\.schema: spec\.type/),
    ]);
  });

  it('are found through aliases and beside keys that are numbers', async () => {
    const text = `${INTERACTION}  decision: &d { effect: big }\n  oversight: *d\n  7: x\n`;
    expect(
      (await problemsIn(text)).map(problem => problem.split(': ')[1]).sort(),
    ).toEqual(['spec.7', 'spec.decision.effect', 'spec.oversight.effect']);
    expect((await problemsIn(text)).map(each => each.split(' ')[0])).toEqual([
      '9:18',
      '9:18',
      '11:3',
    ]);
  });

  it('make the command end with 1', async () => {
    const folder = await newFolder({
      'catalog-info.yaml': `${INTERACTION}  type: x\n`,
    });
    const { code, report } = await reportIn(folder);
    expect(code).toBe(1);
    expect(report.ok).toBe(false);
    expect(report.totals).toMatchObject({
      interactions: 1,
      interactionsAssessed: 0,
      problems: 1,
    });
  });

  it('include two AI systems of one name, in two files', async () => {
    const folder = await newFolder({
      'a.yaml': SYSTEM,
      'b.yaml': file(GROUPS, SYSTEM),
    });
    const { code, report } = await reportIn(folder, ['a.yaml', 'b.yaml']);
    expect(code).toBe(1);
    const problems = report.findings.filter(({ kind }) => kind === 'problem');
    expect(
      problems.map(({ file: path, line, message }) => [path, line, message]),
    ).toEqual([
      ['a.yaml', 4, expect.stringContaining('is declared in b.yaml:20, too')],
      ['b.yaml', 20, expect.stringContaining('is declared in a.yaml:4, too')],
    ]);
  });
});

describe('the checks', () => {
  const RESOLVE = 'identification.references-resolve';

  it('find in the given files what an interaction names, and do not know the rest', async () => {
    const folder = await newFolder({
      'catalog-info.yaml': file(SYSTEM, INTERACTION),
      'groups.yaml': GROUPS,
    });
    const alone = await reportIn(folder);
    expect(
      alone.report.findings.find(({ id }) => id === RESOLVE),
    ).toMatchObject({
      status: 'undetermined',
      line: 16,
      path: 'spec.owner',
      message: expect.stringContaining('group:default/lending'),
    });
    const together = await reportIn(folder, ['*.yaml']);
    const ids = together.report.findings.map(({ id }) => id);
    expect(ids).toContain('identification.purpose-stated');
    expect(ids).not.toContain(RESOLVE);
  });

  it('point at the file of the AI system, if it is to be changed', async () => {
    const folder = await newFolder({
      'interaction/catalog-info.yaml': INTERACTION,
      'system/catalog-info.yaml': SYSTEM.replace(/ {2}notInt.*\n/, ''),
    });
    const { report } = await reportIn(folder);
    expect(
      report.findings.find(
        ({ id }) => id === 'identification.system-limits-known',
      ),
    ).toMatchObject({
      entityRef: 'customerinteraction:default/loan-offer',
      file: 'system/catalog-info.yaml',
      line: 5,
      column: 1,
      path: 'spec.notIntendedFor',
      fix: { entityRef: 'aisystem:default/credit-scorer' },
    });
  });

  it('do not know the team of an AI system that no file declares', async () => {
    const folder = await newFolder({
      'interaction/catalog-info.yaml': file(
        INTERACTION,
        GROUPS.split('---\n')[1],
      ),
      'system/catalog-info.yaml': SYSTEM,
    });
    const { report } = await reportIn(folder);
    expect(
      report.findings.find(
        ({ id }) => id === 'related-controls.responsibility-owners-known',
      ),
    ).toMatchObject({
      status: 'undetermined',
      file: 'system/catalog-info.yaml',
      line: 6,
      path: 'spec.owner',
      message:
        'Is this in the catalog: group:default/risk? Nobody could look here.',
    });
  });

  it('know nothing of an AI system whose declaration is broken', async () => {
    const broken = SYSTEM.replace('purpose:', 'porpose:');
    const findings = await findingsIn(file(broken, INTERACTION, GROUPS));
    expect(findings.find(({ id }) => id === RESOLVE)?.message).toContain(
      'aisystem:default/credit-scorer',
    );
    expect(
      findings.filter(({ id }) => id === 'identification.system-limits-known'),
    ).toEqual([]);
  });

  it('count a service that names the interaction by annotation', async () => {
    const service =
      'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: api\n  annotations:\n    ai-governance/customer-interactions: loan-offer\nspec: { type: service }\n';
    const idsOf = async (text: string) =>
      (await findingsIn(text)).map(({ id }) => id);
    expect(await idsOf(file(SYSTEM, INTERACTION))).toContain(
      'identification.services-named',
    );
    expect(await idsOf(file(SYSTEM, INTERACTION, service))).not.toContain(
      'identification.services-named',
    );
  });

  it('fail for two interactions of one name, each at its own place', async () => {
    const findings = await findingsIn(file(INTERACTION, INTERACTION));
    expect(
      findings
        .filter(({ id }) => id === 'identification.unique-name')
        .map(({ line, message }) => [line, message]),
    ).toEqual([
      [4, expect.stringContaining('catalog-info.yaml:13')],
      [13, expect.stringContaining('catalog-info.yaml:4')],
    ]);
  });

  it('judge by the date that is asked for', async () => {
    const text = `${INTERACTION}  impactAssessment: { ref: https://a.example/b, date: 2026-05-01 }\n`;
    const idsAsOf = async (date: string) =>
      (await findingsIn(text, ['--as-of', date])).map(({ id }) => id);
    const check = 'identification.impact-assessment-current';
    expect(await idsAsOf('2026-06-01')).not.toContain(check);
    expect(await idsAsOf('2036-06-01')).toContain(check);
  });
});

describe('the exit code', () => {
  it('is 0 for what is only declared, and 1 if more is wanted', async () => {
    const folder = await newFolder({
      'catalog-info.yaml': file(SYSTEM, INTERACTION),
    });
    expect((await reportIn(folder)).code).toBe(0);
    const { code, report } = await reportIn(folder, [
      '--min-level',
      'identified',
    ]);
    expect(code).toBe(1);
    expect(report.interactions).toEqual([
      expect.objectContaining({
        ref: 'customerinteraction:default/loan-offer',
        declarationLevel: 'declared',
        reachesMinLevel: false,
      }),
    ]);
    for (const { level, severity, status } of report.findings) {
      expect(severity === 'error').toBe(level === 'identified');
      expect(severity === 'note').toBe(
        level !== 'identified' && status === 'undetermined',
      );
    }
  });

  it.each<[string, string[], RegExp]>([
    ['a file that is not there', ['none.yaml'], /none\.yaml: no such file/],
    ['a glob that matches nothing', ['*.none'], /\*\.none: found no file/],
    ['a folder without files', ['empty'], /empty: found no catalog-info\.yaml/],
    ['a format that is none', ['--format', 'xml'], /--format: found "xml"/],
    ['a level that is none', ['--min-level', 'high'], /--min-level: .*"high"/],
    [
      'a level that only services have',
      ['--min-level', 'unassessed'],
      /--min-level: found "unassessed", allowed is one of declared, identified/,
    ],
    ['a date that is none', ['--as-of', '2026-02-30'], /--as-of: .*02-30/],
    ['a flag that is none', ['--minlevel', 'x'], /found --minlevel, allowed/],
    ['a file that is no text', ['bytes.yaml'], /bytes\.yaml: .*UTF-8/],
  ])('is 2 for %s', async (_, args, message) => {
    const folder = await newFolder({
      'catalog-info.yaml': SYSTEM,
      'empty/other.yaml': SYSTEM,
      'bytes.yaml': Buffer.from([0xff, 0xfe, 0x00]),
    });
    const error = await lintIn(folder, args).catch(caught => caught);
    expect(error).toMatchObject({ code: 2, name: 'ExitCodeError' });
    expect(error.message).toMatch(message);
  });
});

describe('the files', () => {
  it('are all catalog-info.yaml here and below, unless others are named', async () => {
    const folder = await newFolder({
      'catalog-info.yaml': SYSTEM,
      'services/a/catalog-info.yml': SYSTEM,
      'services/a/values.yaml': '{{ helm }}',
      'services/[b]/catalog-info.yaml': SYSTEM,
      'node_modules/x/catalog-info.yaml': SYSTEM,
      '.hidden/catalog-info.yaml': SYSTEM,
      'more.yaml': `# nothing\n---\n---\n${GROUPS}`,
    });
    const filesOf = async (...args: string[]) => {
      const { report } = await reportIn(folder, args);
      return report.totals.files;
    };
    expect(await filesOf()).toBe(3);
    expect(await filesOf('services')).toBe(2);
    expect(await filesOf('services/[b]/catalog-info.yaml')).toBe(1);
    expect(await filesOf('**/catalog-info.yaml', 'services')).toBe(3);
    expect(await filesOf('.hidden')).toBe(1);
    const { report } = await reportIn(folder, ['more.yaml']);
    expect(report.totals).toMatchObject({ documents: 2, interactions: 0 });
  });

  it('show progress to a person, or when asked', async () => {
    const folder = await newFolder({ 'catalog-info.yaml': SYSTEM });
    const progressOf = async (args: string[], isTTY: boolean) =>
      (await lintIn(folder, args, { isTTY })).progress;
    expect(await progressOf([], true)).toContain('1 of 1 files read');
    expect(await progressOf([], false)).toBe('');
    expect(await progressOf(['--progress'], false)).toContain('1 of 1');
    expect(await progressOf(['--no-progress'], true)).toBe('');
  });
});
