import {
  deadlineInWords,
  RegulationListItem,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { ReactNode } from 'react';
import { placeOf } from '../../../formatting/places';
import { listOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { FactList } from '../../FactList';
import { LawSource } from '../LawSource';
import { LawStateMark } from '../LawState';
import { AllDates } from './AllDates';

function Lines(props: { lines: ReactNode[]; none: string }) {
  const { lines, none } = props;
  return lines.length === 0 ? (
    <>{none}</>
  ) : (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

/** What a row says: how it stands, what it gives, and by when. */
export function LawFacts({ item }: { item: RegulationListItem }) {
  const { t } = useMessages();
  const language = useLanguage();
  const { entitlements, alternatives, noticeMustContain, deadlines } = item;
  const { overridden, switchedOff, note } = item;
  return (
    <FactList
      facts={[
        {
          label: t('regulations.where'),
          value: listOf(
            item.jurisdictions.map(place => placeOf(place, language)),
            language,
          ),
        },
        {
          label: t('regulations.column.state'),
          value: <LawStateMark state={item.state} />,
        },
        { label: t('regulations.dates'), value: <AllDates item={item} /> },
        {
          label: t('regulations.sourceLabel'),
          value: <LawSource {...item} />,
        },
        {
          label: t('regulations.gives'),
          value: (
            <Lines
              none={t('regulations.givesNothing')}
              lines={[
                ...entitlements.map(({ title }) => title),
                ...alternatives.map(alternative =>
                  t('regulations.alternative', {
                    what: listOf(alternative.entitlements, language),
                    condition: alternative.condition,
                  }),
                ),
              ]}
            />
          ),
        },
        {
          label: t('regulations.tells'),
          value: (
            <Lines
              none={t('regulations.tellsNothing')}
              lines={noticeMustContain.map(({ title }) => title)}
            />
          ),
        },
        {
          label: t('regulations.deadlines'),
          value: (
            <Lines
              none={t('regulations.noDeadlines')}
              lines={deadlines.map(deadlineInWords)}
            />
          ),
        },
        ...(note ? [{ label: t('regulations.note'), value: note }] : []),
        ...(overridden || switchedOff
          ? [
              {
                label: t('regulations.byConfig'),
                value: (
                  <Lines
                    none=""
                    lines={[
                      ...(overridden
                        ? [
                            t('regulations.overridden', {
                              keys: listOf(overridden.keys, language),
                              reason: overridden.reason,
                            }),
                          ]
                        : []),
                      ...(switchedOff
                        ? [
                            t('regulations.switchedOff', {
                              reason: switchedOff,
                            }),
                          ]
                        : []),
                    ]}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
