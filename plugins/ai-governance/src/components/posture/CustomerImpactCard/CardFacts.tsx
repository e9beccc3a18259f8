import type { Posture } from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { customersTold } from '../../../posture/customersTold';
import { interactionsOf, isInteraction } from '../../../posture/interactionsOf';
import { ConcernLine } from '../../concerns/ConcernLine';
import { FactList } from '../../FactList';
import { LawLine } from './LawLine';

function TwoLines(props: { first: ReactNode; second: ReactNode }) {
  return (
    <>
      {props.first}
      <Typography variant="body2" color="textSecondary" component="div">
        {props.second}
      </Typography>
    </>
  );
}

/**
 * What customers were told, what they raise, what is owed next, and what they
 * are due by law. What is not connected is said in words: a zero would be a claim.
 */
export function CardFacts({ posture }: { posture: Posture }) {
  const { t } = useMessages();
  const told = customersTold(interactionsOf(posture));
  return (
    <FactList
      facts={[
        {
          label: t('customerImpactCard.told'),
          value: (
            <TwoLines
              first={t(
                told.complete === told.total
                  ? 'customerImpactCard.toldDeclared'
                  : 'customerImpactCard.toldNotAll',
              )}
              second={
                isInteraction(posture)
                  ? t(
                      told.complete
                        ? 'customerImpactCard.toldComplete'
                        : 'customerImpactCard.toldIncomplete',
                    )
                  : t('customerImpactCard.toldOf', {
                      complete: told.complete,
                      total: told.total,
                    })
              }
            />
          ),
        },
        {
          label: t('customerImpactCard.concerns'),
          value: <ConcernLine entityRef={posture.entityRef} />,
        },
        {
          label: t('customerImpactCard.obligation'),
          value: (
            <TwoLines
              first={t('customerImpactCard.noContracts')}
              second={t('customerImpactCard.noContractsMeaning')}
            />
          ),
        },
        {
          label: t('customersDue.line'),
          value: <LawLine entitlements={posture.entitlements} />,
        },
      ]}
    />
  );
}
