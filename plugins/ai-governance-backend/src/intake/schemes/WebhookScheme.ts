import { IncomingHttpHeaders } from 'node:http';
import { ChannelKind } from '../channels/IntakeChannel';
import { WrittenMapping } from '../mapping/mappingSchema';

/** A request as it came over the wire, before anything was parsed. */
export interface SignedRequest {
  rawBody: Buffer;
  /** By their names in lower case, as Node gives them. */
  headers: IncomingHttpHeaders;
  /** All of them are tried, so that a secret can be replaced in peace. */
  secrets: readonly string[];
  now: Date;
  /** How far the signed time may lie from now, before or after. */
  toleranceSeconds: number;
}

/** Why a request is not believed; safe to log. */
export type Refusal =
  | 'no-signature'
  | 'malformed-signature'
  | 'wrong-signature'
  | 'no-timestamp'
  | 'malformed-timestamp'
  | 'stale';

/** What became of a signature. */
export type Verification =
  | {
      ok: true;
      /**
       * What the sender calls this delivery. Many schemes leave it unsigned,
       * so it can tell a retry from a new delivery, but proves nothing.
       */
      deliveryId?: string;
      /** The time that was signed, if the scheme signs one. */
      signedAt?: Date;
    }
  | { ok: false; reason: Refusal };

/** A way to sign webhooks. */
export interface WebhookScheme {
  readonly name: string;
  /** Whether the time is signed; only then is a tolerance of any use. */
  readonly signsTime: boolean;
  /** Where the body names the delivery, if the headers do not. */
  readonly deliveryIdPath?: string;
  /** Which field is what in the sender's own payload, if it has one form. */
  readonly mapping?: WrittenMapping;
  /** The sort of channel that customers see, where all senders are of one. */
  readonly kind?: ChannelKind;
  /** What is wrong with a secret, in words that do not show it. */
  secretProblem?(secret: string): string | undefined;
  /** Checks a signature; never throws, whatever was sent. */
  verify(request: SignedRequest): Verification;
}
