import type { ConcernImportRow } from '@ai-governance/backstage-plugin-ai-governance-common';
import NewIcon from '@material-ui/icons/AddCircleOutline';
import FaultyIcon from '@material-ui/icons/ErrorOutline';
import KnownIcon from '@material-ui/icons/DoneAll';
import type { ReactNode } from 'react';
import { SignedWords } from '../../SignedWords';

const ICONS = { new: NewIcon, known: KnownIcon, faulty: FaultyIcon };

/** What becomes of rows, behind its sign. */
export function OutcomeMark(props: {
  outcome: ConcernImportRow['outcome'];
  strong?: boolean;
  children: ReactNode;
}) {
  const { outcome, strong, children } = props;
  return (
    <SignedWords
      icon={ICONS[outcome]}
      accent={outcome === 'faulty'}
      strong={strong}
    >
      {children}
    </SignedWords>
  );
}
