import {
  CustomerInteractionEntity,
  CustomerInteractionSpec,
  resolveRef,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { periodOf } from '../../../formatting/periods';
import { wordsOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Known } from '../../Known';

type Right = NonNullable<
  NonNullable<CustomerInteractionSpec['transparency']>['rights']
>[number];

const useStyles = makeStyles(theme => ({
  route: {
    color: theme.palette.text.secondary,
    fontSize: '0.9rem',
    marginBottom: theme.spacing(0.75),
  },
}));

/** One right, and the way to it. */
export function RightItem(props: {
  right: Right;
  entity: CustomerInteractionEntity;
}) {
  const { right, how, channel, within, reviewers, canChange } = props.right;
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const route = [
    channel && t('customersTold.rightChannel', { channel: wordsOf(channel) }),
    within &&
      t('customersTold.rightWithin', { period: periodOf(within, language) }),
    reviewers &&
      t('customersTold.rightReviewers', {
        reviewers: (
          <EntityRefLink
            entityRef={resolveRef(reviewers, props.entity, 'Group')}
          />
        ),
      }),
    canChange && t('customersTold.rightCanChange', { what: canChange }),
  ].filter(Boolean);
  return (
    <li>
      <strong>{wordsOf(right)}</strong>: <Known>{how}</Known>
      {route.length > 0 && (
        <div className={classes.route}>
          {route.map((step, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              {step}
            </span>
          ))}
        </div>
      )}
    </li>
  );
}
