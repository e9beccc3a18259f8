import { ImportReport } from './types';

const MAX_LINES = 20;

/** A report as people read it in a terminal. */
export function formatReport(report: ImportReport, folder: string): string {
  const { records, entities, files } = report;
  const written = files.new.length + files.changed.length;
  const sections = [
    [
      `${report.inventory}: ${count(records.read, 'record')} read, ${
        records.imported
      } imported, ${records.skipped} skipped.`,
      `${count(entities.systems, 'AI system')}, ${count(
        entities.interactions,
        'customer interaction',
      )} and ${count(entities.owners, 'owner')} in ${folder}.`,
      `${count(written, 'file')} written (${files.new.length} new, ${
        files.changed.length
      } changed), ${files.unchanged.length} unchanged, ${
        files.removed.length
      } removed.`,
      'Everything is declared only: nobody has confirmed it.',
    ],
    ...formatCoverage(report),
    section(
      'Skipped',
      report.skipped.map(
        ({ place, key, reason }) =>
          `${[place, key].filter(Boolean).join(', ')}: ${reason}`,
      ),
    ),
    section(
      'Left out, because not allowed where it was to stand',
      report.leftOut.map(
        ({ field, value, records: times, allowed }) =>
          `${field}: found ${JSON.stringify(value) ?? 'nothing'} in ${count(
            times,
            'record',
          )}, allowed is ${allowed}`,
      ),
    ),
    section(
      'Names that had to differ from their text',
      report.names.map(({ text, name, why }) => `${name} (${why}): ${text}`),
    ),
    section('Removed, because their records are gone', files.removed),
    section(
      'Left alone, because somebody has edited them (--force replaces them)',
      files.leftAlone,
    ),
  ];
  return sections
    .filter(lines => lines.length > 0)
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}

function formatCoverage({ coverage }: ImportReport): string[][] {
  const kinds = [...new Set(coverage.map(({ kind }) => kind))];
  return kinds.map(kind => {
    const ofKind = coverage.filter(each => each.kind === kind);
    const filled = ofKind.filter(each => each.filled > 0);
    const empty = ofKind.filter(each => each.filled === 0);
    const width = Math.max(0, ...filled.map(({ field }) => field.length));
    return [
      `${kind}: how many say what`,
      ...filled.map(
        each => `  ${each.field.padEnd(width)}  ${each.filled} of ${each.of}`,
      ),
      ...(empty.length > 0
        ? [`  in none: ${empty.map(({ field }) => field).join(', ')}`]
        : []),
    ];
  });
}

function section(title: string, lines: readonly string[]): string[] {
  const rest = lines.length - MAX_LINES;
  return lines.length === 0
    ? []
    : [
        `${title}: ${lines.length}`,
        ...lines.slice(0, MAX_LINES).map(line => `  ${line}`),
        ...(rest > 0 ? [`  … and ${rest} more; --report writes all`] : []),
      ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
