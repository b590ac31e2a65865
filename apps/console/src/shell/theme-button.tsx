import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import SettingsBrightnessOutlined from '@mui/icons-material/SettingsBrightnessOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { IconButton, ListItemIcon, Menu, MenuItem, Tooltip, useTheme as useMuiTheme } from '@mui/material';
import { useState } from 'react';
import { useStore } from 'react-admin';
import { useT } from '../i18n/use-t.js';

type Choice = 'light' | 'dark' | undefined;

const choices: readonly { readonly value: Choice; readonly labelKey: string; readonly icon: SvgIconComponent }[] = [
  { value: 'light', labelKey: 'shell.bar.themeLight', icon: LightModeOutlined },
  { value: 'dark', labelKey: 'shell.bar.themeDark', icon: DarkModeOutlined },
  { value: undefined, labelKey: 'shell.bar.themeSystem', icon: SettingsBrightnessOutlined },
];

export function ThemeButton() {
  const t = useT();
  const { palette } = useMuiTheme();
  const [chosen, setChosen] = useStore<Choice>('theme');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const Icon = palette.mode === 'dark' ? DarkModeOutlined : LightModeOutlined;
  return (
    <>
      <Tooltip title={t('shell.bar.theme')}>
        <IconButton
          aria-label={t('shell.bar.theme')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Icon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {choices.map(({ value, labelKey, icon: ChoiceIcon }) => (
          <MenuItem
            key={labelKey}
            role="menuitemradio"
            aria-checked={chosen === value}
            selected={chosen === value}
            onClick={() => {
              setChosen(value);
              setAnchor(null);
            }}
          >
            <ListItemIcon sx={{ minWidth: 0 }}>
              <ChoiceIcon fontSize="small" aria-hidden />
            </ListItemIcon>
            {t(labelKey)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
