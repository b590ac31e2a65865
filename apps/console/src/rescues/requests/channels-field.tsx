import { byWarningFit, type WarningAbout } from '@homeward/domain';
import { Box, Checkbox, OutlinedInput, Typography } from '@mui/material';
import { useCodeText } from '../../form/code-fields.js';
import { useField } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';
import type { Body } from './request-documents.js';
import { WarningBox } from './warning-box.js';

export interface ChosenBody {
  readonly bodyId: string;
  readonly contact: string;
  readonly warningId: string | null;
}

interface ChannelsFieldProps {
  readonly bodies: readonly Body[];
  readonly about: WarningAbout;
}

/** Whom to ask, several at once. A warning stands beside its body before it is chosen, and is ticked once it is. */
export function ChannelsField({ bodies, about }: ChannelsFieldProps) {
  const t = useT();
  const kind = useCodeText('rescueBodyKinds');
  const { field, error } = useField({
    name: 'channels',
    labelKey: 'rescueRequests.new.channels',
    check: (value) =>
      (value as readonly ChosenBody[]).every(
        ({ bodyId, warningId }) => (bodies.find(({ id }) => id === bodyId)?.warning?.id ?? null) === warningId,
      )
        ? undefined
        : t('errors.WARNING_NOT_SEEN'),
  });
  const chosen = field.value as readonly ChosenBody[];
  const change = (bodyId: string, patch: Partial<ChosenBody>): void =>
    field.onChange(chosen.map((one) => (one.bodyId === bodyId ? { ...one, ...patch } : one)));
  return (
    <Box role="group" aria-label={t('rescueRequests.new.channels')}>
      <Box
        component="ul"
        sx={({ tokens }) => ({ listStyle: 'none', m: 0, p: 0, border: `1px solid ${tokens.border}`, borderRadius: 1 })}
      >
        {byWarningFit(bodies, about).map((body, at) => {
          const id = `body-${body.id}`;
          const own = chosen.find(({ bodyId }) => bodyId === body.id);
          return (
            <Box
              component="li"
              key={body.id}
              sx={({ tokens }) => ({ px: 3, py: 1.5, borderTop: at === 0 ? undefined : `1px solid ${tokens.border}` })}
            >
              <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
                <Checkbox
                  id={id}
                  checked={own !== undefined}
                  onChange={(event) =>
                    field.onChange(
                      event.target.checked
                        ? [...chosen, { bodyId: body.id, contact: '', warningId: null }]
                        : chosen.filter(({ bodyId }) => bodyId !== body.id),
                    )
                  }
                />
                <Box component="label" htmlFor={id} sx={{ minWidth: 0, flex: 1, cursor: 'pointer' }}>
                  <Box component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                    {body.name}
                  </Box>
                  <Typography variant="caption" color="textSecondary" component="div">
                    {[kind(body.kind), body.province, body.phone, body.hours].filter(Boolean).join(' · ')}
                  </Typography>
                </Box>
              </Box>
              {body.warning && (
                <WarningBox
                  warning={body.warning}
                  seen={own?.warningId === body.warning.id}
                  {...(own
                    ? { onSeen: (seen) => change(body.id, { warningId: seen ? (body.warning?.id ?? null) : null }) }
                    : {})}
                />
              )}
              {own && (
                <Box sx={{ pl: { sm: 12 }, pb: 1 }}>
                  <Typography component="label" htmlFor={`${id}-contact`} sx={{ display: 'block' }}>
                    {t('rescueRequests.new.contact')}
                  </Typography>
                  <OutlinedInput
                    id={`${id}-contact`}
                    size="small"
                    fullWidth
                    value={own.contact}
                    onChange={(event) => change(body.id, { contact: event.target.value })}
                    inputProps={{ maxLength: 200 }}
                  />
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
