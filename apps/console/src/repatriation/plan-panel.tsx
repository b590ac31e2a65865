import { documentSituations, type DocumentSituation } from '@homeward/domain';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useLocale } from 'react-admin';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { TakeChecklistDocument } from './act-documents.js';
import { ChecklistProposalDocument } from './documents.js';
import { useItemName } from './item-name.js';
import { PlainDialog } from './plain-dialog.js';
import { PlainSelect } from './plain-select.js';
import type { WayHome } from './way-home-words.js';

type Plan = NonNullable<WayHome['plan']>;

/** "Indonesian, in Cambodia, no passport, adult": what a checklist was chosen by. */
function useFacts(): (plan: Pick<Plan, 'nationality' | 'country' | 'document' | 'minor'>) => string {
  const t = useT();
  const locale = useLocale();
  const situation = useCodeText('documentSituations');
  return ({ nationality, country, document, minor }) =>
    [
      nationality ? countryName(nationality, locale) : t('repatriation.plan.unknownNationality'),
      t('repatriation.plan.in', { country: countryName(country, locale) }),
      situation(document),
      t(minor ? 'repatriation.plan.minor' : 'repatriation.plan.adult'),
    ].join(', ');
}

/** About when the person is home, and on what it waits most. */
export function HomeForecast({ way }: { readonly way: WayHome }) {
  const t = useT();
  const dates = useDates();
  const name = useItemName();
  const held = useCodeText('repatriationExceptions');
  const { forecast } = way;
  if (!forecast) return null;
  if (!forecast.homeOn || !forecast.from || !forecast.to)
    return (
      <StatusDot tone="due" shape="half">
        {t('repatriation.forecast.held', { held: forecast.heldBy.map(held).join(', ') })}
      </StatusDot>
    );
  const most = way.items.find((one) => one.item === forecast.waitsMostOn);
  return (
    <Box>
      <Typography sx={{ fontWeight: 600 }}>
        {t('repatriation.forecast.home', { date: dates.date(forecast.homeOn) })}
      </Typography>
      <Typography color="textSecondary">
        {t('repatriation.forecast.between', { from: dates.date(forecast.from), to: dates.date(forecast.to) })}
        {most ? ` · ${t('repatriation.forecast.most', { item: name(most) })}` : ''}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('repatriation.forecast.betweenHint')}
      </Typography>
    </Box>
  );
}

/** Why the case has this checklist, and another one when that fits by now. */
export function PlanReason({ way }: { readonly way: WayHome }) {
  const t = useT();
  const can = useCan();
  const facts = useFacts();
  const [looking, setLooking] = useState<'proposal' | 'other' | null>(null);
  const { plan } = way;
  if (!plan) return null;
  const record = can('repatriation.record') && way.forecast !== null;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
      <Box>
        <Typography component="span">
          {plan.template
            ? t('repatriation.plan.named', { name: plan.template, edition: plan.edition ?? 1 })
            : t('repatriation.plan.none')}
        </Typography>{' '}
        <Typography component="span" color="textSecondary">
          {t('repatriation.plan.because', { facts: facts(plan) })}
        </Typography>
        {record && (
          <Button size="small" className="hw-no-print" sx={{ ml: 1 }} onClick={() => setLooking('other')}>
            {t('repatriation.plan.other')}
          </Button>
        )}
      </Box>
      {plan.proposal && (
        <Alert
          severity="warning"
          action={record && <Button onClick={() => setLooking('proposal')}>{t('repatriation.plan.look')}</Button>}
        >
          <strong>{t('repatriation.plan.proposal')}</strong>{' '}
          {plan.proposal.factsChanged.length > 0
            ? t('repatriation.plan.proposalFacts', {
                facts: plan.proposal.factsChanged.map((key) => t(`repatriation.plan.fact.${key}`)).join(', '),
              })
            : t('repatriation.plan.proposalEdition')}
        </Alert>
      )}
      {looking && <TakeDialog way={way} plan={plan} choosing={looking === 'other'} onClose={() => setLooking(null)} />}
    </Box>
  );
}

/** What would be added and what goes; a person decides. */
function TakeDialog({
  way,
  plan,
  choosing,
  onClose,
}: {
  readonly way: WayHome;
  readonly plan: Plan;
  readonly choosing: boolean;
  readonly onClose: () => void;
}) {
  const t = useT();
  const facts = useFacts();
  const situation = useCodeText('documentSituations');
  const [document, setDocument] = useState<DocumentSituation>(plan.proposal?.document ?? plan.document);
  const query = useDocument(
    ChecklistProposalDocument,
    { caseId: way.caseId, ...(choosing ? { document } : {}) },
    { keepPrevious: true },
  );
  const take = useAct(TakeChecklistDocument, { notices: true, doneKey: 'repatriation.plan.taken', onDone: onClose });
  return (
    <PlainDialog
      title={t(choosing ? 'repatriation.plan.other' : 'repatriation.plan.proposal')}
      lead={t('repatriation.plan.kept')}
      onClose={onClose}
    >
      {choosing && (
        <PlainSelect
          label={t('repatriation.plan.document')}
          value={document}
          options={documentSituations.map((code) => ({ value: code, label: situation(code) }))}
          onChange={(value) => setDocument(value as DocumentSituation)}
        />
      )}
      <Loaded query={query}>
        {({ checklistProposal: proposal }) => {
          if (!proposal) return null;
          const empty =
            proposal.added.length +
              proposal.noLongerNeeded.length +
              proposal.neededAgain.length +
              proposal.changed.length ===
            0;
          return (
            <>
              <Typography sx={{ mb: 3 }}>
                {proposal.template
                  ? t('repatriation.plan.named', { name: proposal.template, edition: proposal.edition ?? 1 })
                  : t('repatriation.plan.none')}{' '}
                {t('repatriation.plan.because', { facts: facts({ ...proposal, country: plan.country }) })}
              </Typography>
              {empty && <Typography>{t('repatriation.plan.nothing')}</Typography>}
              <Steps labelKey="repatriation.plan.added" steps={proposal.added} />
              <Steps labelKey="repatriation.plan.again" steps={proposal.neededAgain} />
              <Steps labelKey="repatriation.plan.gone" steps={proposal.noLongerNeeded} />
              <Steps labelKey="repatriation.plan.changed" steps={proposal.changed} />
              <Box sx={{ display: 'flex', gap: 2, mt: 5 }}>
                <Button
                  variant="contained"
                  disabled={take.sending || empty}
                  onClick={() =>
                    void take.submit({
                      caseId: way.caseId,
                      expectedVersion: plan.version,
                      ...(choosing ? { document } : {}),
                    })
                  }
                >
                  {t('repatriation.plan.take')}
                </Button>
                <Button onClick={onClose}>{t('shell.form.cancel')}</Button>
              </Box>
            </>
          );
        }}
      </Loaded>
    </PlainDialog>
  );
}

function Steps({
  labelKey,
  steps,
}: {
  readonly labelKey: string;
  readonly steps: readonly { readonly item: string; readonly title: string | null }[];
}): ReactNode {
  const t = useT();
  const name = useItemName();
  if (steps.length === 0) return null;
  return (
    <Box sx={{ mb: 3 }}>
      <Typography sx={{ fontWeight: 600 }}>{t(labelKey)}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 5 }}>
        {steps.map((step) => (
          <li key={step.item}>{name(step)}</li>
        ))}
      </Box>
    </Box>
  );
}
