import type { QuestionItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import type { RoomPage } from '../../../hooks/useRoomPage';
import { CopyButton } from '../../CopyButton';
import { OpenRoom } from '../../posture/ToDo';
import { Snippet } from '../../Snippet';

/** The way to answer a question: YAML to copy, or the room to open. */
export function QuestionAnswer(props: {
  question: QuestionItem;
  /** The page where it is answered, if there is one. */
  page: RoomPage | undefined;
}) {
  const { question, page } = props;
  const { message, fix } = question;
  const { t } = useMessages();
  const [refused, setRefused] = useState(false);
  return (
    <>
      {fix?.type === 'yaml' && (
        <CopyButton
          label={t('toDo.copy')}
          ariaLabel={t('toDo.copyFor', { message })}
          text={fix.yaml}
          onRefused={() => setRefused(true)}
        />
      )}
      {fix?.type === 'yaml' && refused && (
        <Snippet text={fix.yaml} label={t('toDo.snippet')} />
      )}
      {page && <OpenRoom page={page} message={message} />}
    </>
  );
}
