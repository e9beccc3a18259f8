import { findDeclarationProblems } from '@ai-governance/backstage-plugin-ai-governance-common';
import { stringify } from 'yaml';
import { importIn, newFolder } from '../__testUtils__';

const MAPPING = `
inventory: Register of AI at Example Rail
licence:
  text: Example Rail, for internal use.
  address: https://example.com/terms
delimiter: ';'
empty: [n/a, tbc]
columns:
  audience: '{Users}, {Countries}'
key: Id
address: https://register.example.com/{Id}
owners:
  name: '{Team}'
  existing: { Fares: group:default/fares }
  groups: { type: team }
system:
  name: '{Name}'
  title: '{Name}'
  description: '{Purpose} Used by {audience}.'
  spec:
    type:
      cases:
        - when: { Purpose: { $matches: '\\bforecast' } }
          use: predictive-model
        - when:
            $all:
              - Purpose: { $hasPrefix: answers }
              - $not: { Users: staff }
          use: conversational
    lifecycle:
      column: Status
      values: { Live: production, Pilot: experimental, Idea: null }
    purpose: '{Purpose}'
    suppliers:
      - name: { column: Supplier, extract: '^(.*?) \\(' }
        provides: the model
interactions:
  - id: travel
    title: '{Name} for travellers'
    when: { Users: { $in: [passengers, everybody] } }
    spec:
      affected:
        roles: [consumer]
        jurisdictions: { column: Countries, split: ',', values: { Germany: DE, UK: GB } }
        peoplePerYear: '{People}'
        sector: '{Sector}'
      decision: { personalData: '{Personal data}' }
  - id: freight
    when: { $any: [{ Users: everybody }, { Users: { $hasPrefix: haul } }] }
    spec:
      owner: group:freight
      affected: { roles: [business] }
`;

const CSV = `Id;Name;Team;Purpose;Users;Status;Countries;People;Sector;Personal data;Supplier
7;Zugauskunft Größe Ærø;Fares;"Answers questions
  about   trains.";passengers;live;Germany, UK;12,000;Transport;yes;Bots Ltd (London)
8;Crowding;Operations;Forecasts how full trains will be.;everybody;Pilot;Germany, Narnia;n/a;railways;maybe;tbc
9;Rota;Operations;Answers staff.;staff;Idea;;;;;
`;

describe('an import', () => {
  it('turns the columns of a CSV file into an AI system and its interactions', async () => {
    const folder = await newFolder({
      'register.csv': CSV,
      'mapping.yaml': MAPPING,
    });
    const { entity, files } = await importIn(folder, [
      'register.csv',
      '--mapping',
      'mapping.yaml',
    ]);

    expect(Object.keys(files).sort()).toEqual([
      'catalog-info.yaml',
      'owners.yaml',
      'systems/crowding.yaml',
      'systems/rota.yaml',
      'systems/zugauskunft-grosse-aero.yaml',
    ]);
    expect(entity('AiSystem', 'zugauskunft-grosse-aero')).toEqual({
      apiVersion: 'ai-governance/v1alpha1',
      kind: 'AiSystem',
      metadata: {
        name: 'zugauskunft-grosse-aero',
        title: 'Zugauskunft Größe Ærø',
        description:
          'Answers questions about trains. Used by passengers, Germany, UK.',
        annotations: {
          'ai-governance/imported-from': 'Register of AI at Example Rail',
          'ai-governance/imported-on': '2026-05-01',
          'ai-governance/imported-record': 'https://register.example.com/7',
        },
        links: [
          {
            url: 'https://register.example.com/7',
            title: 'Original record in Register of AI at Example Rail',
          },
          {
            url: 'https://example.com/terms',
            title: 'Example Rail, for internal use.',
          },
        ],
      },
      spec: {
        type: 'conversational',
        lifecycle: 'production',
        owner: 'group:default/fares',
        purpose: 'Answers questions about trains.',
        suppliers: [{ name: 'Bots Ltd', provides: 'the model' }],
      },
    });
    expect(
      entity('CustomerInteraction', 'zugauskunft-grosse-aero-travel'),
    ).toMatchObject({
      metadata: { title: 'Zugauskunft Größe Ærø for travellers' },
      spec: {
        owner: 'group:default/fares',
        aiSystems: ['aisystem:default/zugauskunft-grosse-aero'],
        affected: {
          roles: ['consumer'],
          jurisdictions: ['DE', 'GB'],
          sector: 'transport',
          peoplePerYear: 12000,
        },
        decision: { personalData: true },
      },
    });
    expect(files['systems/zugauskunft-grosse-aero.yaml']).toMatch(
      /^# Written by `ai-governance import`.*\n# Inventory: Register.*\n# Record: 7\n# Example Rail, for internal use. https:\/\/example.com\/terms\n/,
    );
  });

  it('gives a record the interactions whose conditions hold', async () => {
    const folder = await newFolder({
      'register.csv': CSV,
      'mapping.yaml': MAPPING,
    });
    const { entities, entity } = await importIn(folder, [
      'register.csv',
      '--mapping',
      'mapping.yaml',
    ]);
    expect(
      entities
        .filter(({ kind }) => kind === 'CustomerInteraction')
        .map(({ metadata }) => metadata.name)
        .sort(),
    ).toEqual([
      'crowding-freight',
      'crowding-travel',
      'zugauskunft-grosse-aero-travel',
    ]);
    expect(entity('CustomerInteraction', 'crowding-freight')?.spec?.owner).toBe(
      'group:freight',
    );
  });

  it('sets nothing that the record does not say', async () => {
    const folder = await newFolder({
      'register.csv': CSV,
      'mapping.yaml': MAPPING,
    });
    const { entity } = await importIn(folder, [
      'register.csv',
      '--mapping',
      'mapping.yaml',
    ]);
    expect(entity('AiSystem', 'rota')?.spec).toEqual({
      owner: 'group:default/operations',
      purpose: 'Answers staff.',
    });
    expect(entity('AiSystem', 'rota')?.metadata.description).toBeUndefined();
  });

  it('writes Groups for owners that the catalog does not have', async () => {
    const folder = await newFolder({
      'register.csv': CSV,
      'mapping.yaml': MAPPING,
    });
    const { entities } = await importIn(folder, [
      'register.csv',
      '--mapping',
      'mapping.yaml',
    ]);
    expect(entities.filter(({ kind }) => kind === 'Group')).toMatchObject([
      {
        metadata: { name: 'operations', title: 'Operations' },
        spec: { type: 'team', children: [] },
      },
    ]);
  });

  it('writes one Location that brings in all files', async () => {
    const folder = await newFolder({
      'register.csv': CSV,
      'mapping.yaml': MAPPING,
    });
    const { entities } = await importIn(folder, [
      'register.csv',
      '--mapping',
      'mapping.yaml',
    ]);
    expect(entities.find(({ kind }) => kind === 'Location')?.spec).toEqual({
      targets: [
        './owners.yaml',
        './systems/crowding.yaml',
        './systems/rota.yaml',
        './systems/zugauskunft-grosse-aero.yaml',
      ],
    });
  });

  it('leaves out a value that it does not understand, and reports it', async () => {
    const folder = await newFolder({
      'register.csv': CSV,
      'mapping.yaml': MAPPING,
    });
    const { entity, report, printed, entities } = await importIn(folder, [
      'register.csv',
      '--mapping',
      'mapping.yaml',
    ]);
    const spec = entity('CustomerInteraction', 'crowding-travel')?.spec;
    expect(spec?.affected).toEqual({
      roles: ['consumer'],
      jurisdictions: ['DE'],
    });
    expect(spec?.decision).toBeUndefined();
    expect(report.leftOut).toEqual([
      {
        field: 'system.spec.suppliers.name',
        allowed: 'a string',
        records: 2,
      },
      {
        field: 'interactions[0].spec.affected.jurisdictions',
        value: 'Narnia',
        allowed: 'one of Germany, UK',
        records: 1,
      },
      {
        field: 'interactions[0].spec.affected.sector',
        value: 'railways',
        allowed: expect.stringContaining('transport'),
        records: 1,
      },
      {
        field: 'interactions[0].spec.decision.personalData',
        value: 'maybe',
        allowed: 'a boolean',
        records: 1,
      },
    ]);
    expect(printed).toContain(
      'interactions[0].spec.affected.jurisdictions: found "Narnia" in 1 record, allowed is one of Germany, UK',
    );
    expect(entities.flatMap(findDeclarationProblems)).toEqual([]);
  });

  it('reports how many entities say something in each field', async () => {
    const folder = await newFolder({
      'register.csv': CSV,
      'mapping.yaml': MAPPING,
    });
    const { report, printed } = await importIn(folder, [
      'register.csv',
      '--mapping',
      'mapping.yaml',
    ]);
    expect(report.records).toEqual({ read: 3, imported: 3, skipped: 0 });
    expect(report.entities).toEqual({ systems: 3, interactions: 3, owners: 1 });
    expect(report.coverage).toContainEqual({
      kind: 'AiSystem',
      field: 'spec.lifecycle',
      filled: 2,
      of: 3,
    });
    expect(report.coverage).toContainEqual({
      kind: 'CustomerInteraction',
      field: 'spec.feedback.channels',
      filled: 0,
      of: 3,
    });
    expect(printed).toMatch(/spec\.lifecycle +2 of 3/);
    expect(printed).toContain('nobody has confirmed it');
  });

  it('skips the records it cannot import, and says why', async () => {
    const folder = await newFolder({
      'register.csv': [
        'id,name,purpose',
        '1,Good,Helps.',
        '2,,Has no name.',
        '3,No purpose,',
        ',No key,Helps.',
        '5,Twice,Helps.',
        '5,Twice,Helps differently.',
        '6,Copied,Helps.',
        '6,Copied,Helps.',
      ].join('\n'),
      'mapping.yaml': `
        inventory: Register
        key: id
        system:
          name: '{name}'
          spec: { owner: group:default/ai, purpose: '{purpose}' }
        interactions: [{ title: '{name}' }]`,
    });
    const { report, files, printed } = await importIn(folder, [
      'register.csv',
      '--mapping',
      'mapping.yaml',
    ]);
    expect(
      Object.keys(files).filter(path => path.startsWith('systems/')),
    ).toEqual(['systems/copied.yaml', 'systems/good.yaml']);
    expect(report.skipped.map(({ place, reason }) => [place, reason])).toEqual([
      [
        'line 3',
        'system.name: found nothing, allowed is a text to make a name from',
      ],
      ['line 5', expect.stringMatching(/^key: found nothing/)],
      ['line 6', expect.stringMatching(/^key: found the same one at line 7/)],
      ['line 7', expect.stringMatching(/^key: found the same one at line 6/)],
      ['line 9', 'a copy of the record at line 8'],
      ['line 4', 'system.spec.purpose: found nothing, allowed is a string'],
    ]);
    expect(printed).toContain('8 records read, 2 imported, 6 skipped');
  });

  it.each([
    ['register.json', JSON.stringify],
    ['register.yaml', (value: unknown) => stringify(value)],
    ['register.YML', (value: unknown) => stringify(value)],
  ])('reads nested maps and lists from %s', async (file, format) => {
    const folder = await newFolder({
      [file]: format({
        data: {
          systems: [
            {
              id: 1,
              name: 'Route finder',
              owner: { team: 'Maps' },
              uses: ['finding a way', '  planning  a day '],
              vendors: [{ name: 'A Ltd' }, { name: 'B Ltd' }],
              live: true,
              note: null,
            },
          ],
        },
      }),
      'mapping.yaml': `
        inventory: Register
        records: data.systems
        key: id
        system:
          name: '{name}'
          description: From {vendors.name}. {id}
          spec:
            owner: { column: owner.team, values: { Maps: group:default/maps } }
            lifecycle: { column: live, values: { 'true': production } }
            purpose: '{name}'
            intendedUse: '{uses}'
            notIntendedFor: [driving, '{note}']
        interactions: [{ title: '{name}', when: { note: { $exists: false } } }]`,
    });
    const { entity, report } = await importIn(folder, [
      file,
      '--mapping',
      'mapping.yaml',
    ]);
    expect(entity('AiSystem', 'route-finder')).toMatchObject({
      metadata: { description: 'From A Ltd, B Ltd. 1' },
      spec: {
        lifecycle: 'production',
        owner: 'group:default/maps',
        intendedUse: ['finding a way', 'planning a day'],
        notIntendedFor: ['driving'],
      },
    });
    expect(report.entities.interactions).toBe(1);
  });

  it.each<[string, string, unknown]>([
    ['a constant', '[a]', ['a']],
    ['an empty list, which is a statement', '[]', []],
    ['one value as a list', "'{one}'", ['First']],
    ['a template with an empty column', "['{one}', '{none} {one}']", ['First']],
    ['what is extracted', "{ column: mail, extract: '<(.+)>' }", ['a@b.c']],
    [
      'what is extracted from each item',
      "{ column: list, extract: '^.' }",
      ['A', 'B'],
    ],
    [
      'a list that is split',
      "{ column: split, split: '|' }",
      ['left', 'right one'],
    ],
    [
      'what values stand for, several for one',
      '{ column: list, values: { alpha: [a, one], beta: null } }',
      ['a', 'one'],
    ],
    [
      'nothing, where values stand for nothing',
      '{ column: list, values: { alpha: null, beta: null }, otherwise: [x] }',
      undefined,
    ],
    [
      'something else, where no value is known',
      "{ column: list, values: { gamma: c }, otherwise: ['{one}'] }",
      ['First'],
    ],
    [
      'something else, where the column is empty',
      '{ column: none, otherwise: [x] }',
      ['x'],
    ],
    [
      'the first case that gives something',
      "{ cases: [{ use: '{none}' }, { when: { one: other }, use: [a] }, { use: [b] }] }",
      ['b'],
    ],
    [
      'nothing, where a case says so',
      '{ cases: [{ when: { one: FIRST }, use: null }, { use: [b] }] }',
      undefined,
    ],
    [
      'a case by an item of a list',
      '{ cases: [{ when: { list: { $contains: beta } }, use: [b] }] }',
      ['b'],
    ],
    [
      'items under conditions',
      '[a, { cases: [{ when: { list: { $matches: "^g" } }, use: b }] }]',
      ['a'],
    ],
    [
      'a case by one of several regular expressions',
      '{ cases: [{ when: { one: { $matches: [x, ST$] } }, use: [b] }] }',
      ['b'],
    ],
    ['a column made from others', "['{made}']", ['First of 2']],
  ])('fills a field with %s', async (_, rule, expected) => {
    const folder = await newFolder({
      'register.yaml': `
        - id: 1
          one: ' First '
          none: '-'
          mail: A B <a@b.c>
          list: [Alpha, Beta]
          split: 'left | | right  one'
          count: 2`,
      'mapping.yaml': `
        inventory: Register
        empty: ['-']
        key: id
        columns: { made: '{one} of {count}' }
        system:
          name: '{one}'
          spec: { owner: group:a, purpose: '{one}', intendedUse: ${rule} }
        interactions: [{ title: '{one}' }]`,
    });
    const { entity, report } = await importIn(folder, [
      'register.yaml',
      '--mapping',
      'mapping.yaml',
    ]);
    expect(entity('AiSystem', 'first')?.spec?.intendedUse).toEqual(expected);
    expect(report.leftOut).toEqual([]);
  });

  it('links to the original record only where its address is one', async () => {
    const folder = await newFolder({
      'register.yaml': '[{ id: 1, name: A, at: intranet page 7 }]',
      'mapping.yaml': `
        inventory: Register
        key: id
        address: '{at}'
        system:
          name: '{name}'
          spec: { owner: group:a, purpose: '{name}' }
        interactions: [{ title: '{name}' }]`,
    });
    const { entity, report } = await importIn(folder, [
      'register.yaml',
      '--mapping',
      'mapping.yaml',
    ]);
    expect(entity('AiSystem', 'a')?.metadata.links).toBeUndefined();
    expect(report.leftOut).toEqual([
      {
        field: 'address',
        value: 'intranet page 7',
        allowed: 'a web address that starts with https://',
        records: 1,
      },
    ]);
  });

  it('puts everything into the namespace that the mapping names', async () => {
    const folder = await newFolder({
      'register.yaml': '- { id: 1, name: Route finder, team: Maps }',
      'mapping.yaml': `
        inventory: Register
        namespace: rail
        key: id
        owners: { name: '{team}', groups: { type: team } }
        system: { name: '{name}', spec: { purpose: '{name}' } }
        interactions: [{ id: a }, { id: b }]`,
    });
    const { entities, entity } = await importIn(folder, [
      'register.yaml',
      '--mapping',
      'mapping.yaml',
    ]);
    expect(entities.map(({ metadata }) => metadata.namespace)).toEqual(
      entities.map(() => 'rail'),
    );
    expect(entity('CustomerInteraction', 'route-finder-b')?.spec).toEqual({
      owner: 'group:rail/maps',
      aiSystems: ['aisystem:rail/route-finder'],
    });
  });
});
