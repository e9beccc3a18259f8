/** What one column of one record holds. */
export type Value = string | number | boolean | Value[];

/** What a record holds, by column. Empty columns are left out. */
export type Values = ReadonlyMap<string, Value>;

/** One record as its file holds it. */
export interface RawRecord {
  /** Where it stands in its file, such as `line 12` or `record 12`. */
  place: string;
  content: unknown;
}

/** One record of an inventory. */
export interface InventoryRecord {
  /** Where it stands in its file, such as `line 12` or `record 12`. */
  place: string;
  values: Values;
}

/** The records of one inventory. */
export interface Inventory {
  /** All columns that occur, in the order in which they occur. */
  columns: string[];
  records: InventoryRecord[];
}
