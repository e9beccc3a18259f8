import type { CustomerInteractionEntity } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { ByWhichSystems } from './ByWhichSystems';
import { WhatIsDecided } from './WhatIsDecided';
import { WhoCanOverride } from './WhoCanOverride';
import { WhoIsAffected } from './WhoIsAffected';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(max(20rem, 40%), 1fr))',
    gap: theme.spacing(2.5, 4),
  },
  heading: { marginBottom: theme.spacing(0.75), fontWeight: 700 },
}));

function Part(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <section aria-label={props.title}>
      <Typography
        variant="subtitle2"
        component="h4"
        className={classes.heading}
      >
        {props.title}
      </Typography>
      {props.children}
    </section>
  );
}

/** Who is affected, what is decided, by which systems, who can override. */
export function InteractionFacts(props: { entity: CustomerInteractionEntity }) {
  const { entity } = props;
  const { t } = useMessages();
  return (
    <div className={useStyles().root}>
      <Part title={t('interactionFacts.who')}>
        <WhoIsAffected affected={entity.spec.affected} />
      </Part>
      <Part title={t('interactionFacts.what')}>
        <WhatIsDecided decision={entity.spec.decision} />
      </Part>
      <Part title={t('interactionFacts.systems')}>
        <ByWhichSystems entity={entity} />
      </Part>
      <Part title={t('interactionFacts.override')}>
        <WhoCanOverride entity={entity} />
      </Part>
    </div>
  );
}
