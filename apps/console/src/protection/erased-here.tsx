import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { ErasedCaseDocument } from './protection-documents.js';

interface ErasedHereProps {
  readonly id: string;
  /** Where it was not erased, or not for this reader to know. */
  readonly otherwise: ReactNode;
}

/** A case that somebody remembers and does not find: it was erased, when and that two people did it. */
export function ErasedHere({ id, otherwise }: ErasedHereProps) {
  const t = useT();
  const { dateTime } = useDates();
  const query = useDocument(ErasedCaseDocument, { id });
  return (
    <Loaded query={query}>
      {({ erasedCase: [erased] }) =>
        erased ? (
          <Box sx={{ maxWidth: 640, mx: 'auto' }}>
            <Panel>
              <Typography variant="h1" sx={{ mb: 2 }}>
                {t('protection.erased.title')}
              </Typography>
              <Typography>
                {t('protection.erased.text', { reference: erased.reference, day: dateTime(erased.erasedAt) })}
              </Typography>
            </Panel>
          </Box>
        ) : (
          otherwise
        )
      }
    </Loaded>
  );
}
