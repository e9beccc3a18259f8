import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findDeclarationProblems } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { importIn, newFolder } from '../__testUtils__';
import { envelopeProblem } from '../catalog';

// The records are not part of this project: they are public sector information
// under the Open Government Licence v3.0, and stand beside the repository.
const REPOSITORY = resolve(__dirname, '../../../..');
const RECORDS = resolve(REPOSITORY, '../shared/data/uk-atrs-records.json');
const MAPPING = join(REPOSITORY, 'examples/mappings/uk-atrs.yaml');
const ADDRESS = 'https://www.gov.uk/algorithmic-transparency-records/';

const areThere = existsSync(RECORDS);
const describeIfThere = areThere ? describe : describe.skip;

if (!areThere) {
  // eslint-disable-next-line no-console
  console.warn(`Skipped: the UK records are not at ${RECORDS}`);
}

interface Expected {
  owner: string;
  systemType?: string;
  interactionType?: string;
  roles?: string[];
  jurisdictions?: string[];
  /** Where it differs from the end of the record's address. */
  name?: RegExp;
}

/** Read by hand from the records, by the end of their addresses. */
const HAND_CHECKED: Record<string, Expected> = {
  // Plainly a chatbot; whom it serves is not said.
  'hmrc-ask-hmrc-online': {
    owner: 'hmrc',
    systemType: 'conversational',
    interactionType: 'support',
    jurisdictions: ['GB'],
  },
  // Rates the risk of businesses; with which technique is not said.
  'dvsa-mot-risk-rating': {
    owner: 'dvsa',
    interactionType: 'risk-assessment',
    roles: ['business'],
    jurisdictions: ['GB'],
  },
  // The publishing body stands only in the title.
  'dsit-parlex': { owner: 'dsit', jurisdictions: ['GB'] },
  // No publishing body at all; candidates, who stand outside A.10.4.
  trustid: {
    owner: 'publishing-body-not-stated',
    roles: ['candidate'],
    jurisdictions: ['GB'],
  },
  // Too long for a name.
  'dfe-virtual-assistant-for-education-providers-and-learners-davina': {
    name: /^dfe-virtual-assistant-for-education-providers-and-[0-9a-f]{8}$/,
    owner: 'dfe',
    systemType: 'conversational',
    interactionType: 'support',
    roles: ['public'],
    jurisdictions: ['GB'],
  },
  // Rules, written down beforehand; invoices are no listed type.
  'care-quality-commission-fees-calculator-application': {
    owner: 'care-quality-commission',
    systemType: 'rules',
    roles: ['business'],
    jurisdictions: ['GB'],
  },
  'nhs-england-nhs-dot-uk-reviews-automoderation-tool': {
    owner: 'nhs-england',
    interactionType: 'moderation',
    jurisdictions: ['GB'],
  },
  'slc-advanced-learning-loans-assessment-rules': {
    owner: 'student-loans-company',
    systemType: 'rules',
    interactionType: 'eligibility',
    roles: ['public'],
    jurisdictions: ['GB'],
  },
  // People abroad: nobody said in which countries.
  'fcdo-consular-digital-triage-written-enquiries-llm': {
    owner: 'fcdo',
    systemType: 'generative',
    interactionType: 'recommendation',
    roles: ['public'],
  },
  // Nothing but its name and a sentence without any of the words.
  'hmt-correspondence-triage-automation-tool': {
    owner: 'hmt',
    jurisdictions: ['GB'],
  },
};

// Many records, several times over.
jest.setTimeout(60_000);

describeIfThere('the UK algorithmic transparency records', () => {
  const args = [RECORDS, '--mapping', MAPPING];
  let imported: Awaited<ReturnType<typeof importIn>>;

  beforeAll(async () => {
    imported = await importIn(await newFolder(), args);
  });

  function ofKind(kind: string): Entity[] {
    return imported.entities.filter(entity => entity.kind === kind);
  }

  function ofRecord(kind: string, slug: string): Entity[] {
    return ofKind(kind).filter(
      ({ metadata }) =>
        metadata.annotations?.['ai-governance/imported-record'] ===
        `${ADDRESS}${slug}`,
    );
  }

  it('all become an AI system with an interaction', () => {
    expect(imported.report.records).toEqual({
      read: 136,
      imported: 136,
      skipped: 0,
    });
    expect(ofKind('AiSystem')).toHaveLength(136);
    const powered = ofKind('CustomerInteraction').flatMap(
      ({ spec }) => spec?.aiSystems as string[],
    );
    expect(new Set(powered)).toEqual(
      new Set(
        ofKind('AiSystem').map(
          ({ metadata }) => `aisystem:default/${metadata.name}`,
        ),
      ),
    );
  });

  it('become what the catalog takes', async () => {
    for (const entity of imported.entities) {
      expect(findDeclarationProblems(entity)).toEqual([]);
      expect(await envelopeProblem(entity)).toBeUndefined();
    }
    const refs = imported.entities.map(({ kind, metadata }) =>
      `${kind}:${metadata.name}`.toLowerCase(),
    );
    expect(new Set(refs).size).toBe(refs.length);
  });

  it('belong to owners that are there', () => {
    const groups = ofKind('Group').map(
      ({ metadata }) => `group:default/${metadata.name}`,
    );
    const owners = [
      ...ofKind('AiSystem'),
      ...ofKind('CustomerInteraction'),
    ].map(({ spec }) => spec?.owner);
    expect([...new Set(owners)].sort()).toEqual(groups.sort());
  });

  it('say where they come from and under which licence, and are confirmed by nobody', () => {
    for (const text of Object.values(imported.files)) {
      expect(text).toContain('Nobody has confirmed it.');
      expect(text).toContain('Open Government Licence v3.0');
    }
    for (const { metadata } of imported.entities) {
      expect(metadata.annotations).toMatchObject({
        'ai-governance/imported-from': 'UK Algorithmic Transparency Records',
        'ai-governance/imported-on': '2026-05-01',
      });
      expect(metadata.links).toContainEqual({
        url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        title: expect.stringContaining('Open Government Licence v3.0'),
      });
    }
    for (const { metadata } of ofKind('AiSystem')) {
      expect(metadata.links?.[0].url).toBe(
        metadata.annotations?.['ai-governance/imported-record'],
      );
    }
  });

  it('say what they do in full', () => {
    const { records } = JSON.parse(readFileSync(RECORDS, 'utf8'));
    const purposes = new Set(
      ofKind('AiSystem').map(({ spec }) => spec?.purpose),
    );
    for (const { description } of records) {
      expect(purposes).toContain(description.replace(/\s+/g, ' ').trim());
    }
  });

  it('give nothing that the index does not hold', () => {
    const filled = imported.report.coverage.filter(each => each.filled > 0);
    expect(filled.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      'AiSystem metadata.title',
      'AiSystem metadata.description',
      'AiSystem spec.type',
      'AiSystem spec.owner',
      'AiSystem spec.purpose',
      'CustomerInteraction metadata.title',
      'CustomerInteraction metadata.description',
      'CustomerInteraction spec.type',
      'CustomerInteraction spec.owner',
      'CustomerInteraction spec.aiSystems',
      'CustomerInteraction spec.affected.roles',
      'CustomerInteraction spec.affected.jurisdictions',
      'CustomerInteraction spec.affected.sector',
    ]);
  });

  it.each(Object.entries(HAND_CHECKED))('%s is right', (slug, expected) => {
    const [system, ...otherSystems] = ofRecord('AiSystem', slug);
    const [interaction, ...others] = ofRecord('CustomerInteraction', slug);
    expect([otherSystems, others]).toEqual([[], []]);
    expect(system.metadata.name).toMatch(
      expected.name ?? new RegExp(`^${slug}$`),
    );
    expect(interaction.metadata.name).toBe(system.metadata.name);
    expect(interaction.metadata.title).toBe(system.metadata.title);
    expect(system.spec).toEqual({
      type: expected.systemType,
      owner: `group:default/${expected.owner}`,
      purpose: system.metadata.description,
    });
    expect(interaction.spec).toEqual({
      type: expected.interactionType,
      owner: `group:default/${expected.owner}`,
      aiSystems: [`aisystem:default/${system.metadata.name}`],
      affected: {
        roles: expected.roles,
        jurisdictions: expected.jurisdictions,
        sector: 'public-sector',
      },
    });
  });

  it('give the same files again, and in another order', async () => {
    const folder = await newFolder();
    const first = await importIn(folder, args);
    const second = await importIn(folder, args, '2027-01-01');
    expect(second.files).toEqual(first.files);

    const content = JSON.parse(readFileSync(RECORDS, 'utf8'));
    const shuffled = await newFolder({
      'shuffled.json': JSON.stringify({
        ...content,
        records: content.records
          .map((record: any) => ({ record, at: record.description }))
          .sort((a: any, b: any) => (a.at < b.at ? -1 : 1))
          .map(({ record }: any) => record),
      }),
    });
    const { files } = await importIn(shuffled, [
      'shuffled.json',
      '--mapping',
      MAPPING,
    ]);
    expect(files).toEqual(first.files);
  });
});
