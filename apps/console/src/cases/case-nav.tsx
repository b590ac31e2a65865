import { Box, ListItemIcon } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { touch } from '../theme/tokens.js';
import { useOpenedCase } from './case-scope.js';
import type { CaseSection } from './case-sections.js';

interface CaseNavProps {
  readonly sections: readonly CaseSection[];
  readonly at: string;
}

/** Parts of the case: a column at the desk, tabs that can be pushed sideways in the hand. */
export function CaseNav({ sections, at }: CaseNavProps) {
  const t = useT();
  const { id } = useOpenedCase();
  const here = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [at]);
  return (
    <Box
      component="nav"
      aria-label={t('cases.section.label')}
      className="hw-no-print"
      sx={({ tokens }) => ({
        display: 'flex',
        flexDirection: { xs: 'row', md: 'column' },
        gap: 1,
        overflowX: { xs: 'auto', md: 'visible' },
        mx: { xs: -4, md: 0 },
        px: { xs: 4, md: 0 },
        borderBottom: { xs: `1px solid ${tokens.border}`, md: 0 },
        position: { md: 'sticky' },
        top: { md: 76 },
      })}
    >
      {sections.map(({ key, labelKey, icon: Icon }) => {
        const current = key === at;
        return (
          <Box
            key={key}
            component={Link}
            ref={current ? here : undefined}
            to={key === '' ? `/cases/${id}` : `/cases/${id}/${key}`}
            aria-current={current ? 'page' : undefined}
            sx={({ tokens }) => ({
              display: 'flex',
              alignItems: 'center',
              flex: 'none',
              minHeight: { xs: touch, md: 38 },
              px: 2.5,
              gap: 1,
              borderRadius: { xs: 0, md: 1 },
              textDecoration: 'none',
              whiteSpace: { xs: 'nowrap', md: 'normal' },
              fontWeight: current ? 600 : 400,
              color: current ? tokens.brandStrong : tokens.quiet,
              bgcolor: { md: current ? tokens.brandSoft : 'transparent' },
              boxShadow: { xs: current ? `inset 0 -2px ${tokens.brand}` : 'none', md: 'none' },
              '&:hover': { color: tokens.text, bgcolor: tokens.brandSoft },
            })}
          >
            <ListItemIcon sx={{ minWidth: 26, display: { xs: 'none', md: 'inline-flex' } }}>
              <Icon fontSize="small" aria-hidden />
            </ListItemIcon>
            {t(labelKey)}
          </Box>
        );
      })}
    </Box>
  );
}
