import type { AiSystemSpec } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { periodOf } from '../../../formatting/periods';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Known } from '../../Known';

type Supplier = NonNullable<AiSystemSpec['suppliers']>[number];

function SupplierItem({ supplier }: { supplier: Supplier }) {
  const { name, provides, commitments = {} } = supplier;
  const { t } = useMessages();
  const language = useLanguage();
  const promises = [
    commitments.notifyWithin &&
      t('aboutAiSystem.notifyWithin', {
        period: periodOf(commitments.notifyWithin, language),
      }),
    commitments.performance &&
      t('aboutAiSystem.performance', { what: commitments.performance }),
    commitments.dataUse &&
      t('aboutAiSystem.dataUse', { what: commitments.dataUse }),
    commitments.reviewSupport !== undefined &&
      t(
        commitments.reviewSupport
          ? 'aboutAiSystem.reviewSupport'
          : 'aboutAiSystem.noReviewSupport',
      ),
    commitments.responsibleUse && (
      <Link to={commitments.responsibleUse}>
        {t('aboutAiSystem.supplierTerms')}
      </Link>
    ),
  ].filter(Boolean);
  return (
    <li>
      <strong>{name}</strong>
      {provides && `: ${provides}`}
      <Typography variant="body2" color="textSecondary" component="div">
        {promises.length === 0 && t('aboutAiSystem.noPromises')}
        {promises.map((promise, index) => (
          <span key={index}>
            {index > 0 && ' · '}
            {promise}
          </span>
        ))}
      </Typography>
    </li>
  );
}

/** Who supplies parts of the system, and what they promised. */
export function SupplierList(props: { suppliers: AiSystemSpec['suppliers'] }) {
  const { suppliers } = props;
  const { t } = useMessages();
  if (!suppliers) {
    return <Known>{undefined}</Known>;
  }
  if (suppliers.length === 0) {
    return <>{t('aboutAiSystem.noSuppliers')}</>;
  }
  return (
    <ul>
      {suppliers.map((supplier, index) => (
        <SupplierItem key={index} supplier={supplier} />
      ))}
    </ul>
  );
}
