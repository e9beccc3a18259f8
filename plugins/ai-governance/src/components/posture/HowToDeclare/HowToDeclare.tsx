import { isServiceEntity } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import {
  attestationOfService,
  firstDeclarationOfService,
  firstInteractionOfAiSystem,
  noImpactOfAiSystem,
} from '../../../posture/firstDeclarations';
import { CopyButton } from '../../CopyButton';
import { SectionCard } from '../../SectionCard';
import { Snippet } from '../../Snippet';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(26rem, 100%), 1fr))',
    gap: theme.spacing(3),
    marginTop: theme.spacing(2),
  },
  title: { fontWeight: 700 },
}));

function Way(props: { title: string; text: string; snippet: string }) {
  const { title, text, snippet } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <section aria-label={title}>
      <Typography variant="subtitle1" component="h4" className={classes.title}>
        {title}
      </Typography>
      <Typography variant="body2">{text}</Typography>
      <Snippet text={snippet} label={title} />
      <CopyButton
        label={t('toDo.copy')}
        ariaLabel={t('toDo.copyFor', { message: title })}
        text={snippet}
      />
    </section>
  );
}

/** What would be here, and how to write the first declaration. */
export function HowToDeclare({ entity }: { entity: Entity }) {
  const classes = useStyles();
  const { t } = useMessages();
  const kind = isServiceEntity(entity) ? 'service' : 'aiSystem';
  const today = new Date().toISOString().slice(0, 10);
  return (
    <SectionCard title={t(`howToDeclare.${kind}.title`)}>
      <Typography variant="body1">{t(`howToDeclare.${kind}.what`)}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t('howToDeclare.where')}
      </Typography>
      <div className={classes.root}>
        <Way
          title={t(`howToDeclare.${kind}.declare`)}
          text={t(`howToDeclare.${kind}.declareHow`)}
          snippet={
            kind === 'service'
              ? firstDeclarationOfService(entity)
              : firstInteractionOfAiSystem(entity)
          }
        />
        <Way
          title={t(`howToDeclare.${kind}.none`)}
          text={t(`howToDeclare.${kind}.noneHow`)}
          snippet={
            kind === 'service'
              ? attestationOfService(today)
              : noImpactOfAiSystem()
          }
        />
      </div>
    </SectionCard>
  );
}
