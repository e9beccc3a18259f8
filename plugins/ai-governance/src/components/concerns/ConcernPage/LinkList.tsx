import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';

const useStyles = makeStyles({ root: { overflowWrap: 'anywhere' } });

/** References, those to the web as links. */
export function LinkList({ links }: { links: string[] }) {
  return (
    <span className={useStyles().root}>
      {links.map((link, index) => (
        <Fragment key={link}>
          {index > 0 && ', '}
          {/^https?:\/\//.test(link) ? <Link to={link}>{link}</Link> : link}
        </Fragment>
      ))}
    </span>
  );
}
