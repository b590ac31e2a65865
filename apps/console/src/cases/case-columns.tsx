import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import { Button, Checkbox, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useStore } from 'react-admin';
import { useT } from '../i18n/use-t.js';

export const caseColumns = [
  'track',
  'due',
  'assigned',
  'identification',
  'wayHome',
  'out',
  'opened',
  'updated',
] as const;
export type CaseColumn = (typeof caseColumns)[number];

const first: readonly CaseColumn[] = ['track', 'due'];
/** More do not stand beside two lines of text on an old laptop. */
const most = 4;

/** Which columns stand at the end of a row; kept on this device, and names of columns are no secret. */
export function useCaseColumns(): [readonly CaseColumn[], (next: readonly CaseColumn[]) => void] {
  const [held, hold] = useStore<readonly string[]>('columns:cases', first);
  return [caseColumns.filter((column) => held.includes(column)), hold];
}

interface ColumnMenuProps {
  readonly columns: readonly CaseColumn[];
  readonly onChange: (next: readonly CaseColumn[]) => void;
}

export function ColumnMenu({ columns, onChange }: ColumnMenuProps) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<ViewColumnOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('cases.column.choose')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {caseColumns.map((column) => {
          const chosen = columns.includes(column);
          return (
            <MenuItem
              key={column}
              role="menuitemcheckbox"
              aria-checked={chosen}
              disabled={!chosen && columns.length >= most}
              onClick={() => onChange(chosen ? columns.filter((other) => other !== column) : [...columns, column])}
            >
              <Checkbox size="small" checked={chosen} tabIndex={-1} aria-hidden sx={{ p: 0 }} />
              <ListItemText>{t(`cases.column.${column}`)}</ListItemText>
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
}
