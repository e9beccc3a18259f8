import { createExtensionPoint } from '@backstage/backend-plugin-api';

/**
 * A question that people can answer and programs cannot, for the public form.
 * @public
 */
export interface PublicFormCaptcha {
  /**
   * The fields that are put above the button, as HTML. It is put into the page
   * as it is. The page runs no script and loads nothing from elsewhere.
   *
   * @param options - `language` is that of the page, such as `en`
   */
  html(options: { language: string }): string;
  /**
   * Whether it was answered.
   *
   * @param body - all fields of the form, as they were sent
   */
  verify(body: Readonly<Record<string, string>>): Promise<boolean>;
}

/**
 * Takes what another backend module adds to the public form.
 * @public
 */
export interface AiGovernancePublicFormExtensionPoint {
  /** Sets the captcha. There is one; a second stops the start. */
  setCaptcha(captcha: PublicFormCaptcha): void;
}

/**
 * Where modules of the plugin `ai-governance` add to the public form.
 * @public
 */
export const aiGovernancePublicFormExtensionPoint =
  createExtensionPoint<AiGovernancePublicFormExtensionPoint>({
    id: 'ai-governance.public-form',
  });
