import { useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { ListUpload } from '../data/upload-list.js';
import { UnsavedGuard } from '../form/unsaved-guard.js';
import { useT } from '../i18n/use-t.js';
import { ListSource } from '../parts/list-source.js';
import { Page } from '../parts/page.js';

const isKept = (body: unknown): body is { readonly id: string } =>
  typeof (body as { readonly id?: unknown } | null)?.id === 'string';

/** A list as police, missions and chats send it: a file, or rows pasted from wherever they stand. */
export default function BringListPage() {
  const { id = '' } = useParams();
  const t = useT();
  const navigate = useNavigate();
  const [upload] = useState(() => new ListUpload());
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const sent = useRef(false);

  async function bring(list: File | string): Promise<void> {
    setSending(true);
    setProblem(undefined);
    const sentList = await upload.send(`/files/rosters/${id}`, list, isKept, {
      offline: t('shell.act.network'),
      failed: t('shell.state.error'),
    });
    setSending(false);
    if ('message' in sentList) return setProblem(sentList.message);
    sent.current = true;
    void navigate(`/rescues/${id}/list/${sentList.answer.id}`);
  }

  return (
    <Page titleKey="rescues.bring.title" lead={t('rescues.bring.lead')} width="form">
      <ListSource
        text={text}
        onText={setText}
        sending={sending}
        problem={problem}
        onBring={(list) => void bring(list)}
        fileHint={t('rescues.bring.fileHint')}
        pasteHint={t('rescues.bring.pasteHint')}
      />
      <UnsavedGuard when={() => text.trim() !== '' && !sent.current} />
    </Page>
  );
}
