import {
  AiGovernancePublicFormExtensionPoint,
  PublicFormCaptcha,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import { ConflictError } from '@backstage/errors';

/** Holds what other modules add to the public form. */
export class PublicForm implements AiGovernancePublicFormExtensionPoint {
  captcha: PublicFormCaptcha | undefined;

  setCaptcha(captcha: PublicFormCaptcha): void {
    if (this.captcha) {
      throw new ConflictError(
        'The public form has a captcha already; it takes one',
      );
    }
    this.captcha = captcha;
  }
}
