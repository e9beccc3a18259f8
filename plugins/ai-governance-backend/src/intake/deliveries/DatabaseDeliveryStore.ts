import { END_OF_TIME } from '../../concerns/concernRows';
import { inChunks, Tx } from '../../database/GovernanceDatabase';
import { Claim, Delivery, DeliveryStore } from './DeliveryStore';

interface DeliveryRow {
  channel: string;
  kind: 'payload' | 'id';
  value: string;
  concern_id: string;
  received_at: string;
}

/** Remembers deliveries in SQL: a row for the payload, and one for the name. */
export class DatabaseDeliveryStore implements DeliveryStore {
  async claim(
    tx: Tx,
    delivery: Delivery,
    options: { payloadSince: Date },
  ): Promise<Claim> {
    const { deliveryId, payloadHash, concernId } = delivery;
    // Names are mostly not signed: a copy under a new name is still a copy, so
    // the payload comes first, and such a name is not remembered.
    const payload = toRow(delivery, 'payload', payloadHash);
    const ofPayload = await this.insert(tx, payload, options.payloadSince);
    if (ofPayload !== concernId || deliveryId === undefined) {
      return toClaim(ofPayload, concernId);
    }
    const ofName = await this.insert(tx, toRow(delivery, 'id', deliveryId));
    if (ofName !== concernId) {
      await tx<DeliveryRow>('intake_deliveries')
        .where({
          channel: delivery.channel,
          kind: 'payload',
          value: payloadHash,
        })
        .update({ concern_id: ofName });
    }
    return toClaim(ofName, concernId);
  }

  async concernsOf(
    tx: Tx,
    channel: string,
    payloadHashes: readonly string[],
  ): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const chunk of inChunks(payloadHashes)) {
      const rows = await tx<DeliveryRow>('intake_deliveries')
        .where({ channel, kind: 'payload' })
        .whereIn('value', chunk);
      rows.forEach(row => found.set(row.value, row.concern_id));
    }
    return found;
  }

  async deleteBefore(tx: Tx, before: Date): Promise<number> {
    return tx<DeliveryRow>('intake_deliveries')
      .where('received_at', '<', before.toISOString())
      .delete();
  }

  /**
   * Inserts a row, over one from before a time if there is one. Another
   * transaction with the same row waits here until this one ends.
   * @returns the concern of the row that stands now
   */
  private async insert(
    tx: Tx,
    row: DeliveryRow,
    since?: Date,
  ): Promise<string> {
    const { channel, kind, value } = row;
    const insert = tx<DeliveryRow>('intake_deliveries')
      .insert(row)
      .onConflict(['channel', 'kind', 'value']);
    const [written] = await (since
      ? insert
          .merge()
          .where('intake_deliveries.received_at', '<', since.toISOString())
      : insert.ignore()
    ).returning('concern_id');
    if (written) {
      return row.concern_id;
    }
    const standing = await tx<DeliveryRow>('intake_deliveries')
      .where({ channel, kind, value })
      .first();
    return standing!.concern_id;
  }
}

function toRow(
  delivery: Delivery,
  kind: DeliveryRow['kind'],
  value: string,
): DeliveryRow {
  return {
    channel: delivery.channel,
    kind,
    value,
    concern_id: delivery.concernId,
    received_at: delivery.receivedAt?.toISOString() ?? END_OF_TIME,
  };
}

function toClaim(standing: string, own: string): Claim {
  return standing === own
    ? { fresh: true }
    : { fresh: false, concernId: standing };
}
