import SvgIcon, { type SvgIconProps } from '@material-ui/core/SvgIcon';

/**
 * The icon of AI systems, two sparks. Material Icons 4 has none that says AI.
 *
 * @internal
 */
export function AiSystemIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props}>
      <path d="M10 3l2.2 5.8L18 11l-5.8 2.2L10 19l-2.2-5.8L2 11l5.8-2.2zM18.5 13l1.1 2.9 2.9 1.1-2.9 1.1-1.1 2.9-1.1-2.9-2.9-1.1 2.9-1.1z" />
    </SvgIcon>
  );
}
