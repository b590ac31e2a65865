import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { Avatar, Box, Button, Tooltip, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import { useReveal } from './use-reveal.js';

export interface RevealedField {
  readonly labelKey: string;
  readonly value: string;
  /** Language of the value: fonts, line height and the screen reader's voice follow it. */
  readonly lang?: string;
  /** The romanised form, written beneath. */
  readonly romanised?: string;
}

interface PersonNameProps {
  readonly initials: string;
  readonly reference: string;
  /** Reads the personal fields (the API logs it). Without it there is no reveal button: the role may not. */
  readonly onReveal?: () => Promise<readonly RevealedField[]>;
  readonly size?: 'small' | 'large';
}

export function PersonAvatar({ initials, size = 'small' }: Pick<PersonNameProps, 'initials' | 'size'>) {
  const side = size === 'large' ? 44 : 34;
  return (
    <Avatar
      aria-hidden
      sx={({ tokens }) => ({
        width: side,
        height: side,
        fontSize: size === 'large' ? '1rem' : '0.8125rem',
        fontWeight: 600,
        bgcolor: tokens.brandSoft,
        color: tokens.brandStrong,
      })}
    >
      {initials}
    </Avatar>
  );
}

/** Initials and reference, as a person is shown in lists and on the street; the rest behind one deliberate press. */
export function PersonName({ initials, reference, onReveal, size = 'small' }: PersonNameProps) {
  const t = useT();
  const { fields, loading, failed, show, hide } = useReveal(onReveal ?? (() => Promise.resolve([])));
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, flexWrap: 'wrap' }}>
        <PersonAvatar initials={initials} size={size} />
        <Box sx={{ minWidth: 0 }}>
          <Typography component="span" sx={{ fontWeight: 600, mr: 2 }}>
            {initials}
          </Typography>
          <Typography component="span" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
            {reference}
          </Typography>
        </Box>
        {onReveal && (
          <Tooltip describeChild placement="top" title={t(fields ? 'shell.reveal.shown' : 'shell.reveal.hint')}>
            <Button
              size="small"
              disabled={loading}
              aria-label={fields ? t('shell.reveal.hide') : t('shell.reveal.showOf', { reference })}
              aria-expanded={fields !== null}
              startIcon={fields ? <VisibilityOffOutlined /> : <VisibilityOutlined />}
              onClick={() => (fields ? hide() : void show())}
              className="hw-no-print"
            >
              {t(fields ? 'shell.reveal.hide' : 'shell.reveal.show')}
            </Button>
          </Tooltip>
        )}
      </Box>
      {failed && (
        <Typography variant="caption" role="alert" sx={({ tokens }) => ({ color: tokens.danger.text })}>
          {t('shell.state.error')}
        </Typography>
      )}
      {fields && (
        <Box
          component="dl"
          sx={({ tokens }) => ({
            display: 'grid',
            gridTemplateColumns: 'max-content minmax(0, 1fr)',
            columnGap: 4,
            rowGap: 1,
            m: 0,
            mt: 3,
            p: 3,
            borderRadius: 1,
            bgcolor: tokens.brandSoft,
          })}
        >
          {fields.map((field) => (
            <Box key={field.labelKey} sx={{ display: 'contents' }}>
              <Typography component="dt" color="textSecondary">
                {t(field.labelKey)}
              </Typography>
              <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                <span lang={field.lang}>{field.value}</span>
                {field.romanised !== undefined && (
                  <Typography variant="caption" color="textSecondary" component="div">
                    {field.romanised}
                  </Typography>
                )}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
