import DirectionsRunOutlined from '@mui/icons-material/DirectionsRunOutlined';
import SearchOutlined from '@mui/icons-material/SearchOutlined';
import { Box, Button, IconButton, Tooltip } from '@mui/material';
import { NoticeBell } from '../break-glass/notice-bell.js';
import { useT } from '../i18n/use-t.js';
import { searchesFor } from '../rooms.js';
import { leaveNow } from '../session/leave-now.js';
import { useSessionState } from '../session/session-store.js';
import { barHeight } from '../theme/tokens.js';
import { AccountMenu } from './account-menu.js';
import { Brand } from './brand.js';
import { ConnectionState } from './connection-state.js';
import { LanguageButton } from './language-button.js';
import { NewMenu } from './new-menu.js';
import { ThemeButton } from './theme-button.js';

/** What is needed from every page. On the phone: search, state, leave now; the rest moves into the account menu. */
export function TopBar({ onSearch }: { readonly onSearch: () => void }) {
  const t = useT();
  // A partner finds pages and nothing else: the hint would promise what is not there.
  const finds = searchesFor(useSessionState().session).length > 0;
  const desk = { display: { xs: 'none', md: 'flex' } };
  return (
    <Box
      component="header"
      aria-label={t('shell.bar.label')}
      className="hw-no-print"
      sx={({ tokens }) => ({
        position: 'sticky',
        top: 0,
        zIndex: 2,
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 0, sm: 1, md: 2 },
        minHeight: barHeight,
        px: { xs: 2, sm: 3, md: 6 },
        bgcolor: tokens.surface,
        borderBottom: `1px solid ${tokens.border}`,
      })}
    >
      <Box sx={{ display: { xs: 'flex', md: 'none' }, mr: 'auto' }}>
        <Brand />
      </Box>
      <Button
        variant="outlined"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={onSearch}
        startIcon={<SearchOutlined />}
        sx={({ tokens }) => ({
          ...desk,
          flex: 1,
          maxWidth: 440,
          justifyContent: 'flex-start',
          color: tokens.quiet,
          fontWeight: 400,
          mr: 'auto',
          textAlign: 'start',
        })}
      >
        <Box component="span" sx={{ flex: 1 }}>
          {finds ? (
            <>
              <span className="hw-visually-hidden">{t('shell.bar.search')}: </span>
              {t('shell.bar.searchHint')}
            </>
          ) : (
            t('shell.bar.search')
          )}
        </Box>
        <Box
          component="kbd"
          aria-hidden
          sx={({ tokens }) => ({
            font: 'inherit',
            fontSize: '0.75rem',
            border: `1px solid ${tokens.border}`,
            borderRadius: '4px',
            px: 1.5,
            ml: 2,
            whiteSpace: 'nowrap',
          })}
        >
          Ctrl K
        </Box>
      </Button>
      <IconButton aria-label={t('shell.bar.search')} onClick={onSearch} sx={{ display: { md: 'none' } }}>
        <SearchOutlined />
      </IconButton>
      <Box sx={desk}>
        <NewMenu />
      </Box>
      <ConnectionState />
      <NoticeBell />
      <Box sx={{ ...desk, gap: 1 }}>
        <LanguageButton />
        <ThemeButton />
      </Box>
      <AccountMenu />
      <Tooltip describeChild title={t('shell.bar.leaveHint')}>
        <Button
          onClick={leaveNow}
          aria-keyshortcuts="Escape"
          startIcon={<DirectionsRunOutlined />}
          sx={({ tokens }) => ({
            color: tokens.danger.text,
            border: `1px solid ${tokens.danger.dot}`,
            '&:hover': { bgcolor: tokens.danger.soft },
            [`@media (max-width:899.95px)`]: { minWidth: 44, px: 2, '& .MuiButton-startIcon': { m: 0 } },
          })}
        >
          <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
            {t('shell.bar.leave')}
          </Box>
          <Box component="span" className="hw-visually-hidden" sx={{ display: { sm: 'none' } }}>
            {t('shell.bar.leave')}
          </Box>
        </Button>
      </Tooltip>
    </Box>
  );
}
