import {
  aiGovernanceConcernReadPermission,
  Concern,
  CONCERN_IMPORT_LIMITS,
  ConcernImport,
  ConcernImportRow,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Clock } from '../../clock';
import { GovernanceDatabase } from '../../database/GovernanceDatabase';
import { UnusablePayloadError } from '../../http/errors';
import { ContentTooLargeError } from '../../intake/body/rawBody';
import { DeliveryStore } from '../../intake/deliveries/DeliveryStore';
import { payloadHash } from '../../intake/deliveries/payloadHash';
import { ConcernAccess, ConcernRights } from '../access/ConcernAccess';
import { ConcernIntake } from '../ConcernIntake';
import { ConcernCaller } from '../ConcernService';
import { ConcernStore } from '../ConcernStore';
import { redactSubmission } from '../redactSubmission';
import { StepContexts } from '../rules/StepContexts';
import { ImportFile } from './importMapping';
import { ImportRow, readRows } from './readRows';
import { readTable } from './readTable';

/** A row that nothing is wrong with. */
type SoundRow = ImportRow & Required<Pick<ImportRow, 'submission' | 'key'>>;

/** A file that was read, and what is known of its rows. */
interface JudgedFile extends Pick<ConcernImport, 'fileHash' | 'delimiter'> {
  rows: ImportRow[];
  /** By the key of a row, the concern that it became before. */
  known: Map<string, string>;
  /** What the caller may do, as of before anything was written. */
  rights: ConcernRights;
}

function isSound(row: ImportRow): row is SoundRow {
  return row.problems.length === 0;
}

function channelOf({ source = 'csv' }: ImportFile): string {
  return `import ${source}`;
}

/** Imports files of concerns: each all or not at all, each row once. */
export class ConcernImporter {
  private readonly database: GovernanceDatabase;
  private readonly store: ConcernStore;
  private readonly deliveries: DeliveryStore;
  private readonly access: ConcernAccess;
  private readonly contexts: Pick<StepContexts, 'interactions'>;
  private readonly intake: Pick<ConcernIntake, 'submitAll'>;
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    store: ConcernStore;
    deliveries: DeliveryStore;
    access: ConcernAccess;
    contexts: Pick<StepContexts, 'interactions'>;
    intake: Pick<ConcernIntake, 'submitAll'>;
    clock: Clock;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.deliveries = options.deliveries;
    this.access = options.access;
    this.contexts = options.contexts;
    this.intake = options.intake;
    this.clock = options.clock;
  }

  /** What a file would become; nothing is kept. */
  async preview(
    file: ImportFile,
    caller: ConcernCaller,
  ): Promise<ConcernImport> {
    return this.describe(await this.judge(file, caller));
  }

  /** Imports a file, unless rows are faulty that are not to be skipped. */
  async import(
    file: ImportFile,
    caller: ConcernCaller,
  ): Promise<ConcernImport> {
    const judged = await this.judge(file, caller);
    const { rows, known } = judged;
    const faulty = rows.filter(row => !isSound(row));
    if (faulty.length > 0 && !file.skipFaulty) {
      throw new UnusablePayloadError(
        `${faulty.length} of ${rows.length} rows are faulty, so nothing was imported`,
        faulty.flatMap(({ problems }) => problems),
      );
    }
    const fresh = rows.filter(isSound).filter(({ key }) => !known.has(key));
    const isNew = new Set(fresh.map(({ key }) => key));
    const concerns = await this.intake.submitAll(
      fresh.map(({ submission }) => submission),
      caller.actor,
      {
        beside: async (tx, concernIds) => {
          const earlier = new Map<string, string>();
          // In the same order in every import: two that meet wait for each
          // other only in one direction.
          const claims = fresh
            .map(({ key }, index) => ({ key, concernId: concernIds[index] }))
            .sort((one, other) => (one.key < other.key ? -1 : 1));
          for (const { key, concernId } of claims) {
            const claim = await this.deliveries.claim(
              tx,
              { channel: channelOf(file), payloadHash: key, concernId },
              { payloadSince: this.clock.now() },
            );
            if (!claim.fresh) {
              earlier.set(key, claim.concernId);
              isNew.delete(key);
            }
          }
          return fresh.map(({ key }) => earlier.get(key));
        },
      },
    );
    const made = new Map(
      fresh.flatMap(({ key }, index) =>
        isNew.has(key) ? [[key, concerns[index]] as const] : [],
      ),
    );
    fresh.forEach(({ key }, index) => {
      if (!isNew.has(key)) {
        known.set(key, concerns[index].id);
      }
    });
    return this.describe(judged, made);
  }

  private async judge(
    file: ImportFile,
    { credentials }: ConcernCaller,
  ): Promise<JudgedFile> {
    const bytes = Buffer.from(file.csv);
    const { bytes: mostBytes, rows: maxRows } = CONCERN_IMPORT_LIMITS;
    if (bytes.length > mostBytes) {
      throw new ContentTooLargeError(
        `The file: found ${bytes.length} bytes, allowed are ${mostBytes}; cut it into several`,
      );
    }
    const table = readTable(file.csv, { maxRows });
    const rows = readRows(table, {
      mapping: file.mapping,
      now: this.clock.now(),
    });
    await this.findInteractions(rows, credentials);
    return {
      fileHash: payloadHash(bytes),
      delimiter: table.delimiter,
      rows,
      rights: await this.access.rightsOf(credentials),
      known: await this.deliveries.concernsOf(
        this.database.reader,
        channelOf(file),
        rows.filter(isSound).map(({ key }) => key),
      ),
    };
  }

  /** Puts references in full, and says where there is no such interaction. */
  private async findInteractions(
    rows: ImportRow[],
    credentials: ConcernCaller['credentials'],
  ): Promise<void> {
    const interactions = await this.contexts.interactions(
      rows.flatMap(({ submission }) => submission?.interactionRef ?? []),
      credentials,
    );
    for (const { line, submission, problems } of rows) {
      const written = submission?.interactionRef;
      const entity = written && interactions.get(written);
      if (entity) {
        submission.interactionRef = entity.entityRef;
      } else if (written) {
        problems.push({
          line,
          column: 'interactionRef',
          found: written,
          allowed:
            'a customer interaction that you may see; none, to have it triaged',
        });
      }
    }
  }

  private async describe(
    { rows, known, rights, ...file }: JudgedFile,
    made = new Map<string, Concern>(),
  ): Promise<ConcernImport> {
    const before = await this.store.getMany(this.database.reader, [
      ...new Set(known.values()),
    ]);
    const visible = new Map(
      before
        .filter(concern =>
          rights.may(aiGovernanceConcernReadPermission, concern),
        )
        .map(concern => [concern.id, concern]),
    );

    function toRow(row: ImportRow): ConcernImportRow {
      const { line, id, key = '', submission, problems } = row;
      const redacted = submission && redactSubmission(submission);
      const concern = made.get(key) ?? visible.get(known.get(key) ?? '');
      const { summary, channel, receivedAt, interactionRef } =
        redacted?.submission ?? {};
      const sound = known.has(key) ? 'known' : 'new';
      return {
        line,
        id,
        outcome: isSound(row) ? sound : 'faulty',
        concern: concern && { id: concern.id, reference: concern.reference },
        summary,
        channel,
        receivedAt,
        interactionRef,
        requests: submission?.requests.map(({ type }) => type) ?? [],
        redactions: redacted?.counts ?? {},
        problems,
      };
    }

    const described = rows.map(toRow);
    const count = (outcome: ConcernImportRow['outcome']) =>
      described.filter(row => row.outcome === outcome).length;
    return {
      ...file,
      counts: {
        new: count('new'),
        known: count('known'),
        faulty: count('faulty'),
      },
      rows: described,
    };
  }
}
