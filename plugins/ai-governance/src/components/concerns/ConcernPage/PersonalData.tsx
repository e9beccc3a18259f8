import {
  aiGovernancePersonalDataReadPermission,
  ConcernView,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import LockIcon from '@material-ui/icons/LockOutlined';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';
import { Disclosure } from '../../Disclosure';
import { Fact, FactList } from '../../FactList';
import { SectionCard } from '../../SectionCard';
import { DataActions } from './DataActions';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5) },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
}));

/** What is personal, for whoever may read it; and what may be done about it. */
export function PersonalData(props: {
  concern: ConcernView;
  onChanged(words: string): void;
}) {
  const { concern, onChanged } = props;
  const { personalData, caller, erasedAt } = concern;
  const { customer, onBehalfOf, adjustmentsNeeded, original } =
    personalData ?? {};
  const classes = useStyles();
  const { t } = useMessages();
  const facts: Fact[] = [
    { label: t('concernPage.name'), value: customer?.name },
    { label: t('concernPage.email'), value: customer?.email },
    { label: t('concernPage.customerReference'), value: customer?.reference },
    {
      label: t('concernPage.relationship'),
      value:
        customer?.relationship &&
        t(`enterConcern.relationshipOf.${customer.relationship}`),
    },
    {
      label: t('concernPage.behalf'),
      value: onBehalfOf && t('concernPage.behalfWords', onBehalfOf),
    },
    { label: t('concernPage.adjustments'), value: adjustmentsNeeded },
  ].filter(({ value }) => value !== undefined);

  function content() {
    if (!caller.mayReadPersonalData) {
      return (
        <Callout icon={LockIcon}>
          {t('concernPage.personalForbidden', {
            permission: aiGovernancePersonalDataReadPermission.name,
          })}
        </Callout>
      );
    }
    if (facts.length === 0 && !original) {
      return (
        <Typography variant="body2" color="textSecondary">
          {t(
            erasedAt
              ? 'concernPage.personalErased'
              : 'concernPage.personalNone',
          )}
        </Typography>
      );
    }
    return (
      <>
        <FactList facts={facts} />
        {original && (
          <Disclosure label={t('concernPage.original')}>
            <Typography variant="body1" className={classes.text}>
              <strong>{original.summary}</strong>
              {`\n${original.description}`}
            </Typography>
          </Disclosure>
        )}
      </>
    );
  }

  return (
    <SectionCard title={t('concernPage.personal')}>
      <div className={classes.root}>
        {content()}
        <DataActions concern={concern} onChanged={onChanged} />
      </div>
    </SectionCard>
  );
}
