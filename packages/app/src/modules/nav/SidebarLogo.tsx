import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { LogoIcon } from './LogoIcon';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    width: sidebarConfig.drawerWidthOpen,
    // The icon stands in the middle of the closed sidebar.
    paddingLeft: (sidebarConfig.drawerWidthClosed - 32) / 2,
    margin: theme.spacing(2.5, 0, 1.5),
    whiteSpace: 'nowrap',
    color: theme.palette.navigation.selectedColor,
  },
  organisation: {
    display: 'block',
    fontSize: '0.95rem',
    fontWeight: 700,
    lineHeight: 1.3,
  },
  portal: {
    display: 'block',
    fontSize: '0.8rem',
    lineHeight: 1.3,
    color: theme.palette.navigation.color,
  },
}));

/**
 * Whose portal this is, on top of the sidebar; a link to its home page.
 *
 * @internal
 */
export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();

  return (
    <Link to="/" underline="none" className={classes.root} aria-label="Home">
      <LogoIcon />
      {isOpen && (
        <span>
          <span className={classes.organisation}>Fernhill Group</span>
          <span className={classes.portal}>AI governance</span>
        </span>
      )}
    </Link>
  );
}
