import SearchOutlined from '@mui/icons-material/SearchOutlined';
import { Box, Dialog, InputBase, Typography } from '@mui/material';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { usePaletteSections, type Section } from './use-palette-sections.js';

interface PaletteProps {
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Ctrl K: one line to get to a case, a page or an act. What is typed stays here and goes with the dialog. */
export function Palette({ open, onOpen, onClose }: PaletteProps) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (open) onClose();
      else onOpen();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open, onOpen, onClose]);
  return open ? <PaletteDialog onClose={onClose} /> : null;
}

function PaletteDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const { sections, searching } = usePaletteSections(query);
  const hits = sections.flatMap((section) => section.hits);
  const active = hits[Math.min(at, hits.length - 1)];
  const optionId = (id: string): string => `${listId}-${id}`;

  function go(to: string | undefined): void {
    if (to === undefined) return;
    onClose();
    void navigate(to);
  }

  function onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, hits.length - 1) + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      go(active?.to);
    }
  }

  useEffect(() => {
    if (active) document.getElementById(`${listId}-${active.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);

  return (
    <Dialog
      open
      onClose={onClose}
      disableAutoFocus
      fullWidth
      maxWidth="sm"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{
        // The dialog fades in from hidden, where nothing can take the focus yet.
        transition: { onEntering: () => input.current?.focus() },
        paper: {
          'aria-label': t('shell.palette.title'),
          sx: { mt: { xs: 2, sm: 20 }, mx: { xs: 2, sm: 8 }, width: '100%', maxHeight: '72dvh' },
        },
      }}
    >
      <Box
        sx={({ tokens }) => ({
          display: 'flex',
          alignItems: 'center',
          gap: 3,
          px: 4,
          borderBottom: `1px solid ${tokens.border}`,
        })}
      >
        <SearchOutlined aria-hidden />
        <InputBase
          inputRef={input}
          fullWidth
          value={query}
          placeholder={t('shell.palette.placeholder')}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKey}
          sx={{ minHeight: 52, fontSize: '1rem' }}
          inputProps={{
            role: 'combobox',
            'aria-label': t('shell.palette.title'),
            'aria-expanded': true,
            'aria-controls': listId,
            'aria-activedescendant': active ? optionId(active.id) : undefined,
            autoComplete: 'off',
            spellCheck: false,
          }}
        />
      </Box>
      <Box
        id={listId}
        role="listbox"
        aria-label={t('shell.palette.title')}
        aria-busy={searching}
        sx={{ overflowY: 'auto', p: 2 }}
      >
        {sections.map((section) => (
          <PaletteSection key={section.key} section={section} activeId={active?.id} optionId={optionId} onChoose={go} />
        ))}
        {hits.length === 0 && !searching && (
          <Typography color="textSecondary" sx={{ px: 3, py: 6, textAlign: 'center' }}>
            {t('shell.palette.nothing', { query })}
          </Typography>
        )}
      </Box>
      <Typography
        variant="caption"
        color="textSecondary"
        role="status"
        sx={({ tokens }) => ({ px: 4, py: 2, borderTop: `1px solid ${tokens.border}` })}
      >
        {searching ? t('shell.palette.searching') : t('shell.palette.keys')}
      </Typography>
    </Dialog>
  );
}

interface PaletteSectionProps {
  readonly section: Section;
  readonly activeId: string | undefined;
  readonly optionId: (id: string) => string;
  readonly onChoose: (to: string) => void;
}

function PaletteSection({ section, activeId, optionId, onChoose }: PaletteSectionProps) {
  const t = useT();
  if (section.hits.length === 0 && !section.failed) return null;
  return (
    <Box role="group" aria-label={section.title} sx={{ mb: 2 }}>
      <Typography variant="caption" color="textSecondary" component="div" sx={{ px: 3, py: 1, fontWeight: 600 }}>
        {section.title}
      </Typography>
      {section.failed && (
        <Typography
          variant="caption"
          component="div"
          sx={({ tokens }) => ({ px: 3, py: 1, color: tokens.danger.text })}
        >
          {t('shell.palette.failed', { section: section.title })}
        </Typography>
      )}
      {section.hits.map((hit) => (
        <Box
          key={hit.id}
          id={optionId(hit.id)}
          role="option"
          aria-selected={hit.id === activeId}
          onClick={() => onChoose(hit.to)}
          sx={({ tokens }) => ({
            px: 3,
            py: 2,
            minHeight: 40,
            cursor: 'pointer',
            borderRadius: 1,
            bgcolor: hit.id === activeId ? tokens.brandSoft : 'transparent',
            '&:hover': { bgcolor: tokens.brandSoft },
          })}
        >
          {hit.primary}
          {hit.secondary !== undefined && (
            <Typography variant="caption" color="textSecondary" component="div">
              {hit.secondary}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
