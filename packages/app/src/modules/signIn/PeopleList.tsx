import Avatar from '@material-ui/core/Avatar';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { DemoPerson } from './readDemoPeople';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(250px, 100%), 1fr))',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  item: {
    display: 'flex',
  },
  person: {
    flex: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2.5),
    font: 'inherit',
    textAlign: 'left',
    color: 'inherit',
    cursor: 'pointer',
    background: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius * 2,
    transition: theme.transitions.create(['border-color', 'box-shadow'], {
      duration: theme.transitions.duration.shortest,
    }),
    '&:hover, &:focus-visible': {
      borderColor: theme.palette.primary.main,
      boxShadow: `0 0 0 1px ${theme.palette.primary.main}`,
    },
  },
  identity: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
  },
  avatar: {
    width: 44,
    height: 44,
    fontSize: '1rem',
    fontWeight: 600,
    color: theme.palette.primary.contrastText,
    background: theme.palette.primary.main,
  },
  name: {
    fontWeight: 600,
  },
}));

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map(word => word.charAt(0))
    .join('');
}

/**
 * The people to sign in as, each one button.
 *
 * @internal
 */
export function PeopleList(props: {
  people: DemoPerson[];
  onChoose: (person: DemoPerson) => void;
}) {
  const { people, onChoose } = props;
  const classes = useStyles();

  return (
    <ul className={classes.list}>
      {people.map(person => (
        <li key={person.userEntityRef} className={classes.item}>
          <button
            type="button"
            className={classes.person}
            onClick={() => onChoose(person)}
          >
            <span className={classes.identity}>
              <Avatar className={classes.avatar} aria-hidden>
                {initialsOf(person.name)}
              </Avatar>
              <span>
                <Typography
                  className={classes.name}
                  variant="body1"
                  component="span"
                  display="block"
                >
                  {person.name}
                </Typography>
                <Typography
                  variant="body2"
                  component="span"
                  display="block"
                  color="textSecondary"
                >
                  {person.role}
                </Typography>
              </span>
            </span>
            <Typography variant="body2" component="span" display="block">
              {person.may}
            </Typography>
          </button>
        </li>
      ))}
    </ul>
  );
}
