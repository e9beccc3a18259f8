import type { ConcernImport } from '@ai-governance/backstage-plugin-ai-governance-common';
import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useMessages } from '../../../hooks/useMessages';
import { ImportCounts } from './ImportCounts';
import { ImportRows } from './ImportRows';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What became of a file. */
export function ImportDone(props: {
  imported: ConcernImport;
  onAnother(): void;
}) {
  const { counts, rows } = props.imported;
  const classes = useStyles();
  const { t } = useMessages();
  const paths = useConcernPaths();
  return (
    <div className={classes.root}>
      <Typography variant="body1" role="status">
        <strong>
          {counts.new > 0
            ? t('importConcerns.done', { count: counts.new })
            : t('importConcerns.doneNone')}
        </strong>{' '}
        {counts.new > 0 && t('importConcerns.doneMeaning')}
      </Typography>
      <ImportCounts counts={counts} />
      <ImportRows rows={rows} isDone />
      <div className={classes.buttons}>
        {paths && (
          <LinkButton to={paths.queue()} variant="contained" color="primary">
            {t('importConcerns.queue')}
          </LinkButton>
        )}
        <Button onClick={props.onAnother}>{t('importConcerns.another')}</Button>
      </div>
    </div>
  );
}
