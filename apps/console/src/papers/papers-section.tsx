import AddOutlined from '@mui/icons-material/AddOutlined';
import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { AddFiles, type HangsOn } from '../attachments/add-files.js';
import { AttachmentsPanel } from '../attachments/attachments-panel.js';
import { FilesHere } from '../attachments/files-here.js';
import { useOpenedCase } from '../cases/case-scope.js';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded, NotFound } from '../parts/state-blocks.js';
import { useReveal } from '../parts/use-reveal.js';
import { useCan } from '../session/session-store.js';
import { ChangePaperDialog, RecordPaperDialog, RemovePaperDialog } from './paper-dialogs.js';
import { PaperRow } from './paper-row.js';
import { IdentityDocumentsDocument, readNumbers, type NumberedPaper, type Paper } from './papers-documents.js';
import { TravelPapers } from './travel-papers.js';

type Opened =
  | { readonly act: 'add' }
  | { readonly act: 'change'; readonly paper: Paper; readonly numbered: NumberedPaper }
  | { readonly act: 'remove'; readonly paper: Paper };

/** The papers of the person and who has each of them; below, what the way home asked the mission for. */
export default function PapersSection({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const can = useCan();
  const { open, nationality } = useOpenedCase();
  const query = useDocument(IdentityDocumentsDocument, { caseId });
  const reveal = useReveal(() => readNumbers(caseId));
  const [opened, setOpened] = useState<Opened | null>(null);
  const may = can('identityDocument.record');

  /** What is changed is read first, and logged, as if it had been shown. */
  async function change(paper: Paper): Promise<void> {
    const numbered = (reveal.fields ?? (await readNumbers(caseId))).get(paper.id);
    if (numbered) setOpened({ act: 'change', paper, numbered });
  }
  const close = (): void => setOpened(null);
  function saved(): void {
    close();
    if (reveal.fields) void reveal.show();
  }

  const scans =
    can('attachment.read') && open.includes('personal')
      ? (of: string, hangsOn: HangsOn) => (
          <>
            <FilesHere caseId={caseId} hangsOn={hangsOn} />
            {can('attachment.record') && (
              <AddFiles
                caseId={caseId}
                hangsOn={hangsOn}
                labelKey="attachments.here.scan"
                of={of}
                kind="PAPER_SCAN"
                open={open}
              />
            )}
          </>
        )
      : undefined;
  const add = may && (
    <Button variant="outlined" startIcon={<AddOutlined />} onClick={() => setOpened({ act: 'add' })}>
      {t('papers.add')}
    </Button>
  );
  return (
    <Stack sx={{ gap: 5 }}>
      <Loaded query={query}>
        {({ identityDocuments: papers }) =>
          papers ? (
            <Panel titleKey="papers.identity" flush actions={papers.length > 0 && add}>
              {papers.length === 0 ? (
                <Empty titleKey="papers.empty" hintKey="papers.emptyHint" action={add} />
              ) : (
                <>
                  {open.includes('personal') && (
                    <Box sx={{ px: 4, pb: 3 }}>
                      <Button
                        size="small"
                        disabled={reveal.loading}
                        aria-expanded={reveal.fields !== null}
                        startIcon={reveal.fields ? <VisibilityOffOutlined /> : <VisibilityOutlined />}
                        onClick={() => (reveal.fields ? reveal.hide() : void reveal.show())}
                        sx={{ ml: -1.5 }}
                      >
                        {t(reveal.fields ? 'papers.hideNumbers' : 'papers.showNumbers')}
                      </Button>
                      <Typography variant="caption" color="textSecondary" component="div">
                        {t(reveal.fields ? 'shell.reveal.shown' : 'papers.logged')}
                      </Typography>
                      {reveal.failed && <Typography role="alert">{t('shell.state.error')}</Typography>}
                    </Box>
                  )}
                  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                    {papers.map((paper) => (
                      <PaperRow
                        key={paper.id}
                        paper={paper}
                        numbered={reveal.fields?.get(paper.id)}
                        onChange={may ? () => void change(paper) : undefined}
                        onRemove={may ? () => setOpened({ act: 'remove', paper }) : undefined}
                        files={scans && ((title) => scans(title, { kind: 'IDENTITY_DOCUMENT', id: paper.id }))}
                      />
                    ))}
                  </Box>
                </>
              )}
            </Panel>
          ) : (
            <NotFound />
          )
        }
      </Loaded>
      {scans && <AttachmentsPanel caseId={caseId} />}
      {can('repatriation.read') && <TravelPapers caseId={caseId} files={scans} />}
      {opened?.act === 'add' && (
        <RecordPaperDialog caseId={caseId} country={nationality ?? null} onClose={close} onSaved={saved} />
      )}
      {opened?.act === 'change' && (
        <ChangePaperDialog paper={opened.paper} numbered={opened.numbered} onClose={close} onSaved={saved} />
      )}
      {opened?.act === 'remove' && <RemovePaperDialog paper={opened.paper} onClose={close} />}
    </Stack>
  );
}
