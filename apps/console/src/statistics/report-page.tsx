import { Box, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { BrokenLedger } from './ledger-trust.js';
import { ReportForm } from './report-form.js';
import { DeskDocument } from './statistics-documents.js';
import { StatisticsNav } from './statistics-nav.js';

/** What a donor or a ministry is owed for a period, asked for in one act: the standard tables that they do not have yet. */
export default function ReportPage() {
  const t = useT();
  const desk = useDocument(DeskDocument, {});
  return (
    <Page titleKey="statisticsReport.title" lead={t('statisticsReport.lead')}>
      <StatisticsNav />
      <BrokenLedger link />
      <Loaded query={desk}>
        {({ snapshots }) => {
          const [latest] = snapshots;
          if (!latest)
            return (
              <Panel>
                <Empty
                  titleKey="statistics.build.none"
                  hintKey="statistics.build.noneHint"
                  action={
                    <Button variant="outlined" component={Link} to="/statistics">
                      {t('statistics.snapshot.seal')}
                    </Button>
                  }
                />
              </Panel>
            );
          return (
            <Box
              sx={{
                display: 'grid',
                gap: 4,
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
                alignItems: 'start',
              }}
            >
              <ReportForm snapshots={snapshots} latest={latest} />
              <Panel titleKey="statisticsReport.steps.title">
                <Box component="ol" sx={{ m: 0, pl: 5, display: 'grid', gap: 2, maxWidth: 640 }}>
                  <li>{t('statisticsReport.steps.check')}</li>
                  <li>{t('statisticsReport.steps.second')}</li>
                  <li>{t('statisticsReport.steps.file')}</li>
                  <li>{t('statisticsReport.steps.send')}</li>
                </Box>
              </Panel>
            </Box>
          );
        }}
      </Loaded>
    </Page>
  );
}
