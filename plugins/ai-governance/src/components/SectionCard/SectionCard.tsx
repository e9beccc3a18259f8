import {
  EntityInfoCard,
  EntityInfoCardProps,
} from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  // The shell and what stands in it come from two component libraries; the
  // text of a card should still be of one face.
  root: {
    minWidth: 0,
    '& .MuiTypography-root, & .MuiButton-root, & .MuiTableCell-root, & .MuiInputBase-root, & .MuiFormLabel-root':
      { fontFamily: 'inherit' },
  },
});

/** A card of ours: the catalog's shell, as tall as what it holds. */
export function SectionCard(props: EntityInfoCardProps) {
  const classes = useStyles();
  const { className, ...rest } = props;
  return (
    <EntityInfoCard
      {...rest}
      className={className ? `${classes.root} ${className}` : classes.root}
    />
  );
}
