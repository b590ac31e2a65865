import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.js';
import { fieldId } from './field-ids.js';
import { useFormScope } from './form-scope.js';

export interface FrameIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  /** Names a single control inside a group, where the words are a legend and no label. */
  readonly labelledBy: string;
}

export interface FrameProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** The reason of a hard question, beside it at the desk and under it in the hand. */
  readonly why?: string;
  readonly required?: boolean;
  readonly error?: string;
  /** `group` for several controls under one question: the label becomes a legend. */
  readonly as?: 'field' | 'group';
  /** The control brings its own label (a check box with its sentence). */
  readonly bare?: boolean;
  readonly children: (ids: FrameIds) => ReactNode;
}

/** Label above, control, help, error: the same for every field. Optional is said, required is the rule. */
export function FieldFrame({
  name,
  label,
  help,
  why,
  required = false,
  error,
  as = 'field',
  bare = false,
  children,
}: FrameProps) {
  const t = useT();
  const { prefix } = useFormScope();
  const id = fieldId(name, prefix);
  const helpId = help === undefined ? undefined : `${id}-help`;
  const whyId = why === undefined ? undefined : `${id}-why`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const describedBy = [errorId, helpId, whyId].filter(Boolean).join(' ') || undefined;
  const labelId = `${id}-label`;
  const group = as === 'group';
  const words = (
    <>
      {label}
      {!required && (
        <Typography component="span" variant="caption" color="textSecondary">
          {' '}
          ({t('shell.form.optional')})
        </Typography>
      )}
    </>
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: why === undefined ? '1fr' : 'minmax(0, 1fr) 240px' },
        columnGap: 6,
        mb: 5,
      }}
    >
      <Box
        {...(group ? { component: 'fieldset', id, 'aria-describedby': describedBy } : {})}
        sx={{ minWidth: 0, border: 0, p: 0, m: 0 }}
      >
        {!bare && (
          <Typography
            id={labelId}
            component={group ? 'legend' : 'label'}
            {...(group ? {} : { htmlFor: id })}
            sx={{ display: 'block', fontWeight: 600, mb: 1.5, p: 0 }}
          >
            {words}
          </Typography>
        )}
        {children({ id, describedBy, labelledBy: labelId })}
        {error !== undefined && (
          <Typography
            id={errorId}
            variant="caption"
            sx={({ tokens }) => ({
              display: 'flex',
              gap: 1.5,
              alignItems: 'flex-start',
              mt: 1.5,
              color: tokens.danger.text,
            })}
          >
            <ErrorOutlineOutlined fontSize="small" aria-hidden />
            {error}
          </Typography>
        )}
        {help !== undefined && (
          <Typography id={helpId} variant="caption" color="textSecondary" sx={{ display: 'block', mt: 1.5 }}>
            {help}
          </Typography>
        )}
      </Box>
      {why !== undefined && (
        <Box
          id={whyId}
          sx={({ tokens }) => ({
            borderInlineStart: `3px solid ${tokens.brandSoft}`,
            paddingInlineStart: 3,
            mt: { xs: 2, md: 0 },
            alignSelf: 'start',
          })}
        >
          <Typography variant="caption" sx={{ fontWeight: 600, display: 'block' }}>
            {t('shell.form.why')}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {why}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
