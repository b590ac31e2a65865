import { retentionDueOn, retentionMonths, todayIn } from '@homeward/domain';
import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { ActDialog } from '../cases/act-dialog.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { useCodeText } from '../form/code-fields.js';
import { NumberField, TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useTimeZone } from '../session/session-store.js';
import { ProtectionNav } from './protection-nav.js';
import { type RetentionRule, RetentionRulesDocument, SetRetentionRuleDocument } from './retention-documents.js';

/** How long files are kept, category by category, and on what ground. */
export default function PeriodsPage() {
  const t = useT();
  const query = useDocument(RetentionRulesDocument, {});
  const [changing, setChanging] = useState<RetentionRule | null>(null);
  return (
    <Page titleKey="retention.rules.title" lead={t('retention.rules.lead')}>
      <ProtectionNav />
      <Panel flush>
        <Typography color="textSecondary" sx={{ p: 4, maxWidth: 760 }}>
          {t('retention.rules.law')}
        </Typography>
        <Loaded query={query}>
          {({ retentionRules }) => (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {retentionRules.map((rule) => (
                <RuleLine key={rule.category} rule={rule} onChange={() => setChanging(rule)} />
              ))}
            </Box>
          )}
        </Loaded>
      </Panel>
      {changing && <RuleDialog rule={changing} onClose={() => setChanging(null)} />}
    </Page>
  );
}

function RuleLine({ rule, onChange }: { readonly rule: RetentionRule; readonly onChange: () => void }) {
  const t = useT();
  const { date } = useDates();
  const category = useCodeText('retentionCategories');
  return (
    <Stack
      component="li"
      direction="row"
      sx={({ tokens }) => ({
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 4,
        rowGap: 2,
        px: 4,
        py: 3,
        borderTop: `1px solid ${tokens.border}`,
      })}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{category(rule.category)}</Typography>
        <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet })}>
          {t(`retention.events.${rule.event}`)}
        </Typography>
      </Box>
      <Box sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 3 }}>
          <Typography sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {t('retention.rules.months', { smart_count: rule.months })}
          </Typography>
          <StatusDot tone={rule.decided ? 'done' : 'due'} shape={rule.decided ? 'full' : 'open'}>
            {t(rule.decided ? 'retention.rules.decided' : 'retention.rules.proposed')}
          </StatusDot>
        </Stack>
        {rule.decided && (
          <>
            <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
              {rule.basis}
            </Typography>
            <Typography variant="caption" color="textSecondary">
              {t('retention.rules.setBy', {
                name: rule.setBy?.displayName ?? '–',
                day: rule.setAt ? date(rule.setAt) : '–',
              })}
            </Typography>
          </>
        )}
      </Box>
      <Button
        variant="outlined"
        aria-label={t('retention.rules.changeOf', { category: category(rule.category) })}
        onClick={onChange}
      >
        {t('retention.rules.change')}
      </Button>
    </Stack>
  );
}

interface RuleValues {
  readonly months: number | null;
  readonly basis: string;
}

function RuleDialog({ rule, onClose }: { readonly rule: RetentionRule; readonly onClose: () => void }) {
  const category = useCodeText('retentionCategories');
  return (
    <ActDialog title={category(rule.category)} onClose={onClose}>
      <ActForm
        document={SetRetentionRuleDocument}
        defaults={{ months: rule.months, basis: rule.basis }}
        submitKey="retention.rules.save"
        doneKey="retention.rules.saved"
        toInput={({ months, basis }: RuleValues) => ({
          category: rule.category,
          months: Math.round(months ?? 0),
          basis: basis.trim(),
          expectedVersion: rule.version,
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <NumberField
          name="months"
          labelKey="retention.rules.monthsLabel"
          labelParams={{ ...retentionMonths }}
          min={retentionMonths.least}
          max={retentionMonths.most}
          step={1}
          required
        />
        <Preview rule={rule} />
        <TextField
          name="basis"
          labelKey="retention.rules.basis"
          helpKey="retention.rules.basisWhy"
          lines={3}
          required
        />
      </ActForm>
    </ActDialog>
  );
}

/** What the number means in days, and a word of warning where it became less. */
function Preview({ rule }: { readonly rule: RetentionRule }) {
  const t = useT();
  const zone = useTimeZone();
  const { date } = useDates();
  const months = Number(useWatch({ name: 'months' }));
  const { least, most } = retentionMonths;
  if (!Number.isInteger(months) || months < least || months > most) return null;
  return (
    <Box role="status" sx={{ mb: 4 }}>
      <Typography variant="body2">
        {t('retention.rules.preview', { day: date(retentionDueOn(todayIn(zone), months)) })}
      </Typography>
      {months < rule.months && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {t('retention.rules.shorter')}
        </Alert>
      )}
    </Box>
  );
}
