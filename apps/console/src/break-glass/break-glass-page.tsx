import HistoryEduOutlined from '@mui/icons-material/HistoryEduOutlined';
import NotificationsActiveOutlined from '@mui/icons-material/NotificationsActiveOutlined';
import PrintDisabledOutlined from '@mui/icons-material/PrintDisabledOutlined';
import TimerOutlined from '@mui/icons-material/TimerOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { Box, Typography } from '@mui/material';
import { useLocation, useNavigate } from 'react-router-dom';
import { ActForm } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { OpenByBreakGlassDocument } from './glass-documents.js';

const happens: readonly (readonly [SvgIconComponent, string])[] = [
  [TimerOutlined, 'onceOnly'],
  [NotificationsActiveOutlined, 'told'],
  [VisibilityOutlined, 'sees'],
  [HistoryEduOutlined, 'logged'],
  [PrintDisabledOutlined, 'notAllowed'],
];

interface GlassValues {
  readonly caseReference: string;
  readonly reason: string;
}

/** For a hurried person: what happens, who is told, for how long; two fields and one button. */
export default function BreakGlassPage() {
  const t = useT();
  const navigate = useNavigate();
  // A reference comes along from a possible match; it is no name.
  const given = (useLocation().state as { readonly reference?: string } | null)?.reference ?? '';
  const defaults: GlassValues = { caseReference: given, reason: '' };
  return (
    <Page titleKey="approvals.glass.title" lead={t('approvals.glass.lead')} width="form">
      <Box sx={{ display: 'grid', gap: 5 }}>
        <Panel titleKey="approvals.glass.happens">
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.5 }}>
            {happens.map(([Icon, key]) => (
              <Box key={key} component="li" sx={{ display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: 3 }}>
                <Icon fontSize="small" aria-hidden sx={({ tokens }) => ({ mt: 0.5, color: tokens.brand })} />
                <Typography>{t(`approvals.glass.${key}`)}</Typography>
              </Box>
            ))}
          </Box>
        </Panel>
        <ActForm
          document={OpenByBreakGlassDocument}
          defaults={defaults}
          submitKey="approvals.glass.submit"
          doneKey="approvals.glass.opened"
          toInput={(values: GlassValues) => ({
            caseReference: values.caseReference.trim(),
            reason: values.reason.trim(),
          })}
          onDone={({ caseId }) => void navigate(`/cases/${caseId}`)}
          onCancel={() => void navigate(-1)}
        >
          <TextField
            name="caseReference"
            labelKey="approvals.glass.reference"
            helpKey="approvals.glass.referenceWhy"
            required
          />
          <TextField
            name="reason"
            labelKey="approvals.glass.reason"
            helpKey="approvals.glass.reasonWhy"
            lines={3}
            required
          />
        </ActForm>
      </Box>
    </Page>
  );
}
