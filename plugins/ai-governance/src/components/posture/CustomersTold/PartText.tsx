import type { CustomerInteractionEntity } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../../hooks/useMessages';
import type { TransparencyPart } from '../../../posture/transparencyParts';
import { RightItem } from './RightItem';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.25) },
}));

/** The declared words of one part, as customers would read them. */
export function PartText(props: {
  part: TransparencyPart;
  entity: CustomerInteractionEntity;
}) {
  const { part, entity } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const transparency = entity.spec.transparency ?? {};
  switch (part) {
    case 'role':
      return <>{transparency.role}</>;
    case 'dataTypes':
      return (
        <ul className={classes.list}>
          {transparency.dataTypes?.map(({ name, source, purpose }) => (
            <li key={name}>
              <strong>{name}</strong>
              {source && t('customersTold.dataFrom', { source })}
              {purpose && t('customersTold.dataFor', { purpose })}
            </li>
          ))}
        </ul>
      );
    case 'rights':
      return (
        <ul className={classes.list}>
          {transparency.rights?.map((right, index) => (
            <RightItem key={index} right={right} entity={entity} />
          ))}
        </ul>
      );
    default:
      return (
        <ul className={classes.list}>
          {transparency[part]?.map(text => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      );
  }
}
