import { VisuallyHidden } from '../VisuallyHidden';
import { useStepPathStyles } from './styles';

/** One step of a way. */
export interface PathStep {
  id: string;
  name: string;
  state: 'reached' | 'claimed' | 'ahead';
  /** The state in a word, for screen readers. */
  stateName: string;
  isCurrent: boolean;
  /** What shows on hover. */
  title?: string;
}

/** A way in steps: what is reached, what is only claimed, what lies ahead. */
export function StepPath(props: { label: string; steps: PathStep[] }) {
  const classes = useStepPathStyles();
  return (
    <ol aria-label={props.label} className={classes.path}>
      {props.steps.map(({ id, name, state, stateName, isCurrent, title }) => (
        <li
          key={id}
          className={`${classes.step} ${classes[state]}`}
          aria-current={isCurrent ? 'step' : undefined}
          title={title}
        >
          <span aria-hidden className={classes.dot} />
          <span className={classes.word}>
            {name}
            <VisuallyHidden>{`: ${stateName}`}</VisuallyHidden>
          </span>
        </li>
      ))}
    </ol>
  );
}
