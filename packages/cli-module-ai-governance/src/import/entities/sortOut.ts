import { RecordReading } from './readRecord';

/** A record that is not imported, and why. */
export interface Skipped {
  place: string;
  key?: string;
  reason: string;
}

/** A record that has what an import cannot do without. */
export type UsableReading = RecordReading &
  Required<Pick<RecordReading, 'key' | 'nameText'>>;

/**
 * Sets aside the records without key or name, and those that share a key:
 * copies of one record count once, and where two say different things under
 * one key neither is believed.
 */
export function sortOut(readings: readonly RecordReading[]): {
  usable: UsableReading[];
  skipped: Skipped[];
} {
  const byKey = new Map<string, RecordReading[]>();
  for (const reading of readings) {
    const { key } = reading;
    if (key !== undefined) {
      byKey.set(key, [...(byKey.get(key) ?? []), reading]);
    }
  }
  const usable: UsableReading[] = [];
  const skipped: Skipped[] = [];
  for (const reading of readings) {
    const reason = whyNot(reading, byKey.get(reading.key ?? '') ?? []);
    if (reason === undefined) {
      usable.push(reading as UsableReading);
    } else {
      skipped.push({ place: reading.place, key: reading.key, reason });
    }
  }
  return { usable, skipped };
}

function whyNot(
  reading: RecordReading,
  sameKey: readonly RecordReading[],
): string | undefined {
  const { key, nameText } = reading;
  if (key === undefined) {
    return 'key: found nothing, allowed is a value that no other record has';
  }
  const [first] = sameKey;
  if (sameKey.some(other => content(other) !== content(reading))) {
    const others = sameKey.filter(other => other !== reading);
    return `key: found the same one at ${others
      .map(({ place }) => place)
      .join(', ')} with other content, allowed is one that no other record has`;
  }
  if (first !== reading) {
    return `a copy of the record at ${first.place}`;
  }
  return nameText === undefined
    ? 'system.name: found nothing, allowed is a text to make a name from'
    : undefined;
}

function content({ place: _, ...said }: RecordReading): string {
  return JSON.stringify(said);
}
