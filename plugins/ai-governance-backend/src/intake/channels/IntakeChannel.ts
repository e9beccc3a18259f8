import { FEEDBACK_CHANNEL_TYPES } from '@ai-governance/backstage-plugin-ai-governance-common';
import { WrittenMapping } from '../mapping/mappingSchema';
import { SignedRequest, Verification } from '../schemes/WebhookScheme';

/** The sort of channel that customers see; the words of declarations. */
export type ChannelKind = (typeof FEEDBACK_CHANNEL_TYPES)[number];

/** A signed way in. Its secrets stay inside, where no log can find them. */
export interface IntakeChannel {
  /** As it stands in config and in the address. */
  readonly name: string;
  readonly kind: ChannelKind;
  /** The interaction that all its concerns are about, in full. */
  readonly interactionRef?: string;
  readonly mapping: WrittenMapping;
  /** Checks the signature of a request, before it is parsed. */
  verify(
    request: Pick<SignedRequest, 'rawBody' | 'headers' | 'now'>,
  ): Verification;
  /** What names a believed delivery: a header, or a field of its payload. */
  deliveryIdOf(
    verification: Verification,
    payload: unknown,
  ): string | undefined;
}
