import { AmendDraft, LINK_KINDS } from '../../../concerns/amendDraft';
import { useMessages } from '../../../hooks/useMessages';
import { FieldRow } from '../../FieldRow';
import { FormField } from '../../FormField';

/** What else the concern has to do with, one reference a line. */
export function LinkFields(props: {
  links: AmendDraft['links'];
  /** What is not as it has to be. */
  fault: string | undefined;
  onChange(links: AmendDraft['links']): void;
}) {
  const { links, fault, onChange } = props;
  const { t } = useMessages();
  return (
    <FieldRow>
      {LINK_KINDS.map(kind => (
        <FormField
          key={kind}
          multiline
          label={t(`concernPage.links.${kind}`)}
          help={fault ?? t('concernAmend.linksHelp')}
          amiss={fault !== undefined}
          value={links[kind]}
          onChange={text => onChange({ ...links, [kind]: text })}
        />
      ))}
    </FieldRow>
  );
}
