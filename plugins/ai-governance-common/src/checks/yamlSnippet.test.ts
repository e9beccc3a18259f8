import fc from 'fast-check';
import { parse } from 'yaml';
import { yamlSnippet } from './yamlSnippet';

describe('yamlSnippet', () => {
  it('writes what people would write', () => {
    expect(
      yamlSnippet({
        spec: {
          rights: [
            { right: 'contest', within: 'P30D', reviewers: undefined },
            { right: '<access | deletion>' },
          ],
          languages: ['en', 'no'],
          date: '2026-05-01',
          material: true,
          people: 12,
          groups: [],
          note: 'Why: because',
          address: 'https://www.fernhill.example/#form',
        },
      }),
    ).toBe(`spec:
  rights:
    - right: contest
      within: P30D
    - right: <access | deletion>
  languages:
    - en
    - "no"
  date: "2026-05-01"
  material: true
  people: 12
  groups: []
  note: "Why: because"
  address: https://www.fernhill.example/#form
`);
  });

  it('is read back as what went in, by old and new rules of YAML', () => {
    const key = fc
      .stringMatching(/^[a-z][a-zA-Z]{3,8}$/)
      .filter(word => !/^(?:true|null)$/i.test(word));
    const scalar = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('yes', 'NULL', '~', 'a: b', 'a #b', '- a', "it's", '1e3'),
      fc.constantFrom('y', 'a:', '.inf', '0x1F', '12:30', 'é', '<a: b>', '@a'),
      fc.boolean(),
      fc.integer(),
    );
    const { tree } = fc.letrec(tie => ({
      tree: fc.dictionary(key, tie('node'), { maxKeys: 4 }),
      node: fc.oneof(
        { maxDepth: 4 },
        scalar,
        fc.array(tie('node'), { maxLength: 4 }),
        tie('tree'),
      ),
    }));
    fc.assert(
      fc.property(tree, value => {
        const document = { spec: value };
        const plain = JSON.parse(JSON.stringify(document));
        expect(parse(yamlSnippet(document))).toEqual(plain);
        expect(
          parse(yamlSnippet(document), {
            version: '1.1',
            schema: 'yaml-1.1',
            customTags: tags =>
              tags.filter(
                tag =>
                  typeof tag === 'string' || !/timestamp|intTime/.test(tag.tag),
              ),
          }),
        ).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });
});
