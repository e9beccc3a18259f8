import {
  CsvCell,
  PostureItem,
  REQUIREMENTS,
  writeCsv,
} from '@ai-governance/backstage-plugin-ai-governance-common';

const HEADER = [
  'entityRef',
  'kind',
  'title',
  'owner',
  'level',
  'declarationLevel',
  'failing',
  'questions',
  'waived',
  'passing',
  'notApplicable',
  ...REQUIREMENTS,
  'declaration',
  'brokenSince',
  'importedFrom',
  'assessedAt',
];

function row(item: PostureItem): CsvCell[] {
  const { summary, declaration } = item;
  return [
    item.entityRef,
    item.kind,
    item.title,
    item.owner,
    item.level,
    item.declarationLevel,
    summary.fail,
    summary.undetermined,
    summary.waived,
    summary.pass,
    summary.notApplicable,
    ...REQUIREMENTS.map(
      name =>
        item.requirements.find(({ requirement }) => requirement === name)
          ?.status ?? 'not-assessed',
    ),
    declaration.state,
    declaration.brokenSince,
    declaration.importedFrom,
    item.assessedAt,
  ];
}

/** Postures as comma-separated values (RFC 4180), with the API's words. */
export function toCsv(items: readonly PostureItem[]): string {
  return writeCsv([HEADER, ...items.map(row)]);
}
