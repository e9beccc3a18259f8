import type {
  Concern,
  StepLack,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(0.5, 0, 0), paddingLeft: theme.spacing(2.25) },
}));

/** Says that nothing was done, and all that a step still lacks. */
export function LackList(props: { lacks: StepLack[]; concern: Concern }) {
  const { lacks, concern } = props;
  const classes = useStyles();
  const { t } = useMessages();

  /** The request is named where there are several. */
  function about({ requestId }: StepLack): string {
    const request = concern.requests.find(({ id }) => id === requestId);
    return request && concern.requests.length > 1
      ? `${t(`concern.request.${request.type}`)}: `
      : '';
  }

  return (
    <div role="alert">
      <Callout icon={ErrorIcon} accent>
        <strong>{t('concernStep.stillLacks')}</strong>
        <ul className={classes.list}>
          {lacks.map(lack => (
            <li key={`${lack.requestId} ${lack.id} ${lack.message}`}>
              {about(lack)}
              {lack.message}
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}
