import { Box, Button, Checkbox, OutlinedInput, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { useField } from '../../form/use-field.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { PersonAvatar } from '../../parts/person-name.js';
import { StatusDot } from '../../parts/status-dot.js';
import type { Candidate } from './request-documents.js';

export interface ChosenPerson {
  readonly caseId: string;
  readonly bestInterestReason: string | null;
}

/** Whoever has not said yes is asked for only with a reason; whoever cannot be asked for says why, and cannot be ticked. */
const needsReason = (one: Candidate): boolean => one.obstacle === 'CONSENT_NEEDED';
const mayBeAsked = (one: Candidate): boolean => one.obstacle === null || needsReason(one);

export function PeopleField({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const t = useT();
  const locale = useLocale();
  const age = useCodeText('ageBands');
  const sex = useCodeText('sexes');
  const { field, error } = useField({
    name: 'people',
    labelKey: 'rescueRequests.new.candidates',
    check: (value) =>
      (value as readonly ChosenPerson[]).some(({ caseId, bestInterestReason }) => {
        const one = candidates.find((candidate) => candidate.caseId === caseId);
        return one !== undefined && needsReason(one) && !bestInterestReason?.trim();
      })
        ? t('errors.CONSENT_NEEDED')
        : undefined,
  });
  const chosen = field.value as readonly ChosenPerson[];
  const open = candidates.filter(mayBeAsked);
  // Whoever is asked for in another request gets more channels there, not a second request.
  const willing = open.filter((one) => !needsReason(one) && one.askedIn.length === 0);
  const of = (caseId: string): ChosenPerson | undefined => chosen.find((one) => one.caseId === caseId);
  const put = (caseId: string, bestInterestReason: string | null): void =>
    field.onChange([...chosen.filter((one) => one.caseId !== caseId), { caseId, bestInterestReason }]);
  if (candidates.length === 0)
    return (
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {t('rescueRequests.new.nobody')}
      </Typography>
    );
  return (
    <Box role="group" aria-label={t('rescueRequests.new.candidates')} sx={{ mb: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
        <Typography sx={{ flex: 1, minWidth: 160, fontVariantNumeric: 'tabular-nums' }} role="status">
          {t('rescueRequests.new.chosen', { count: chosen.length, total: open.length })}
        </Typography>
        {willing.length > 1 && (
          <Button
            size="small"
            onClick={() =>
              field.onChange(
                chosen.length >= willing.length
                  ? []
                  : [
                      ...chosen,
                      ...willing
                        .filter(({ caseId }) => !of(caseId))
                        .map(({ caseId }) => ({ caseId, bestInterestReason: null })),
                    ],
              )
            }
          >
            {t(chosen.length >= willing.length ? 'rescueRequests.new.none' : 'rescueRequests.new.all')}
          </Button>
        )}
      </Box>
      <Box
        component="ul"
        sx={({ tokens }) => ({
          listStyle: 'none',
          m: 0,
          p: 0,
          border: `1px solid ${tokens.border}`,
          borderRadius: 1,
          maxHeight: 520,
          overflowY: 'auto',
        })}
      >
        {candidates.map((one, at) => {
          const id = `person-${one.caseId}`;
          const person = of(one.caseId);
          return (
            <Box
              component="li"
              key={one.caseId}
              sx={({ tokens }) => ({ px: 3, py: 1.5, borderTop: at === 0 ? undefined : `1px solid ${tokens.border}` })}
            >
              <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
                <Checkbox
                  id={id}
                  checked={person !== undefined}
                  disabled={!mayBeAsked(one)}
                  slotProps={{ input: { 'aria-label': one.reference } }}
                  onChange={(event) =>
                    event.target.checked
                      ? put(one.caseId, null)
                      : field.onChange(chosen.filter(({ caseId }) => caseId !== one.caseId))
                  }
                />
                <PersonAvatar initials={one.initials} />
                <Box component="label" htmlFor={id} sx={{ minWidth: 0, flex: 1, cursor: 'pointer' }}>
                  <Box component="span" sx={{ fontWeight: 600 }}>
                    {one.reference}
                  </Box>
                  <Typography variant="caption" color="textSecondary" component="div">
                    {[
                      one.nationality ? countryName(one.nationality, locale) : '',
                      one.sex === 'UNKNOWN' ? '' : sex(one.sex),
                      one.ageBand === 'UNKNOWN' ? '' : age(one.ageBand),
                      one.askedIn.length > 0 ? t('rescueRequests.new.askedIn', { list: one.askedIn.join(', ') }) : '',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Typography>
                  {one.obstacle === null ? (
                    <StatusDot tone="done">
                      {t(one.byConsent ? 'rescueRequests.page.byConsent' : 'rescueRequests.page.byInterest')}
                    </StatusDot>
                  ) : (
                    <StatusDot tone={needsReason(one) ? 'due' : 'unknown'} shape="open">
                      {one.message}
                    </StatusDot>
                  )}
                </Box>
              </Box>
              {person && needsReason(one) && (
                <Box sx={{ pl: { sm: 12 }, pt: 1 }}>
                  <Typography component="label" htmlFor={`${id}-why`} sx={{ display: 'block' }}>
                    {t('rescueRequests.new.bestInterest', { reference: one.reference })}
                  </Typography>
                  <OutlinedInput
                    id={`${id}-why`}
                    multiline
                    fullWidth
                    size="small"
                    value={person.bestInterestReason ?? ''}
                    onChange={(event) => put(one.caseId, event.target.value)}
                    inputProps={{ 'aria-required': true, 'aria-describedby': `${id}-help` }}
                  />
                  <Typography variant="caption" color="textSecondary" id={`${id}-help`} component="p">
                    {t('rescueRequests.new.bestInterestHelp')}
                  </Typography>
                </Box>
              )}
            </Box>
          );
        })}
      </Box>
      {error !== undefined && (
        <Typography role="alert" sx={({ tokens }) => ({ color: tokens.danger.text, mt: 2 })}>
          {error}
        </Typography>
      )}
    </Box>
  );
}
