import type { PostureItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { REQUIREMENTS } from '@ai-governance/backstage-plugin-ai-governance-common';

const FORMULA = /^[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless)
    ? `"${harmless.replace(/"/g, '""')}"`
    : harmless;
}

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

function row(item: PostureItem): (string | number | undefined)[] {
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
  return [HEADER, ...items.map(row)]
    .map(cells => `${cells.map(cell).join(',')}\r\n`)
    .join('');
}
