import { byWarningFit, warningFit } from '@homeward/domain';
import { Box } from '@mui/material';
import { useDocument } from '../../data/use-document.js';
import { useT } from '../../i18n/use-t.js';
import { Loaded } from '../../parts/state-blocks.js';
import { RescueBodiesDocument } from './request-documents.js';
import { WarningBox } from './warning-box.js';

interface About {
  readonly compound: { readonly id: string; readonly province: string } | null;
  readonly channels: readonly { readonly bodyId?: string; readonly body?: { readonly id: string } }[];
}

/** Beyond it the name of a place elsewhere is the reason for the warning. */
const near = 3;

/** Whom not to tell of what is planned here: every body with a warning that comes near the place, and those that are asked. */
export function DoNotTell({ about }: { readonly about: About }) {
  const t = useT();
  const query = useDocument(RescueBodiesDocument, { retired: false });
  const place = { compoundId: about.compound?.id ?? null, province: about.compound?.province ?? null };
  const asked = new Set(about.channels.flatMap(({ bodyId, body }) => [bodyId ?? body?.id]));
  return (
    <Loaded query={query}>
      {({ rescueBodies }) => {
        const told = byWarningFit(rescueBodies, place).filter(
          (body) => body.warning && (warningFit(body, place) <= near || asked.has(body.id)),
        );
        if (told.length === 0) return null;
        return (
          <Box component="section" aria-label={t('rescueRequests.warning.title')} className="hw-no-print">
            {told.map((body) => body.warning && <WarningBox key={body.id} warning={body.warning} of={body.name} />)}
          </Box>
        );
      }}
    </Loaded>
  );
}
