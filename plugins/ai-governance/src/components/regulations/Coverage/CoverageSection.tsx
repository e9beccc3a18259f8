import type { CoverageAnswer } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';
import { SectionCard } from '../../SectionCard';
import { CoverageItem } from './CoverageItem';

const SHOWN_AT_FIRST = 5;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  meaning: { marginBottom: theme.spacing(1) },
}));

function keyOf({ jurisdiction, domain }: CoverageAnswer): string {
  return `${jurisdiction} ${domain}`;
}

/** Where the packs end: open questions first, then what legal has answered. */
export function CoverageSection(props: {
  coverage: CoverageAnswer[];
  mayAnswer: boolean;
  onRecorded(): void;
}) {
  const { coverage, mayAnswer, onRecorded } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const [showAll, setShowAll] = useState(false);
  const open = coverage
    .filter(({ review }) => !review)
    .sort((one, other) => other.interactions - one.interactions);
  const answered = coverage.filter(({ review }) => review);
  const shown = showAll ? open : open.slice(0, SHOWN_AT_FIRST);
  return (
    <SectionCard
      title={t('regulations.coverage')}
      headerActions={
        <Typography variant="body2" component="span">
          {t('regulations.coverageOpen', { count: open.length })}
        </Typography>
      }
    >
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.meaning}
      >
        {t(
          open.length === 0
            ? 'regulations.coverageNone'
            : 'regulations.coverageMeaning',
        )}
      </Typography>
      {shown.length > 0 && (
        <ul aria-label={t('regulations.coverage')} className={classes.list}>
          {shown.map(answer => (
            <CoverageItem
              key={keyOf(answer)}
              answer={answer}
              mayAnswer={mayAnswer}
              onRecorded={onRecorded}
            />
          ))}
        </ul>
      )}
      {open.length > shown.length && (
        <Button size="small" onClick={() => setShowAll(true)}>
          {t('regulations.showAll', { number: open.length })}
        </Button>
      )}
      {answered.length > 0 && (
        <Disclosure
          label={t('regulations.coverageAnswered', { count: answered.length })}
        >
          <ul className={classes.list}>
            {answered.map(answer => (
              <CoverageItem
                key={keyOf(answer)}
                answer={answer}
                mayAnswer={mayAnswer}
                onRecorded={onRecorded}
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </SectionCard>
  );
}
