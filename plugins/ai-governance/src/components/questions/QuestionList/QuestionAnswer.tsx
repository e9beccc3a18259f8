import type { QuestionItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { useRoomPage } from '../../../hooks/useRoomPage';
import { CopyButton } from '../../CopyButton';
import { OpenRoom } from '../../posture/ToDo';
import { Snippet } from '../../Snippet';

/** The way to answer a question: YAML to copy, or the room to open. */
export function QuestionAnswer({ question }: { question: QuestionItem }) {
  const { entityRef, message, fix } = question;
  const { t } = useMessages();
  const pageOf = useRoomPage();
  const [refused, setRefused] = useState(false);
  if (fix?.type === 'yaml') {
    return (
      <>
        <CopyButton
          label={t('toDo.copy')}
          ariaLabel={t('toDo.copyFor', { message })}
          text={fix.yaml}
          onRefused={() => setRefused(true)}
        />
        {refused && <Snippet text={fix.yaml} label={t('toDo.snippet')} />}
      </>
    );
  }
  const page = fix && pageOf(fix.room, entityRef);
  if (page) {
    return <OpenRoom page={page} message={message} />;
  }
  return (
    <>
      {fix ? t('toDo.inPortal', { room: fix.room }) : t('questionList.noFix')}
    </>
  );
}
