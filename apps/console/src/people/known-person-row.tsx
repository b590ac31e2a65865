import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import type { RowView } from '../lists/row-list.js';
import { capital } from '../parts/initials.js';
import { StatusDot } from '../parts/status-dot.js';
import type { KnownNames, KnownPerson } from './known-people-source.js';
import { EntryAvatar } from './person-around-row.js';

/** Initials, or the name while it is shown, and who it is; then what they did and their numbers; the case at the end. */
export function useKnownPersonRow(names: KnownNames | null): (row: KnownPerson) => RowView {
  const t = useT();
  function saidOf({ kind, party, relation, roles, phoneCount, walletCount, id }: KnownPerson): string[] {
    const counts = [
      phoneCount > 0 ? t('people.phones', { smart_count: phoneCount }) : '',
      walletCount > 0 ? t('people.wallets', { smart_count: walletCount }) : '',
    ];
    return [
      party === 'COMPANY' ? t('people.company') : '',
      ...roles.map((role) => t(`codes.rolesInProcess.${role}`)),
      kind === 'RELATIVE' && relation !== 'UNKNOWN' ? t(`codes.relations.${relation}`) : '',
      ...(names?.has(id) ? [] : counts),
    ].filter(Boolean);
  }
  return (row) => {
    const named = names?.get(row.id);
    const numbers = named ? [...named.aliases, ...named.phones, ...named.wallets] : [];
    return {
      to: `/cases/${row.caseId}/people`,
      name: row.reference,
      avatar: <EntryAvatar entry={row} />,
      primary: (
        <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 3, overflowWrap: 'anywhere' }}>
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {named?.name ?? row.initials}
          </Typography>
          <Typography component="span">{capital(t(`codes.aroundKinds.${row.kind}`))}</Typography>
        </Box>
      ),
      secondary: (
        <>
          {capital(saidOf(row).join(' · '))}
          {numbers.length > 0 && (
            <Box
              sx={({ tokens }) => ({
                color: tokens.text,
                overflowWrap: 'anywhere',
                fontVariantNumeric: 'tabular-nums',
              })}
            >
              {numbers.join(' · ')}
            </Box>
          )}
        </>
      ),
      end: (
        <>
          <Box sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{row.reference}</Box>
          <Box>
            {row.alsoIn > 0 && (
              <StatusDot tone="due">{t('people.known.alsoIn', { smart_count: row.alsoIn })}</StatusDot>
            )}
          </Box>
        </>
      ),
    };
  };
}
