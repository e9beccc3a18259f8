import {
  POSTURE_LEVELS,
  PostureLevel,
  ScorecardNumbers,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useMessages } from '../../../hooks/useMessages';
import { useDistributionStyles } from './styles';

/**
 * How many stand at which level, out of how many, unassessed first: a bar, and
 * the same in words for everybody.
 */
export function DistributionBar(props: {
  distribution: ScorecardNumbers['distribution'];
}) {
  const { total, levels } = props.distribution;
  const classes = useDistributionStyles();
  const { t } = useMessages();
  const present = POSTURE_LEVELS.filter(level => levels[level] > 0);

  function wordsFor(level: PostureLevel): string {
    const number = levels[level];
    return level === 'unassessed'
      ? t('scorecards.unassessed', { number, total })
      : t('scorecards.at', { number, total, level: t(`words.level.${level}`) });
  }

  if (total === 0) {
    return <>{t('scorecards.nothing')}</>;
  }
  return (
    <>
      <div aria-hidden className={classes.bar}>
        {present.map(level => (
          <div
            key={level}
            title={wordsFor(level)}
            className={`${classes.part} ${classes[level]}`}
            style={{ flexGrow: levels[level] }}
          />
        ))}
      </div>
      <ul className={classes.words}>
        {present.map(level => (
          <li key={level} className={classes.word}>
            <span aria-hidden className={`${classes.sign} ${classes[level]}`} />
            {wordsFor(level)}
          </li>
        ))}
      </ul>
    </>
  );
}
