import { UsableReading } from './entities';
import { RecordNames } from './entities';
import { GivenName, giveNames } from './names';
import { ImportReport } from './report';

/**
 * Names the AI systems of all records and their customer interactions. An
 * interaction is named after its system, with its id behind it if it has one.
 * @param earlier - the names that records already have, by key
 */
export function nameRecords(
  readings: readonly UsableReading[],
  earlier: ReadonlyMap<string, string>,
): { namesOf: (key: string) => RecordNames; changed: ImportReport['names'] } {
  const systemWishes = readings.map(({ key, nameText }) => ({
    key,
    text: nameText,
  }));
  const systems = giveNames(systemWishes, earlier);
  const interactionWishes = readings.flatMap(({ key, interactions }) =>
    interactions.map(({ id }) => ({
      key: interactionKey(key, id),
      text: [systems.get(key)!.name, id].filter(Boolean).join('-'),
    })),
  );
  const interactions = giveNames(interactionWishes);
  const changes = (
    wishes: typeof systemWishes,
    given: ReadonlyMap<string, GivenName>,
  ) =>
    wishes.flatMap(({ key, text }) => {
      const { name, changed: why } = given.get(key)!;
      return why ? [{ text, name, why }] : [];
    });
  const idsOf = new Map(
    readings.map(reading => [
      reading.key,
      reading.interactions.map(({ id }) => id),
    ]),
  );
  return {
    namesOf: key => ({
      system: systems.get(key)!.name,
      interactions: idsOf
        .get(key)!
        .map(id => interactions.get(interactionKey(key, id))!.name),
    }),
    changed: [
      ...changes(systemWishes, systems),
      ...changes(interactionWishes, interactions),
    ],
  };
}

function interactionKey(key: string, id: string | undefined): string {
  return JSON.stringify([key, id]);
}
