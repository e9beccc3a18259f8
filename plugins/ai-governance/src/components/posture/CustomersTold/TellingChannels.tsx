import type { CustomerInteractionSpec } from '@ai-governance/backstage-plugin-ai-governance-common';
import { listOf, wordsOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { FactList } from '../../FactList';
import { Known } from '../../Known';

function languageName(code: string, language: string): string {
  try {
    return (
      new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
    );
  } catch {
    return code;
  }
}

/** In which languages and through which channels customers are told. */
export function TellingChannels(props: {
  transparency: CustomerInteractionSpec['transparency'];
}) {
  const { languages, channels } = props.transparency ?? {};
  const { t } = useMessages();
  const language = useLanguage();
  return (
    <FactList
      facts={[
        {
          label: t('customersTold.languages'),
          value: (
            <Known>
              {languages?.length
                ? listOf(
                    languages.map(code => languageName(code, language)),
                    language,
                  )
                : undefined}
            </Known>
          ),
        },
        {
          label: t('customersTold.channelList'),
          value: (
            <Known>
              {channels?.length ? (
                <ul>
                  {channels.map(({ kind, format, rationale }, index) => (
                    <li key={index}>
                      {wordsOf(kind)}
                      {format && ` (${wordsOf(format)})`}
                      {rationale && `: ${rationale}`}
                    </li>
                  ))}
                </ul>
              ) : undefined}
            </Known>
          ),
        },
      ]}
    />
  );
}
