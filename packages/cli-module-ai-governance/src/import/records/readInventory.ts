import { extname } from 'node:path';
import { BadInputError } from '../../errors';
import { parseYaml } from '../yaml';
import { flatten, isMap } from './flatten';
import { listRecords } from './listRecords';
import { parseCsv } from './parseCsv';
import { parseJson } from './parseJson';
import { readText } from '../../files';
import { toValues } from './toValues';
import { Inventory, RawRecord } from './types';

/** How to read the file of an inventory. */
export interface InventoryFormat {
  /** In JSON and YAML: where the list of records stands. */
  records?: string;
  /** In CSV: what stands between two fields. */
  delimiter?: string;
  /** Texts that stand for an empty column. */
  empty?: string[];
}

/**
 * The records of a CSV, JSON or YAML file.
 * @throws BadInputError if the file is broken, or holds no records
 */
export async function readInventory(
  file: string,
  format: InventoryFormat,
): Promise<Inventory> {
  const rawRecords = await readRecords(file, format);
  if (rawRecords.length === 0) {
    throw new BadInputError(
      `${file}: found no records, allowed is one or more`,
    );
  }
  const noMap = rawRecords.find(({ content }) => !isMap(content));
  if (noMap) {
    throw new BadInputError(
      `${file}: ${noMap.place}: found ${JSON.stringify(
        noMap.content,
      )}, allowed is a map of columns`,
    );
  }
  const emptyWords = new Set(format.empty?.map(word => word.toLowerCase()));
  const flat = rawRecords.map(({ place, content }) => ({
    place,
    leaves: flatten(content as object),
  }));
  return {
    columns: [
      ...new Set(flat.flatMap(({ leaves }) => leaves.map(leaf => leaf.column))),
    ],
    records: flat.map(({ place, leaves }) => ({
      place,
      values: toValues(leaves, emptyWords),
    })),
  };
}

async function readRecords(
  file: string,
  { records: path, delimiter }: InventoryFormat,
): Promise<RawRecord[]> {
  const text = await readText(file);
  switch (extname(file).toLowerCase()) {
    case '.csv':
      return parseCsv({ file, text, delimiter });
    case '.json':
      return listRecords({ file, path, content: parseJson(file, text) });
    case '.yaml':
    case '.yml':
      return listRecords({
        file,
        path,
        content: parseYaml(file, text).content,
      });
    default:
      throw new BadInputError(
        `${file}: found the extension "${extname(
          file,
        )}", allowed is one of .csv, .json, .yaml, .yml`,
      );
  }
}
